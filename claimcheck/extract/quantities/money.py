"""Sums of money: "$43,350", "£1.5bn", "$800 to $1,000", "20 million euros", "billions of dollars"."""

import re
from decimal import Decimal

from claimcheck.extract.quantities.figures import Figure, amount, point, rounding, span_of, with_scale_of
from claimcheck.language.en.numbers import SCALE_SUFFIXES, SCALES
from claimcheck.language.en.units import CURRENCY_SIGNS, CURRENCY_WORDS, INDIAN_SCALES
from claimcheck.text.numbers import FIGURE, NUMBER
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule

_WORD = one_of(word for word in CURRENCY_WORDS if word.isalpha())
_SIGN = one_of(CURRENCY_SIGNS)
_SCALED_FIGURE = rf"{FIGURE}(?:[\s-]?{one_of(SCALES | SCALE_SUFFIXES | INDIAN_SCALES)}\b)?(?![\w%])"
_BY_SIGN = {sign.lower(): code for sign, code in CURRENCY_SIGNS.items()}


@rule(
    rf"(?P<sign>{_SIGN})\s?(?P<number>{FIGURE}(?:\s?{one_of(SCALES | SCALE_SUFFIXES)}\b)?)\s?(?:[-–—]\s?{_SIGN}?|to\s+{_SIGN})\s?(?P<upper>{_SCALED_FIGURE})",
    examples={"$800 to $1,000": "[800, 1000] USD", "$1-2 million": "[1000000, 2000000] USD", "£5m-£6m": "[5000000, 6000000] GBP", "$9-$5": "None"},
)
def money_range(match: re.Match[str]) -> Figure | None:
    """A scale word at the upper end alone holds for both."""
    lower, upper = amount(match["number"]), amount(match["upper"])
    if lower is None or upper is None:
        return None
    return span_of(with_scale_of(lower, match["number"], upper, match["upper"]), upper, unit=_BY_SIGN[match["sign"].lower()])


@rule(
    rf"(?P<sign>{_SIGN})\s?(?P<number>{_SCALED_FIGURE})",
    examples={
        "$43,350": "[43350, 43350] USD",
        "$1.5bn": "[1500000000, 1500000000] USD",
        "€ 20 million": "[20000000, 20000000] EUR",
        "Rs 500 crore": "[5000000000, 5000000000] INR",
    },
)
def money(match: re.Match[str]) -> Figure | None:
    """A sign before the figure."""
    value = amount(match["number"].replace("-", " "))
    if value is None:
        return None
    return point(value, rounding(match["number"], value, continuous=True), unit=_BY_SIGN[match["sign"].lower()])


@rule(
    rf"(?P<number>{FIGURE}{one_of(SCALE_SUFFIXES)}(?=\s)|{NUMBER})(?:[\s-](?P<word>{_WORD})\b|\s?(?P<sign>[€£]))",
    examples={
        "20 million euros": "[20000000, 20000000] EUR",
        "fifty cents": "[0.5, 0.5] USD",
        "a million dollars": "[1000000, 1000000] USD",
        "20€": "[20, 20] EUR",
        "3m euros": "[3000000, 3000000] EUR",
    },
)
def money_in_words(match: re.Match[str]) -> Figure | None:
    """The currency's name after the figure."""
    value = amount(match["number"])
    if value is None:
        return None
    code, parts = CURRENCY_WORDS[(match["word"] or match["sign"]).lower()]
    return point(value / parts, rounding(match["number"], value, continuous=True) / Decimal(parts), unit=code)
