"""Deeds that both sentences tell ─► where one article ties the deed to a condition of which the other says nothing: apologized if anybody was hurt."""

from collections.abc import Iterator

from claimcheck.compare.event.deeds import Deed, deeds_of
from claimcheck.compare.event.phrases import verb_group, with_object
from claimcheck.compare.event.same_deeds import are_one_deed
from claimcheck.compare.event.wording import contrasted
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.language.en.modality import CONDITIONAL_WORDS, DECIDING, MODALS, TYING, UNTYING
from claimcheck.model.claims import HELD, Claim, Polarity
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

_EMPTY = EMPTY_LEMMAS | MODALS.keys()


def compare_conditions(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the deeds that one sentence tells outright and the other under a condition."""
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        tied = one.once[tied_deeds] if CONDITIONAL_WORDS.isdisjoint(other.sentence.lowers) else ()
        for deed, condition in tied:
            for told in other.once[deeds_of]:
                left, right = pair.in_order(one, deed, told)
                if told.verb == deed.verb and told.state == deed.state and not (told.quoted and deed.quoted) and are_one_deed(pair, left, right):
                    yield _discrepancy(pair, deed, condition, told)


def tied_deeds(side: Side) -> tuple[tuple[Deed, Claim], ...]:
    """Return the deeds of one side that it affirms, each with the clause that it hangs on: "if anybody was hurt", not "even if"."""
    claims = side.reading.claims
    ties = {id(claims[claim.parent]): claim for claim in side.claims if claim.parent is not None and _ties(side, claim)}
    if not ties:
        return ()
    deeds = [(deed, ties.get(id(deed.claim))) for deed in side.once[deeds_of] if deed.event.modality in HELD and deed.verb not in _EMPTY]
    return tuple([(deed, tie) for deed, tie in deeds if tie is not None and deed.event.polarity is Polarity.AFFIRMED])


def _ties(side: Side, claim: Claim) -> bool:
    """Say whether a clause is the condition of the one that it hangs on, and not what that one asks: "decide for themselves if it is so"."""
    if claim.opener not in TYING or claim.parent is None or side.word_before(claim.span) in UNTYING:
        return False
    return DECIDING.isdisjoint(event.lemma for event in side.reading.claims[claim.parent].events)


def _discrepancy(pair: Pair, tied: Deed, condition: Claim, told: Deed) -> Finding:
    mine = tied.side.evidence(Span(min(verb_group(tied).start, condition.span.start), max(tied.span.end, condition.span.end)), "conditional")
    theirs = told.side.evidence(verb_group(told), "unconditional")
    explanation = contrasted(told.side, "tells it outright", told.side.evidence(with_object(told)).text, tied.side, "ties it to a condition", mine.text)
    evidence = pair.in_order(tied.side, mine, theirs)
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, explanation, "with and without a condition", evidence, Severity.VARIANCE)
