"""The sentences of two articles ─► whether they are versions of one text, and which sentences are then each other's only counterpart.

Of two printings of one report, one of them shortened, updated or edited, a sentence that only one has shares its names and words with all the rest, and would
pass for told. What both have word for word is told by itself alone.
"""

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

Pair = tuple[int, int]
#: The places of sentences of the left article, each with that of the sentence of the right one that is the same.
Twins = Mapping[int, int]
NO_TWINS: Twins = {}

#: How much of the shorter article must stand in the other, word for word, for the two to be versions of one text.
LEAST_SHARE = 0.5


def find_twins(left: Sequence[str], right: Sequence[str]) -> Twins:
    """Return which sentences are the same in both, the first with the first, the second with the second of the kind; none of two texts of their own.

    >>> find_twins(["Rain fell.", "Roads closed.", "Schools closed."], ["Rain fell.", "Schools closed."])
    {0: 0, 2: 1}
    >>> find_twins(["Rain fell.", "Roads closed.", "Schools closed."], ["Rain fell.", "Trains stopped.", "Ships sank."])
    {}
    """
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for place, text in enumerate(right):
        places[" ".join(text.split())].append(place)
    twins = {place: found.popleft() for place, text in enumerate(left) if (found := places.get(" ".join(text.split())))}
    return twins if twins and len(twins) >= LEAST_SHARE * min(len(left), len(right)) else NO_TWINS


def without_rivals_of_twins(scores: Mapping[Pair, float], twins: Twins) -> dict[Pair, float]:
    """Return the *scores* of twins, and of sentences of which neither has a twin."""
    taken = frozenset(twins.values())
    return {(i, j): score for (i, j), score in scores.items() if twins.get(i) == j or (i not in twins and j not in taken)}
