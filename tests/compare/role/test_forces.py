"""Ranks of forces, and offices of parliaments other than those of the United States."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


def _told(discrepancies: Finder, here: str, there: str) -> list[tuple[str, ...]]:
    left, right = f"{here} Ada Wong opened the new bridge on Monday.", f"The new bridge was opened on Monday by {there} Ada Wong."
    return discrepancies(left, right, Aspect.ROLE)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Det. Sgt.", "Det. Insp."),
        ("Captain", "Col."),
        ("Deputy Secretary-General", "Secretary-General"),
        ("Attorney-General", "Finance Minister"),
        ("Chief Minister", "Prime Minister"),
        ("Deputy Prime Minister", "Prime Minister"),
        ("Home Secretary", "Foreign Secretary"),
        ("Opposition Leader", "Prime Minister"),
    ],
)
def test_two_ranks_or_offices_are_told(discrepancies: Finder, here: str, there: str) -> None:
    """Nobody is a sergeant and an inspector in one story, or minister of two things of which each article knows one."""
    assert _told(discrepancies, here, there) == [(here, there)]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Lt.", "Lt. Col."),
        ("Inspector", "Detective Inspector"),
        ("Attorney-General", "Attorney General"),
        ("Senator", "Foreign Minister"),
        ("Deputy Prime Minister", "Health Minister"),
        ("Opposition Leader", "Mayor"),
        ("Treasurer", "Mayor"),
        ("Foreign Minister", "External Affairs Minister"),
        ("Finance and Health Minister", "Finance Minister"),
        ("Minister for Health and Science", "Science Minister"),
    ],
)
def test_one_office_in_other_words_is_left_alone(discrepancies: Finder, here: str, there: str) -> None:
    """A rank in fewer words, a hyphen, a seat beside a ministry, a town beside an opposition, and one of two portfolios are no other office."""
    assert _told(discrepancies, here, there) == []
