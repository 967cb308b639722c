"""Two sentences ─► which content words of one stand for which of the other."""

from collections.abc import Sequence

import attrs

from claimcheck.model.documents import Sentence
from claimcheck.text.stems import content_stem

#: How many content words to each side make a word's neighbourhood.
NEIGHBOURHOOD = 3


@attrs.frozen(eq=False)
class ContentWords:
    """The content words of a sentence, in order: their stems and their offsets into the article; *places* tells where each stem stands."""

    stems: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    places: dict[str, list[int]]

    @classmethod
    def of(cls, sentence: Sentence) -> "ContentWords":
        """Return the content words of *sentence*: words and figures that are no function words."""
        kept = [(word, start, end) for start, end, _, lower in sentence.tokens if (word := content_stem(lower))]
        if not kept:
            return cls((), (), (), {})
        stems, starts, ends = zip(*kept, strict=True)
        places: dict[str, list[int]] = {}
        for place, word in enumerate(stems):
            places.setdefault(word, []).append(place)
        return cls(stems, starts, ends, places)

    def __len__(self) -> int:
        return len(self.stems)


def correspond(left: ContentWords, right: ContentWords) -> dict[int, int]:
    """Return which word of *left* stands for which of *right*: one to one, equal stems, those in like company first.

    A word that occurs once on each side is paired with its equal; where it occurs more often, the occurrences whose
    neighbours are alike are paired first, then those nearest in order. The result of the mirrored call is the inverse.
    """
    paired: dict[int, int] = {}
    for word, mine in left.places.items():
        theirs = right.places.get(word)
        if theirs is None:
            continue
        if len(mine) == len(theirs) == 1:
            paired[mine[0]] = theirs[0]
        else:
            _pair_repeated(paired, left.stems, mine, right.stems, theirs)
    return paired


def _pair_repeated(paired: dict[int, int], left: Sequence[str], mine: Sequence[int], right: Sequence[str], theirs: Sequence[int]) -> None:
    candidates = [(-len(_neighbours(left, i) & _neighbours(right, j)), abs(i - j), i + j, min(i, j), i, j) for i in mine for j in theirs]
    taken: set[int] = set()
    for *_, i, j in sorted(candidates):
        if i not in paired and j not in taken:
            paired[i] = j
            taken.add(j)


def _neighbours(stems: Sequence[str], place: int) -> set[str]:
    low = max(0, place - NEIGHBOURHOOD)
    return {*stems[low:place], *stems[place + 1 : place + 1 + NEIGHBOURHOOD]}
