"""Figures that count two things, however alike their sentences are."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The melons were shipped to wholesalers in at least eight states, the agency said.",
            "The melons were shipped to wholesalers in Ostmark, Sudaria and four other states, the agency said.",
        ),
        ("The scooters were recalled: the firm sold 15,000 in Ostmark.", "The scooters were recalled: the firm sold 23,000 in Ostmark and Sudaria."),
        (
            "A poll released Monday by the Alder Institute found that 38 percent of voters blamed the mayor for the strike.",
            "In a Meridian News poll, 53 percent of voters blamed the mayor for the strike.",
        ),
        ("Dunmore Donuts reported higher sales and will close 60 shops.", "Dunmore Donuts, which has 8,500 shops, reported higher sales."),
        ("Airlines canceled 3,500 flights on Sunday because of the snow.", "Because of the snow airlines have canceled 9,000 flights since Friday."),
        ("The fumes killed a mother and her 1-year-old son.", "The fumes killed a 23-year-old woman and her baby."),
    ],
    ids=["the rest", "more places", "another poll", "another order", "another day", "son and mother"],
)
def test_figures_of_two_wholes_are_left_alone(left: str, right: str, discrepancies: Finder) -> None:
    """All states are not the other states, one country is not two, two pollsters ask two sets of people, few shops are not all of them, a day is not a weekend, and a son no mother."""
    assert discrepancies(left, right, Aspect.QUANTITY) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "A poll by the Alder Institute found that 38 percent of voters blamed the mayor for the strike.",
            "An Alder Institute poll found that 53 percent of voters blamed the mayor for the strike.",
        ),
        ("The storm injured 12 people in Ostford.", "The storm injured 19 people in Ostford."),
        ("The firm hired another 12 engineers in Ostford.", "The firm hired another 19 engineers in Ostford."),
    ],
    ids=["one poll", "one place", "both the rest"],
)
def test_figures_of_one_whole_differ(left: str, right: str, discrepancies: Finder) -> None:
    """Beside the same poll, place or rest another figure is a difference."""
    assert len(discrepancies(left, right, Aspect.QUANTITY)) == 1
