"""Scores of pairs and profiles ─► what each pair explains: which of the words that its sentences share no other match of theirs accounts for.

Two sentences that share a country and a border share little where another sentence has both of them and the rest besides. A word of a sentence is
*open* as far as none of the sentence's matches has it: the product of the probabilities that they are no matches.
"""

import math
from collections.abc import Mapping

from claimcheck.align.evidence import Evidence

#: The feature of a pair that `look_at_words` gives: the share that the pair explains of what no other match explains of either sentence, the lesser one.
EXPLAINING = ("rest",)

Pair = tuple[int, int]
#: The words of a sentence, each with what is open of its weight.
Open = dict[str, float]

#: No match is so sure that nothing is left open.
_LEAST_OPEN = 0.003
#: Smooths shares of small weights.
_FLOOR = 1.0


def look_at_words(evidence: Evidence, scores: Mapping[Pair, float], *, minimum: float = 0.0) -> dict[Pair, float]:
    """Return the feature of each pair scored at least *minimum*."""
    left, right = open_words(evidence, scores)
    rests, rests_there = ([math.fsum(words.values()) for words in side] for side in (left, right))
    found = {}
    for pair, score in scores.items():
        if score >= minimum:
            (i, j), share = pair, _open(score)
            mine, theirs = left[i], right[j]
            both = evidence.shared.get(pair) or mine.keys() & theirs.keys()
            here = math.fsum(map(mine.__getitem__, both)) / share  # but for the pair itself
            there = math.fsum(map(theirs.__getitem__, both)) / share
            found[pair] = min(_explained(here, rests[i], share), _explained(there, rests_there[j], share))
    return found


def open_words(evidence: Evidence, scores: Mapping[Pair, float]) -> tuple[list[Open], list[Open]]:
    """Return the words of each sentence of the left and of the right article, each with what the matches of *scores* leave open of its weight."""
    weigh = evidence.weights.__getitem__
    left, right = ([dict(zip(words, map(weigh, words), strict=True)) for words in side] for side in evidence.vocabularies)
    for pair, score in sorted(scores.items()):  # the order of a product must not show
        mine, theirs, share = left[pair[0]], right[pair[1]], _open(score)
        for word in evidence.shared.get(pair) or mine.keys() & theirs.keys():
            mine[word] *= share
            theirs[word] *= share
    return left, right


def _explained(here: float, rest: float, share: float) -> float:
    """Return what *here* is of all that would be open of its sentence without the pair: of *rest*, which is open with it, and what the pair explains."""
    return here / (rest + here * (1 - share) + _FLOOR)


def _open(score: float) -> float:
    """Return how far a match of this score leaves open what the two sentences share."""
    return max(_LEAST_OPEN, 1 - score)
