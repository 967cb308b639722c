"""Figures of two facts in sentences that are alike: of two groups, two states of a count, two places in a race, two matters, two days."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A poll found that 48 percent of voters back Roe.", "Among women, 55 percent back Roe, the poll found."),
        ("Forty percent of Republicans approve of the plan.", "Among independents, 52 percent approve of the plan."),
        ("The mayor's approval rating stands at 44 percent.", "The mayor's disapproval rating stands at 51 percent."),
        ("Roe had 44 percent with 80 percent of votes counted.", "Roe had 52 percent when 90 percent of the vote was counted."),
        ("Roe won with 54 percent of the vote in the runoff.", "In the first round Roe got 38 percent of the vote."),
        ("Roe finished second, ahead of Lund.", "Lund came third behind Roe."),
        ("The shares, which closed on Monday at $41, fell 10 percent on Tuesday.", "The shares dropped 10 percent to $36.90 on Tuesday."),
        ("The budget is $4.2 billion, 5 percent more than last year's.", "Last year's budget was $4 billion."),
        ("The police seized 45 pounds of copper on Monday.", "The police seized 54 pounds of silver on Monday."),
        ("The new dam above Ostford is 210 feet high.", "The lake behind the new dam above Ostford is 120 feet deep."),
        ("The storm killed three people in Ostford.", "The storm killed five people across the state."),
        ("The council of Ostford has 15 members, 12 of whom voted.", "Nine members of the council of Ostford voted."),
    ],
    ids=["group", "groups", "answers", "count so far", "rounds", "ranks", "days", "compared", "matters", "ways", "wider", "whole"],
)
def test_two_facts_do_not_differ(left: str, right: str, discrepancies: Finder) -> None:
    """Two figures that each article may have right are held against each other nowhere."""
    assert discrepancies(left, right, Aspect.QUANTITY) == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Among women, 58 percent back Roe, the poll found.", "The poll found that 55 percent of women back Roe.", ("58 percent", "55 percent")),
        ("Roe of Ostford finished second in the race.", "Roe of Ostford finished third in the race.", ("second", "third")),
        ("The police seized 45 pounds of copper on Monday.", "The police seized 54 pounds of copper on Monday.", ("45 pounds", "54 pounds")),
        ("The new dam above Ostford is 210 feet high.", "The new dam above Ostford is 120 feet tall.", ("210 feet", "120 feet")),
    ],
    ids=["group", "rank", "matter", "way"],
)
def test_one_fact_differs(left: str, right: str, told: tuple[str, str], discrepancies: Finder) -> None:
    """Beside them stands the same fact with two figures."""
    assert told in discrepancies(left, right, Aspect.QUANTITY)
