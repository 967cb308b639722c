"""Ends of stretches, and later days that something is given."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "times"),
    [
        ("The refinery has been shut since May 4.", "The refinery was closed on April 14 after a fire.", ("May 4", "April 14")),
        ("The court gave the port until June 15 to publish the plan.", "The port must publish the plan by June 30, the court ruled.", ("June 15", "June 30")),
        ("The launch of the ferry was put off until Sunday.", "The launch of the ferry will be on Monday.", ("Sunday", "Monday")),
        ("The harbor show runs through June 12.", "The harbor show can be seen until June 26.", ("June 12", "June 26")),
    ],
)
def test_ends_of_one_stretch_are_held_against_each_other(left: str, right: str, times: tuple[str, str], discrepancies: Finder) -> None:
    """Since when something is so is when it was made so, and a term has one last day."""
    assert discrepancies(left, right, Aspect.TIME) == [times]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Four sailors have been detained since May 4.", "A mate was detained on April 14."),
        ("The port is open until June 15.", "The port will be open from June 30."),
        ("The hearing on the ferry was adjourned until May 27.", "The hearing on the ferry was adjourned on May 7."),
        ("The ferry was out of the harbor by 7 a.m.", "The ferry left the harbor at 5:50 a.m."),
    ],
)
def test_ends_of_two_are_not(left: str, right: str, discrepancies: Finder) -> None:
    """Others were detained before, the next term begins later, a new day is not the day on which it is given, and by seven is before seven."""
    assert discrepancies(left, right, Aspect.TIME) == []
