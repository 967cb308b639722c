"""Two time expressions ─► how their times stand to each other, where a difference would mean anything."""

from claimcheck.compare.pairs import Side
from claimcheck.language.en.calendar import BOUND_WORDS
from claimcheck.model.intervals import Relation
from claimcheck.model.time_relations import relation
from claimcheck.model.times import Grain, TimeExpression

#: Expressions that count from another time ("three weeks ago", "two days later"): round, and leaning on an anchor that may be another event.
_COUNTED = frozenset({"counted"})
_WEEKDAY_GRAINS = frozenset({Grain.DAY, Grain.DAYPART})
_DIFFERENT = frozenset({Relation.DISJOINT, Relation.OVERLAPS})


def relate_times(left: TimeExpression, right: TimeExpression) -> Relation:
    """Say how the times of two expressions stand to each other; `UNDECIDED` where a difference would say nothing.

    That is so for round counts ("about a month ago"), for a duration beside a date, and for one weekday read as two dates a week apart.
    """
    found = relation(left, right)
    if found in _DIFFERENT and (left.type is not right.type and _is_length(left, right) or _is_round(left, right) or _same_day_name(left, right)):
        return Relation.UNDECIDED
    return found


def is_bound(side: Side, time: TimeExpression) -> bool:
    """Say whether a time bounds a stretch ("since March", "through April"): it is then no time of an event."""
    return side.word_before(time.span) in BOUND_WORDS


def _is_length(left: TimeExpression, right: TimeExpression) -> bool:
    return left.value.startswith("P") or right.value.startswith("P")


def _is_round(left: TimeExpression, right: TimeExpression) -> bool:
    return any(time.earliest is not None and (time.rule in _COUNTED or time.mod == "APPROX") for time in (left, right))


def _same_day_name(left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether both name one weekday, without a date, read as two days: which week is meant is a guess of ours, not the writers' word."""
    if left.grain not in _WEEKDAY_GRAINS or right.grain not in _WEEKDAY_GRAINS or left.earliest is None or right.earliest is None:
        return False
    dated = any(character.isdigit() for character in left.text + right.text)
    return not dated and left.earliest.weekday() == right.earliest.weekday() and left.earliest.date() != right.earliest.date()
