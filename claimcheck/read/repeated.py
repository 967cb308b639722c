"""Paragraphs ─► which of them repeat another one to catch the eye: what is set apart is told once, where the story tells it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

#: What is set apart has so many words and characters; in texts of more paragraphs nobody looks for it: that would take too long.
_FEWEST_WORDS = 5
_LONGEST = 400
_MOST_SEARCHED = 200
_QUOTATION_MARKS = " \"“”‘’'"
_OPENING, _CLOSING = tuple("\"“‘'"), tuple("\"”’'")


def set_apart(words: Sequence[str], places: Iterable[int]) -> Iterator[int]:
    """Yield those of *places* whose paragraphs are set apart: words of a longer paragraph, or another copy of one that the story quotes.

    Copies are one paragraph's words with quotation marks and without, or with marks around them and inside a longer quotation. Printed alike, or each
    time as a quotation, they are a refrain.

    >>> list(set_apart(["“The river will not wait for us.”", "Ships left.", "The river will not wait for us."], range(3)))
    [2]
    >>> list(set_apart(["“The river will not wait for us.”", "Ships left.", "“The river will not wait for us.”"], range(3)))
    []
    """
    if len(words) > _MOST_SEARCHED:
        return
    bare = [one.strip(_QUOTATION_MARKS) for one in words]
    text = "\n".join(words)
    copies = Counter(bare)
    for place in places:
        one, inside = words[place], bare[place]
        if len(one) >= _LONGEST or one.count(" ") < _FEWEST_WORDS:
            continue
        if copies[inside] > 1:
            if _is_set_apart(place, [other for other, its in enumerate(bare) if its == inside], words):
                yield place
        elif text.count(inside) > 1:
            yield place


def _is_set_apart(place: int, copies: Sequence[int], words: Sequence[str]) -> bool:
    """Say whether the paragraph at *place* is the one of its *copies* that the story does not tell."""
    if all(words[other] == words[place] for other in copies):
        return False
    if not _is_quoted(place, words):
        return any(_is_quoted(other, words) for other in copies)
    running = [other for other in copies if _runs_on(other, words)]
    return len(copies) == 2 and len(running) == 1 and place not in running


def _is_quoted(place: int, words: Sequence[str]) -> bool:
    return words[place].startswith(_OPENING) or words[place].endswith(_CLOSING) or _runs_on(place, words)


def _runs_on(place: int, words: Sequence[str]) -> bool:
    """Say whether the paragraph at *place* is part of a quotation that runs over several: it has a mark at one end, or one before it is still open."""
    opens, closes = words[place].startswith(_OPENING), words[place].endswith(_CLOSING)
    if opens or closes:
        return opens != closes
    return next((_leaves_open(words[before]) for before in range(place - 1, -1, -1) if _has_double_mark(words[before])), False)


def _has_double_mark(words: str) -> bool:
    return any(mark in words for mark in "\"“”")


def _leaves_open(words: str) -> bool:
    return words.count('"') % 2 == 1 or words.count("“") > words.count("”")
