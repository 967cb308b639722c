"""The words of a number ─► a figure: the numbers that it allows, how far it is rounded, its unit."""

import re
from decimal import Decimal
from functools import lru_cache

import attrs

from claimcheck.language.en.numbers import SCALE_SUFFIXES, SCALES
from claimcheck.language.en.units import INDIAN_SCALES
from claimcheck.model.intervals import Interval
from claimcheck.text.numbers import read_number
from claimcheck.text.patterns import one_of

#: A figure seems rounded by at most this part of itself: "2 million" is not said of 1.6 million.
MOST_ROUNDING = Decimal("0.05")
#: "About 200" reaches this far, unless its last digit says less: an editor checks 237 against it.
MOST_HEDGE = Decimal("0.1")

_SCALED = re.compile(rf"[\d.]\s?-?(?:{one_of(SCALES | SCALE_SUFFIXES | INDIAN_SCALES)})$|\b(?:{one_of(set(SCALES) - {'dozen', 'hundred'})})$")


@attrs.frozen
class Figure:
    """What a rule makes of a number's words, before hedges and nouns are looked at.

    *value* is None where the words name a range or no number ("several"); *step* is half the unit to which the figure seems rounded.
    """

    interval: Interval[Decimal]
    value: Decimal | None = None
    step: Decimal = Decimal(0)
    unit: str | None = None
    dimension: str | None = None
    factor: Decimal = Decimal(1)
    counted: str | None = None
    approximate: bool = False

    def __str__(self) -> str:
        parts = ["about" if self.approximate else "", str(self.interval), self.unit or "", self.counted or ""]
        return " ".join(part for part in parts if part)


def point(value: Decimal, step: Decimal = Decimal(0), *, unit: str | None = None) -> Figure:
    """Return the figure of one number."""
    return Figure(Interval(value, value), value, step, unit)


_PLAIN = re.compile(r"[\d,.]+")


def with_scale_of(first: Decimal, words: str, second: Decimal, other: str, most: int = 1) -> Decimal:
    """Return the *first* of two joined figures by the scale behind the *second*, where it has none of its own: "2 to 3 million".

    It has its own where it is *most* times the figure before that scale, or more; *words* and *other* are those of the two.

    >>> with_scale_of(Decimal(2), "2", Decimal(3_000_000), "3 million"), with_scale_of(Decimal(500), "500", Decimal(1_600_000), "1.6 million")
    (Decimal('2000000'), Decimal('500'))
    """
    bare = _PLAIN.match(other)
    figure = amount(bare[0].rstrip(".,")) if bare else None
    return first * second / figure if figure and figure != second and _PLAIN.fullmatch(words) and first < most * figure else first


def span_of(lower: Decimal, upper: Decimal, *, unit: str | None = None) -> Figure | None:
    """Return the figure of a range, None where its ends are the wrong way round."""
    return Figure(Interval(lower, upper), unit=unit) if lower < upper else None


def amount(text: str) -> Decimal | None:
    """Return the value of a number in words or figures, the scales of Indian English included; None where *text* is none.

    >>> amount("1.5bn"), amount("3 crore"), amount("a dozen"), amount("much")
    (Decimal('1500000000'), Decimal('30000000'), Decimal('12'), None)
    """
    words = text.lower().rsplit(None, 1)
    if len(words) == 2 and words[1] in INDIAN_SCALES:
        value = read_number(words[0])
        return None if value is None else value * INDIAN_SCALES[words[1]]
    return read_number(text)


_DIGITS = re.compile(r"[\d,]+(?:\.(?P<decimals>\d+))?")


def rounding(text: str, value: Decimal, *, continuous: bool = False) -> Decimal:
    """Return half the unit to which a figure seems rounded.

    A scale word tells it ("1.5 million": 50,000), decimals do ("35.7": 0.05), and three zeros ("43,000": 500); never more than a
    twentieth of the figure. Any other whole number is exact if it counts things, rounded to one if it measures (*continuous*).

    >>> rounding("1.5 million", Decimal(1_500_000)), rounding("43,000", Decimal(43_000)), rounding("40", Decimal(40))
    (Decimal('50000'), Decimal('500'), Decimal('0'))
    """
    digits = _DIGITS.match(text)
    decimals = len(digits["decimals"] or "") if digits else 0
    if _is_scaled(text.lower()):
        plain = amount(digits[0]) if digits else None
        scale = value / plain if plain else Decimal(10) ** (value.adjusted() // 3 * 3)
        unit = scale * Decimal(10) ** -decimals
    elif decimals:
        unit = Decimal(10) ** -decimals
    elif value and value % 1000 == 0:
        unit = Decimal(1000)
    else:
        unit = Decimal(1 if continuous else 0)
    return min(unit / 2, abs(value) * MOST_ROUNDING)


@lru_cache(maxsize=4096)
def _is_scaled(text: str) -> bool:
    return _SCALED.search(text) is not None


def hedge_room(value: Decimal) -> Decimal:
    """Return how far "about" reaches to each side: half the unit of the last digit that is not zero, at most a tenth of the figure.

    Whole numbers below a hundred reach at least one: "about 12" may be 11 or 13.

    >>> hedge_room(Decimal(200)), hedge_room(Decimal(237)), hedge_room(Decimal(12))
    (Decimal('20.0'), Decimal('0.5'), Decimal('1'))
    """
    unit = Decimal(1).scaleb(int(value.normalize().as_tuple().exponent)) if value else Decimal(1)
    room = min(unit / 2, abs(value) * MOST_HEDGE)
    return max(room, Decimal(1)) if value == value.to_integral_value() and abs(value) < 100 else room
