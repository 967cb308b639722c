"""A paragraph ─► its quotation marks, each with the way it faces; apostrophes, primes and inches are left out."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from claimcheck.language.en.elisions import ELISIONS
from claimcheck.model.spans import Span
from claimcheck.text.unseen import WIDTHLESS

_MARK = re.compile(r"\"|“|”|„|«|»|``?|''?|‘‘?|’’?")  # written so that each begins with a character, the search skips all others at once
_WORD = re.compile(r"\w+")
_FEET = re.compile(r"[0-9]['’′][0-9]{1,2}\Z")

_DOUBLE_OPENING = frozenset({"“", "„", "«", "``", "‘‘"})
_DOUBLE_CLOSING = frozenset({"”", "»", "’’"})
_DOUBLE_STRAIGHT = frozenset({'"', "''"})

_DOUBLE = _DOUBLE_OPENING | _DOUBLE_CLOSING | _DOUBLE_STRAIGHT

_ENDS_QUOTATION = frozenset(".,?!…;:—–-")
#: What may stand right behind a mark that closes although its sign opens: “so“, she said.
_BEHIND_CLOSING = frozenset(".,;:?!)]…")


class Face(StrEnum):
    """Which way a mark faces; `EITHER` where only what is open can tell."""

    OPENING = "opening"
    CLOSING = "closing"
    EITHER = "either"


# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_CLOSING, _EITHER, _OPENING = Face.CLOSING, Face.EITHER, Face.OPENING


class Mark(NamedTuple):
    """A quotation mark: its offsets, whether it is a double one, which way it faces, and whether nothing but a quotation can explain it."""

    start: int
    end: int
    double: bool
    face: Face
    certain: bool


def find_marks(text: str, paragraph: Span) -> Iterator[Mark]:
    """Yield the quotation marks of the paragraph, in order.

    >>> [mark.face.value for mark in find_marks("It’s the mayor’s ‘plan’.", Span(0, 24))]
    ['opening', 'closing']
    """
    both_shapes = "“" in text
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        before = _before(text, match.start(), paragraph.start)
        after = _behind(text, match.end(), paragraph.end)
        sign = match[0]
        if sign in _DOUBLE:
            if before.isdigit() and _FEET.search(text, max(paragraph.start, match.start() - 4), match.start()):
                continue  # inches: 5'2"
            face = _face_of_double(sign, before, after, trusted=both_shapes and match.start() > paragraph.start)
            yield Mark(match.start(), match.end(), True, face, sign not in _DOUBLE_STRAIGHT or not before.isdigit())
        elif (mark := _single(text, match, before, after)) is not None:
            yield mark


def _before(text: str, place: int, floor: int) -> str:
    """Return the visible character before *place*, a space at the beginning of the paragraph."""
    while place > floor and text[place - 1] in WIDTHLESS:
        place -= 1
    return text[place - 1] if place > floor else " "


def _behind(text: str, place: int, limit: int) -> str:
    """Return the visible character at or behind *place*, a space at the end of the paragraph."""
    while place < limit and text[place] in WIDTHLESS:
        place += 1
    return text[place] if place < limit else " "


def _face_of_double(sign: str, before: str, after: str, *, trusted: bool) -> Face:
    """Trust the shape of the sign, unless the white space around it says the opposite; white space on both sides says nothing against a *trusted* shape."""
    opens, closes = _may_open(before, after), _may_close(before, after)
    if sign in _DOUBLE_OPENING:
        return _CLOSING if closes and not opens and (after.isspace() or after in _BEHIND_CLOSING) else _OPENING
    if sign in _DOUBLE_CLOSING:
        if before.isspace() and after.isspace():
            return _CLOSING if trusted else _EITHER
        return _OPENING if opens and not closes and after.isalnum() else _CLOSING
    if opens == closes:
        return _EITHER
    return _OPENING if opens else _CLOSING


def _may_open(before: str, after: str) -> bool:
    return not after.isspace() and (before.isspace() or before in "([{—–-/“‘\"'…")


def _may_close(before: str, after: str) -> bool:
    return not before.isspace() and (after.isspace() or not after.isalnum())


def _single(text: str, match: re.Match[str], before: str, after: str) -> Mark | None:
    sign, start, end = match[0], match.start(), match.end()
    if before.isalnum() and after.isalnum():
        return None  # an apostrophe: didn't, O’Neill
    if after.isalnum() and not before.isalnum():
        if sign == "’" and not before.isspace() and before not in "“\"(":
            return None
        return None if _is_elision(text, end) or sign == "’" else Mark(start, end, False, _OPENING, sign != "'")
    if before.isspace() or sign == "`":
        return None
    if sign == "‘":
        return Mark(start, end, False, _OPENING, True) if not after.isspace() else None
    return Mark(start, end, False, _CLOSING, before in _ENDS_QUOTATION or before in "”\"")


def _is_elision(text: str, start: int) -> bool:
    word = _WORD.match(text, start)
    return word is not None and (word[0][0].isdigit() or word[0].lower() in ELISIONS)
