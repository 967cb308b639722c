"""Deeds that both sentences tell ─► where one article has only weighed what the other plans, demands, does or rules out: considers resigning, resigned."""

from collections.abc import Iterator

from claimcheck.compare.event.deeds import Deed
from claimcheck.compare.event.phrases import verb_group, with_object
from claimcheck.compare.event.same_deeds import shared_both_ways
from claimcheck.compare.event.states import is_of_some_year
from claimcheck.compare.event.undertakings import are_of_two_doers, are_one_undertaking, undertakings_of
from claimcheck.compare.event.weighed import Weighed, weighed_deeds
from claimcheck.compare.event.wording import contrasted, later_report
from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.modality import MODALS
from claimcheck.language.en.weighing import ANY_WEIGHING
from claimcheck.model.claims import HELD, EventForm, Modality, Polarity, Tense
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.settings import Settings

#: How many words behind both verbs must be shared where not one doer is known to do both.
FEWEST_SHARED = 2


def compare_weighing(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the deeds that one sentence tells as weighed alone and the other, in which nobody weighs anything, as more than that."""
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        for weighed in one.once[weighed_deeds] if ANY_WEIGHING.isdisjoint(other.sentence.lowers) else ():
            told = next((told for told in other.once[undertakings_of] if _are_one(pair, weighed, told) and _is_held(weighed, told)), None)
            if told is not None:
                yield _discrepancy(pair, weighed, told)


def _is_held(weighed: Weighed, told: Deed) -> bool:
    """Say whether somebody plans, demands or does the deed, or rules it out: no case ("if he resigns"), nothing that may be."""
    if told.event.tense is Tense.PAST and told.event.modality is Modality.ASSERTED and told.is_background:
        return False
    if is_of_some_year(told) or (weighed.is_over and told.event.polarity is Polarity.DENIED):
        return False  # who considered it may have ruled it out then
    group = told.side.evidence(verb_group(told)).text.lower().split()
    return told.event.modality in HELD and not any(MODALS.get(word) == "possible" for word in group)


def _are_one(pair: Pair, weighed: Weighed, told: Deed) -> bool:
    """Say whether two verbs tell one deed, by their meaning, their doer, and what follows them: what is ruled out by whoever weighs it, not by others."""
    deed = weighed.deed
    if deed.quoted and told.quoted:
        return False
    is_affirmed_verb = told.event.polarity is Polarity.AFFIRMED and deed.event.form is not EventForm.NOUN
    if is_affirmed_verb and not deed.meanings.isdisjoint(told.meanings) and not are_of_two_doers(pair, deed, told):
        shared = shared_both_ways(pair, deed, told)
        if shared and shared >= min(FEWEST_SHARED, len(deed.after), len(told.after)):
            return True
    return are_one_undertaking(pair, deed, told)


def _discrepancy(pair: Pair, weighed: Weighed, told: Deed) -> Finding:
    deed, ruled_out = weighed.deed, told.event.polarity is Polarity.DENIED
    mine = deed.side.evidence(weighed.shown, "weighed")
    theirs = told.side.evidence(verb_group(told), "ruled out" if ruled_out else told.event.modality.value)
    outright = "rules it out" if ruled_out else "tells it outright"
    weighs = "does not rule it out" if weighed.not_ruled_out else "says that it is only weighed"
    explanation = contrasted(deed.side, weighs, mine.text, told.side, outright, told.side.evidence(with_object(told)).text)
    evidence = pair.in_order(deed.side, mine, theirs)
    aspect = Aspect.POLARITY if ruled_out and weighed.not_ruled_out else Aspect.MODALITY
    explanation += later_report(told.side, deed.side)
    return Finding(FindingKind.DISCREPANCY, aspect, explanation, "weighed and decided", evidence, Severity.VARIANCE)
