"""How articles describe people: words, states and bodies of their titles."""

import pytest

from claimcheck.compare.person.descriptions import Description, description_of
from claimcheck.compare.sides.accounts import Account
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Article
from claimcheck.model.documents import Document
from claimcheck.model.participants import Mention, MentionKind, Participant, ParticipantKind, Role
from claimcheck.model.spans import Span

NAME = "Ada Brandt"


def described(*titles: str, behind: str = "") -> Description:
    """Return the description of somebody with *titles* whose name the text *behind* follows."""
    roles = tuple(Role(Span(0, len(title)), title) for title in titles)
    mention = Mention(Span(0, len(NAME)), NAME, MentionKind.NAME)
    person = Participant(0, NAME, ParticipantKind.PERSON, roles=roles, mentions=(mention,))
    return description_of(Account(0, Reading(Document(Article(text=NAME + behind), (), ()), participants=(person,))), 0)


def test_a_state_may_stand_behind_the_name() -> None:
    """"Of Ohio" behind a name is a home as the abbreviation in brackets is; "of" something else is none."""
    assert described("Senator", behind=" of Wyoming said so.").states == {"wyoming"}
    assert not described("Senator", behind=" of late said so.").states


def test_a_state_is_known_by_its_abbreviation() -> None:
    """The short form behind the party and the name of the state are one state, and no body."""
    assert described("Sen.", "R-Wyo.").states == described("Republican of Wyoming").states == {"wyoming"}
    assert not described("Sen.", "R-Wyo.").bodies


def test_titles_that_many_bear_are_no_description() -> None:
    """Rank, office and party say little of who somebody is; what is left does."""
    assert described("former Republican governor").words == frozenset()
    assert described("Harbour Guild chairman").words == {"harbour", "guild"}


@pytest.mark.parametrize(
    ("title", "other", "another_home"),
    [
        ("Washington Gov.", "governor of Indiana", True),
        ("Ohio's attorney general", "Ohio Attorney General", False),
        ("Harbour Guild chairman", "chairman of the Selby Rowing Club", True),
        ("a harbor expert and director of the Selby Safety Program", "harbor program director for the Center of Ports", True),
        ("Gov.", "governor of Indiana", False),  # the one that is not told may be the same
    ],
)
def test_homes_are_held_against_each_other(title: str, other: str, another_home: bool) -> None:
    """Two of other states or bodies are of other homes; what one article leaves open is neither, and the order makes no difference."""
    first, second = described(title), described(other)
    assert first.is_of_another_home(second) == second.is_of_another_home(first) == another_home
