"""A figure here and a bound with the same number there ─► whether a careful reader would check: $40 beside "more than $40"."""

from claimcheck.compare.quantity.figures import fates_among, is_open, named, words_beside
from claimcheck.compare.quantity.scopes import are_of_two_wholes
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.negation import NEGATORS
from claimcheck.language.en.scopes import ANYTHING
from claimcheck.model.analyses import Reading
from claimcheck.model.quantities import AGAINST, AGE, FOR, Quantity
from claimcheck.text.nouns import counts_people

#: Of fewer things nobody says "more than" for want of a count.
FEWEST = 10
#: Units whose bounds say what is allowed or how it stands, not how much there is of something.
_OTHERWISE_BOUND = frozenset({AGE, FOR, AGAINST, "times", "rank", "percent"})


def tells_less(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether one of two figures that may be one is told as a bound, and neither article tells it in the other's way too.

    "At least $40" and "up to $40" let it be $40, and yet are not what who knows the sum would say; of people and things writers say so
    where the count is still open, so that only "more than 40" is other than 40.
    """
    if not (_is_beyond(pair.left, left, right) or _is_beyond(pair.right, right, left)) or are_of_two_wholes(pair, left, right):
        return False
    return not (_tells_so(pair.right.reading, left) or _tells_so(pair.left.reading, right))


def _is_beyond(side: Side, bound: Quantity, figure: Quantity) -> bool:
    interval = bound.interval
    if not is_open(bound) or is_open(figure) or named(bound) != named(figure) or bound.unit in _OTHERWISE_BOUND:
        return False
    if side.word_before(bound.span) in ANYTHING or side.word_before(bound.span) in NEGATORS:
        return False  # "nothing less than $40"
    strict = not (interval.lower_closed and interval.upper_closed)
    if bound.unit is not None and figure.approximate and interval.upper is None:
        return False  # who says "around $40" lets it be more
    if bound.unit is not None:
        # no "up to 110 mph": who tells of gusts and floods tells the most there was
        return strict or bound.unit.isupper() or (bound.dimension is not None and interval.upper is None)
    return strict and _are_many_of_one_thing(bound, figure) and not fates_among(words_beside(side.sentence, bound.span))


def _are_many_of_one_thing(bound: Quantity, figure: Quantity) -> bool:
    if bound.value is None or bound.value < FEWEST or bound.counted is None or figure.counted is None:
        return False
    return bound.counted_lemma == figure.counted_lemma or (counts_people(bound.counted) and counts_people(figure.counted))


def _tells_so(reading: Reading, quantity: Quantity) -> bool:
    return any(other.unit == quantity.unit and other.interval == quantity.interval for other in reading.quantities)
