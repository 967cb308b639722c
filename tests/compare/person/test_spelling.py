"""One person whose name two articles spell in two ways."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

OPENED = "Mayor {} opened the new bridge of Ostford on Monday."


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Glen Orr", "Glenn Orr", True),
        ("Bryan Orr", "Brian Orr", True),  # both are usual, and one man has one
        ("Ada Brandt", "Ada Bradnt", True),
        ("Liz Orr", "Elizabeth Orr", False),  # a short form
        ("Dan Orr", "Dana Orr", False),  # two people
    ],
)
def test_two_spellings_are_a_variance(discrepancies: Finder, left: str, right: str, found: bool) -> None:
    """A letter that is not heard is told; a short form is none."""
    spelled = discrepancies(OPENED.format(left), OPENED.format(right), Aspect.PARTICIPANT)

    assert ((left, right) in spelled) is found


def test_an_article_with_both_spellings_differs_with_itself(discrepancies: Finder) -> None:
    """Where one article has the other's spelling too, nothing is told."""
    left = OPENED.format("Bryan Orr") + " Later Brian Orr spoke."

    assert discrepancies(left, OPENED.format("Brian Orr"), Aspect.PARTICIPANT) == []
