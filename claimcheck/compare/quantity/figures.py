"""Two figures ─► how they stand to each other as writers use them: as bounds, in rounder numbers, in other currencies."""

from bisect import bisect_left
from collections.abc import Iterable
from decimal import Decimal

from claimcheck.compare.slots.matching import COMPATIBLE
from claimcheck.language.en.growing_counts import FATES
from claimcheck.language.en.units import DOLLARS
from claimcheck.model.documents import Sentence
from claimcheck.model.intervals import Relation
from claimcheck.model.quantities import AGAINST, AGE, FOR, Quantity, relation_of_numbers
from claimcheck.model.spans import Span

#: How many words before and after a figure say what is counted: "the number of injured rose to 16", "12 people have been killed".
REACH = 5

#: The rule that reads "dozens", "thousands", "tens of thousands".
SCALE_ALONE = "plural_scale"

_FATE_OF = {word: fate for fate, words in FATES.items() for word in words}

#: A figure of fewer units may be of something else: 3 and 3.9, 20 and 29.
_FEWEST_UNITS = 20

#: How many times a bound ("more than 40") the figure may be that it stands for.
FARTHEST = 2
#: Two figures of one fact are mostly within so many times of each other, and no rounding goes so far.
NEAR = Decimal("1.7")
NEAREST = Decimal("1.015")
#: How many times the other a figure of the same thing may be: a sum of another order is a sum of something else.
ONE_ORDER = Decimal(7)
#: Plain counts up to this are told of any few among many.
FEW = 3
#: Units whose figures are near each other though they are of two facts: ages of grown people, goals of a game, shares of two candidates.
NEAR_ANYWAY = frozenset({AGE, FOR, AGAINST, "percent"})
#: How many times a scale alone the other may be: "thousands" beside "hundreds of thousands".
FARTHEST_SCALE = 100


def relate_figures(left: Quantity, right: Quantity) -> Relation:
    """Say how two figures stand to each other, whatever they count: "five senators" and "five Republicans" may be the same five.

    As writers use them: "more than 40" beside 40 is the same figure, less exactly, and "at least 12" beside "at least 19" is another, though numbers from 19 on
    satisfy both; so is "more than 12" beside 90. One figure in two currencies cannot be both.
    """
    if _in_two_currencies(left, right):
        return Relation.DISJOINT
    if left.rule == right.rule == SCALE_ALONE and left.unit == right.unit and left.interval != right.interval:
        return Relation.OVERLAPS  # "thousands" holds "tens of thousands", and nobody who knows of these says it
    if _are_ranges_with_one_end(left, right):
        return Relation.OVERLAPS  # "$30 to $55" and "$40 to $55" cannot both be all of it
    plain = relation_of_numbers(left, right)
    mine, theirs = named(left), named(right)
    if plain is Relation.UNDECIDED or mine is None or theirs is None:
        return plain
    if is_open(left) and is_open(right):
        return _relate_bounds(plain, mine, theirs)
    if mine == theirs:
        return _relate_hedges(plain, left, right)
    if plain in COMPATIBLE and (_is_far_above(left, right) or _is_far_above(right, left)):
        return Relation.OVERLAPS
    if plain is Relation.DISJOINT and (_is_cut_short(left, mine, theirs) or _is_cut_short(right, theirs, mine)):
        return Relation.OVERLAPS
    return plain


def _are_ranges_with_one_end(left: Quantity, right: Quantity) -> bool:
    """Say whether two ranges have one end alike and the other not."""
    ends = [(one.interval.lower, one.interval.upper) for one in (left, right)]
    if left.value is not None or right.value is not None or left.unit != right.unit or left.approximate or right.approximate:
        return False
    (low, high), (bottom, top) = ends
    return None not in (low, high, bottom, top) and (low == bottom) is not (high == top)


def _relate_hedges(plain: Relation, left: Quantity, right: Quantity) -> Relation:
    """Relate one number told in two ways: "nearly 40" beside "about 40" is the same, "more than 40" the less exact."""
    if is_open(left) != is_open(right):
        return Relation.CONTAINS if is_open(left) else Relation.INSIDE
    return Relation.EQUAL if plain in (Relation.DISJOINT, Relation.OVERLAPS) else plain


def words_beside(sentence: Sentence, figure: Span) -> frozenset[str]:
    """Return the words of *sentence*, in lower case, that say what a figure counts: itself and a few on either side."""
    first, last = (bisect_left(sentence.tokens, (offset,)) for offset in (figure.start, figure.end))
    return frozenset(sentence.lowers[max(0, first - REACH) : last + REACH])


def fates_among(words: Iterable[str]) -> frozenset[str]:
    """Return what has become of those whom a figure counts, as far as the *words* around it tell."""
    return frozenset(_FATE_OF[word] for word in words if word in _FATE_OF)


def is_same_figure(one: Quantity, other: Quantity) -> bool:
    """Say whether one figure is told twice, as exactly or less so: "nearly $44 million", "$43,885,310"."""
    if one.unit != other.unit:
        return False
    single = one.value is not None and other.value is not None and not is_open(one) and not is_open(other)
    return one.interval == other.interval or single and relation_of_numbers(one, other) in COMPATIBLE


def is_open(quantity: Quantity) -> bool:
    """Say whether a figure is a bound: "more than 40", "up to 40"."""
    return quantity.interval.lower is None or quantity.interval.upper is None


def is_near(left: Quantity, right: Quantity) -> bool:
    """Say whether a bound and a figure beyond it may be one figure: nobody who means 16 million says "more than 237,000"."""
    mine, theirs = named(left), named(right)
    return mine is None or theirs is None or max(mine, theirs) <= FARTHEST * min(mine, theirs)


def _is_far_above(figure: Quantity, bound: Quantity) -> bool:
    """Say whether a figure is so far above a lower bound that nobody who knows it would name the bound: 90 and "more than 12"."""
    return bound.interval.lower is not None and bound.interval.upper is None and not is_open(figure) and not is_near(figure, bound)


def are_near_figures(left: Quantity, right: Quantity) -> bool:
    """Say whether two figures may be of one fact by their size and by what they count: writers who differ on a fact are seldom far apart."""
    return left.unit not in NEAR_ANYWAY and _may_count_one_thing(left, right) and are_near_in_size(left, right)


def are_near_in_size(left: Quantity, right: Quantity, times: Decimal = NEAR) -> bool:
    """Say whether two figures are within so many *times* of each other and yet not one in rounder numbers."""
    mine, theirs = _middle(left), _middle(right)
    if not mine or not theirs:
        return False
    low, high = sorted((abs(mine), abs(theirs)))
    return low * NEAREST <= high <= low * times


def are_swapped(left: Quantity, right: Quantity) -> bool:
    """Say whether two figures have the same digits in another order, "614" and "641": that is how figures are miscopied."""
    mine = digits_of(left)
    return mine is not None and left.value != right.value and mine == digits_of(right)


def digits_of(figure: Quantity) -> tuple[object, ...] | None:
    """Return the digits of a figure in the order of their size, with the place of the last; None where it has just one, or names no number."""
    if figure.value is None:
        return None
    number = figure.value.normalize().as_tuple()
    return (number.exponent, *sorted(number.digits)) if len(number.digits) > 1 else None


def _may_count_one_thing(left: Quantity, right: Quantity) -> bool:
    if left.counted_lemma is None or right.counted_lemma is None:
        return left.unit is not None or left.counted_lemma != right.counted_lemma
    return left.counted_lemma == right.counted_lemma


def _middle(quantity: Quantity) -> Decimal | None:
    if quantity.value is not None:
        return named(quantity)
    lower, upper = quantity.interval.lower, quantity.interval.upper
    return (lower + upper) / 2 * quantity.factor if lower is not None and upper is not None else None


def are_near_scales(left: Quantity, right: Quantity) -> bool:
    """Say whether two scales may be of one thing: nobody tells hundreds of millions as thousands."""
    mine, theirs = left.interval.lower, right.interval.lower
    return mine is None or theirs is None or max(mine, theirs) <= FARTHEST_SCALE * min(mine, theirs)


def _in_two_currencies(left: Quantity, right: Quantity) -> bool:
    """Say whether the same number is of dollars in one and of euros in the other; the dollars of two countries are often not told apart."""
    both_money = all(one.unit is not None and one.rule.startswith("money") for one in (left, right))
    return both_money and left.unit != right.unit and left.value == right.value and not (left.unit in DOLLARS and right.unit in DOLLARS)


def _relate_bounds(plain: Relation, mine: Decimal, theirs: Decimal) -> Relation:
    """Relate "at least 12" to "at least 19", unless one is the other in rounder numbers: "more than 200" beside "more than 237"."""
    if plain not in (Relation.CONTAINS, Relation.INSIDE) or mine == theirs:
        return plain
    roundest = max(_unit(mine), _unit(theirs))
    return plain if _unit(mine) != _unit(theirs) and abs(mine - theirs) < roundest else Relation.OVERLAPS


def _is_cut_short(rounded: Quantity, short: Decimal, number: Decimal) -> bool:
    """Say whether a *rounded* figure, *short*, is *number* without its last digits, where it should have been rounded up: $43 million for $43,885,310."""
    unit = _unit(short)
    return rounded.rounding > 0 and unit > _unit(number) and 0 < number - short < unit and short >= _FEWEST_UNITS * unit


def _unit(number: Decimal) -> Decimal:
    """Return the unit of the last digit that is not zero: 100 for 1,200."""
    return Decimal(1).scaleb(int(number.normalize().as_tuple().exponent))


def named(quantity: Quantity) -> Decimal | None:
    """Return the number that a figure's words name, in the first unit of its dimension."""
    return None if quantity.value is None else quantity.value * quantity.factor
