"""How articles describe people: words, states and bodies of their titles."""

import pytest

from claimcheck.compare.person.descriptions import Description, description_of
from claimcheck.model.participants import Participant, ParticipantKind, Role
from claimcheck.model.spans import Span


def described(*titles: str) -> Description:
    """Return the description of somebody with *titles*."""
    roles = tuple(Role(Span(0, len(title)), title) for title in titles)
    return description_of(Participant(0, "Ada Brandt", ParticipantKind.PERSON, roles=roles))


def test_a_state_is_known_by_its_abbreviation() -> None:
    """The short form behind the party and the name of the state are one state, and no body."""
    assert described("Sen.", "R-Wyo.").states == described("Republican of Wyoming").states == {"wyoming"}
    assert not described("Sen.", "R-Wyo.").bodies


def test_titles_that_many_bear_are_no_description() -> None:
    """Rank, office and party say little of who somebody is; what is left does."""
    assert described("former Republican governor").words == frozenset()
    assert described("Harbour Guild chairman").words == {"harbour", "guild"}


@pytest.mark.parametrize(
    ("title", "other", "one_home", "another_home"),
    [
        ("Washington Gov.", "governor of Indiana", False, True),
        ("Ohio's attorney general", "Ohio Attorney General", True, False),
        ("Harbour Guild chairman", "chairman of the Selby Rowing Club", False, True),
        ("Gov.", "governor of Indiana", False, False),  # the one that is not told may be the same
    ],
)
def test_homes_are_held_against_each_other(title: str, other: str, one_home: bool, another_home: bool) -> None:
    """Two of one state or body are of one home, two of others of another; what one article leaves open is neither, and the order makes no difference."""
    first, second = described(title), described(other)
    assert first.is_of_one_home(second) == second.is_of_one_home(first) == one_home
    assert first.is_of_another_home(second) == second.is_of_another_home(first) == another_home
