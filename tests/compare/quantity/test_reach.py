"""Figures that are both true, as they reach over other things."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The port signed the ferry pact with six towns.", "The ferry pact of seven towns was signed by the port.", None),  # with its own
        ("The port signed the ferry pact with six towns.", "The port signed the ferry pact with seven towns.", ("six", "seven")),
        ("The port signed the ferry pact with six towns.", "The ferry pact of ten towns was signed by the port.", ("six", "ten")),  # more than one more
        ("Police said two women and one man died in the bank fire.", "Three workers died in the bank fire, police said.", None),  # a part of the sum
        ("Police said two women and four men died in the bank fire.", "Police said three women and four men died in the bank fire.", ("two", "three")),
        ("The ferry line sold 5,480 tickets to Selby this season.", "The ferry line has sold 4,980 tickets to Selby since May.", None),  # a part of the season
        ("The ferry line sold 5,480 tickets to Selby this season.", "The ferry line has sold 4,980 tickets to Selby this season.", ("5,480", "4,980")),
    ],
)
def test_figures_of_another_reach_are_left_alone(discrepancies: Finder, left: str, right: str, told: tuple[str, str] | None) -> None:
    """Partners are one fewer than all members, women and men make up the workers, what is since May is less than the season; two figures of one reach differ."""
    found = discrepancies(left, right, Aspect.QUANTITY)

    assert found == ([told] if told else [])
