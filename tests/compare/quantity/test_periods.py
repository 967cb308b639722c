"""Figures that are both true, as they are told of two periods."""

from collections.abc import Callable

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


def test_what_is_since_may_is_less_than_the_season(discrepancies: Finder) -> None:
    """A figure of the season is not held against one of a part of it; two of the season differ."""
    left, right = "The ferry line sold 5,480 tickets to Selby this season.", "The ferry line has sold 4,980 tickets to Selby since May."

    assert discrepancies(left, right, Aspect.QUANTITY) == []
    assert discrepancies(left, right.replace("since May", "this season"), Aspect.QUANTITY) == [("5,480", "4,980")]
