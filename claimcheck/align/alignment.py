"""Readings ─► alignments: which sentences of two articles report a common claim."""

from collections.abc import Sequence
from itertools import combinations

from claimcheck.align.evidence import gather_evidence
from claimcheck.align.origins import mark_shared_origin
from claimcheck.align.profiles import Profile, place_roots, profile_sentences
from claimcheck.align.scorers import PairScorer, rate
from claimcheck.align.scoring import join_ratings, score_pairs
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment
from claimcheck.settings import Settings


def align(readings: Sequence[Reading], settings: Settings, scorer: PairScorer | None = None) -> tuple[Alignment, ...]:
    """Return the aligned pairs of body sentences of every two readings, many to many, in order.

    The score of an alignment is the probability that a careful reader aligns the two. The ratings of a *scorer* are weighed beside the built-in evidence.
    """
    profiles = [profile_sentences(reading) for reading in readings]
    found = []
    for left, right in combinations(range(len(readings)), 2):
        places = place_roots((*readings[left].participants, *readings[right].participants))
        scores = score_pairs(gather_evidence(profiles[left], profiles[right], places))
        if scorer is not None:
            texts = [_texts(readings[number], profiles[number]) for number in (left, right)]
            scores = join_ratings(scores, rate(scorer, texts[0], texts[1]))
        for (i, j), score in sorted(scores.items()):
            if score >= settings.minimum_alignment_score:
                found.append(Alignment((left, profiles[left][i].sentence), (right, profiles[right][j].sentence), score))
    return mark_shared_origin(readings, found)


def _texts(reading: Reading, profiles: Sequence[Profile]) -> list[str]:
    document = reading.document
    return [document.text[document.sentences[profile.sentence].span.slice] for profile in profiles]
