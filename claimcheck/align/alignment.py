"""Readings ─► a lineup: which sentences of two articles report a common claim, and which sentences no other article tells."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.align.evidence import Evidence, gather_evidence
from claimcheck.align.origins import mark_shared_origin
from claimcheck.align.profiles import Profile, place_roots, profile_sentences
from claimcheck.align.scorers import PairScorer, rate
from claimcheck.align.scoring import RETOLD, join_ratings, score_pairs
from claimcheck.align.telling import SURE, score_telling
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment, Lineup
from claimcheck.settings import Settings

#: A sentence, by the number of its article and its index.
Place = tuple[int, int]


def align(readings: Sequence[Reading], settings: Settings, scorer: PairScorer | None = None) -> Lineup:
    """Return how the body sentences of every two readings line up, many to many, in order.

    The score of an alignment is the probability that a careful reader aligns the two. The ratings of a *scorer* are weighed beside the built-in evidence.
    """
    profiles = [profile_sentences(reading) for reading in readings]
    texts = [_texts(reading, own) for reading, own in zip(readings, profiles, strict=True)]
    likely: list[Alignment] = []
    aligned: set[tuple[Place, Place]] = set()
    told: set[Place] = set()
    lowest = min(settings.minimum_likely_score, settings.minimum_alignment_score)
    for left, right in combinations(range(len(readings)), 2):
        evidence = gather_evidence(profiles[left], profiles[right], place_roots((*readings[left].participants, *readings[right].participants)))
        scores = _score(evidence, texts[left], texts[right], scorer)
        sure = SURE if scorer is None else settings.minimum_alignment_score  # of what a scorer finds without common words, words can say nothing
        tellings = score_telling(evidence, scores, sure=sure)
        for number, telling in zip((left, right), tellings, strict=True):
            told.update((number, profile.sentence) for profile, score in zip(profiles[number], telling, strict=True) if score >= settings.minimum_told_score)
        for (i, j), score in sorted(scores.items()):
            places = (left, profiles[left][i].sentence), (right, profiles[right][j].sentence)
            if score >= lowest:
                likely.append(Alignment(*places, score))
            if score >= settings.minimum_alignment_score and min(tellings[0][i], tellings[1][j]) >= settings.minimum_told_score:
                aligned.add(places)
    alone = tuple((number, profile.sentence) for number, own in enumerate(profiles) for profile in own if (number, profile.sentence) not in told)
    marked = mark_shared_origin(readings, likely)
    return Lineup(marked, tuple(one for one in marked if (one.left, one.right) in aligned), alone)


def _score(evidence: Evidence, left: Sequence[str], right: Sequence[str], scorer: PairScorer | None) -> dict[tuple[int, int], float]:
    scores = score_pairs(evidence)
    if scorer is not None:
        scores = join_ratings(scores, rate(scorer, left, right))
    return scores | {pair: max(RETOLD, scores.get(pair, 0.0)) for pair in _retold(left, right)}


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
