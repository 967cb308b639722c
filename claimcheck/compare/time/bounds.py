"""Two times of a pair ─► whether both are times of an event, or one end of a stretch, told as such or as when something begins or ends."""

from collections.abc import Mapping

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.occasions import occasion_of
from claimcheck.compare.time.relations import Bound, bound_of
from claimcheck.language.en.event_families import EVENT_FAMILIES
from claimcheck.model.times import TimeExpression

_AT_THE_END: Mapping[Bound, frozenset[str]] = {Bound.FIRST: EVENT_FAMILIES["start"], Bound.LAST: EVENT_FAMILIES["end"]}


def are_bound_alike(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether neither time bounds a stretch, or both do on one side, be it as the time of a beginning or an end."""
    return bound_of(pair.left, left) is bound_of(pair.right, right) or are_bound_and_event(pair, left, right)


def are_bound_and_event(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether just one bounds a stretch, and the other is when something begins, or ends: "since May 2", "since the strike began on May 2"."""
    mine, theirs = bound_of(pair.left, left), bound_of(pair.right, right)
    if mine is None and theirs is not None:
        return _is_when(pair.left, left, theirs)
    return mine is not None and theirs is None and _is_when(pair.right, right, mine)


def _is_when(side: Side, time: TimeExpression, bound: Bound) -> bool:
    return not _AT_THE_END[bound].isdisjoint(occasion_of(side.account, time).names)
