"""Readings ─► alignments: which sentences of two articles report a common claim."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.align.evidence import gather_evidence
from claimcheck.align.origins import mark_shared_origin
from claimcheck.align.profiles import Profile, place_roots, profile_sentences
from claimcheck.align.scorers import PairScorer, rate
from claimcheck.align.scoring import join_ratings, score_pairs
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment
from claimcheck.settings import Settings

#: The probability of two sentences that are the same, character by character, and stand between the same sentences.
RETOLD = 0.99


def align(readings: Sequence[Reading], settings: Settings, scorer: PairScorer | None = None) -> tuple[Alignment, ...]:
    """Return the aligned pairs of body sentences of every two readings, many to many, in order.

    The score of an alignment is the probability that a careful reader aligns the two. The ratings of a *scorer* are weighed beside the built-in evidence.
    """
    profiles = [profile_sentences(reading) for reading in readings]
    texts = [_texts(reading, own) for reading, own in zip(readings, profiles, strict=True)]
    found = []
    for left, right in combinations(range(len(readings)), 2):
        places = place_roots((*readings[left].participants, *readings[right].participants))
        scores = score_pairs(gather_evidence(profiles[left], profiles[right], places))
        if scorer is not None:
            scores = join_ratings(scores, rate(scorer, texts[left], texts[right]))
        scores.update((pair, max(RETOLD, scores.get(pair, 0.0))) for pair in _retold(texts[left], texts[right]))
        for (i, j), score in sorted(scores.items()):
            if score >= settings.minimum_alignment_score:
                found.append(Alignment((left, profiles[left][i].sentence), (right, profiles[right][j].sentence), score))
    return mark_shared_origin(readings, found)


def _texts(reading: Reading, profiles: Sequence[Profile]) -> list[str]:
    document = reading.document
    return [document.text[document.sentences[profile.sentence].span.slice] for profile in profiles]


def _retold(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of sentences that are the same and stand between the same, the first with the first, the second with the second of the kind."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, told in enumerate(_between(right)):
        places[told].append(j)
    met: Counter[tuple[str, ...]] = Counter()
    for i, told in enumerate(_between(left)):
        if met[told] < len(places.get(told, ())):
            yield i, places[told][met[told]]
        met[told] += 1


def _between(texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield each text with the one before and the one after."""
    framed = ["", *texts, ""]
    return zip(framed, texts, framed[2:], strict=False)
