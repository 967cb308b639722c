"""Two times of a pair ─► what speaks for and against their being those of one event."""

from collections.abc import Mapping

from claimcheck.compare.pairs import Pair, Side
from claimcheck.compare.time.relations import is_same
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.model.analyses import Reading
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
#: A difference of coarseness from which times count as wholly apart.
_WHOLLY_APART = 3


def liken_times(pair: Pair, left: TimeExpression, right: TimeExpression) -> Mapping[str, float]:
    """Return what speaks for and against two times being those of one event.

    `alike`: they are as coarse, a day with and without its hour too. `apart`: how much coarser one is, from 0 to 1 for a day beside a year.
    `other event`: the sentences give them to events of other names. `naming`: just one names what follows it ("the 2016 election").
    `later`: one is after the day on which the other article was published, as if of a later event. `own days`: each is the day of its own
    article, and these differ. `told`: how far each time is also told in the other article, so that it need not answer this one.
    """
    mine, theirs = events_of(pair.left, left), events_of(pair.right, right)
    apart = abs(_coarseness(left) - _coarseness(right))
    return {
        "alike": float(apart == 0),
        "apart": min(apart, _WHOLLY_APART) / _WHOLLY_APART,
        "other event": float(bool(mine) and bool(theirs) and not mine & theirs),
        "naming": float(_is_naming(pair.left, left) != _is_naming(pair.right, right)),
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


def _is_naming(side: Side, time: TimeExpression) -> bool:
    """Say whether a month or a year tells which thing is meant rather than when something happened: "the 2016 election"."""
    following = side.word_after(time.span)
    return _coarseness(time) > 1 and following.isalpha() and following not in FUNCTION_WORDS and not following.endswith(("ly", "ed"))


def _against_publication(pair: Pair, left: TimeExpression, right: TimeExpression) -> dict[str, float]:
    my_day, their_day = pair.left.reading.article.published_day, pair.right.reading.article.published_day
    if left.earliest is None or right.earliest is None or my_day is None or their_day is None:
        return {"later": 0.0, "own days": 0.0}
    mine, theirs = left.earliest.date(), right.earliest.date()
    return {
        "later": float(their_day < mine <= my_day or my_day < theirs <= their_day),
        "own days": float(mine == my_day != their_day == theirs),
    }
