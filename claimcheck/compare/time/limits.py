"""A time in its sentence ─► whether it is only the earliest or the latest that something can happen, and so excludes no later, or no earlier, time."""

import re
from collections.abc import Mapping
from enum import Enum

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.relations import is_not_until
from claimcheck.language.en.calendar import BESIDE_LIMITS, BY, NO_LATER_BEFORE, NO_LATER_BEHIND, NO_SOONER_BEFORE, NO_SOONER_BEHIND
from claimcheck.language.en.names import POSSESSIVE_ENDINGS
from claimcheck.model.times import CLOCK, TimeExpression
from claimcheck.text.patterns import one_of

#: How many words before a time, and behind it, say that it is a limit.
REACH = 4


class Limit(Enum):
    """On which side of a time what happens may lie: "as early as Monday", "no later than Monday"."""

    NO_SOONER = "no sooner"
    NO_LATER = "no later"


_BEFORE = re.compile(rf"\b(?:(?P<sooner>{one_of(NO_SOONER_BEFORE)})|(?P<later>{one_of(NO_LATER_BEFORE)}))\Z")
_BEHIND = re.compile(rf"(?:(?P<sooner>{one_of(NO_SOONER_BEHIND)})|(?P<later>{one_of(NO_LATER_BEHIND)}))\b")


def may_be_one(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one of two differing times is a limit, and each that is one leaves room for the other: "as early as Monday", "on Friday"."""
    mine, theirs = limit_of(pair.left, left), limit_of(pair.right, right)
    return mine is not theirs and _leaves_room(mine, left, right) and _leaves_room(theirs, right, left)


def _leaves_room(limit: Limit | None, time: TimeExpression, other: TimeExpression) -> bool:
    if limit is None:
        return True
    if limit is Limit.NO_SOONER:
        return time.earliest is not None and other.latest is not None and other.latest > time.earliest
    return time.latest is not None and other.earliest is not None and other.earliest < time.latest


def limit_of(side: Side, time: TimeExpression) -> Limit | None:
    """Return on which side of a time what happens may lie, None where the time is no limit."""
    return side.once[_limits][time.span.start]


def _limits(side: Side) -> Mapping[int, Limit | None]:
    """Return the limits of the sentence's times, by where these begin."""
    return {time.span.start: _limit(side, time) for time in side.times}


def _limit(side: Side, time: TimeExpression) -> Limit | None:
    before = side.sentence.words_before(time.span.start, REACH)
    behind = side.sentence.words_from(time.span.end, REACH)
    if behind[:1] and behind[0] in POSSESSIVE_ENDINGS:
        return None  # "before Friday's vote" is told of the vote, not of Friday
    found = _BEFORE.search(" ".join(before)) or _BEHIND.match(" ".join(behind))
    if found is None and time.grain in CLOCK and before[-1:] == (BY,):
        return Limit.NO_LATER  # "the fire was out by 7 a.m."
    if found is None:
        return Limit.NO_SOONER if is_not_until(side, time) else None
    if not BESIDE_LIMITS.isdisjoint(before):
        return None
    return Limit.NO_SOONER if found["sooner"] else Limit.NO_LATER
