"""Whether two names are one person's, or one body's."""

import pytest

from claimcheck.model.participants import Participant, ParticipantKind
from claimcheck.text.names import NameRelation, compare_body_names, compare_participants, compare_person_names, name_keys, plain_letters, relate_participants


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
        ("Bob", "Robert Oduya", "compatible"),
        ("Núñez Aldana", "Andrés Núñez Aldana", "compatible"),
        ("Karl Brandt", "Karl Brnadt", "near"),
        ("Karl Brandtt", "Karl Brandt", "near"),
        ("Tereza Sandoval", "Teresa Zandoval", "different"),
        ("Tereza Alcandro", "Teresa Alkandro", "near"),
        ("Helen Brandt", "Karl Brandt", "different"),
        ("Patrick Brandt", "Patricia Brandt", "different"),
        ("Karl Brandt Jr.", "Karl Brandt", "different"),
        ("Ross", "Rose", "different"),
        ("", "Karl Brandt", "different"),
        ("Tom Lund", "Tom Lundt", "near"),
        ("Lund", "Lunt", "different"),
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


_FORMS = ["Karl Brandt", "Brandt", "Karl Brnadt", "K. Brandt", "Sen. Karl F. Brandt Jr.", "Brandtt", "Ada Brandt", "Andrés Núñez Aldana", "Nunez Aldana"]
_BODIES = [
    "U.S.",
    "United States",
    "America",
    "the Ostford Harbor Authority",
    "OHA",
    "Harbor Authority",
    "Ostford Harbour Authority",
    "Ostfrod",
    "Ostford",
    "The",
]


@pytest.mark.parametrize("first", [*_FORMS, *_BODIES])
@pytest.mark.parametrize("second", [*_FORMS, *_BODIES])
def test_names_that_may_be_one_share_a_key(first: str, second: str) -> None:
    """No two names that stand to each other in any way but as two are kept from being compared."""
    related = {compare_person_names(first, second), compare_body_names(first, second)} != {NameRelation.DIFFERENT}

    assert not related or not name_keys(first).isdisjoint(name_keys(second))


def test_only_participants_that_may_be_one_are_related() -> None:
    """Of two casts those are told who are one, nearly one or possibly one, in the order of the first."""
    left = [Participant(0, "Karl Brandt", ParticipantKind.PERSON), Participant(1, "Ostford", ParticipantKind.PLACE)]
    right = [
        Participant(0, "Ostford", ParticipantKind.PERSON),
        Participant(1, "Brandt", ParticipantKind.PERSON),
        Participant(2, "Ada Lund", ParticipantKind.PERSON),
    ]

    assert relate_participants(left, right) == {(0, 1): NameRelation.COMPATIBLE}
