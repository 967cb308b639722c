"""Two sides of a pair ─► which content words of one stand for which of the other."""

from collections import defaultdict
from functools import cached_property

import attrs

from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.model.documents import Sentence
from claimcheck.text.stems import stem

#: How many content words to each side make a word's neighbourhood.
NEIGHBOURHOOD = 3


@attrs.frozen(slots=False)
class ContentWords:
    """The content words of a sentence, in order: their stems and their offsets into the article."""

    stems: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, sentence: Sentence) -> "ContentWords":
        """Return the content words of *sentence*: words and figures that are no function words."""
        kept = [token for token in sentence.tokens if token.text[0].isalnum() and token.lower not in FUNCTION_WORDS]
        return cls(tuple(stem(token.lower) for token in kept), tuple(token.start for token in kept), tuple(token.end for token in kept))

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each stem stands."""
        found: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self.stems):
            found[word].append(place)
        return dict(found)

    def __len__(self) -> int:
        return len(self.stems)


def correspond(left: ContentWords, right: ContentWords) -> dict[int, int]:
    """Return which word of *left* stands for which of *right*: one to one, equal stems, those in like company first.

    A word that occurs once on each side is paired with its equal; where it occurs more often, the occurrences whose
    neighbours are alike are paired first, then those nearest in order. The result of the mirrored call is the inverse.
    """
    candidates = [
        (-_common_neighbours(left, i, right, j), abs(i - j), i + j, min(i, j), i, j)
        for word in left.places.keys() & right.places.keys()
        for i in left.places[word]
        for j in right.places[word]
    ]
    paired: dict[int, int] = {}
    taken: set[int] = set()
    for *_, i, j in sorted(candidates):
        if i not in paired and j not in taken:
            paired[i] = j
            taken.add(j)
    return paired


def _common_neighbours(left: ContentWords, i: int, right: ContentWords, j: int) -> int:
    return len(_neighbours(left, i) & _neighbours(right, j))


def _neighbours(words: ContentWords, place: int) -> set[str]:
    low = max(0, place - NEIGHBOURHOOD)
    return {*words.stems[low:place], *words.stems[place + 1 : place + 1 + NEIGHBOURHOOD]}
