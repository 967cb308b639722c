"""Text ─► the spans of its paragraphs, whether its lines are paragraphs or were broken at a fixed width."""

import re
from itertools import pairwise

from claimcheck.model.spans import Span

_LINE = re.compile(r"[^\s][^\n\r\x0b\x0c\x85\u2028\u2029]*")
_ENDS_SENTENCE = tuple(".?!:;”\"’)'…")

#: How much of the line breaks must fall inside a sentence before lines count as broken at a fixed width. Web text has next to none
#: (under .02 in PolNeAR and BASIL), wire copy of fixed width .6 and more (TimeBank).
_WRAPPED_SHARE = 0.25
_FEWEST_WRAPPED = 3
#: Where no line is longer, few lines broken inside sentences are enough: of 2,300 articles with a paragraph a line none is so narrow.
_NARROW = 100
#: How many characters short of the longest a line is whose writer broke it on purpose: more than nearly every word and its space.
_ROOM = 16


def paragraph_spans(text: str) -> list[Span]:
    """Return the paragraphs of *text* in order, without the white space around them.

    >>> [span.start for span in paragraph_spans("Rain fell.\\n\\nRoads closed.")]
    [0, 12]
    """
    lines = [Span(match.start(), match.start() + len(match[0].rstrip())) for match in _LINE.finditer(text)]
    return _joined(text, lines) if _is_wrapped(text, lines) else lines


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    breaks = wrapped = 0
    for line, following in pairwise(lines):
        if text.count("\n", line.end, following.start) < 2:
            breaks += 1
            wrapped += text[following.start].islower() and not text.endswith(_ENDS_SENTENCE, line.start, line.end)
    return wrapped >= _FEWEST_WRAPPED and (wrapped >= _WRAPPED_SHARE * breaks or max(map(len, lines)) <= _NARROW)


def _joined(text: str, lines: list[Span]) -> list[Span]:
    """Join lines into paragraphs: a blank line, an indent, or a line that had room for the next word begins a new one."""
    paragraphs: list[Span] = []
    width = max(map(len, lines))
    short = False
    for line in lines:
        gap = text[paragraphs[-1].end : line.start] if paragraphs else ""
        begins = short and not text[line.start].islower()
        short = len(line) < width - _ROOM
        if paragraphs and gap.count("\n") < 2 and not gap.endswith((" ", "\t")) and not begins:
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(line)
    return paragraphs
