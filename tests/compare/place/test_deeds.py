"""Where aligned sentences put a deed."""

from collections.abc import Callable

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

TEMPLATE = "The injured sailors were taken to {} after the storm. Mayor Ada Lund visited them in Ostford."


def test_one_deed_in_two_places_is_a_discrepancy(discrepancies: Finder) -> None:
    """The injured are not taken to two hospitals."""
    rows = discrepancies(TEMPLATE.format("Calder Hospital"), TEMPLATE.format("Ostford General Hospital"), Aspect.PLACE)

    assert rows == [("Calder Hospital", "Ostford General Hospital")]


def test_one_name_with_and_without_dots_is_one_place(discrepancies: Finder) -> None:
    """The U.S. and the US are one."""
    assert discrepancies(TEMPLATE.format("the U.S."), TEMPLATE.format("the US"), Aspect.PLACE) == []


def test_a_name_cut_short_is_the_same_place(discrepancies: Finder) -> None:
    """The Calder is the Calder Hospital."""
    assert discrepancies(TEMPLATE.format("Calder Hospital"), TEMPLATE.format("Calder"), Aspect.PLACE) == []


def test_a_place_that_both_name_is_an_agreement(agreements: Finder) -> None:
    """Both name the hospital."""
    assert ("Calder Hospital", "Calder Hospital") in agreements(TEMPLATE.format("Calder Hospital"), TEMPLATE.format("Calder Hospital"), Aspect.PLACE)


def test_each_place_of_a_list_is_an_agreement(agreements: Finder) -> None:
    """A list behind "in" names three places, in whatever order; a town before "and" with no such word before it does not."""
    left, right = "Norvane will close shops in Ohio, Texas and Iowa.", "Norvane is to close shops in Texas, Iowa and Ohio, and Indiana is angry."
    assert agreements(left, right, Aspect.PLACE) == [("Ohio", "Ohio"), ("Texas", "Texas"), ("Iowa", "Iowa")]
    assert agreements("Ohio and Texas fined Norvane in May.", "Norvane was fined by Ohio and Texas in May.", Aspect.PLACE) == []


def test_a_house_may_stand_in_a_town(discrepancies: Finder) -> None:
    """That one article names the hospital and the other the country it stands in is no difference, while two countries are one."""
    assert discrepancies(TEMPLATE.format("Calder Hospital"), TEMPLATE.format("Norway"), Aspect.PLACE) == []
    assert discrepancies(TEMPLATE.format("Sweden"), TEMPLATE.format("Norway"), Aspect.PLACE) == [("Sweden", "Norway")]


def test_a_deed_may_be_told_by_two_verbs(discrepancies: Finder) -> None:
    """To close and to shut are one deed, done in one place."""
    end = " The mayor spoke of a hard year."
    assert ("Ohio", "Indiana") in discrepancies("Norvane will close its plant in Ohio in May." + end, "Norvane will shut its plant in Indiana in May." + end, Aspect.PLACE)


def test_a_town_lies_in_a_state(discrepancies: Finder) -> None:
    """That one names the town and the other the state, or the country, is no difference."""
    assert discrepancies(TEMPLATE.format("Phoenix"), TEMPLATE.format("Arizona"), Aspect.PLACE) == []


def test_whose_account_it_is_is_no_place(discrepancies: Finder) -> None:
    """Two newsrooms that tell of one deed are no places of it."""
    told = "The sailors left the harbor in May, according to {}. Mayor Ada Lund was told in Ostford."

    assert discrepancies(told.format("the Ostford Courier"), told.format("Radio Calder"), Aspect.PLACE) == []


def test_one_may_be_in_many_places(discrepancies: Finder) -> None:
    """That somebody was in one town and in another is no difference, while one is not taken to both."""
    left, right = "Mayor Ada Lund was with the sailors in Ostford, Ohio, {}.", "The mayor, Ada Lund, was with the sailors in Milltown, Ohio, {}."
    assert discrepancies(left.format("after the storm"), right.format("after the storm"), Aspect.PLACE) == []
    taken = "The injured sailors were taken to {}, Ohio, after the storm."
    assert discrepancies(taken.format("Calder"), taken.format("Milltown"), Aspect.PLACE) == [("Calder", "Milltown")]
