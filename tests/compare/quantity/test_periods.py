"""Figures that are both true, as they are told of two periods."""

from collections.abc import Callable

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


def test_what_is_since_may_is_less_than_the_season(discrepancies: Finder) -> None:
    """A figure of the season is not held against one of a part of it; two of the season differ."""
    left, right = "The ferry line sold 5,480 tickets to Selby this season.", "The ferry line has sold 4,980 tickets to Selby since May."

    assert discrepancies(left, right, Aspect.QUANTITY) == []
    assert discrepancies(left, right.replace("since May", "this season"), Aspect.QUANTITY) == [("5,480", "4,980")]


def test_what_was_paid_in_one_year_is_no_figure_of_eight(discrepancies: Finder) -> None:
    """A rate of one year is not held against that from one year through another; two of one stretch differ."""
    left = "Ada Lund paid an effective tax rate of 45.8 percent in 2014, her returns show."
    right = "The returns show that from 2007 through 2014 Ada Lund paid an effective tax rate of 31.5 percent."

    assert discrepancies(left, right, Aspect.QUANTITY) == []
    assert discrepancies(left.replace("in 2014", "from 2007 through 2014"), right, Aspect.QUANTITY) == [("45.8 percent", "31.5 percent")]
