"""Fates that nobody met by one article."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEAD = "A fire broke out at the Ostford mill on Monday.\n\n"


@pytest.mark.parametrize(
    ("none", "some", "told"),
    [
        ("No injuries have been reported.", "Two workers were treated for burns.", ("No injuries have been reported", "Two workers were treated")),
        ("No one was injured.", "Three workers were hurt in the fire.", ("No one was injured", "Three workers were hurt")),
        ("There were no arrests, the police said.", "The police arrested two men.", ("were no arrests", "arrested two")),
        ("Nobody was killed in the fire.", "The fire at the mill killed four people.", ("Nobody was killed", "killed four")),
    ],
)
def test_none_is_held_against_some(discrepancies: Finder, none: str, some: str, told: tuple[str, str]) -> None:
    """Who has it that nobody was hurt does not agree with who counts three."""
    assert told in discrepancies(LEAD + none, LEAD + some, Aspect.POLARITY)


@pytest.mark.parametrize(
    ("none", "some"),
    [
        ("No one was killed.", "Three workers were hurt in the fire."),  # another fate
        ("No serious injuries have been reported.", "Three workers were hurt in the fire."),  # others are left room for
        ("No one in the church was injured.", "Three workers were hurt in the fire."),  # others
        ("No injuries have been reported.", "A storm in 2011 injured nine people."),  # another event
        ("No injuries have been reported.", "The fire could have injured nine people."),  # it did not
        ("No injuries were reported at first. Later three workers were hurt.", "Three workers were hurt in the fire."),  # it tells both
    ],
)
def test_what_leaves_room_for_others_is_left_alone(discrepancies: Finder, none: str, some: str) -> None:
    """A denial that is narrowed to some, or of another fate, denies nothing of the rest."""
    assert discrepancies(LEAD + none, LEAD + some, Aspect.POLARITY) == []
