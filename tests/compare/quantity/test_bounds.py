"""A figure in one article, a bound with the same number in the other."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("The port will buy {} this spring.", ("9 million liters of fuel or more", "9 million liters of fuel"), ("9 million liters of fuel or more", "9 million liters")),
        ("The new ferry may lower the fare to Brae by {}, the company said.", ("up to $4", "about $4"), ("up to $4", "about $4")),
        ("The storm left {} without power on Monday.", ("more than 6,000 households", "an estimated 6,000 households"), ("more than 6,000", "an estimated 6,000")),
        ("The new park covers {} along the coast, the minister said.", ("more than 70 acres", "70 acres"), ("more than 70 acres", "70 acres")),
        ("The closing of the yard cost {} their jobs.", ("more than 800 employees", "800 workers"), ("more than 800", "800")),
    ],
    ids=["or more", "up to", "more households", "more acres", "workers"],
)
def test_a_bound_is_other_than_the_figure(left: str, right: tuple[str, str], words: tuple[str, str], discrepancies: Finder) -> None:
    """Who knows the sum does not say "up to"; who has counted does not say "more than"."""
    assert discrepancies(left.format(right[0]), left.format(right[1]), Aspect.QUANTITY) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("At least 12 sailors died in the storm.", "Twelve sailors died in the storm."),
        ("More than 40 people were killed in the storm.", "In the storm 40 people were killed."),
        ("The union asked the yard for $40 an hour.", "The union would accept nothing less than $40 an hour from the yard."),
        ("The museum lent at least 30 paintings to Brae.", "The museum lent 30 paintings to Brae."),
        ("The fire caused more than $4 million in damage to the yard.", "The fire caused around $4 million in damage to the yard."),
        ("The yard owes the town more than $40,000. It owes $40,000 in rent.", "The yard owes the town $40,000."),
    ],
    ids=["toll", "open toll", "demand", "at least", "around", "both ways"],
)
def test_bounds_of_what_is_still_counted_or_asked_for_are_left_alone(left: str, right: str, discrepancies: Finder) -> None:
    """A toll is open, a demand has no less than itself, who says "around" lets it be more, and what one article tells in both ways it tells in the other's."""
    assert discrepancies(left, right, Aspect.QUANTITY) == []
