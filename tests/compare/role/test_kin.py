"""One person who is another relative in the other article."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Ada Brandt, the victim's aunt, wept.", "The victim's mother, Ada Brandt, wept.", ("the victim's aunt", "The victim's mother")),
        ("Tom Reyes fell. His younger brother, Karl Reyes, saw it.", "Tom Reyes’ cousin, Karl Reyes, saw it.", None),  # a bare apostrophe is not read
        ("Tom Reyes fell. His younger brother, Karl Reyes, saw it.", "Karl Reyes, Tom Reyes's cousin, saw it.", ("His younger brother", "Tom Reyes's cousin")),
        ("Tom Reyes fell. His brother-in-law, Karl Moor, saw it.", "Tom Reyes's brother Karl Moor saw it.", ("His brother-in-law", "Tom Reyes's brother")),
        ("Tom Reyes fell. His brother Karl Reyes saw it.", "Ida Moor's cousin, Karl Reyes, saw it.", None),  # another's
        ("Ada Brandt, the victim's aunt, wept.", "The victim's aunt, Ada Brandt, wept. Her daughter was there.", None),
        ("Tom Reyes fell. His stepfather, Karl Moor, saw it.", "Tom Reyes's father, Karl Moor, saw it.", None),  # loosely one
        ("Tom Reyes fell. His son, Tom Reyes Jr., saw it.", "Tom Reyes's brother, Tom Reyes Jr., saw it.", None),  # of which of the two?
        ("Tom Reyes fell. His brother, Karl Reyes, saw it.", "Tom Reyes’s brother, Karl Reyes, is the cousin of Ida Moor.", None),
    ],
)
def test_a_brother_is_no_cousin(discrepancies: Finder, left: str, right: str, found: tuple[str, str] | None) -> None:
    """Who is one relative of somebody is not another; of another person he may be."""
    rows = discrepancies(left, right, Aspect.ROLE)

    assert rows == ([found] if found else [])
    assert [row[::-1] for row in discrepancies(right, left, Aspect.ROLE)] == rows
