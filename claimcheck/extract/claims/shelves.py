"""Everything extracted from an article ─► what lies in each of its sentences, and on which of its tokens."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import Mention
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression

#: Numbers of participants, each with a mention.
Participants = tuple[tuple[int, Mention], ...]
#: The token in which a mention begins, the range of those that it holds whole, and the participant's number with the mention.
PlacedMention = tuple[int, range, tuple[int, Mention]]


class Content(NamedTuple):
    """A stretch of reported content, with the number of its attribution."""

    attribution: int
    span: Span


class PlacedTime(NamedTuple):
    """A time with its first and its last token."""

    first: int
    last: int
    time: TimeExpression


_new = tuple.__new__  # without a call by the name of what is made, which takes twice as long


@attrs.define
class Found:
    """What was found in one sentence, in the order of the text; quantities with the token in which they begin."""

    times: list[PlacedTime] = attrs.field(factory=list)
    quantities: list[tuple[int, Quantity]] = attrs.field(factory=list)
    named: list[PlacedMention] = attrs.field(factory=list)
    contents: list[Content] = attrs.field(factory=list)


def take_stock(reading: Reading) -> list[Found]:
    """Return what was found in each sentence of *reading*, in the order of the sentences; content may reach over several."""
    sentences = reading.document.sentences
    stock = [Found() for _ in sentences]
    starts = [sentence.span.start for sentence in sentences]
    times = sorted([(time.span.start, time.span.end, number) for number, time in enumerate(reading.times)])
    for start, end, number in times:
        if home := _home(sentences, starts, start, end):
            place, first, last = home
            stock[place].times.append(_new(PlacedTime, (first, last, reading.times[number])))
    for quantity in reading.quantities:
        if home := _home(sentences, starts, quantity.span.start, quantity.span.end):
            stock[home[0]].quantities.append((home[1], quantity))
    for start, end, named in reading.mentions.rows:
        if home := _home(sentences, starts, start, end):
            place, first, last = home
            tokens = sentences[place].tokens
            whole = range(first + (tokens[first].start < start), last + (tokens[last].end <= end))
            stock[place].named.append((first, whole, named))
    for number, attribution in enumerate(reading.attributions):
        for span in attribution.content:
            for place in range(max(bisect_right(starts, span.start) - 1, 0), bisect_left(starts, span.end)):
                stock[place].contents.append(_new(Content, (number, span)))
    return stock


def _home(sentences: tuple[Sentence, ...], starts: list[int], start: int, end: int) -> tuple[int, int, int] | None:
    """Return the sentence that holds the characters from *start* up to *end*, and their first and last token; None where no sentence holds them all."""
    place = bisect_right(starts, start) - 1
    if place < 0 or end > sentences[place].span.end or not sentences[place].tokens:
        return None
    tokens = sentences[place].tokens
    first = bisect_left(tokens, (start,))  # tokens sort by where they start
    if first == len(tokens) or (first and tokens[first - 1].end > start):
        first -= 1  # it begins inside a token, or behind the last
    if tokens[first].end >= end:
        return place, first, first
    last = bisect_left(tokens, (end,), first) - 1
    return place, first, last if tokens[last].end >= end else min(last + 1, len(tokens) - 1)
