"""Two times of a pair ─► whether words tell them apart as those of two of a series: "will meet again on Monday", "an earlier meeting on Wednesday"."""

from bisect import bisect_left

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.dated import dated_events
from claimcheck.language.en.event_stages import ANOTHER, ONCE_MORE
from claimcheck.model.claims import Event
from claimcheck.model.times import TimeExpression

#: How many words before an event's noun may say which of several it is: "in an earlier closed-door meeting".
REACH = 2


def are_of_a_series(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one sentence calls the event of its time one of several, and the other does not, or another one."""
    return _marks(pair.left, left) != _marks(pair.right, right)


def _marks(side: Side, time: TimeExpression) -> frozenset[str]:
    """Return the words that say which of several the events are whose clause gives them a time."""
    return frozenset(word for claim, _ in dated_events(side.claims, time) for event in claim.events for word in _words_about(side, event, time))


def _words_about(side: Side, event: Event, time: TimeExpression) -> list[str]:
    lowers = side.sentence.lowers
    first, behind, until = (bisect_left(side.sentence.tokens, (place,)) for place in (event.span.start, event.span.end, time.span.start))
    before, after = lowers[max(0, first - REACH) : first], lowers[behind : max(until, behind + 1)]
    return [word for word in before if word in ANOTHER] + [word for word in after if word in ONCE_MORE]
