"""Text of articles ─► text that can be shown: one line, nothing that a terminal or a page would obey, shortened where it is long."""

import re
from collections.abc import Sequence

from claimcheck.text.wording import BETWEEN_PIECES, ELLIPSIS

#: So many names can be read in a sentence before what it says of them.
MOST_NAMED = 4

_NUMBERS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"}

_SPACE = re.compile(r"\s+")

# Control characters would move the cursor or ring the bell, and the marks of direction would show letters in another order.
_UNSHOWABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff]")


def one_line(text: str) -> str:
    """Return *text* with each stretch of white space as one space, and characters that cannot be shown as U+FFFD.

    White space at either end stays, as one space: what is shown may be a piece between two others.

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
    'and meet …'
    """
    if len(text) <= longest:
        return text
    cut = text[:longest]
    head, space, _ = cut.rpartition(" ")
    return f"{head.rstrip(BETWEEN_PIECES)} {ELLIPSIS}" if space else cut + ELLIPSIS


def shorten_start(text: str, longest: int) -> str:
    """Return *text*, cut before a whole word where it is longer than *longest* characters.

    >>> shorten_start("the minister will visit ", 12)
    '… will visit '
    """
    if len(text) <= longest:
        return text
    cut = text[-longest:]
    _, space, tail = cut.partition(" ")
    return f"{ELLIPSIS} {tail.lstrip(BETWEEN_PIECES)}" if space else ELLIPSIS + cut


def shorten_middle(text: str, longest: int) -> str:
    """Return *text*, cut inside between whole words where it is longer than *longest* characters.

    >>> shorten_middle("the minister will visit the port on Tuesday", 24)
    'the … on Tuesday'
    """
    if len(text) <= longest:
        return text
    return f"{shorten_end(text, longest // 2).rstrip(BETWEEN_PIECES)}{BETWEEN_PIECES}{shorten_start(text, longest // 2).lstrip(BETWEEN_PIECES)}"


def in_words(number: int) -> str:
    """Return a small number as a word.

    >>> in_words(3), in_words(12)
    ('three', '12')
    """
    return _NUMBERS.get(number, str(number))


def listed(words: Sequence[str]) -> str:
    """Join words as a sentence does.

    >>> listed(["one", "two", "three"])
    'one, two and three'
    """
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)


def chosen(names: Sequence[str], numbers: Sequence[int]) -> str:
    """Join the names that have these numbers.

    >>> chosen(["Courier", "Herald", "Gazette"], [0, 2])
    'Courier and Gazette'
    """
    return listed([names[number] for number in numbers])


def several(names: Sequence[str], numbers: Sequence[int]) -> str:
    """Join the names that have these numbers, or say how many they are where nobody would read them all.

    >>> several(["Courier", "Herald", "Gazette"], [0, 2]), several(list("ABCDEFGH"), range(6))
    ('Courier and Gazette', '6 of 8')
    """
    return chosen(names, numbers) if len(numbers) <= MOST_NAMED else f"{len(numbers)} of {len(names)}"


def counted(number: int, singular: str, plural: str = "") -> str:
    """Return the number with its noun.

    >>> counted(1, "conflict"), counted(2, "conflict")
    ('1 conflict', '2 conflicts')
    """
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
