"""Two lists of words ─► the edits that turn one into the other: where words were dropped, added or changed."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple


class EditKind(StrEnum):
    """What an edit does to the left wording to make it the right one."""

    DROPPED = "dropped"
    ADDED = "added"
    CHANGED = "changed"


class WordEdit(NamedTuple):
    """Words *left_start* to *left_end* of the left list stand where the right list has words *right_start* to *right_end*."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int

    @property
    def kind(self) -> EditKind:
        """Whether the right wording drops words, adds words, or has others in their place."""
        if self.right_start == self.right_end:
            return EditKind.DROPPED
        return EditKind.ADDED if self.left_start == self.left_end else EditKind.CHANGED

    @property
    def mirrored(self) -> "WordEdit":
        """The same edit seen from the right."""
        return WordEdit(self.right_start, self.right_end, self.left_start, self.left_end)


def word_edits(left: Sequence[str], right: Sequence[str]) -> tuple[WordEdit, ...]:
    """Return the fewest edits between two lists of words, neighbouring ones joined, in order.

    `word_edits(a, b)` mirrors `word_edits(b, a)`, which an edit distance alone does not promise where several scripts are equally short.

    >>> word_edits("a very dangerous thing".split(), "a dangerous idea".split())
    (WordEdit(left_start=1, left_end=2, right_start=1, right_end=1), WordEdit(left_start=3, left_end=4, right_start=2, right_end=3))
    """
    if tuple(left) > tuple(right):
        return tuple(edit.mirrored for edit in _ordered_edits(right, left))
    return _ordered_edits(left, right)


def _ordered_edits(left: Sequence[str], right: Sequence[str]) -> tuple[WordEdit, ...]:
    from rapidfuzz.distance import Levenshtein  # loaded at first use: importing claimcheck must not load it

    joined: list[WordEdit] = []
    for step in Levenshtein.opcodes(list(left), list(right)):
        if step.tag == "equal":
            continue
        edit = WordEdit(step.src_start, step.src_end, step.dest_start, step.dest_end)
        if joined and (joined[-1].left_end, joined[-1].right_end) == (edit.left_start, edit.right_start):
            edit = WordEdit(joined[-1].left_start, edit.left_end, joined.pop().right_start, edit.right_end)
        joined.append(edit)
    return tuple(joined)


def letters_apart(left: str, right: str) -> int:
    """Return how many letters of a word must be changed, added or left out to make the other.

    >>> letters_apart("brian", "bryant")
    2
    """
    from rapidfuzz.distance import Levenshtein  # loaded at first use, as above

    return Levenshtein.distance(left, right)
