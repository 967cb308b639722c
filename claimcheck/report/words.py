"""Text of articles ─► text that can be shown: one line, nothing that a terminal or a page would obey, shortened where it is long."""

import re

ELLIPSIS = "…"

_SPACE = re.compile(r"\s+")

# Control characters would move the cursor or ring the bell, and the marks of direction would show letters in another order.
_UNSHOWABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff]")


def one_line(text: str) -> str:
    """Return *text* with each stretch of white space as one space, and characters that cannot be shown as U+FFFD.

    >>> one_line("The pier\\n\\nis \\x1b[31mclosed")
    'The pier is �[31mclosed'
    """
    return showable(_SPACE.sub(" ", text))


def showable(text: str) -> str:
    """Return *text* with characters that cannot be shown as U+FFFD; its length stays."""
    return _UNSHOWABLE.sub("\ufffd", text)


def shorten_end(text: str, longest: int) -> str:
    """Return *text*, cut after a whole word where it is longer than *longest* characters.

    >>> shorten_end("and meet the families", 12)
    'and meet…'
    """
    if len(text) <= longest:
        return text
    cut = text[:longest]
    head, space, _ = cut.rpartition(" ")
    return (head if space else cut) + ELLIPSIS


def shorten_start(text: str, longest: int) -> str:
    """Return *text*, cut before a whole word where it is longer than *longest* characters.

    >>> shorten_start("the minister will visit ", 12)
    '…will visit '
    """
    if len(text) <= longest:
        return text
    cut = text[-longest:]
    _, space, tail = cut.partition(" ")
    return ELLIPSIS + (tail if space else cut)
