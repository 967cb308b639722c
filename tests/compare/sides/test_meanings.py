"""Whether two verbs tell one event: particles may turn one of them round."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

TOLD = "Ada Lund {} the Calder clinic on {} after a week of storms, Mayor Pavel Dragan said."


@pytest.mark.parametrize(("left", "right", "days"), [("checked into", "checked into", [("Monday", "Friday")]), ("checked into", "checked out of", []), ("checked out of", "checked in at", [])])
def test_what_is_turned_round_is_another_deed(discrepancies: Finder, left: str, right: str, days: list[tuple[str, str]]) -> None:
    """She who goes in on Monday and out on Friday did not go in on two days."""
    assert discrepancies(TOLD.format(left, "Monday"), TOLD.format(right, "Friday"), Aspect.TIME) == days
