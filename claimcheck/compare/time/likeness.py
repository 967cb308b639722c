"""Two times of a pair ─► what speaks for and against their being those of one event."""

from collections.abc import Mapping

from claimcheck.compare.pairs import Pair, Side
from claimcheck.compare.time.relations import is_same
from claimcheck.model.analyses import Reading
from claimcheck.model.times import Grain, TimeExpression
from claimcheck.text.stems import stem

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


def liken_times(pair: Pair, left: TimeExpression, right: TimeExpression) -> Mapping[str, float]:
    """Return what speaks for and against two times being those of one event.

    `alike`: they are as coarse, a day with and without its hour too. `dated`: just one names a date or a year in figures, as writers do with what
    is not of this week. `lengths`: they are lengths of other things ("a two-week strike", "a 22-day trip"). `later`: one is after the day on which
    the other article was published, as if of a later event. `own days`: each is the day of its own article, and these differ. `told`: how far
    each time is also told in the other article, so that it need not answer this one.
    """
    return {
        "alike": float(_coarseness(left) == _coarseness(right)),
        "dated": float(_in_figures(left) != _in_figures(right)),
        "lengths": float(_are_lengths(left, right) and stem(pair.left.word_after(left.span)) != stem(pair.right.word_after(right.span))),
        "told": pair.told(left, right, _tells),
        **_against_publication(pair, left, right),
    }


def events_of(side: Side, time: TimeExpression) -> frozenset[str]:
    """Return the lemmas of the events to which the sentence gives *time*."""
    return frozenset(event.lemma for claim in side.claims for event in claim.events if time in event.times or time in event.shared_times)


def _tells(reading: Reading, time: TimeExpression) -> bool:
    return any(is_same(time, other) for other in reading.times)


def _coarseness(time: TimeExpression) -> int:
    return _COARSENESS.get(time.grain, 0) if time.grain else 0


def _in_figures(time: TimeExpression) -> bool:
    return any(character.isdigit() for character in time.text)


def _are_lengths(left: TimeExpression, right: TimeExpression) -> bool:
    return left.value.startswith("P") or right.value.startswith("P")


def _against_publication(pair: Pair, left: TimeExpression, right: TimeExpression) -> dict[str, float]:
    my_day, their_day = pair.left.reading.article.published_day, pair.right.reading.article.published_day
    if left.earliest is None or right.earliest is None or my_day is None or their_day is None:
        return {"later": 0.0, "own days": 0.0}
    mine, theirs = left.earliest.date(), right.earliest.date()
    return {
        "later": float(their_day < mine <= my_day or my_day < theirs <= their_day),
        "own days": float(mine == my_day != their_day == theirs),
    }
