"""Events that a noun names with its place, and where two articles put one."""

from collections.abc import Callable

import pytest

from claimcheck.compare.place.levels import look_alike
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "Mayor Ada Lund admitted that she had misspoken about the harbor loan at the 2019 rally in {}."
RIGHT = "Lund said on Monday that she misspoke about the harbor loan at the {} rally."


@pytest.mark.parametrize(("left", "right"), [("Tucson", "Phoenix"), ("Ohio", "Iowa"), ("Sweden", "Norway"), ("Ridgemont", "Ridgeport")])
def test_one_event_in_two_places_is_a_discrepancy(discrepancies: Finder, left: str, right: str) -> None:
    """A rally has one place, whether it is named behind the noun or before it."""
    assert discrepancies(LEFT.format(left), RIGHT.format(right), Aspect.PLACE) == [(left, right)]


def test_a_place_in_the_other_is_no_other_place(discrepancies: Finder) -> None:
    """Phoenix lies in Arizona, and every town in some country."""
    assert discrepancies(LEFT.format("Phoenix"), RIGHT.format("Arizona"), Aspect.PLACE) == []
    assert discrepancies(LEFT.format("Norway"), RIGHT.format("Phoenix"), Aspect.PLACE) == []


def test_an_event_that_the_other_article_knows_too_is_another(discrepancies: Finder) -> None:
    """Where one article tells of both towns there were two rallies."""
    assert discrepancies(LEFT.format("Tucson"), f"{RIGHT.format('Phoenix')} Lund had been in Tucson before.", Aspect.PLACE) == []


def test_several_events_have_several_places(discrepancies: Finder) -> None:
    """Of rallies each article may name another one."""
    assert discrepancies(LEFT.format("Tucson"), RIGHT.format("Phoenix").replace("the Phoenix rally", "rallies in Phoenix"), Aspect.PLACE) == []


def test_another_event_is_left_alone(discrepancies: Finder) -> None:
    """A rally in one town is no dinner in another."""
    assert discrepancies(LEFT.format("Tucson"), RIGHT.format("Phoenix").replace("rally", "dinner"), Aspect.PLACE) == []


@pytest.mark.parametrize(("left", "right", "alike"), [("Northford", "Norwood", False), ("Harwich", "Norwich", False), ("Danbury", "Banbury", False), ("Marlow", "Marlowe", True)])
def test_names_look_alike_from_their_first_letters_on(left: str, right: str, alike: bool) -> None:
    """Two letters may differ, and not the first two."""
    assert look_alike(left, right) is alike
