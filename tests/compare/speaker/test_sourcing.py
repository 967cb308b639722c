"""One report that two articles have by other ways."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

REPORT = "The harbor board paid the old shipyard two million dollars for the new pier in May, according to"


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("a report in The Atlantic", "two people briefed on the deal", True),
        ("sources familiar with the deal", "Mayor Ada Lund", True),
        ("CNN", "the mayor", True),
        ("four port officials", "several port officials", False),  # nobody is named in either
        ("CNN", "the Associated Press", True),  # who found it out?
        ("CNN", "a CNN report", False),  # one newsroom
        ("a local newspaper", "the Associated Press", False),  # which may be the one that has it from the other
        ("harbor police", "harbor police sources", False),  # one body
        ("the mayor", "the harbor police", False),  # both on the record
    ],
)
def test_another_way_of_a_report_is_told(discrepancies: Finder, left: str, right: str, found: bool) -> None:
    """Another newsroom, sources without a name and somebody on the record are three ways; two of one kind are none to tell."""
    rows = discrepancies(f"{REPORT} {left}.", f"{REPORT} {right}.", Aspect.SPEAKER)
    assert rows == ([(left, right)] if found else [])


def test_what_a_newsroom_has_learned_is_its_report(discrepancies: Finder) -> None:
    """Newsrooms tell of what they found out themselves that they have learned it."""
    report = "The harbor board and the old shipyard will announce a deal on the new pier at a news conference on Monday"
    rows = discrepancies(f"{report}, CNN has learned.", f"{report}, NBC News reported.", Aspect.SPEAKER)
    assert rows == [("CNN", "NBC News")]


def test_another_report_has_its_own_way(discrepancies: Finder) -> None:
    """Only what both tell is held against each other."""
    right = "Snow closed the pier for a week in the winter of last year, according to CNN."
    assert discrepancies(f"{REPORT} two people briefed on the deal.", right, Aspect.SPEAKER) == []


def test_a_reporter_and_her_newsroom_are_one_way(discrepancies: Finder) -> None:
    """One person is no second source because one article says for whom she works."""
    left, right = f"{REPORT} CNN host Ada Lund.", f"{REPORT} Lund."
    assert discrepancies(f"Ada Lund knew. {left}", f"Ada Lund knew. {right}", Aspect.SPEAKER) == []
