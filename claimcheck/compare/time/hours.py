"""Two times of the clock ─► how they stand to each other for a reader, who rounds: "shortly before 10 p.m." leaves room for 9:40."""

import re

from claimcheck.model.intervals import Relation
from claimcheck.model.times import CLOCK, Grain, TimeExpression

#: From how many minutes before the hour that is named to how many after it what happens may lie, by the TIMEX3 modifier of the words that lead to it.
# half an hour and something: "shortly before 10" is said of 9:20; and who says "just before 10" has not looked to the minute
REACHES = {"BEFORE": (-45, 10), "LESS_THAN": (-45, 10), "AFTER": (-10, 45), "MORE_THAN": (-10, 45), "APPROX": (-45, 45)}
#: The same of a full hour beside one that is told to the minute, or loosely: "at 9" is 8:50 as well.
ROUND = (-15, 15)
_EXACT = (0, 1)
#: The rules that read an hour without its day.
CLOCK_RULES = frozenset({"clock_with_half", "clock_of_24_hours", "agency_clock", "oclock", "minutes_past", "named_clock"})
_DAY = 24 * 60
_CLOCK = re.compile(r"T(?P<hour>\d\d):(?P<minute>\d\d)")


def relate_hours(left: TimeExpression, right: TimeExpression, found: Relation) -> Relation:
    """Say how two times of the clock stand to each other of which *found* compares the hours that they name.

    Where only roughness keeps them from differing, nothing is said, unless one is told to the minute and the other, told loosely, leaves room for it.
    """
    hedged = left.mod in REACHES, right.mod in REACHES
    distance = _minutes_between(left, right)
    if distance is None or not (any(hedged) or (found is Relation.DISJOINT and _is_round(left) is not _is_round(right))):
        return found
    (first, last), (other_first, other_last) = _reach(left), _reach(right)
    if last <= distance + other_first or distance + other_last <= first:
        return Relation.DISJOINT
    if found is Relation.EQUAL or hedged[0] is hedged[1]:
        return found if found is Relation.EQUAL else Relation.UNDECIDED
    return Relation.CONTAINS if hedged[0] else Relation.INSIDE


def is_bare_hour(time: TimeExpression) -> bool:
    """Say whether a time of the clock is told without its day: which one is meant is a guess of ours."""
    return time.grain in CLOCK and (time.rule in CLOCK_RULES or time.earliest is None)


def _reach(time: TimeExpression) -> tuple[int, int]:
    if time.mod in REACHES:
        return REACHES[time.mod or ""]
    return ROUND if _is_round(time) else _EXACT


def _is_round(time: TimeExpression) -> bool:
    """Say whether a time is a full hour, as noon and midnight are."""
    return time.grain is Grain.HOUR or "named_clock" in time.rule


def _minutes_between(left: TimeExpression, right: TimeExpression) -> int | None:
    """Return how many minutes after the left time the right one is, by the way that is shorter round the clock where a day is not told."""
    here, there = _minute(left), _minute(right)
    if here is None or there is None:
        return None
    zoned = left.utc_offset is not None and right.utc_offset is not None
    ahead = round(60 * ((left.utc_offset or 0) - (right.utc_offset or 0))) if zoned else 0
    if left.earliest is not None and right.earliest is not None and not (is_bare_hour(left) or is_bare_hour(right)):
        return round((right.earliest - left.earliest).total_seconds() / 60) + ahead
    return (there - here + ahead + _DAY // 2) % _DAY - _DAY // 2


def _minute(time: TimeExpression) -> int | None:
    """Return which minute of the day a time of the clock is, None where it is none, or counts from another ("two hours later")."""
    found = _CLOCK.search(time.value)
    return int(found["hour"]) * 60 + int(found["minute"]) if found else None
