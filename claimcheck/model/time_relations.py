"""Two time expressions ─► how the second stands to the first: equal, inside, containing, overlapping, disjoint, or undecided."""

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

import attrs

from claimcheck.model.intervals import Interval, Relation
from claimcheck.model.times import CLOCK, Grain, TimeExpression, TimexType

#: How much of its length a length told with "about" may be off, each way. A choice of ours: "about a week" is not nine days.
APPROXIMATE_SHARE = Decimal("0.2")

#: How much of its own length the part of a period ("early May") reaches beyond its ends before a day outside of it contradicts it.
PART_REACHES = 0.3

#: Modifiers that make a period a part of one: "early March", "the end of July".
PARTS = frozenset({"START", "MID", "END"})
_DURATION = re.compile(
    r"P(?:(?P<years>[\d.]+)Y)?(?:(?P<quarters>[\d.]+)Q)?(?:(?P<months>[\d.]+)M)?(?:(?P<weeks>[\d.]+)W)?(?:(?P<days>[\d.]+)D)?"
    r"(?:T(?:(?P<hours>[\d.]+)H)?(?:(?P<minutes>[\d.]+)M)?(?:(?P<seconds>[\d.]+)S)?)?"
)

# read once, for on Python 3.11 each reading of a member takes 150 ns, and these are asked of every two times of two articles
_EQUAL, _INSIDE, _CONTAINS, _OVERLAPS, _DISJOINT, _UNDECIDED = tuple(Relation)
_LENGTH, _REPEATED, _WEEK = TimexType.DURATION, TimexType.SET, Grain.WEEK
_HOURS = {"MO": (0, 720), "MI": (720, 840), "AF": (720, 1140), "EV": (1080, 1440), "NI": (1080, 1440)}

#: The shortest and the longest month, in days: "a month" and "30 days" are the same as far as they go.
_SHORTEST_MONTH, _LONGEST_MONTH = Decimal(28), Decimal(31)


def relation(first: TimeExpression, second: TimeExpression) -> Relation:
    """Say how the time that *first* names stands to that of *second*; `relation(b, a)` is always the mirror of `relation(a, b)`.

    Dates and times compare as stretches of the calendar, lengths as lengths with their hedges, repetitions by what they repeat. Where the
    year, or the day of publication, is not known, they compare as far as they go: "June 6" and "June 7" are disjoint in any year.
    `UNDECIDED` where nothing is held in common: a date and a length, "recently" and anything.

    >>> from claimcheck.model.spans import Span
    >>> def day(value):
    ...     return TimeExpression(Span(0, 1), "", TimexType.DATE, value, "")
    >>> relation(day("XXXX-06-06"), day("XXXX-06-07")).value, relation(day("XXXX-06-06"), day("2021-06")).value
    ('disjoint', 'overlaps')
    """
    if first.type is _LENGTH or second.type is _LENGTH:
        return _of_lengths(first, second) if first.type is second.type else _UNDECIDED
    if first.type is _REPEATED or second.type is _REPEATED:
        return _of_sets(first, second) if first.type is second.type else _UNDECIDED
    if _on_calendar(first) and _on_calendar(second):
        return _of_stretches(first, second)
    return _as_far_as_they_go(_known(first.value), _known(second.value))


def _on_calendar(time: TimeExpression) -> bool:
    return time.earliest is not None and time.latest is not None


def _of_stretches(first: TimeExpression, second: TimeExpression) -> Relation:
    if first.value == second.value and first.mod == second.mod and first.utc_offset == second.utc_offset:
        return _EQUAL
    if first.grain in CLOCK or second.grain in CLOCK:
        return _of_clocks(first, second)
    found = _of_half_open(first, second)
    if found is not _DISJOINT:
        return found
    if (first.grain is _WEEK or second.grain is _WEEK) and _beside_a_week(first, second):
        return _UNDECIDED
    if first.mod in PARTS or second.mod in PARTS:
        (start, end), (other_start, other_end) = _reach(first), _reach(second)
        return found if end <= other_start or other_end <= start else _OVERLAPS
    return found


def _of_half_open(first: TimeExpression, second: TimeExpression) -> Relation:
    """Say what `Interval.relation_to` says of the two, without making intervals: this is asked of every two times of two articles."""
    assert first.earliest is not None and first.latest is not None and second.earliest is not None and second.latest is not None
    if first.latest <= second.earliest or second.latest <= first.earliest:
        return _DISJOINT
    inside = second.earliest <= first.earliest and first.latest <= second.latest
    contains = first.earliest <= second.earliest and second.latest <= first.latest
    if inside:
        return _EQUAL if contains else _INSIDE
    return _CONTAINS if contains else _OVERLAPS


def _of_clocks(first: TimeExpression, second: TimeExpression) -> Relation:
    """Compare times of which at least one is of the clock: as moments where both tell their zone; where one of two does, a difference says nothing."""
    if first.grain in CLOCK and second.grain in CLOCK and first.value != second.value and (first.utc_offset is None) != (second.utc_offset is None):
        return _UNDECIDED
    if first.utc_offset is None or second.utc_offset is None:
        found = _of_half_open(_moved_back(first, 0), _moved_back(second, 0))
        # "midnight on Sunday" closes the Sunday, and is early on Monday
        return _UNDECIDED if found is _DISJOINT and "T24" in first.value + second.value and _of_half_open(first, second) is not _DISJOINT else found
    return _of_half_open(_moved_back(first, first.utc_offset), _moved_back(second, second.utc_offset))


def _moved_back(time: TimeExpression, hours: float) -> TimeExpression:
    """Move a time of the clock back by *hours*, and "midnight Friday", which closes Friday, into its last minute."""
    by = -dt.timedelta(hours=hours, minutes="T24" in time.value)
    if not by or time.earliest is None or time.latest is None:
        return time
    return attrs.evolve(time, earliest=_moved(time.earliest, by), latest=_moved(time.latest, by))


def _beside_a_week(first: TimeExpression, second: TimeExpression) -> bool:
    """Whether only the Sunday before a week keeps the two apart: some writers' weeks begin with it."""
    reach = [_moved(time.earliest, -dt.timedelta(days=1)) if time.grain is _WEEK else time.earliest for time in (first, second) if time.earliest]
    ends = [time.latest for time in (first, second) if time.latest]
    return reach[0] < ends[1] and reach[1] < ends[0]


def _reach(time: TimeExpression) -> tuple[dt.datetime, dt.datetime]:
    """Return from when to when a time may reach, the part of a period beyond its ends."""
    assert time.earliest is not None and time.latest is not None
    if time.mod not in PARTS:
        return time.earliest, time.latest
    margin = (time.latest - time.earliest) * PART_REACHES
    return _moved(time.earliest, -margin), _moved(time.latest, margin)


def _moved(instant: dt.datetime, by: dt.timedelta) -> dt.datetime:
    try:
        return instant + by
    except OverflowError:
        return instant


def _of_sets(first: TimeExpression, second: TimeExpression) -> Relation:
    if (first.value, first.freq) == (second.value, second.freq):
        return _EQUAL
    if first.value.startswith("X") and second.value.startswith("X"):
        return _as_far_as_they_go(_known(first.value), _known(second.value))
    both_periods = first.value.startswith("P") and second.value.startswith("P") and "X" not in first.value + second.value
    return _DISJOINT if both_periods and first.freq == second.freq else _UNDECIDED


def _of_lengths(first: TimeExpression, second: TimeExpression) -> Relation:
    left, right = length_in_days(first), length_in_days(second)
    if left is None or right is None:
        return _EQUAL if first.value == second.value and first.mod == second.mod and "X" not in first.value else _UNDECIDED
    exact = {time.value for time in (first, second)}
    if len(exact) == 1 and first.mod == second.mod:
        return _EQUAL
    return left.relation_to(right)


def length_in_days(time: TimeExpression) -> Interval[Decimal] | None:
    """Return the lengths in days that a duration stands for, None where its number is not told."""
    match = _DURATION.fullmatch(time.value)
    if not match:
        return None
    amounts = {name: Decimal(value) for name, value in match.groupdict().items() if value}
    if not amounts:
        return None
    months = amounts.get("years", Decimal(0)) * 12 + amounts.get("quarters", Decimal(0)) * 3 + amounts.get("months", Decimal(0))
    days = amounts.get("weeks", Decimal(0)) * 7 + amounts.get("days", Decimal(0))
    days += (amounts.get("hours", Decimal(0)) * 3600 + amounts.get("minutes", Decimal(0)) * 60 + amounts.get("seconds", Decimal(0))) / 86400
    least, most = months * _SHORTEST_MONTH + days, months * _LONGEST_MONTH + days
    if months >= 12:  # whole years are known to the day
        least, most = months // 12 * 365 + months % 12 * _SHORTEST_MONTH + days, months // 12 * 366 + months % 12 * _LONGEST_MONTH + days
    return _hedged(least, most, time.mod)


def _hedged(least: Decimal, most: Decimal, mod: str | None) -> Interval[Decimal]:
    if mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        return Interval(least, None, lower_closed=mod == "EQUAL_OR_MORE")
    if mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        return Interval(Decimal(0), most, upper_closed=mod == "EQUAL_OR_LESS")
    if mod == "APPROX":
        return Interval(least * (1 - APPROXIMATE_SHARE), most * (1 + APPROXIMATE_SHARE))
    return Interval(least, most)


_VALUE = re.compile(
    r"(?P<century>\d\d|XX)(?P<decade>[\dX]?)(?P<last>[\dX]?)"
    r"(?:-(?:W(?P<week>\d\d|XX)(?:-(?P<weekday>[1-7])|-(?P<weekend>WE))?|Q(?P<quarter>[1-4X])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)|(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?))?"
    r"(?:T(?P<clock>\d\d(?::\d\d)?(?::\d\d)?|MO|MI|AF|EV|NI)?)?.*"
)

_Facts = dict[str, int | str | tuple[int, int]]
Known = Mapping[str, int | str | tuple[int, int]]


@lru_cache(maxsize=4096)
def _known(value: str) -> Known:
    """Return what a TIMEX3 value settles: year, month, day, weekday, quarter, minutes of the day..."""
    match = _VALUE.fullmatch(value)
    if not match:
        return {}
    year = match["century"] + match["decade"] + match["last"]
    known: _Facts = {name: int(match[name]) for name in ("week", "weekday", "quarter", "half", "month", "day") if match[name] and match[name].isdigit()}
    known |= {name: match[name] for name in ("season", "weekend") if match[name]}
    if year.isdigit():
        known |= {"century": int(year[:2])} | ({"decade": int(year[:3])} if len(year) > 2 else {}) | ({"year": int(year)} if len(year) > 3 else {})
    if match["clock"]:
        known["minutes"] = _minutes(match["clock"])
    return known | _derived(known)


def _minutes(clock: str) -> tuple[int, int]:
    if clock in _HOURS:
        return _HOURS[clock]
    hour, *rest = (int(field) for field in clock.split(":"))
    first = hour * 60 + (rest[0] if rest else 0)
    return first, first + (1 if rest else 60)


def _derived(known: _Facts) -> _Facts:
    """Return what follows from the month and the full date: quarter, half, week and weekday."""
    month, day, year = known.get("month"), known.get("day"), known.get("year")
    found: _Facts = {}
    if isinstance(month, int) and 1 <= month <= 12:
        found |= {"quarter": (month + 2) // 3, "half": (month + 5) // 6}
        if isinstance(year, int) and isinstance(day, int):
            try:
                found["weekday"] = dt.date(year, month, day).isoweekday()
            except ValueError:
                return found
    elif isinstance(known.get("quarter"), int):
        found["half"] = (int(str(known["quarter"])) + 1) // 2
    return found


def _as_far_as_they_go(first: Known, second: Known) -> Relation:
    shared = sorted(set(first) & set(second))
    if not shared or ("week" in first) != ("week" in second) and {"century", "decade", "year"}.issuperset(shared):
        return _UNDECIDED
    if any(_differ(first[name], second[name]) for name in shared):
        return _DISJOINT
    return {(False, False): _EQUAL, (True, False): _INSIDE, (False, True): _CONTAINS, (True, True): _OVERLAPS}[
        (_says_more(first, second), _says_more(second, first))
    ]


def _differ(first: int | str | tuple[int, int], second: int | str | tuple[int, int]) -> bool:
    if isinstance(first, tuple) and isinstance(second, tuple):
        return first[1] <= second[0] or second[1] <= first[0]
    return first != second


def _says_more(first: Known, second: Known) -> bool:
    own, others = first.get("minutes"), second.get("minutes")
    narrower = isinstance(own, tuple) and isinstance(others, tuple) and own != others and others[0] <= own[0] and own[1] <= others[1]
    return bool(set(first) - set(second)) or narrower


__all__ = ["APPROXIMATE_SHARE", "PART_REACHES", "relation"]
