"""Two times of a pair ─► what speaks for and against their being those of one event."""

from collections.abc import Mapping

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.likelihood import evenly
from claimcheck.compare.time.occasions import is_told_of_like, occasion_of, same_times
from claimcheck.compare.time.relations import CLOCK
from claimcheck.model.times import Grain, TimeExpression

#: How coarse an expression counts; what is not listed is of a day.
_COARSENESS = {
    Grain.WEEKEND: 1,
    Grain.WEEK: 1,
    Grain.MONTH: 2,
    Grain.QUARTER: 3,
    Grain.SEASON: 3,
    Grain.HALF: 3,
    Grain.YEAR: 4,
    Grain.DECADE: 5,
    Grain.CENTURY: 6,
}


_CLOCK = (Grain.HOUR, Grain.MINUTE)

#: The sentences before and after two sentences, and these with one another.
_BESIDE = tuple((back, forth) for back in (-1, 0, 1) for forth in (-1, 0, 1) if back or forth)


def liken_times(pair: Pair, left: TimeExpression, right: TimeExpression) -> Mapping[str, float]:
    """Return what speaks for and against two times being those of one event.

    `alike`: they are as coarse, a day with and without its hour too. `dated`: just one names a date or a year in figures, as writers do with what
    is not of this week. `length`: they are lengths, of which one event has several. `hour`: one is of the clock, and much happens in a day. `few`: how
    few times the two sentences name, so that these are what they tell. `told`: how far each time is also told in the other article, so that it need not
    answer this one; `told of like`: there of an event like its own; `all told`: both are, so that the articles rather tell of two events.
    """
    told = _told(pair, left, right)
    of_like = (is_told_of_like(pair.accounts, left, left=True) + is_told_of_like(pair.accounts, right, left=False)) / 2
    return {
        "alike": float(_coarseness(left) == _coarseness(right)),
        "dated": float(_in_figures(left) != _in_figures(right)),
        "length": float(left.value.startswith("P")),
        "hour": float(left.grain in CLOCK or right.grain in CLOCK),
        "few": 2 / (len(pair.left.times) + len(pair.right.times)),
        "told": told,
        "told of like": of_like,
        "all told": float(told == of_like == 1.0),
        **_occasions(pair, left, right),
    }


def _occasions(pair: Pair, left: TimeExpression, right: TimeExpression) -> dict[str, float]:
    """Return how what the two date stands to each other.

    `other event`: no word for one can mean the other. `theme`: only what their clauses are about has a name in common. `other doer`: each is done
    by somebody, and nobody does both. `context`: how surely sentences beside the two tell the same.
    """
    mine, theirs = occasion_of(pair.left.account, left), occasion_of(pair.right.account, right)
    return {
        "other event": float(mine.is_other_event(theirs)),
        "theme": float(mine.shares_theme(theirs)),
        "other doer": float(bool(mine.doers and theirs.doers) and not any(pair.accounts.are_same(one, other) for one in mine.doers for other in theirs.doers)),
        "context": evenly(_context(pair)),
    }


def _context(pair: Pair) -> float:
    left, right = pair.left.sentence.index, pair.right.sentence.index
    return max([pair.accounts.likely.get((left + back, right + forth), 0.0) for back, forth in _BESIDE])


def events_of(side: Side, time: TimeExpression) -> frozenset[str]:
    """Return the lemmas of the events to which the sentence gives *time*."""
    return frozenset(event.lemma for claim in side.claims for event in claim.events if time in event.times or time in event.shared_times)


def are_of_a_schedule(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether both articles tell both of two times of the clock, which then are those of two guests, trains or games."""
    return left.grain in _CLOCK and right.grain in _CLOCK and _told(pair, left, right) == 1


def _told(pair: Pair, left: TimeExpression, right: TimeExpression) -> float:
    """Say how far each of two times is also told in the other article: 0, 0.5 or 1."""
    return (bool(same_times(pair.accounts, left, left=True)) + bool(same_times(pair.accounts, right, left=False))) / 2


def _coarseness(time: TimeExpression) -> int:
    return _COARSENESS.get(time.grain, 0) if time.grain else 0


def _in_figures(time: TimeExpression) -> bool:
    return any(character.isdigit() for character in time.text)
