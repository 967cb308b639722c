"""Two times of a pair ─► what speaks for and against their being those of one event."""

from collections.abc import Mapping

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.likelihood import evenly
from claimcheck.compare.time.occasions import occasion_of, retelling_of
from claimcheck.model.times import CLOCK, OF_A_DAY, Grain, TimeExpression

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

#: How many days after what it tells as news an article stands at most.
FRESH = 1

#: The sentences before and after two sentences, and these with one another.
_BESIDE = tuple((back, forth) for back in (-1, 0, 1) for forth in (-1, 0, 1) if back or forth)


def liken_times(pair: Pair, left: TimeExpression, right: TimeExpression) -> Mapping[str, float]:
    """Return what speaks for and against two times being those of one event.

    `alike`: they are as coarse, a day with and without its hour too. `days`: both are days, or parts of one. `news`: both are what an article tells as news:
    its own day, or the one before. `dated`: just one names a date or a year in figures, as writers do with what is not of this week. `length`: they are
    lengths, of which one event has several. `hour`: one is of the clock, and much happens in a day. `few`: how few times the two sentences name, so that
    these are what they tell. `context`: how surely sentences beside the two tell the same.
    """
    return {
        "alike": float(_coarseness(left) == _coarseness(right)),
        "days": float(left.grain in OF_A_DAY and right.grain in OF_A_DAY),
        "news": float(is_news(pair.left, left) and is_news(pair.right, right)),
        "dated": float(_in_figures(left) != _in_figures(right)),
        "length": float(left.value.startswith("P")),
        "hour": float(left.grain in CLOCK or right.grain in CLOCK),
        "few": 2 / (len(pair.left.times) + len(pair.right.times)),
        "context": evenly(pair.once[_context]),
    }


def liken_tellings(pair: Pair, left: TimeExpression, right: TimeExpression) -> Mapping[str, float]:
    """Return what the articles as a whole say for and against two times being those of one event.

    `retold`: how surely the other article answers each time by that very time, so that it need not answer this one; `all told`: it gives both to events like
    their own, so that the articles rather tell of two. `other event`: no word for what the one dates can mean what the other does.
    """
    mine, theirs = retelling_of(pair.accounts, left, left=True), retelling_of(pair.accounts, right, left=False)
    return {
        "retold": (evenly(mine.score) + evenly(theirs.score)) / 2,
        "all told": float(mine.of_like and theirs.of_like),
        "other event": float(occasion_of(pair.left.account, left).is_other_event(occasion_of(pair.right.account, right))),
    }


def _context(pair: Pair) -> float:
    left, right = pair.left.sentence.index, pair.right.sentence.index
    return max([pair.accounts.likely.get((left + back, right + forth), 0.0) for back, forth in _BESIDE])


def is_news(side: Side, time: TimeExpression) -> bool:
    """Say whether a time begins on the day of its article or on the one before."""
    day = side.reading.article.published_day
    return day is not None and time.earliest is not None and 0 <= (day - time.earliest.date()).days <= FRESH


def _coarseness(time: TimeExpression) -> int:
    return _COARSENESS.get(time.grain, 0) if time.grain else 0


def _in_figures(time: TimeExpression) -> bool:
    return any(map(str.isdigit, time.text))
