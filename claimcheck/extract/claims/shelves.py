"""Everything extracted from an article ─► what lies in each of its sentences."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.participants import Mention
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression

#: Numbers of participants, each with a mention.
Participants = tuple[tuple[int, Mention], ...]


class Content(NamedTuple):
    """A stretch of reported content, with the number of its attribution."""

    attribution: int
    span: Span


@attrs.define
class Found:
    """What was found in one sentence, in the order of the text."""

    times: list[TimeExpression] = attrs.field(factory=list)
    quantities: list[Quantity] = attrs.field(factory=list)
    named: list[tuple[int, Mention]] = attrs.field(factory=list)
    contents: list[Content] = attrs.field(factory=list)


def take_stock(reading: Reading) -> list[Found]:
    """Return what was found in each sentence of *reading*, in the order of the sentences; content may reach over several."""
    sentences = reading.document.sentences
    stock = [Found() for _ in sentences]
    starts = [sentence.span.start for sentence in sentences]

    def home(span: Span) -> int | None:
        place = bisect_right(starts, span.start) - 1
        return place if place >= 0 and span.end <= sentences[place].span.end else None

    for time in sorted(reading.times, key=lambda time: (time.span.start, time.span.end)):
        if (place := home(time.span)) is not None:
            stock[place].times.append(time)
    for quantity in reading.quantities:
        if (place := home(quantity.span)) is not None:
            stock[place].quantities.append(quantity)
    named = [(participant.index, mention) for participant in reading.participants for mention in participant.mentions]
    for one in sorted(named, key=lambda one: (one[1].span.start, one[1].span.end, one[0])):
        if (place := home(one[1].span)) is not None:
            stock[place].named.append(one)
    for number, attribution in enumerate(reading.attributions):
        for span in attribution.content:
            for place in range(max(bisect_right(starts, span.start) - 1, 0), bisect_left(starts, span.end)):
                stock[place].contents.append(Content(number, span))
    return stock
