"""Given names that are nearly the same, behind one family's name."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "The third victim, Bryant Dalby, 39, spent two weeks in the hospital after the shooting."


def test_two_given_names_that_are_nearly_the_same_are_told(discrepancies: Finder) -> None:
    """One article or the other has the name of the victim wrong."""
    right = "The third victim of the shooting, identified as Brian Dalby, was taken to the hospital."

    assert ("Bryant Dalby", "Brian Dalby") in discrepancies(LEFT, right, Aspect.PARTICIPANT)


@pytest.mark.parametrize(
    "right",
    [
        "Brenda Dalby sat beside her husband, who survived the shooting, in the hospital for two weeks.",
        "Brian Dalby and his brother Bryant Dalby, who survived the shooting, left the hospital.",
        "Brian Holt, who survived the shooting, left the hospital after two weeks.",
    ],
    ids=["his wife", "both brothers", "another family"],
)
def test_two_people_of_one_family_are_left_alone(discrepancies: Finder, right: str) -> None:
    """A wife, two brothers, and a namesake are no slip."""
    assert not any(words[0] == "Bryant Dalby" for words in discrepancies(LEFT, right, Aspect.PARTICIPANT))


def test_one_letter_is_enough_in_a_short_name(discrepancies: Finder) -> None:
    """Lise and Lisa play one girl."""
    left, right = "The girl is played by the newcomer Lise Merrow.", "The newcomer Lisa Merrow plays the girl."

    assert discrepancies(left, right, Aspect.PARTICIPANT) == [("Lise Merrow", "Lisa Merrow")]
