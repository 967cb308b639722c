"""Two articles that leave open what became of one thing."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

ASKED = "Guards want to find out whether the harbor law was broken."


def test_two_questions_about_one_thing_are_told(discrepancies: Finder) -> None:
    """Whether a law was broken is not whether it was changed."""
    assert discrepancies(ASKED, "Guards want to find out whether the harbor law was changed.", Aspect.EVENT) == [
        ("the harbor law was broken", "the harbor law was changed")
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Guards want to find out whether the ferry was late.",  # of something else
        "Guards want to find out whether the harbor law needs a change.",  # a pale verb
        "Guards want to find out whether the harbor law was broken and whether the law was changed.",  # both questions
    ],
)
def test_questions_about_other_things_are_left_alone(discrepancies: Finder, other: str) -> None:
    """Who asks both differs from nobody."""
    assert discrepancies(ASKED, other, Aspect.EVENT) == []


def test_a_participle_before_a_noun_is_no_verb(discrepancies: Finder) -> None:
    """The projects harm seals; they endanger nothing."""
    assert discrepancies("The board decides whether projects affect any seals.", "The board decides whether their projects harm endangered seals.", Aspect.EVENT) == []
