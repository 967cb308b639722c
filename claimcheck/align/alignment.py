"""Readings ─► alignments: which sentences of two articles report a common claim."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.align.evidence import gather_evidence
from claimcheck.align.origins import mark_shared_origin
from claimcheck.align.profiles import Profile, place_roots, profile_sentences
from claimcheck.align.scoring import score_pairs
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment
from claimcheck.settings import Settings


def align(readings: Sequence[Reading], settings: Settings) -> tuple[Alignment, ...]:
    """Return the aligned pairs of body sentences of every two readings, many to many, in order.

    The score of an alignment is the probability that a careful reader aligns the two.
    """
    profiles = [profile_sentences(reading) for reading in readings]
    found = []
    for left, right in combinations(range(len(readings)), 2):
        places = place_roots((*readings[left].participants, *readings[right].participants))
        for one, other, score in _aligned(profiles[left], profiles[right], places, settings.minimum_alignment_score):
            found.append(Alignment((left, one), (right, other), score))
    return mark_shared_origin(readings, found)


def _aligned(left: Sequence[Profile], right: Sequence[Profile], places: frozenset[str], minimum: float) -> Iterator[tuple[int, int, float]]:
    scores = score_pairs(gather_evidence(left, right, places))
    for (i, j), score in sorted(scores.items()):
        if score >= minimum:
            yield left[i].sentence, right[j].sentence, score
