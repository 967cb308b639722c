"""A text and the stretches to mark in it ─► markup, where stretches may overlap and lie inside one another."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

import attrs

from claimcheck.model.spans import Span
from claimcheck.report.html.markup import Markup, joined

Label = TypeVar("Label")


@attrs.frozen
class Mark(Generic[Label]):
    """A stretch of a text and what it is marked as."""

    span: Span
    label: Label


@attrs.frozen
class Piece(Generic[Label]):
    """Text that all the same marks cover; *opening* are those of them that begin here, *closing* those that end here."""

    text: str
    covering: tuple[Mark[Label], ...]
    opening: tuple[Mark[Label], ...]
    closing: tuple[Mark[Label], ...]


class Paragraph(NamedTuple):
    """A line of a text."""

    span: Span


def paragraphs(text: str) -> list[Paragraph]:
    """Return the lines of *text* in which something stands, in order.

    >>> [one.span for one in paragraphs("Rain.\\n\\nWind.")]
    [Span(start=0, end=6), Span(start=7, end=12)]
    """
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            found.append(Paragraph(Span(start, start + len(line))))
        start += len(line)
    return found


def marked(text: str, marks: Sequence[Mark[Label]], render: Callable[[Piece[Label]], Markup], *, within: Span) -> Markup:
    """Return the part of *text* that lies *within*, with each piece that a mark covers as *render* gives it."""
    return joined(*(render(piece) if piece.covering else piece.text for piece in pieces(text, marks, within)))


def pieces(text: str, marks: Sequence[Mark[Label]], within: Span) -> Iterator[Piece[Label]]:
    """Cut *text* wherever a mark begins or ends.

    >>> [piece.text for piece in pieces("abcdef", [Mark(Span(1, 4), "x"), Mark(Span(3, 5), "y")], Span(0, 6))]
    ['a', 'bc', 'd', 'e', 'f']
    """
    inside = [mark for mark in marks if len(mark.span) and mark.span.overlaps(within)]
    limits = {max(mark.span.start, within.start) for mark in inside} | {min(mark.span.end, within.end) for mark in inside}
    cuts = sorted(limits | {within.start, within.end})
    starting: dict[int, list[Mark[Label]]] = {}
    for mark in inside:
        starting.setdefault(max(mark.span.start, within.start), []).append(mark)
    covering: list[Mark[Label]] = []
    for start, end in pairwise(cuts):
        covering = [mark for mark in covering if mark.span.end > start] + starting.get(start, [])
        yield Piece(
            text[start:end],
            tuple(covering),
            tuple(mark for mark in covering if mark.span.start == start),
            tuple(mark for mark in covering if mark.span.end == end),
        )
