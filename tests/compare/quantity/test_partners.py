"""Figures that are both true, as one counts the partners and the other all members."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

SIGNED = "The port signed the ferry pact with six towns."


@pytest.mark.parametrize(
    ("right", "told"),
    [
        ("The ferry pact of seven towns was signed by the port.", None),  # with its own
        ("The port signed the ferry pact with seven towns.", ("six", "seven")),
        ("The ferry pact of ten towns was signed by the port.", ("six", "ten")),  # more than one more
    ],
)
def test_partners_are_one_fewer_than_all(discrepancies: Finder, right: str, told: tuple[str, str] | None) -> None:
    """Six partners make a pact of seven; two counts of partners differ, and a pact of ten has others."""
    assert discrepancies(SIGNED, right, Aspect.QUANTITY) == ([told] if told else [])
