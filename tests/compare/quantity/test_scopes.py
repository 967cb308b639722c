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
        (
            "An opinion poll for the respected Meridian newspaper found that 68 percent of voters blamed the mayor.",
            "An opinion poll published by the Alder newspaper said 83.3 percent of voters blamed the mayor.",
        ),
        (
            "The harbor board recently narrowed the scope of the Calder plan from the five stone piers requested by Lund to three.",
            "The council could approve the scope of the plan with three stone piers, which the harbor board asked for, or a smaller plan with two stone piers.",
        ),
        ("Dunmore Donuts reported higher sales and will close 60 shops.", "Dunmore Donuts, which has 8,500 shops, reported higher sales."),
        ("Airlines canceled 3,500 flights on Sunday because of the snow.", "Because of the snow airlines have canceled 9,000 flights since Friday."),
        ("The fumes killed a mother and her 1-year-old son.", "The fumes killed a 23-year-old woman and her baby."),
        ("Students make up 21 percent of Ohio's overall population.", "Students make up 30 percent of the overall population in Utah."),
        (
            "The port said at least three people, a man and two women, were hurt by the crane.",
            "The three harbor clerks-two women and a man-were hurt by the crane.",
        ),
        ("The win in Ostford improved his record to 58 wins and three defeats.", "The win in Ostford improved his record to 58-3 with 51 wins by knockout."),
        ("The warning was nailed to thousands of harbor doors so far.", "The map shows hundreds of millions of harbor doors."),
        ("A gunman killed 12 people at a market in Ostford, Ohio, on Monday.", "A gunman killed 19 people at a market in Milltown, Ohio, on Monday."),
        ("Thousands of train workers will walk out on July 20.", "Members of the guild at 14 train companies will stop work on July 20."),
        ("The storm hit Ostford, killing at least 10 sailors and injuring many.", "The storm hit Ostford, destroying seven villages and injuring 80 people."),
    ],
    ids=["the rest", "more places", "another poll", "two newspapers", "left over", "another order", "another day", "son and mother", "another state", "each its own", "a record", "scales", "another town", "people and bodies", "villages"],
)
def test_figures_of_two_wholes_are_left_alone(left: str, right: str, discrepancies: Finder) -> None:
    """All states are not the other states, one country is not two, two pollsters ask two sets of people, few shops are not all of them, a day is not a weekend, a son no mother, Ohio not Utah, workers no companies, and one town not another."""
    assert discrepancies(left, right, Aspect.QUANTITY) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "A poll by the Alder Institute found that 38 percent of voters blamed the mayor for the strike.",
            "An Alder Institute poll found that 53 percent of voters blamed the mayor for the strike.",
        ),
        ("The storm injured 12 people in Ostford.", "The storm injured 19 people in Ostford."),
        ("A gunman killed 12 people at a market in Ostford, Ohio, on Monday.", "A gunman killed 19 people at a market in Ostford, Ohio, on Monday."),
        ("The firm hired another 12 engineers in Ostford.", "The firm hired another 19 engineers in Ostford."),
        ("Students make up 21 percent of Ohio's overall population.", "Students make up 30 percent of the overall population in Ohio."),
    ],
    ids=["one poll", "one place", "one town", "both the rest", "one state"],
)
def test_figures_of_one_whole_differ(left: str, right: str, discrepancies: Finder) -> None:
    """Beside the same poll, place or rest another figure is a difference."""
    assert len(discrepancies(left, right, Aspect.QUANTITY)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The striker Ola Berg scored 14 goals in 20 matches for Ostford.", "The striker Ivo Lang scored 11 goals in 20 matches for Ostford."),
        ("The quake on Monday shook Ostford, home to 90,000 people.", "The quake on Monday shook Selby, home to 60,000 people."),
        ("The quake shook Ostford, a city of 500,000 people, on Monday.", "The quake shook Brae, and the island is home to 100,000 people."),
        ("The Herons have made Lund an offer of more than $160 million.", "The Gulls have made Lund an offer of $160 million."),
        (
            "An 11-year-old girl was hurt by Andrew Lund, who shot at his rivals from a roof.",
            "Twenty-year-old Andrew Lund is accused of shooting at his rivals from a roof.",
        ),
    ],
    ids=["another player", "another town", "a town and an island", "two offers", "a girl"],
)
def test_figures_of_two_holders_are_left_alone(left: str, right: str, discrepancies: Finder) -> None:
    """What one player scores is not what another does, and each town has its own people."""
    assert discrepancies(left, right, Aspect.QUANTITY) == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("released a 40-page report on", "released a 62-page report on", 1),
        ("caught 40 crabs in", "caught 62 crabs in", 0),
        ("caught 40-50 crabs in", "caught 62-70 crabs in", 0),
    ],
)
def test_a_property_of_a_thing_is_nobodys(left: str, right: str, told: int, discrepancies: Finder) -> None:
    """A report has so many pages whoever shows it; two catches, also told as ranges, are two people's."""
    here, there = f"Ada Lund {left} the Ostford harbor on Monday.", f"The Selby Guild {right} the Ostford harbor on Monday."
    assert len(discrepancies(here, there, Aspect.QUANTITY)) == told


def test_two_people_of_one_deed_hold_one_figure(discrepancies: Finder) -> None:
    """Who administers an oath and who takes it are told with the same words of it."""
    left = "Chief Judge Ruth Alder administered the 38-word oath to the mayor, Tom Reyes, at noon."

    assert discrepancies(left, "Tom Reyes took the 35-word oath before Judge Ruth Alder at noon.", Aspect.QUANTITY) == [("38", "35")]


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        ("Berg was limited to six matches this season by a knee injury.", "Berg was limited to nine matches last season by a knee injury.", False),
        ("Berg was limited to six matches this season by a knee injury.", "Berg was limited to nine matches this season by a knee injury.", True),
        ("A quake with a magnitude of 6.1 struck the island in March 2019, it said.", "A quake with a magnitude of 5.2 struck the island, it said.", False),
        ("A quake with a magnitude of 6.1 struck the island, it said.", "A quake with a magnitude of 5.2 struck the island, it said.", True),
        ("Last year another jet of the firm came down with 122 people aboard.", "A jet of the firm came down with 178 people aboard on Monday.", False),
        ("A jet of the firm came down with 122 people aboard on Monday.", "A jet of the firm came down with 178 people aboard on Monday.", True),
    ],
    ids=["two seasons", "one season", "an older quake", "one quake", "another jet", "one jet"],
)
def test_figures_of_two_periods_are_left_alone(left: str, right: str, differ: bool, discrepancies: Finder) -> None:
    """This season is not the last, and a quake of years ago is not that of the report."""
    assert bool(discrepancies(left, right, Aspect.QUANTITY)) is differ
