"""Two sentences ─► which content words of one stand for which of the other."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import compress
from operator import itemgetter

import attrs

from claimcheck.model.documents import Sentence
from claimcheck.model.spans import Span
from claimcheck.text.stems import CONTENT_STEMS

#: Of a word that a sentence repeats like a litany the company marks no place: from so many pairs on, its occurrences are paired in order, since time
#: must not grow with the square of a text that repeats itself.
MOST_PAIRS = 200

#: How many content words to each side make a word's neighbourhood.
NEIGHBOURHOOD = 3

_START, _END = itemgetter(0), itemgetter(1)  # of a token; by number, for it is asked of every word of both articles


@attrs.frozen(eq=False)
class ContentWords:
    """The content words of a sentence, in order: their stems and their offsets into the article.

    *places* tells where each stem stands that stands once, *repeated* where each stands that stands more often.
    """

    stems: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    places: Mapping[str, int]
    repeated: Mapping[str, Sequence[int]]

    @classmethod
    def of(cls, sentence: Sentence) -> "ContentWords":
        """Return the content words of *sentence*: words and figures that are no function words."""
        asked = list(map(CONTENT_STEMS.__getitem__, sentence.lowers))
        kept = list(compress(sentence.tokens, asked))
        stems = tuple(filter(None, asked))
        places = dict(zip(stems, range(len(stems)), strict=True))
        repeated: dict[str, list[int]] = {}
        if len(places) < len(stems):
            for place, word in enumerate(stems):
                if places[word] != place or word in repeated:
                    repeated.setdefault(word, []).append(place)
            places = {word: place for word, place in places.items() if word not in repeated}
        return cls(stems, tuple(map(_START, kept)), tuple(map(_END, kept)), places, repeated)

    def __len__(self) -> int:
        return len(self.stems)

    def within(self, span: Span) -> range:
        """Return which of the words begin inside *span*."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def span(self, first: int, last: int) -> Span:
        """Return the stretch of text from the first of two places to the last."""
        return Span(self.starts[first], self.ends[last])

    def places_of(self, word: str) -> Sequence[int]:
        """Return where a stem stands."""
        return (self.places[word],) if word in self.places else self.repeated.get(word, ())


def correspond(left: ContentWords, right: ContentWords) -> dict[int, int]:
    """Return which word of *left* stands for which of *right*: one to one, equal stems, those in like company first.

    A word that occurs once on each side is paired with its equal; where it occurs more often, the occurrences whose
    neighbours are alike are paired first, then those nearest in order. The result of the mirrored call is the inverse.
    """
    there = right.places
    paired = {place: there[word] for word, place in left.places.items() if word in there}
    for word in dict.fromkeys((*left.repeated, *right.repeated)):
        mine, theirs = left.places_of(word), right.places_of(word)
        if mine and theirs:
            _pair_repeated(paired, left.stems, mine, right.stems, theirs)
    return paired


def _pair_repeated(paired: dict[int, int], left: Sequence[str], mine: Sequence[int], right: Sequence[str], theirs: Sequence[int]) -> None:
    if len(mine) * len(theirs) > MOST_PAIRS:
        paired.update(zip(mine, theirs, strict=False))
        return
    candidates = [(-len(_neighbours(left, i) & _neighbours(right, j)), abs(i - j), i + j, min(i, j), i, j) for i in mine for j in theirs]
    taken: set[int] = set()
    for *_, i, j in sorted(candidates):
        if i not in paired and j not in taken:
            paired[i] = j
            taken.add(j)


def _neighbours(stems: Sequence[str], place: int) -> set[str]:
    low = max(0, place - NEIGHBOURHOOD)
    return {*stems[low:place], *stems[place + 1 : place + 1 + NEIGHBOURHOOD]}
