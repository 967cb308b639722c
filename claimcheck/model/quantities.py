"""How many: a quantity as an interval of numbers, its unit, and the thing counted; and how two quantities relate."""

from decimal import Decimal

import attrs

from claimcheck.model.intervals import Interval, Relation
from claimcheck.model.spans import Span

#: The unit of an age.
AGE = "years of age"
#: The units of the two sides of a result: "218-210".
FOR, AGAINST = "first of tally", "second of tally"


@attrs.frozen
class Quantity:
    """A figure of the text, with its strictness kept: *at least 40* is not *over 40* is not *about 40*.

    *interval* holds the numbers that the words allow: one number for a plain figure, an open side for "more than", a band for "about".
    *unit* is the normalized unit ("USD", "percent", "km", ...), None for a plain count; *counted* is the head noun of what is counted
    ("people"), lower case as written, None where nothing is, and *counted_lemma* its singular; *approximate* says that the writer hedged
    ("about", "roughly", "nearly").

    *value* is the figure itself, without its hedge, None for a range and for words like "several". *rounding* is half the unit to which
    the figure seems to be rounded (500 for "43,000"), 0 where it seems exact. *dimension* is what the unit measures ("length") and
    *factor* how many of the dimension's first unit one unit is: two lengths compare though one is in miles.
    """

    span: Span
    text: str
    interval: Interval[Decimal]
    rule: str
    approximate: bool = False
    unit: str | None = None
    counted: str | None = None
    value: Decimal | None = None
    rounding: Decimal = Decimal(0)
    dimension: str | None = None
    factor: Decimal = Decimal(1)
    counted_lemma: str | None = None

    @property
    def normalized(self) -> str:
        """The interval with its unit, one number for a plain figure: "14", "(3000, ...)", "120000 USD", "[45, 55] percent".

        >>> Quantity(Span(0, 8), "over $40", Interval(Decimal(40), None, lower_closed=False), "money", unit="USD").normalized
        '(40, ...) USD'
        """
        interval = self.interval
        lower, upper = (None if bound is None else _plain(bound) for bound in (interval.lower, interval.upper))
        plain = Interval(lower, upper, lower_closed=interval.lower_closed, upper_closed=interval.upper_closed)
        numbers = lower if lower is not None and lower == upper else str(plain)
        return f"{numbers} {self.unit}" if self.unit else numbers


def _plain(number: Decimal) -> str:
    """Return the one way to write a number: no exponent, no zeros behind the last figure."""
    digits = f"{number:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def comparable(first: Quantity, second: Quantity) -> bool:
    """Say whether two quantities could tell of the same thing: the same unit or dimension, and the same counted noun or one without it.

    A plain count never compares with a unit, for "40 percent" of something is not "40" of it.
    """
    if not _are_of_one_kind(first, second):
        return False
    return first.counted_lemma is None or second.counted_lemma is None or first.counted_lemma == second.counted_lemma


def _are_of_one_kind(first: Quantity, second: Quantity) -> bool:
    return first.unit == second.unit or (first.dimension is not None and first.dimension == second.dimension)


def relation(first: Quantity, second: Quantity) -> Relation:
    """Say how the numbers that *first* allows stand to those that *second* allows; the mirrored relation holds the other way round.

    `UNDECIDED` where the two are not `comparable`. A figure that seems rounded stands for all that round to it: "43,000" contains
    "43,350" (only the coarser of the two is widened, so that "43,000" and "44,000" stay disjoint), and meets "more than 43,000".
    """
    return relation_of_numbers(first, second) if comparable(first, second) else Relation.UNDECIDED


def relation_of_numbers(first: Quantity, second: Quantity) -> Relation:
    """Say how the numbers stand to each other, whatever is counted; `UNDECIDED` where they have neither unit nor dimension in common."""
    if not _are_of_one_kind(first, second):
        return Relation.UNDECIDED
    mine, theirs = _scaled(first), _scaled(second)
    strict = mine.relation_to(theirs)
    if strict is not Relation.DISJOINT:
        return strict
    my_room, their_room = first.rounding * first.factor, second.rounding * second.factor
    if _is_point(mine) and _is_point(theirs):  # only the coarser of two figures
        my_room, their_room = (my_room if my_room > their_room else Decimal(0)), (their_room if their_room > my_room else Decimal(0))
    return _widened(mine, my_room).relation_to(_widened(theirs, their_room))


def _scaled(quantity: Quantity) -> Interval[Decimal]:
    interval, factor = quantity.interval, quantity.factor
    if factor == 1:
        return interval
    return attrs.evolve(
        interval,
        lower=None if interval.lower is None else interval.lower * factor,
        upper=None if interval.upper is None else interval.upper * factor,
    )


def _is_point(interval: Interval[Decimal]) -> bool:
    return interval.lower is not None and interval.lower == interval.upper


def _widened(interval: Interval[Decimal], room: Decimal) -> Interval[Decimal]:
    """The numbers that round to a single figure; what is no single figure stays."""
    if interval.lower is None or not room or not _is_point(interval):
        return interval
    return Interval(interval.lower - room, interval.lower + room, upper_closed=False)
