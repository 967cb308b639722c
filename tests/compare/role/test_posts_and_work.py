"""Posts of towns and companies, work, and titles that may be another's."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


def _told(discrepancies: Finder, here: str, there: str) -> list[tuple[str, ...]]:
    return discrepancies(f"{here} opened the new bridge on Monday.", f"The new bridge was opened on Monday by {there}.", Aspect.ROLE)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("City Treasurer Ada Wong", "Ada Wong, the city comptroller"),
        ("Ada Wong, now treasurer,", "the company's controller, Ada Wong"),
        ("Councilwoman Ada Wong", "Mayor Ada Wong"),
        ("Ada Wong, a retired surgeon,", "Ada Wong, a former school principal"),
        ("Superintendent Ada Wong", "Assistant Commissioner Ada Wong"),
        ("Fire Captain Ada Wong", "Battalion Chief Ada Wong"),
        ("Ambassador Ada Wong", "Consul General Ada Wong"),
        ("City Manager Ada Wong", "Mayor Ada Wong"),
        ("Gen. Ada Wong", "Colonel Ada Wong"),
        ("Shadow Chancellor Ada Wong", "Chancellor Ada Wong"),
        ("Transport Minister Ada Wong", "Ada Wong, the minister for fisheries"),
        ("The hospital's chief medical officer, Ada Wong,", "the hospital's president, Ada Wong"),
    ],
)
def test_two_posts_are_told(discrepancies: Finder, here: str, there: str) -> None:
    """Nobody is treasurer and comptroller of one town."""
    ((left, right),) = _told(discrepancies, here, there)

    assert left in here and right in there


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Comptroller Ada Wong", "Ada Wong, the controller"),
        ("Councilwoman Ada Wong", "Council President Ada Wong"),
        ("Councilwoman Ada Wong", "the vice mayor, Ada Wong"),
        ("Deputy Mayor Ada Wong", "the vice mayor, Ada Wong"),
        ("Mayor Ada Wong, a councilwoman until January,", "Mayor Ada Wong"),
        ("Assistant Commissioner Ada Wong", "the town's assistant commissioner, Ada Wong"),
        ("Lt. Gen. Ada Wong", "General Ada Wong"),
        ("Attorney General Ada Wong", "the attorney general, Ada Wong, a retired colonel"),
        ("Director-General Ada Wong", "Colonel Ada Wong"),
        ("City Manager Ada Wong", "the city's administrator, Ada Wong"),
        ("Maj. Ada Wong, who was a captain until May,", "Captain Ada Wong"),
        ("Foreign Secretary Ada Wong", "Foreign Minister Ada Wong"),  # as newsrooms abroad call him
        ("Business Secretary Ada Wong", "Ada Wong, the business and energy secretary"),
        ("The company's lawyer, Ada Wong,", "Ada Wong, general counsel of the company"),
        ("Ada Wong, an engineer,", "Ada Wong, the chairwoman of a residents' group"),  # what one is, and what one does beside it
        ("The trial's chief investigator, Ada Wong,", "Ada Wong, a professor in Selby"),
        ("An aide to the governor, Ada Wong,", "Ada Wong, a secretary"),  # of which of the two?
    ],
)
def test_posts_that_go_together_are_no_difference(discrepancies: Finder, here: str, there: str) -> None:
    """One post has several names, some are held together, and what stands behind "to the" may be another's."""
    assert _told(discrepancies, here, there) == []


def test_a_title_behind_whose_servant_is_named_is_nobodys(discrepancies: Finder) -> None:
    """"A spokeswoman for the state treasurer, Karl Lund" leaves open which of the two is Lund."""
    left = "A spokeswoman for the United States attorney, Karl Lund, said nothing about the bridge."

    assert discrepancies(left, "U.S. Attorney Karl Lund said nothing about the bridge.", Aspect.ROLE) == []


def test_an_office_beside_a_name_in_one_clause_is_anothers(discrepancies: Finder) -> None:
    """Whom the minister meets is not the minister."""
    left = "He was met at the bridge by Foreign Minister Karl Lund."

    assert discrepancies(left, "The president was met at the bridge by Karl Lund.", Aspect.ROLE) == []
