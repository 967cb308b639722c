"""Scores of single pairs ─► features of each pair among the others: what else its two sentences match, and what their neighbours match."""

import math
from collections.abc import Iterator, Mapping, Sequence

#: The features of a pair among the others, in the order in which `look_around` gives them.
NEIGHBORHOOD = (
    "alone",  # the score of the pair looked at alone, as log odds
    "lesser_rival",  # the best other match of the sentence that has the weaker one, as log odds
    "in_step",  # the pairs of the sentences before both and after both
    "beside",  # the best pair of one of the two with a neighbour of the other
    "near",  # the best pair two steps away
    "density",  # how much the articles match, a sentence
)

Scores = Mapping[tuple[int, int], float]
_SMOOTH = 0.003
#: Denser than any two articles of the gold: two prints of one text are no denser than that.
_MOST_DENSE = 0.8


def log_odds(probability: float) -> float:
    """Return log odds, kept between those of .003 and .997."""
    return math.log((probability + _SMOOTH) / (1 - probability + _SMOOTH))


def by_sentence(scores: Scores, left: int, right: int) -> tuple[list[list[float]], list[list[float]]]:
    """Return the scores of each sentence's pairs, for the sentences of the left and of the right article; *left* and *right* are their numbers."""
    rows: list[list[float]] = [[] for _ in range(left)]
    columns: list[list[float]] = [[] for _ in range(right)]
    for (i, j), score in scores.items():
        rows[i].append(score)
        columns[j].append(score)
    return rows, columns


def look_around(scores: Scores, left: int, right: int, *, minimum: float = 0.0) -> Iterator[tuple[tuple[int, int], tuple[float, ...]]]:
    """Yield each pair scored at least *minimum* with its features; *left* and *right* are the numbers of sentences."""
    rows, columns = by_sentence(scores, left, right)
    for line in (*rows, *columns):
        line.sort(reverse=True)
    density = min(_MOST_DENSE, math.fsum(scores.values()) / max(1, left + right))
    width = right + 2 * _REACH  # a pair is one number here, i * width + j: no tuple has to be made to ask for a pair nearby
    at = {i * width + j: score for (i, j), score in scores.items()}
    beside, near = ([step * width + across for step, across in steps] for steps in (_BESIDE, _NEAR))
    for pair, score in scores.items():
        if score < minimum:
            continue
        i, j = pair
        here = i * width + j
        features = (
            log_odds(score),
            log_odds(min(_rival(rows[i], score), _rival(columns[j], score))),
            at.get(here - width - 1, 0.0) + at.get(here + width + 1, 0.0),
            _best(at, here, beside),
            _best(at, here, near),
            density,
        )
        yield pair, features


_REACH = 2
_BESIDE = ((0, -1), (0, 1), (-1, 0), (1, 0))
_NEAR = ((-2, -2), (2, 2), (-1, -2), (-2, -1), (1, 2), (2, 1), (-1, 1), (1, -1))


def _best(scores: Mapping[int, float], here: int, steps: Sequence[int]) -> float:
    """Return the best of the scores that stand so many *steps* from *here*, 0 where there are none."""
    best = 0.0
    for step in steps:  # by hand: `max` of a list takes twice as long
        score = scores.get(here + step, 0.0)
        if score > best:
            best = score
    return best


def _rival(scores: list[float], own: float) -> float:
    """Return the best of *scores*, which fall, other than *own*."""
    if scores[0] > own:
        return scores[0]
    return scores[1] if len(scores) > 1 else 0.0
