"""Scores of pairs and profiles ─► how likely each sentence of an article is told by the other article at all, in whatever sentences.

A sentence may match several of the other article's a little and none of them much, or share its words with none while the article as a whole has them all:
what the pairs cannot say one by one, this regression says of the sentence.
"""

import math
from collections.abc import Sequence

from claimcheck.align.evidence import Evidence
from claimcheck.align.neighborhood import Scores, by_sentence, log_odds
from claimcheck.align.scoring import regression
from claimcheck.align.versions import NO_TWINS, Twins

#: The features of a sentence, in the order in which `look_at_sentences` gives them.
TELLING = (
    "best",  # the score of its best match, as log odds
    "matches",  # the sum of the scores of its matches
    "covered",  # the weight of its words that the other article has anywhere, of all its words
    "phrases",  # its word triples that the other article has anywhere, of all
    "beside",  # how likely its neighbours have any match, were matches independent
    "quoted",  # it quotes
    "strangers",  # how many parts of names it has that the other article never has
    "length",  # how many sentences the other article has, logarithmic
    "position",  # from 0, the first sentence, to 1
    "deeds",  # how many clauses it has that tell of an event
)

Features = tuple[float, ...]

#: A match that is likelier than not leaves no doubt that the sentence is told.
SURE = 0.5

#: Smooths ratios of small weights and counts.
_FLOOR = 3.0


def score_telling(evidence: Evidence, scores: Scores, *, sure: float = SURE, twins: Twins = NO_TWINS) -> tuple[list[float], list[float]]:
    """Return the probability that the right article tells each sentence of the left one, and that the left article tells each of the right one.

    A sentence with a match of at least *sure* is told. Of two versions of one text those that are *twins* tell nothing but each other.
    """
    telling = regression("told", TELLING)
    left, right = ([telling.probability(features) for features in side] for side in look_at_sentences(evidence, scores, twins))
    for (i, j), score in scores.items():
        if score >= sure:
            left[i] = right[j] = 1.0
    return left, right


def look_at_sentences(evidence: Evidence, scores: Scores, twins: Twins = NO_TWINS) -> tuple[list[Features], list[Features]]:
    """Return the features of each sentence of the left and of the right article, in the order of `TELLING`; *twins* are as in `score_telling`."""
    left, right = by_sentence(scores, len(evidence.left), len(evidence.right))
    return _look(evidence, 0, left, frozenset(twins.values())), _look(evidence, 1, right, frozenset(twins))


def _look(evidence: Evidence, side: int, matches: Sequence[Sequence[float]], twins: frozenset[int]) -> list[Features]:
    own, other = (evidence.left, evidence.right) if side == 0 else (evidence.right, evidence.left)
    words, phrases = evidence.told[1 - side], evidence.phrases[side]
    if twins:
        free = [profile for place, profile in enumerate(other) if place not in twins]
        words = frozenset().union(*[profile.words for profile in free])
        triples = frozenset().union(*[profile.triples for profile in free])
        phrases = [profile.triples & triples for profile in own]
    weigh, length = evidence.weights.__getitem__, math.log1p(len(other))
    either = [0.0, *[1 - math.prod([1 - score for score in found]) for found in matches], 0.0]
    return [
        (
            log_odds(max(found, default=0.0)),
            math.fsum(found),
            math.fsum(map(weigh, profile.words & words)) / (math.fsum(map(weigh, profile.words)) + _FLOOR),
            len(phrases[place]) / (len(profile.triples) + _FLOOR),
            either[place] + either[place + 2],
            float(bool(profile.quoted)),
            float(len(profile.names - words)),
            length,
            profile.position,
            float(profile.claims),
        )
        for place, (profile, found) in enumerate(zip(own, matches, strict=True))
    ]
