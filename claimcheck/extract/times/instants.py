"""Times in order ─► the same, with one instant told by two clocks on days that can be one: "at 6 p.m. this evening (0200 GMT Friday)"."""

import datetime as dt
import re
from collections.abc import Sequence

import attrs

from claimcheck.extract.times import grains
from claimcheck.model.times import TimeExpression

_CLOCK = frozenset({grains.HOUR, grains.MINUTE, grains.SECOND})
_OPENS_A_BRACKET = re.compile(r"\s*\(\s*")

#: By how much two clocks on earth differ at most.
FARTHEST = dt.timedelta(hours=15)
_DAY, _WEEK = dt.timedelta(days=1), dt.timedelta(days=7)
#: How many characters of a value are its day.
_DAY_LENGTH = len("2021-06-07")


def with_one_instant(text: str, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Return *times*, with the clock of another zone in brackets in the week of the first, else the first on the day of the second.

    Which week "Friday" is in is a guess of ours, and "this evening" in a quotation is that of the day on which it was said.
    """
    found = list(times)
    for place in range(len(found) - 1):
        first, second = found[place], found[place + 1]
        if second.utc_offset is None or second.grain not in _CLOCK or first.grain not in _CLOCK:
            continue
        if _OPENS_A_BRACKET.fullmatch(text, first.span.end, second.span.start) and not _are_one_instant(first, second):
            found[place : place + 2] = _reconciled(first, second)
    return tuple(found)


def _are_one_instant(first: TimeExpression, second: TimeExpression) -> bool:
    return first.earliest is None or second.earliest is None or abs(first.earliest - second.earliest) <= FARTHEST


def _reconciled(first: TimeExpression, second: TimeExpression) -> tuple[TimeExpression, TimeExpression]:
    in_week = _nearest_to(second, first, _WEEK) if second.rule.endswith("weekday") else second
    if _are_one_instant(first, in_week):
        return first, in_week
    on_day = _nearest_to(first, second, _DAY) if _is_of_the_day_of_telling(first) else first
    return (on_day, second) if _are_one_instant(on_day, second) else (first, second)


def _is_of_the_day_of_telling(time: TimeExpression) -> bool:
    """Say whether a clock stands without a date: "this evening", or nothing beside it."""
    return "weekday" not in time.rule and "day_month" not in time.rule and "month_day" not in time.rule


def _nearest_to(time: TimeExpression, other: TimeExpression, step: dt.timedelta) -> TimeExpression:
    """Return *time* so many steps off that it is nearest to *other*."""
    if time.earliest is None or time.latest is None or other.earliest is None:
        return time
    shift = round((other.earliest - time.earliest) / step) * step
    value = (dt.date.fromisoformat(time.value[:_DAY_LENGTH]) + shift).isoformat() + time.value[_DAY_LENGTH:]
    return attrs.evolve(time, value=value, earliest=time.earliest + shift, latest=time.latest + shift)
