"""Parts that people have in one matter: in a case, a crash, a school, a hospital."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Superior Court Judge Ada Brandt", "Superior Court Prosecutor Ada Brandt"),
        ("victim Ada Brandt", "suspect Ada Brandt"),
        ("driver Ada Brandt", "passenger Ada Brandt"),
        ("economics professor Ada Brandt", "college student Ada Brandt"),
    ],
)
def test_nobody_has_two_parts(discrepancies: Finder, here: str, there: str) -> None:
    """A judge prosecutes nobody, and who was driven did not drive."""
    ((left, right),) = discrepancies(f"Tom Reyes spoke to {here} on Monday.", f"On Monday Tom Reyes spoke to {there}.", Aspect.ROLE)

    assert f"{left} Ada Brandt" in here and f"{right} Ada Brandt" in there


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("District Judge Ada Brandt", "former prosecutor Ada Brandt"),
        ("Judge Ada Brandt", "prosecutor Ada Brandt"),  # who is called so after she has left the bench
        ("Superior Court Judge Ada Brandt", "Ada Brandt, a lawyer who was a judge in Selby,"),
        ("nurse Ada Brandt", "patient Ada Brandt"),
        ("victim Ada Brandt", "witness Ada Brandt"),
        ("lawyer Ada Brandt", "passenger Ada Brandt"),
        ("teacher Ada Brandt, a doctoral student,", "student Ada Brandt"),
    ],
)
def test_parts_that_go_together_are_no_difference(discrepancies: Finder, here: str, there: str) -> None:
    """Who judges has prosecuted before; an article that knows both parts means no other by one of them."""
    assert discrepancies(f"Tom Reyes spoke to {here} on Monday.", f"On Monday Tom Reyes spoke to {there}.", Aspect.ROLE) == []


def test_a_chief_is_called_so_of_any_grade(discrepancies: Finder) -> None:
    """"Chief Brandt" does not say that the deputy whom the article has named is the chief."""
    left = "The fire was set on Friday, said the Selby fire chief, Ada Brandt."
    right = "The fire was set on Friday, said the Selby fire deputy chief, Ada Brandt. Chief Brandt knew no more."

    assert discrepancies(left, right, Aspect.ROLE) == [("the Selby fire chief", "the Selby fire deputy chief")]


def test_a_district_attorney_is_no_attorney_general(discrepancies: Finder) -> None:
    """One who prosecutes for a city or a county does not do it for the state; "prosecutor" says neither."""
    assert discrepancies("District Attorney Ada Brandt sued.", "Attorney General Ada Brandt sued.", Aspect.ROLE) == [("District Attorney", "Attorney General")]
    assert discrepancies("District Attorney Ada Brandt sued.", "Prosecutor Ada Brandt sued.", Aspect.ROLE) == []
    assert discrepancies("Police Chief Ada Brandt sued.", "Sheriff Ada Brandt sued.", Aspect.ROLE) == [("Chief", "Sheriff")]


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        ("Mayor Ada Brandt", "Ada Brandt, president of the Conference of Mayors,", 0),
        ("Police Chief Ada Brandt", "Ada Brandt, the vice president of the Selby Chess Club,", 0),
        ("Mayor Ada Brandt", "Ada Brandt, the president of Norland,", 1),
        ("U.S. Attorney Ada Brandt", "special counsel Ada Brandt", 0),
        ("U.S. Attorney Ada Brandt", "Mayor Ada Brandt", 1),
    ],
)
def test_an_office_goes_with_what_its_holders_do_beside_it(discrepancies: Finder, here: str, there: str, told: int) -> None:
    """Mayors preside over clubs, and prosecutors are made special counsels; nobody heads a town and a country."""
    assert len(discrepancies(f"Tom Reyes spoke to {here} on Monday.", f"On Monday Tom Reyes spoke to {there} at the port.", Aspect.ROLE)) == told
