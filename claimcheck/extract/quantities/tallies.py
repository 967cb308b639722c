"""Two figures joined: results of votes and games ("218-210", "a 5-4 ruling", "2-to-1"), and ranges ("500,000 to 1.6 million", "between 5 and 10")."""

import re
from decimal import Decimal

from claimcheck.extract.quantities.figures import Figure, amount, point, span_of, with_scale_of
from claimcheck.extract.quantities.measures import JOINT, UNIT, with_unit
from claimcheck.language.en.numbers import LARGE_SCALES
from claimcheck.language.en.units import CURRENCY_SIGNS, RESULTS_ALONE
from claimcheck.model.quantities import FOR
from claimcheck.text.numbers import FIGURE, NUMBER
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule

_SIGN = one_of(CURRENCY_SIGNS)
_BY_SIGN = {sign.lower(): code for sign, code in CURRENCY_SIGNS.items()}


@rule(
    r"(?P<number>\d{1,3})(?:[-–—]|\s[-–]\s|-to-|(?:\svotes)?\sto\s)(?P<other>\d{1,3})(?:[-–]\d{1,3})?(?![\w%/]|[-–.,]\d)",
    examples={
        "218-210": "[218, 218] first of tally",
        "5-4": "[5, 5] first of tally",
        "65 - 33": "[65, 65] first of tally",
        "27 votes to 20": "[27, 27] first of tally",
        "134-to-63": "[134, 134] first of tally",
    },
)
def tally(match: re.Match[str]) -> Figure | None:
    """The side that is named first; the reader adds the other."""
    value = amount(match["number"])
    return None if value is None else point(value, unit=FOR)


@rule(
    rf"(?P<number>{NUMBER})-to-(?P<other>{NUMBER})\b(?!(?<=\d)(?<!-to-1)\s{one_of(RESULTS_ALONE)}\b)",
    examples={"2-to-1": "[2, 2] to one", "[3-to-1] vote": "[3, 3] to one", "three-to-two": "[1.5, 1.5] to one"},
)
def ratio(match: re.Match[str]) -> Figure | None:
    """How many times the first is the second."""
    value, other = amount(match["number"]), amount(match["other"])
    return point((value / other).quantize(Decimal("0.01")).normalize(), unit="to one") if value and other else None


@rule(
    rf"(?:between|from)\s(?P<sign>{_SIGN})?\s?(?P<number>{NUMBER})(?:\s?{UNIT})?\s(?:and|to)\s{_SIGN}?\s?(?P<upper>{NUMBER})(?:[\s-]?(?P<unit>{UNIT})|(?!\w))",
    examples={
        "between 5 and 10": "[5, 10]",
        "from 500,000 to 1.6 million": "[500000, 1600000]",
        "between $5 million and $7 million": "[5000000, 7000000] USD",
        "between 3 and 5 percent": "[3, 5] percent",
        "from 30 miles to 40 miles": "[30, 40] mile",
    },
)
def between(match: re.Match[str]) -> Figure | None:
    """A range told by both its ends."""
    figure = _range(match, _BY_SIGN[match["sign"].lower()] if match["sign"] else None)
    return with_unit(figure, match["unit"]) if match["unit"] else figure


@rule(
    rf"(?P<number>{NUMBER}){JOINT}(?P<upper>{FIGURE}(?:\s{one_of(LARGE_SCALES)}\b)?|{NUMBER})(?!\w)",
    examples={
        "500,000 to 1.6 million": "[500000, 1600000]",
        "five or six": "[5, 6]",
        "40-60": "[40, 60]",
        "2-3 million": "[2000000, 3000000]",
        "twenty-one thousand": "None",
    },
)
def plain_range(match: re.Match[str]) -> Figure | None:
    """A range of counts."""
    return _range(match, None)


def _range(match: re.Match[str], unit: str | None) -> Figure | None:
    lower, upper = amount(match["number"]), amount(match["upper"])
    if lower is None or upper is None:
        return None
    return span_of(with_scale_of(lower, match["number"], upper, match["upper"]), upper, unit=unit)
