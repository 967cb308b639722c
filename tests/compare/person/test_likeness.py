"""What speaks for two people of two sentences playing one part, and what against it."""

import pytest

from claimcheck import Article, analyze
from claimcheck.align.alignment import align
from claimcheck.compare.person.likeness import PEOPLE, are_two_matters
from claimcheck.compare.person.people import named_people
from claimcheck.compare.sides.accounts import make_account_pairs
from claimcheck.compare.sides.pairs import make_pair
from claimcheck.model.intervals import Relation
from claimcheck.settings import Settings


def likeness(left: str, right: str) -> dict[str, float]:
    """Return what speaks for and against the first people of the first sentences of two articles being one."""
    readings = tuple(analyze(Article(text=text, source=source, published="2024-05-09")).reading for text, source in ((left, "A"), (right, "B")))
    lineup = align(readings, Settings(), None)
    (accounts,) = make_account_pairs(readings, lineup.likely, lineup.comparable)
    pair = make_pair(accounts, 0, 0)
    mine, theirs = pair.left.once[named_people][0], pair.right.once[named_people][0]
    assert PEOPLE.relate(pair, mine, theirs) is Relation.DISJOINT
    return PEOPLE.features(pair, mine, theirs)


@pytest.mark.parametrize(
    ("left", "right", "one_post"),
    [
        ("Gov. Tomas Brandt of Ohio left.", "Ohio Gov. Ingrid Solberg left.", 1.0),
        ("Former Gov. Tomas Brandt of Ohio left.", "Former Ohio Gov. Ingrid Solberg left.", 1.0),
        ("Former Gov. Tomas Brandt of Ohio left.", "Ohio Gov. Ingrid Solberg left.", 0.0),  # the one after the other
        ("Gov. Tomas Brandt of Iowa left.", "Ohio Gov. Ingrid Solberg left.", 0.0),
        ("Sen. Tomas Brandt of Ohio left.", "Ohio Sen. Ingrid Solberg left.", 0.0),  # a state has two
    ],
)
def test_one_post_has_one_holder(left: str, right: str, one_post: float) -> None:
    """Two who are given one post of one place at one time stand for each other; a seat that several have says little."""
    assert likeness(left, right)["post"] == one_post


KNOWN = "Tomas Brandt built the pier in May. Brandt runs the ferry."


@pytest.mark.parametrize(
    ("right", "unintroduced"),
    [
        ("Mr. Solberg built the pier.", 1.0),
        ("President Solberg built the pier.", 0.0),  # everybody knows who that is
        ("Ingrid built the pier.", 0.0),
        ("Ingrid Solberg built the pier.", 0.0),
        ("Executive Solberg built the pier.", 0.0),
        ("Mr. Solberg built the pier. Mr. Solberg left.", 0.0),  # a slip is made once
        ("Mr. Field built the pier in a field.", 0.0),
    ],
)
def test_a_bare_surname_asks_for_an_introduction(right: str, unintroduced: float) -> None:
    """Who is named once, by a surname that nothing explains, may stand where somebody known to both articles should."""
    assert likeness(KNOWN, right + " Tomas Brandt sang.")["unintroduced"] == unintroduced


def test_strangers_do_not_answer_each_other_by_a_suffix() -> None:
    """Two who are both called "Jr." are no namesakes: they are held against each other."""
    assert likeness("Tomas Brandt Jr. built the pier.", "Karl Solberg Jr. built the pier.")["full"] == 1.0


@pytest.mark.parametrize(
    ("signs", "two"),
    [
        ({}, False),
        ({"told": 1.0, "post": 1.0}, True),
        ({"outdone": 1.0}, True),
        ({"outdone": 1.0, "post": 1.0}, False),
        ({"outdone": 1.0, "unintroduced": 1.0}, False),
        ({"speaking": 1.0}, True),
        ({"speaking": 1.0, "saying": 1.0}, False),
        ({"speaking": 1.0, "colleagues": 1.0}, False),
        ({"speaking": 1.0, "unintroduced": 1.0}, False),
        ({"reporting": 1.0}, True),
        ({"reporting": 1.0, "unintroduced": 1.0}, True),
        ({"reporting": 1.0, "colleagues": 1.0}, False),
        ({"reporting": 1.0, "doing": 1.0}, False),
    ],
)
def test_what_makes_two_matters_of_two_people(signs: dict[str, float], two: bool) -> None:
    """What sets two people apart does so unless one post, one office or a surname out of nowhere says that they stand for each other."""
    nothing = dict.fromkeys(("told", "outdone", "unintroduced", "post", "speaking", "saying", "reporting", "doing", "described", "shared", "colleagues"), 0.0)
    assert are_two_matters(nothing | signs) is two
