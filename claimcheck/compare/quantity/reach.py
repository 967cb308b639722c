"""Two differing figures ─► whether they reach over other things: the partners alone or all members, a part or the sum that it goes into."""

import re
from itertools import pairwise

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.scopes import BESIDE_PARTNERS
from claimcheck.model.quantities import Quantity

#: "two (women and) one man".
_AND = re.compile(r"\s(?:[a-z-]+\s){1,2}and\s")


def are_of_two_reaches(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether both figures may be true, as they do not reach over the same."""
    return _counts_partners(pair, left, right) or _is_part_of(pair.left, left, right) or _is_part_of(pair.right, right, left)


def _counts_partners(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether one counts those with whom somebody does it, and the other them all: "a pact with six towns", "the seven-town pact"."""
    if left.value is None or right.value is None or left.unit is not None or right.unit is not None or abs(left.value - right.value) != 1:
        return False
    fewer, more = ((pair.left, left), (pair.right, right)) if left.value < right.value else ((pair.right, right), (pair.left, left))
    beside = [side.word_before(figure.span) in BESIDE_PARTNERS for side, figure in (fewer, more)]
    return beside == [True, False]


def _is_part_of(side: Side, part: Quantity, whole: Quantity) -> bool:
    """Say whether a count and the next one that "and" joins to it make up the other's: "two women and one man", "three workers"."""
    if part.value is None or whole.value is None or part.unit is not None or whole.unit is not None:
        return False
    text, pairs = side.reading.document.text, [pair for pair in pairwise(side.quantities) if part in pair]
    joined = [(one, other) for one, other in pairs if _AND.fullmatch(text, one.span.end, other.span.start)]
    return any(one.value is not None and other.value is not None and one.value + other.value == whole.value for one, other in joined)
