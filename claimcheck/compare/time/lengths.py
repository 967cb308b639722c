"""Two lengths of time ─► whether one may be the other in rounder numbers: "14 hours and 20 minutes", "a 14-hour flight"."""

import re
from decimal import Decimal

from claimcheck.model.time_relations import length_in_days
from claimcheck.model.times import TimeExpression

_WHOLE = re.compile(r"P(?P<clock>T?)(?P<amount>\d+)(?P<unit>[YMWDH])")
_IN_TWO_UNITS = re.compile(r"P(?:\d+Y\d+M|T\d+H\d+M|T\d+M\d+S)")
#: How many days each unit is, months and years about so.
_DAYS = {"Y": Decimal("365.25"), "M": Decimal("30.4"), "W": Decimal(7), "D": Decimal(1), "TH": 1 / Decimal(24), "TM": 1 / Decimal(1440)}
_HALF = Decimal("0.5")


def is_in_two_units(time: TimeExpression) -> bool:
    """Say whether a length is told as exactly as few are: "2 hours 41 minutes", "one year and six months"."""
    return _IN_TWO_UNITS.fullmatch(time.value) is not None


def is_rounded_length(rough: TimeExpression, exact: TimeExpression) -> bool:
    """Say whether whole units ("three days", "the 14-hour flight") may stand for a length told in smaller ones, cut off or rounded to the nearest.

    A round number of the smaller unit ("18 months") is as exact as the writer knows it, and stands for no more than itself.
    """
    if _IN_TWO_UNITS.fullmatch(rough.value) and exact.value.startswith(rough.value):
        return True  # "2 hours, 24 minutes and 11 seconds"
    whole, length = _WHOLE.fullmatch(rough.value), length_in_days(exact)
    if whole is None or length is None or length.lower is None or length.upper is None:
        return False
    unit = _DAYS[whole["clock"] + whole["unit"]]
    if _smallest(exact.value) >= unit:
        return False
    over = (length.lower + length.upper) / 2 / unit - int(whole["amount"])
    cut_off = 0 <= over < 1 and not _WHOLE.fullmatch(exact.value)
    return cut_off or abs(over) < _HALF


def _smallest(value: str) -> Decimal:
    """Return how many days the smallest unit is that a length is told in."""
    clock = "T" in value[:-1]
    return _DAYS.get(("T" if clock else "") + value[-1], Decimal(0))
