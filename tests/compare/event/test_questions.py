"""Two articles that leave open what became of one thing."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

ASKED = "Guards want to find out whether the harbor law was broken."


def test_two_questions_about_one_thing_are_told(discrepancies: Finder) -> None:
    """Whether a law was broken is not whether it was changed."""
    assert discrepancies(ASKED, "Guards want to find out whether the harbor law was changed.", Aspect.EVENT) == [("broken", "changed")]


@pytest.mark.parametrize(
    "other",
    [
        "Guards want to find out whether the ferry was late.",  # of something else
        "Guards want to find out whether the harbor law needs a change.",  # a pale verb
        "Guards want to find out whether the harbor law was broken and whether the law was changed.",  # both questions
        "Guards want to find out whether the harbor law harmed broken ships.",  # the verb of the one is a word of the other
    ],
)
def test_questions_about_other_things_are_left_alone(discrepancies: Finder, other: str) -> None:
    """Who asks both differs from nobody."""
    assert discrepancies(ASKED, other, Aspect.EVENT) == []
