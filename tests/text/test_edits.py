"""Word edits: what was dropped, added or changed between two lists of words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.text.edits import EditKind, WordEdit, word_edits

words = st.lists(st.sampled_from("the dam will hold not".split()), max_size=9)


def test_kinds_tell_dropped_from_added_from_changed_words() -> None:
    """The right wording drops 'very', adds 'old' and has 'weir' for 'dam'."""
    edits = word_edits("a very big dam".split(), "a big old weir".split())

    assert [edit.kind for edit in word_edits(["very", "big"], ["big"])] == [EditKind.DROPPED]
    assert [edit.kind for edit in word_edits(["big"], ["old", "big"])] == [EditKind.ADDED]
    assert edits == (WordEdit(1, 2, 1, 1), WordEdit(3, 4, 2, 4))


def test_neighbouring_edits_are_one() -> None:
    """Two words for three others are one change, not several."""
    assert word_edits("we must wait here".split(), "we may have to here".split()) == (WordEdit(1, 3, 1, 4),)


@settings(max_examples=60, derandomize=True)
@given(words, words)
def test_edits_turn_the_left_list_into_the_right_one(left: list[str], right: list[str]) -> None:
    """Applying the edits to the left words gives the right words."""
    made, at = [], 0
    for edit in word_edits(left, right):
        made += left[at : edit.left_start] + right[edit.right_start : edit.right_end]
        at = edit.left_end

    assert made + left[at:] == right


@settings(max_examples=60, derandomize=True)
@given(words, words)
def test_edits_are_mirrored(left: list[str], right: list[str]) -> None:
    """Seen from the other side, the same words were edited."""
    assert word_edits(left, right) == tuple(edit.mirrored for edit in word_edits(right, left))
