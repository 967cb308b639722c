"""Deeds that both sentences tell ─► where one article has only weighed what the other plans, demands, does or rules out: considers resigning, resigned."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.event.deeds import Deed, all_deeds_of, deed_at
from claimcheck.compare.event.phrases import verb_group, with_object
from claimcheck.compare.event.same_deeds import have_one_doer, shared_both_ways
from claimcheck.compare.event.wording import contrasted
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.clauses import OF
from claimcheck.language.en.modality import MODALS
from claimcheck.language.en.weighing import ALSO_WEIGHING, CONSIDERING, UNDECIDED, WEIGHING
from claimcheck.model.claims import HELD, Modality, Polarity, Tense
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

_ANY_WEIGHING = WEIGHING | ALSO_WEIGHING
#: How many words behind both verbs must be shared where not one doer is known to do both.
FEWEST_SHARED = 2


def compare_weighing(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the deeds that one sentence tells as weighed alone and the other, in which nobody weighs anything, as more than that."""
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        for deed, start in one.once[weighed_deeds] if _ANY_WEIGHING.isdisjoint(other.sentence.lowers) else ():
            told = next((told for told in other.once[all_deeds_of] if _are_one(pair, deed, told) and _is_held(told)), None)
            if told is not None:
                yield _discrepancy(pair, deed, start, told)


def weighed_deeds(side: Side) -> tuple[tuple[Deed, int], ...]:
    """Return the deeds of one side that are only weighed, each with the offset at which the word stands that says so."""
    tokens, lowers = side.sentence.tokens, side.sentence.lowers
    found = []
    for at, word in enumerate(lowers[:-1]):
        behind = at + 1 if word in CONSIDERING else at + 2
        if word in WEIGHING and behind < len(tokens) and _leads_to(lowers, at, behind):
            deed = deed_at(side, Span(tokens[behind].start, tokens[behind].end))
            found += [(deed, tokens[at].start)] if deed else []
    return tuple(found)


def _leads_to(lowers: Sequence[str], at: int, behind: int) -> bool:
    """Say whether the word at one place makes the verb at another one weighed: by its gerund, or its infinitive."""
    if lowers[at] in UNDECIDED:
        return lowers[at + 1] == "to"
    return lowers[behind].endswith("ing") and (lowers[at] in CONSIDERING or lowers[at + 1] == OF)


def _is_held(told: Deed) -> bool:
    """Say whether somebody plans, demands or does the deed, or rules it out: no case ("if he resigns"), nothing that may be."""
    if told.event.tense is Tense.PAST and told.event.modality is Modality.ASSERTED and told.is_background:
        return False
    group = told.side.evidence(verb_group(told)).text.lower().split()
    return told.event.modality in HELD and not any(MODALS.get(word) == "possible" for word in group)


def _are_one(pair: Pair, deed: Deed, told: Deed) -> bool:
    """Say whether two verbs tell one deed, by their meaning, their doer, and what follows them: what is ruled out by whoever weighs it, not by others."""
    if deed.meanings.isdisjoint(told.meanings) or (deed.quoted and told.quoted):
        return False
    shared = shared_both_ways(pair, deed, told)
    if shared and shared >= min(FEWEST_SHARED, len(deed.after), len(told.after)) and told.event.polarity is Polarity.AFFIRMED:
        return True
    left, right = pair.in_order(deed.side, deed, told)
    return have_one_doer(pair, left, right) and (shared > 0 or not (deed.after or told.after))


def _discrepancy(pair: Pair, deed: Deed, start: int, told: Deed) -> Finding:
    mine = deed.side.evidence(Span(min(start, deed.span.start), deed.span.end), "weighed")
    theirs = told.side.evidence(verb_group(told), told.event.modality.value if told.event.polarity is Polarity.AFFIRMED else "ruled out")
    explanation = contrasted(deed.side, "says that it is only weighed", mine.text, told.side, "tells it outright", told.side.evidence(with_object(told)).text)
    evidence = pair.in_order(deed.side, mine, theirs)
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, explanation, "weighed and decided", evidence, Severity.VARIANCE)
