"""Everything extracted from an article, in the order of the text, to take out what lies in one stretch."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.participants import Mention
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression


class Placed(Protocol):
    """Anything with a place in the text."""

    @property
    def span(self) -> Span:
        """Its offsets."""


Item = TypeVar("Item", bound=Placed)


class Shelf(Generic[Item]):
    """Items in the order of the text."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = sorted(items, key=lambda item: (item.span.start, item.span.end))
        self.starts = [item.span.start for item in self.items]

    def within(self, span: Span) -> list[Item]:
        """Return the items that lie wholly inside *span*."""
        low, high = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [item for item in self.items[low:high] if item.span.end <= span.end]


@attrs.frozen
class Named:
    """A mention, with the number of the participant that it names."""

    participant: int
    mention: Mention

    @property
    def span(self) -> Span:
        """The mention's offsets."""
        return self.mention.span


@attrs.frozen
class Content:
    """A stretch of reported content, with the number of its attribution."""

    attribution: int
    span: Span


@attrs.frozen
class Shelves:
    """One shelf a kind of thing."""

    times: Shelf[TimeExpression]
    quantities: Shelf[Quantity]
    named: Shelf[Named]
    contents: tuple[Content, ...]


def fill_shelves(reading: Reading) -> Shelves:
    """Sort what *reading* holds into shelves."""
    named = [Named(participant.index, mention) for participant in reading.participants for mention in participant.mentions]
    contents = [Content(index, span) for index, attribution in enumerate(reading.attributions) for span in attribution.content]
    in_order = tuple(sorted(contents, key=lambda content: (content.span.start, -content.span.end)))
    return Shelves(Shelf(reading.times), Shelf(reading.quantities), Shelf(named), in_order)
