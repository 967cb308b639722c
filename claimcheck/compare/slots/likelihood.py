"""Two values of an aligned pair ─► how likely they play the same part in the same claim.

No value is held against another before this says that both fill one slot: the same date of the same event, the same figure of the
same thing, the same person in the same deed. It looks at the company that the two keep: which words before and after them stand for
each other, and at what they are made of (the same unit, the same preposition before them).
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from itertools import accumulate
from typing import NamedTuple

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.model.spans import Span

#: How near a content word is to a value by its rank among those on one side of it, in sixtieths (1, 1/2, 1/3, ...); farther ones are not looked at.
NEARNESS = (60, 30, 20, 15, 12, 10)  # whole numbers, so that sums do not depend on the order
#: The nearness of so many words on one side together; of none 1, to divide by.
_NEARNESS_OF = (1, *accumulate(NEARNESS))
#: How many sentences are the head of an article.
LEAD = 3


class Setting(NamedTuple):
    """Where a value stands in its sentence.

    *company* tells how near the content words around it are, by their places: less than 0 those before it, more than 0 those behind it; *before* and
    *behind* is the nearness of all on that side together. *word_before* is the word that touches it; *own* are the places of the content words of the clause
    that it stands in.
    """

    company: Mapping[int, int]
    before: int
    behind: int
    word_before: str
    own: frozenset[int]

    @classmethod
    def of(cls, side: Side, span: Span) -> "Setting":
        """Return the setting of the value at *span*."""
        words, claim = side.words, side.claim_at(span)
        first, next_ = bisect_right(words.ends, span.start), bisect_left(words.starts, span.end)
        company = {place: -near for place, near in zip(range(first - 1, -1, -1), NEARNESS, strict=False)}
        company.update(zip(range(next_, len(words)), NEARNESS, strict=False))
        return cls(
            company,
            _NEARNESS_OF[min(first, len(NEARNESS))],
            _NEARNESS_OF[min(len(words) - next_, len(NEARNESS))],
            side.word_before(span),
            side.places_of(claim) if claim else frozenset(),
        )


def _settings(side: Side) -> dict[tuple[int, int], Setting]:
    """The settings of the side's values so far asked for, by where they stand."""
    return {}


def _setting(side: Side, span: Span) -> Setting:
    known = side.once[_settings]
    place = span.start, span.end
    if place not in known:
        known[place] = Setting.of(side, span)
    return known[place]


def slot_features(pair: Pair, left: Span, right: Span) -> dict[str, float]:
    """Return what speaks for and against *left* and *right* filling one slot; each from 0 to 1, the same for the mirrored pair.

    `before`, `after`: how much of the company on that side corresponds. `around`: corresponding company on either side. `clause`: how much of the
    content of the two clauses corresponds that the values stand in. `preposition`: whether the words before the values are the same.
    `aligned`, `likeness`, `lead`: see `_likeness_of_sentences`.
    """
    mine, theirs = _setting(pair.left, left), _setting(pair.right, right)
    partner = pair.correspondence
    return {
        "clause": 2 * len([1 for place in mine.own if partner.get(place) in theirs.own]) / max(1, len(mine.own) + len(theirs.own)),
        **_company_features(mine, theirs, partner),
        "preposition": float(mine.word_before == theirs.word_before != ""),
        **pair.once[_likeness_of_sentences],
    }


def _likeness_of_sentences(pair: Pair) -> Mapping[str, float]:
    """Return what is the same for any two values of the pair.

    `aligned`: how surely the sentences report a common claim. `likeness`: how much of the two sentences corresponds at all. `lead`: both stand at the
    head of their articles, where newsrooms tell the event that they write about.
    """
    return {
        "aligned": evenly(pair.score),
        "likeness": 2 * len(pair.correspondence) / max(1, len(pair.left.words) + len(pair.right.words)),
        "lead": float(max(pair.left.sentence.index, pair.right.sentence.index) < LEAD),
    }


def _company_features(mine: Setting, theirs: Setting, partner: Mapping[int, int]) -> dict[str, float]:
    """Return how much of the company of two values corresponds, on the same side of both and on any, seen from either value."""
    before = before_too = behind = behind_too = across = across_too = back = back_too = 0
    for place, near in mine.company.items():
        near_too = theirs.company.get(partner.get(place, -1), 0)
        if not near_too:
            continue
        if near < 0 > near_too:
            before, before_too = before - near, before_too - near_too
        elif near > 0 < near_too:
            behind, behind_too = behind + near, behind_too + near_too
        elif near < 0 < near_too:
            across, across_too = across - near, across_too + near_too
        else:
            back, back_too = back + near, back_too - near_too
    around = (before + across) / mine.before + (behind + back) / mine.behind
    around_too = (before_too + back_too) / theirs.before + (behind_too + across_too) / theirs.behind
    return {
        "before": (before / mine.before + before_too / theirs.before) / 2,
        "after": (behind / mine.behind + behind_too / theirs.behind) / 2,
        "around": (around + around_too) / 4,
    }


def evenly(score: float) -> float:
    """Return a probability on the scale of its logarithmic odds, from 0 (one in twenty) to 1 (nineteen in twenty)."""
    bounded = min(0.95, max(0.05, score))
    return (math.log(bounded / (1 - bounded)) / math.log(19) + 1) / 2


def probability(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the logistic function of the weighted sum; `weights[""]` is the intercept, a weight without a feature counts as absent."""
    total = weights[""] + sum([weights.get(name, 0.0) * value for name, value in features.items()])
    return logistic(total)


def logistic(log_odds: float) -> float:
    """Return the probability that has these logarithmic odds."""
    return 1 / (1 + math.exp(-log_odds))
