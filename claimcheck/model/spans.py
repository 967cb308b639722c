"""Point into a text: half-open ranges of code-point offsets."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

import attrs


@attrs.frozen(slots=True)
class Span:
    """The characters from *start* up to, not including, *end*.

    >>> "Harris said"[Span(0, 6).slice]
    'Harris'
    """

    start: int
    end: int

    @property
    def slice(self) -> slice:
        """The same range, to index a text with."""
        return slice(self.start, self.end)

    def __lt__(self, other: "Span") -> bool:
        """Spans sort by where they start, then by where they end. (Written out: the ordering that attrs makes takes ten times as long.)"""
        return self.start < other.start or (self.start == other.start and self.end < other.end)

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share at least one character.

        >>> Span(0, 3).overlaps(Span(2, 5)), Span(0, 3).overlaps(Span(3, 5))
        (True, False)
        """
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Say whether *other* lies wholly inside.

        >>> Span(0, 5).contains(Span(1, 5))
        True
        """
        return self.start <= other.start and other.end <= self.end


class Stretch(Protocol):
    """Anything that takes up a stretch of a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...


Thing = TypeVar("Thing", bound=Stretch)


def touched(stretches: Sequence[Stretch], span: Span) -> range:
    """Return the numbers of those of *stretches* that *span* overlaps; they stand in order and do not overlap each other."""
    return range(bisect_right(stretches, span.start, key=_end), bisect_left(stretches, span.end, key=_start))


def shared_out(things: Iterable[Thing], stretches: Sequence[Stretch]) -> list[list[Thing]]:
    """Return for each of *stretches*, which stand in order and do not overlap each other, the *things* that overlap it, in their own order."""
    shares: list[list[Thing]] = [[] for _ in stretches]
    for thing in things:
        for number in touched(stretches, thing.span):
            shares[number].append(thing)
    return shares


def _start(stretch: Stretch) -> int:
    return stretch.span.start


def _end(stretch: Stretch) -> int:
    return stretch.span.end
