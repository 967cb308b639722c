"""Deeds that one article ties to a condition."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

OUTRIGHT = "Mayor Ada Lund apologized to the divers of the port on Monday."


def test_a_deed_with_a_condition_is_held_against_the_deed_alone(discrepancies: Finder) -> None:
    """Who apologizes if anybody was hurt has not quite apologized."""
    tied = "Mayor Ada Lund apologized to the divers of the port if anybody was hurt."

    assert discrepancies(OUTRIGHT, tied, Aspect.MODALITY) == [("apologized", "apologized to the divers of the port if anybody was hurt")]


@pytest.mark.parametrize(
    "other",
    [
        "Mayor Ada Lund apologized to the divers of the port, even if nobody was hurt.",  # no condition
        "Mayor Ada Lund apologized to the divers of the port, who asked if anybody was hurt.",  # a question
        "As if anybody was hurt, Mayor Ada Lund apologized to the divers of the port.",  # a comparison
        "Pavel Dragan apologized to the owners of the ferry if anybody was hurt.",  # another deed
    ],
)
def test_what_ties_nothing_is_left_alone(discrepancies: Finder, other: str) -> None:
    """Nor is another deed under a condition a difference."""
    assert discrepancies(OUTRIGHT, other, Aspect.MODALITY) == []
