"""Whether two names are one person's, or one body's."""

import pytest

from claimcheck.model.participants import Participant, ParticipantKind
from claimcheck.text.names import NameRelation, compare_body_names, compare_participants, compare_person_names, plain_letters


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("Sen. Karl Brandt", "Karl Brandt", "same"),
        ("Karl F. Brandt", "Karl Brandt", "same"),
        ("Robert Oduya", "Bob Oduya", "same"),
        ("Bob Oduya", "Rob Oduya", "same"),
        ("Steven Lund", "Stephen Lund", "same"),
        ("K. Brandt", "Karl Brandt", "same"),
        ("Andrés Núñez", "Andres Nunez", "same"),
        ("Brandt", "Karl Brandt", "compatible"),
        ("Mr. Brandt", "Sen. Karl Brandt", "compatible"),
        ("Núñez Aldana", "Andrés Núñez Aldana", "compatible"),
        ("Karl Brandt", "Karl Brnadt", "near"),
        ("Karl Brandtt", "Karl Brandt", "near"),
        ("Helen Brandt", "Karl Brandt", "different"),
        ("Patrick Brandt", "Patricia Brandt", "different"),
        ("Karl Brandt Jr.", "Karl Brandt", "different"),
        ("Ross", "Rose", "different"),
        ("", "Karl Brandt", "different"),
    ],
)
def test_names_of_people(first: str, second: str, relation: str) -> None:
    """Titles, initials, short forms and accents do not part two names; given names, generations and more than one slip do."""
    assert compare_person_names(first, second) == relation
    assert compare_person_names(second, first) == relation


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("Lund Shipping Inc.", "Lund Shipping", "same"),
        ("the Ostford Harbor Authority", "OHA", "same"),
        ("U.S.", "America", "same"),
        ("Calif.", "California", "same"),
        ("Ostford Harbor Authority", "Harbor Authority", "compatible"),
        ("Ostford Harbour Authority", "Ostford Harbor Authority", "near"),
        ("Ostford Harbor Authority", "Westford Harbor Authority", "different"),
        ("Ostford", "Ostford County", "different"),
    ],
)
def test_names_of_bodies_and_places(first: str, second: str, relation: str) -> None:
    """Legal forms, articles and acronyms do not part two names; another word does."""
    assert compare_body_names(first, second) == relation
    assert compare_body_names(second, first) == relation


def test_gender_parts_people_of_one_surname() -> None:
    """'Brandt' who is a woman is not Karl Brandt."""
    woman = Participant(0, "Brandt", ParticipantKind.PERSON, gender="female")
    man = Participant(0, "Karl Brandt", ParticipantKind.PERSON, gender="male")

    assert compare_participants(woman, man) is NameRelation.DIFFERENT


def test_kind_parts_a_place_from_a_person() -> None:
    """A town is not the person who has its name."""
    place = Participant(0, "Austin", ParticipantKind.PLACE)
    person = Participant(0, "Helen Austin", ParticipantKind.PERSON)

    assert compare_participants(place, person) is NameRelation.DIFFERENT


def test_plain_letters_know_curly_apostrophes() -> None:
    """A curly apostrophe is the straight one."""
    assert plain_letters("O’Neál") == "o'neal"
