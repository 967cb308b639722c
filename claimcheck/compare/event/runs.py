"""Words that two sentences share ─► those that stand near each other in both, and what they tell: a deed, or what is no name, day or figure."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.compare.sides.clauses import FEWEST_SHARED, ClausePair, verbs_in_both
from claimcheck.compare.sides.linking import linked
from claimcheck.compare.sides.pairs import Pair
from claimcheck.compare.sides.plain_words import plain_words
from claimcheck.language.en.function_words import DEEDLESS_LEMMAS

FARTHEST_APART = 6  # content words; what is farther off is another part of the sentence
#: Of a phrase that stands in whatever clauses: how far its words stand apart, and how many of them must be plain.
_PHRASES = ((1, FEWEST_SHARED), (2, FEWEST_SHARED + 1))


def telling_run(pair: Pair, clauses: ClausePair) -> Sequence[int]:
    """Return the most of the words that two clauses share that stand near each other and tell what happened; none where they only name people and days."""
    shared, deeds = clauses.shared, deed_places(pair, clauses)
    runs = [shared] if _stand_near(pair, shared) else linked(shared, _near(pair, shared, FARTHEST_APART))
    best = min(runs, key=lambda run: (deeds.isdisjoint(run), *_preference(pair, run)))
    return best if not deeds.isdisjoint(best) or plain_words(pair, best) >= FEWEST_SHARED else ()


def common_phrase(pair: Pair) -> Sequence[int]:
    """Return the words of a phrase that both sentences have in whatever clauses, told with a deed or of three plain words or more; none where there is none."""
    shared = sorted(pair.correspondence)
    for apart, fewest in _PHRASES:
        links = list(_near(pair, shared, apart))
        runs = linked({place for link in links for place in link}, links)  # a word that stands alone is no phrase
        best = min(runs, key=lambda run: _preference(pair, run), default=())
        plain = plain_words(pair, best)
        if plain >= fewest and (plain > FEWEST_SHARED or holds_one_deed(pair, best)):
            return best
    return ()


def _preference(pair: Pair, run: Sequence[int]) -> tuple[int, int, int, int]:
    """Sort by how many words tell what happened, then by length and place; the same from either side."""
    here, there = run[0], min(map(pair.correspondence.__getitem__, run))
    return (-plain_words(pair, run), -len(run), here + there, abs(here - there))


def _stand_near(pair: Pair, places: Sequence[int]) -> bool:
    partner = pair.correspondence
    return all(after - place <= FARTHEST_APART and abs(partner[after] - partner[place]) <= FARTHEST_APART for place, after in pairwise(places))


def _near(pair: Pair, places: Sequence[int], apart: int) -> Iterator[tuple[int, int]]:
    """Yield which two of *places* stand no farther than *apart* from each other in both sentences."""
    partner = pair.correspondence
    for number, place in enumerate(places):
        for other in places[max(0, number - apart) : number]:  # in order: no earlier one is near
            if place - other <= apart and abs(partner[place] - partner[other]) <= apart:
                yield other, place


def deed_places(pair: Pair, clauses: ClausePair) -> frozenset[int]:
    """Return which shared words name what both clauses are about."""
    if clauses.events is None:
        return frozenset()
    mine, theirs = (side.words.within(event.span) for side, event in zip((pair.left, pair.right), clauses.events, strict=True))
    return frozenset([place for place in clauses.shared if place in mine and pair.correspondence[place] in theirs])


def holds_one_deed(pair: Pair, run: Sequence[int], empty: frozenset[str] = DEEDLESS_LEMMAS) -> bool:
    """Say whether a word of *run* is a verb that tells a deed on both sides, by one lemma that is not *empty*, both affirmed or both denied."""
    return any(mine.lemma == theirs.lemma not in empty and mine.polarity is theirs.polarity for mine, theirs in verbs_in_both(pair, run))
