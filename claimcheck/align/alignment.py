"""Readings ─► a lineup: which sentences of two articles report a common claim, and which sentences no other article tells."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, compress
from typing import NamedTuple

from claimcheck.align.evidence import gather_evidence
from claimcheck.align.origins import mark_shared_origin
from claimcheck.align.profiles import Profile, place_roots, profile_sentences
from claimcheck.align.scorers import PairScorer, rate
from claimcheck.align.scoring import join_ratings, score_pairs
from claimcheck.align.telling import SURE, score_telling
from claimcheck.align.versions import find_twins, without_rivals_of_twins
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment, Lineup
from claimcheck.settings import Settings

#: The probability of two sentences that are the same, character by character, and stand between the same sentences or in two versions of one text.
RETOLD = 0.99

#: A sentence, by the number of its article and its index.
Place = tuple[int, int]
#: Two sentences, by their places among the profiles of either article.
Pair = tuple[int, int]


def align(readings: Sequence[Reading], settings: Settings, scorer: PairScorer | None = None) -> Lineup:
    """Return how the body sentences of every two readings line up, many to many, in order.

    The score of an alignment is the probability that a careful reader aligns the two. The ratings of a *scorer* are weighed beside the built-in evidence.
    """
    articles = [_profiled(reading) for reading in readings]
    places = [[(number, profile.sentence) for profile in article.profiles] for number, article in enumerate(articles)]
    likely: list[Alignment] = []
    held: set[tuple[Place, Place]] = set()  # against each other
    told: set[Place] = set()
    lowest = min(settings.minimum_comparable_score, settings.minimum_alignment_score)
    for left, right in combinations(range(len(readings)), 2):
        scores, tellings = _rate(articles[left], articles[right], settings, scorer)
        here, there = ([score >= settings.minimum_told_score for score in side] for side in tellings)
        for side, scored in zip((left, right), tellings, strict=True):
            told.update(compress(places[side], [score >= settings.maximum_alone_score for score in scored]))
        for (i, j), score in sorted(scores.items()):
            likely.append(Alignment(places[left][i], places[right][j], score))
            if score >= lowest and here[i] and there[j]:
                held.add((places[left][i], places[right][j]))
    marked = mark_shared_origin(readings, [article.profiles for article in articles], likely)
    near = [one for one in marked if (one.left, one.right) in held]
    alignments = tuple(one for one in near if one.score >= settings.minimum_alignment_score)
    told.update(chain.from_iterable((one.left, one.right) for one in alignments))
    comparable = tuple(one for one in near if one.left in told and one.right in told)
    return Lineup(marked, comparable, alignments, tuple(place for place in chain(*places) if place not in told))


class _Article(NamedTuple):
    """A reading with a profile and the text of each sentence of its body."""

    reading: Reading
    profiles: tuple[Profile, ...]
    texts: list[str]


def _profiled(reading: Reading) -> _Article:
    document, profiles = reading.document, profile_sentences(reading)
    return _Article(reading, profiles, [document.text[document.sentences[profile.sentence].span.slice] for profile in profiles])


def _rate(left: _Article, right: _Article, settings: Settings, scorer: PairScorer | None) -> tuple[dict[Pair, float], tuple[list[float], list[float]]]:
    """Return how likely the pairs of sentences tell the same, the unlikely left out, and how likely each sentence is told by the other article at all."""
    evidence = gather_evidence(left.profiles, right.profiles, place_roots((*left.reading.participants, *right.reading.participants)))
    scores = score_pairs(evidence)
    if scorer is not None:
        scores = join_ratings(scores, rate(scorer, left.texts, right.texts))
    twins = find_twins(left.texts, right.texts)
    scores = without_rivals_of_twins(scores, twins) if twins else scores
    scores.update((pair, max(RETOLD, scores.get(pair, 0.0))) for pair in twins.items() or _retold(left.texts, right.texts))
    sure = SURE if scorer is None else settings.minimum_alignment_score  # of what a scorer finds without common words, words can say nothing
    lowest = min(settings.minimum_likely_score, settings.minimum_comparable_score, settings.minimum_alignment_score)
    return {pair: score for pair, score in scores.items() if score >= lowest}, score_telling(evidence, scores, sure=sure, twins=twins)


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
