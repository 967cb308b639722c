"""Two values of an aligned pair ─► how likely they play the same part in the same claim.

No value is held against another before this says that both fill one slot: the same date of the same event, the same figure of the
same thing, the same person in the same deed. It looks at the company that the two keep: which words before and after them stand for
each other, and at what they are made of (the same unit, the same preposition before them).
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from itertools import accumulate

import attrs

from claimcheck.compare.pairs import Pair, Side
from claimcheck.compare.words import ContentWords
from claimcheck.model.spans import Span

#: How many content words to each side of a value are looked at; the nearest counts most (1, 1/2, 1/3, ...).
REACH = 6
_CLOSENESS = tuple(1 / rank for rank in range(1, REACH + 1))
#: The closeness of so many words together; two sides of company may be looked at as one.
_MOST = (0.0, *accumulate(_CLOSENESS))


@attrs.frozen
class Company:
    """The content words around a value, nearest first, by their places in the sentence."""

    before: tuple[int, ...]
    after: tuple[int, ...]

    @classmethod
    def around(cls, words: ContentWords, span: Span) -> "Company":
        """Return the company of *span* among *words*."""
        first = bisect_right(words.ends, span.start)
        next_ = bisect_left(words.starts, span.end)
        return cls(tuple(range(first - 1, max(-1, first - 1 - REACH), -1)), tuple(range(next_, min(len(words), next_ + REACH))))


def slot_features(pair: Pair, left: Span, right: Span) -> dict[str, float]:
    """Return what speaks for and against *left* and *right* filling one slot; each from 0 to 1, the same for the mirrored pair.

    `before`, `after`: how much of the company on that side corresponds. `around`: corresponding company on either side.
    `beside`: whether the very next content words correspond. `preposition`, `follower`: whether the words that touch the values are the same.
    `aligned`: how surely the sentences report a common claim. `likeness`: how much of the two sentences corresponds at all.
    """
    forth = pair.correspondence
    back = {there: here for here, there in forth.items()}
    mine, theirs = Company.around(pair.left.words, left), Company.around(pair.right.words, right)
    return {
        **_clause_features(pair, left, right),
        "before": (_shared(mine.before, theirs.before, forth) + _shared(theirs.before, mine.before, back)) / 2,
        "after": (_shared(mine.after, theirs.after, forth) + _shared(theirs.after, mine.after, back)) / 2,
        "around": (_either(mine, theirs, forth) + _either(theirs, mine, back)) / 2,
        "beside": (_first_meets(mine.before, theirs.before, forth) + _first_meets(mine.after, theirs.after, forth)) / 2,
        "preposition": float(pair.left.word_before(left) == pair.right.word_before(right) != ""),
        "follower": float(_word_after(pair.left, left) == _word_after(pair.right, right) != ""),
        "aligned": _evenly(pair.score),
        "likeness": 2 * len(forth) / max(1, len(pair.left.words) + len(pair.right.words)),
    }


def _clause_features(pair: Pair, left: Span, right: Span) -> dict[str, float]:
    """Return what the two clauses have in common that the values stand in.

    `clause`: how much of their content corresponds. `deed`: both are about an event of one name. `doer`: both name one agent. `level`: both
    clauses hang on the sentence in the same way.
    """
    mine, theirs = pair.left.claim_at(left), pair.right.claim_at(right)
    if mine is None or theirs is None:
        return {"clause": 0.0, "deed": 0.0, "doer": 0.0, "level": 0.0}
    here, there = pair.left.places_of(mine), pair.right.places_of(theirs)
    shared = sum(pair.correspondence.get(place) in there for place in here)
    one, other = mine.event, theirs.event
    return {
        "clause": 2 * shared / max(1, len(here) + len(there)),
        "deed": float(one is not None and other is not None and one.lemma == other.lemma),
        "doer": float(any(pair.accounts.are_same(agent, match) for agent, _ in mine.agents for match, _ in theirs.agents)),
        "level": float(mine.link == theirs.link),
    }


def _evenly(score: float) -> float:
    """Return a probability on the scale of its logarithmic odds, from 0 (one in twenty) to 1 (nineteen in twenty)."""
    bounded = min(0.95, max(0.05, score))
    return (math.log(bounded / (1 - bounded)) / math.log(19) + 1) / 2


def probability(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the logistic function of the weighted sum; `weights[""]` is the intercept, a weight without a feature counts as absent."""
    total = weights[""] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + math.exp(-total))


def _shared(mine: tuple[int, ...], theirs: tuple[int, ...], partner: Mapping[int, int]) -> float:
    if not mine:
        return 0.0
    met = 0.0
    for rank, place in enumerate(mine):
        if partner.get(place) in theirs:
            met += _CLOSENESS[rank]
    return met / _MOST[len(mine)]


def _either(mine: Company, theirs: Company, partner: Mapping[int, int]) -> float:
    there = theirs.before + theirs.after
    return (_shared(mine.before, there, partner) + _shared(mine.after, there, partner)) / 2


def _first_meets(mine: tuple[int, ...], theirs: tuple[int, ...], partner: Mapping[int, int]) -> float:
    return float(bool(mine) and bool(theirs) and partner.get(mine[0]) == theirs[0])


def _word_after(side: Side, span: Span) -> str:
    tokens = side.sentence.tokens
    place = bisect_left(tokens, (span.end,))
    return tokens[place].lower if place < len(tokens) else ""
