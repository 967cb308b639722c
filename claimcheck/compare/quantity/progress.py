"""Two figures of an election or a vote ─► whether they are told of two states of one count, 80 percent of it and 90, or of two rounds."""

import re

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.scopes import BEING_COUNTED, COUNTED_IN, COUNTED_UP, ROUND_WORDS, ROUNDS
from claimcheck.model.quantities import Quantity
from claimcheck.text.patterns import one_of
from claimcheck.text.wording import single_spaced

#: "(80 percent) of votes counted", "(90) of 100 precincts reporting", "(80 percent) of the vote was in"; no "(218) votes in favor".
_COUNTED_SO_FAR = re.compile(
    rf"\sof\s(?:[\d,]+\s)?(?:(?:all|the|its)\s)*(?:[a-z]+\s)?{one_of(COUNTED_IN)}\s(?:{one_of(BEING_COUNTED)}\s)*(?:{one_of(COUNTED_UP)}\b|in(?=[,.;)]|$))"
)
_ROUND = re.compile(rf"\b{one_of(ROUNDS)}\b", re.IGNORECASE)


def are_of_two_states(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether either figure is how much has been counted so far, or both are told of a count that is not so far in both sentences, or of two rounds."""
    if left.unit not in (None, "percent"):
        return False
    rounds, others = pair.left.once[_rounds], pair.right.once[_rounds]
    if rounds and others and rounds.isdisjoint(others):
        return True
    here, there = pair.left.once[_counted_so_far], pair.right.once[_counted_so_far]
    if left in here or right in there:
        return True
    return bool(here and there) and not any(mine.value == theirs.value for mine in here for theirs in there)


def _counted_so_far(side: Side) -> tuple[Quantity, ...]:
    """Return the figures of a sentence that tell how much of a vote has been counted."""
    if COUNTED_IN.isdisjoint(side.sentence.lowers):
        return ()
    text, end = side.reading.document.text, side.sentence.span.end
    found = [figure for figure in side.quantities if _COUNTED_SO_FAR.match(text, figure.span.end, end)]
    return tuple(figure for figure in found if not text.endswith(" of ", 0, figure.span.start))  # no whole: "60 of 100 precincts"


def _rounds(side: Side) -> frozenset[str]:
    """Return the rounds of a contest that a sentence speaks of, each by the first name that it goes by."""
    if ROUND_WORDS.isdisjoint(side.sentence.lowers):
        return frozenset()
    return frozenset(ROUNDS[single_spaced(match[0].lower())] for match in _ROUND.finditer(side.text))
