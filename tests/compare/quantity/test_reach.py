"""Figures that are both true, as they reach over other things."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The port signed the ferry pact with 11 towns.", "The ferry pact of 12 towns was signed by the port.", None),  # with its own
        ("The port signed the ferry pact with 11 towns.", "The port signed the ferry pact with 12 towns.", ("11", "12")),
        ("The port signed the ferry pact with 11 towns.", "The ferry pact of 15 towns was signed by the port.", ("11", "15")),  # more than one more
        ("Police said two women and one man died in the bank fire.", "Three workers died in the bank fire, police said.", None),  # a part of the sum
        ("Police said two women and four men died in the bank fire.", "Police said three women and four men died in the bank fire.", ("two", "three")),
        (
            "The port paid an effective tax rate of 45 percent in federal, state and local taxes.",
            "The port paid an effective tax rate of 31 percent in federal taxes.",
            None,  # of more than the federal government
        ),
        (
            "The port paid an effective tax rate of 45 percent in federal taxes.",
            "The port paid an effective tax rate of 31 percent in federal taxes.",
            ("45 percent", "31 percent"),
        ),
        (
            "The port paid $43 million in federal taxes and $13 million in state and local taxes.",
            "The port paid $58 million in federal taxes and $13 million in state and local taxes.",
            ("$43 million", "$58 million"),  # what is named behind the figure
        ),
        (
            "Lund said that if the fare rises again, the port should press for $2 million in spending cuts.",
            "Lund said that the port faces $1 million in spending cuts.",
            None,  # what ought to be, and what is
        ),
        (
            "Lund said that the port should press for $2 million in spending cuts.",
            "Lund said that the port should press for $1 million in spending cuts.",
            ("$2 million", "$1 million"),
        ),
        ("The ferry line sold 5,480 tickets to Selby this season.", "The ferry line has sold 4,980 tickets to Selby since May.", None),  # a part of the season
        ("The ferry line sold 5,480 tickets to Selby this season.", "The ferry line has sold 4,980 tickets to Selby this season.", ("5,480", "4,980")),
    ],
)
def test_figures_of_another_reach_are_left_alone(discrepancies: Finder, left: str, right: str, told: tuple[str, str] | None) -> None:
    """Partners are one fewer than all members, women and men make up the workers, one tax is less than all of them; two figures of one reach differ."""
    found = discrepancies(left, right, Aspect.QUANTITY)

    assert found == ([told] if told else [])
