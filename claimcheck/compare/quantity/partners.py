"""Two differing figures ─► whether both may be true, as one counts the partners alone and the other all members."""

from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.scopes import BESIDE_PARTNERS
from claimcheck.model.quantities import Quantity


def count_partners_and_all(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether one figure counts those with whom somebody does it, and the other them all: "a pact with six towns", "the seven-town pact"."""
    if left.value is None or right.value is None or left.unit is not None or right.unit is not None or abs(left.value - right.value) != 1:
        return False
    fewer, more = ((pair.left, left), (pair.right, right)) if left.value < right.value else ((pair.right, right), (pair.left, left))
    beside = [side.word_before(figure.span) in BESIDE_PARTNERS for side, figure in (fewer, more)]
    return beside == [True, False]
