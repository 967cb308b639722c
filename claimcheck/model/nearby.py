"""Evidence ─► whatever else has words near it: so that findings of long texts need not be held against all others."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

from claimcheck.model.comparisons import Evidence

#: What findings belong to: a group, a number, a finding itself.
Home = TypeVar("Home", bound=Hashable)
#: A part of an article: its number, and that of the part.
Place = tuple[int, int]

#: Characters of a cell: about as many as the words have that prove something.
_CELL = 64


class Nearby(Generic[Home]):
    """Homes by where the words of their findings stand: of all of them only those near a finding need be asked whether it belongs there."""

    def __init__(self) -> None:
        self._order: dict[Home, int] = {}
        self._at: defaultdict[Place, set[Home]] = defaultdict(set)

    def add(self, home: Home, places: Iterable[Place]) -> None:
        """Note that words of *home* stand at *places*."""
        self._order.setdefault(home, len(self._order))
        for place in places:
            self._at[place].add(home)

    def find(self, places: Iterable[Place]) -> list[Home]:
        """Return the homes with words at any of *places*, in the order in which they were added."""
        found = set[Home]().union(*[self._at.get(place, ()) for place in places])
        return sorted(found, key=self._order.__getitem__)


def cells(evidence: Iterable[Evidence]) -> Iterator[Place]:
    """Yield which cells of which articles *evidence* stands in: where words of two findings overlap, they have one in common."""
    for piece in evidence:
        for number in range(piece.span.start // _CELL, piece.span.end // _CELL + 1):
            yield piece.article, number
