"""Stretches of time that have one end in common, and ends of stretches beside beginnings and endings."""

import pytest

from claimcheck import Article, analyze, compare
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import make_side
from claimcheck.compare.time.relations import bound_of


def told(left: str, right: str, rule: str) -> list[tuple[str, ...]]:
    """Return the words on each side of what a rule tells of two articles."""
    articles = (Article(text=text, source=source, published="2024-05-09") for text, source in ((left, "The Courier"), (right, "The Beacon")))
    return [tuple(piece.text for piece in finding.evidence) for finding in compare(*articles).discrepancies if finding.rule == rule]


SPENT = "The charges say that the mayor of Ostford spent harbor money on boats {}."
PAID = "According to the charges, the mayor of Ostford spent the harbor's money on boats {} and on a house."


@pytest.mark.parametrize(
    ("left", "right", "ends"),
    [
        ("from 2009 to 2016", "between 2006 and 2016", ("2009", "2006")),
        ("from 2009 to 2016", "beginning in 2009 and lasting through 2013", ("2016", "2013")),
        ("from March 2 through May 4", "starting March 2 and continuing until May 24", ("May 4", "May 24")),
    ],
)
def test_one_stretch_has_two_ends(left: str, right: str, ends: tuple[str, str]) -> None:
    """Where one end is the same, another time of the other is told, from either side, and once."""
    assert told(SPENT.format(left), PAID.format(right), "one stretch, another end") == [ends]
    assert told(PAID.format(right), SPENT.format(left), "one stretch, another end") == [ends[::-1]]
    assert told(SPENT.format(left), PAID.format(right), "other time in the same place") == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("from 2009 to 2016", "from 2009 to 2016"),
        ("from 2009 to 2016", "from 2001 to 2006"),
        ("from 2009 to 2016", "from 2016 to 2019"),
        ("from 2009 to 2016", "since 2009"),
        ("from 2009 to 2016", "in 2009 and in 2013"),
    ],
)
def test_other_stretches_are_left_alone(left: str, right: str) -> None:
    """Equal ends, none in common, a stretch that begins with the end of the other, one without an end, and two years say nothing."""
    assert told(SPENT.format(left), PAID.format(right), "one stretch, another end") == []


def test_an_end_that_both_articles_know_is_left_alone() -> None:
    """Where both articles tell both ends, they tell of two stretches."""
    both = "He was elected in 2016 and left in 2019."

    assert told(f"{SPENT.format('from 2009 to 2016')} {both}", f"{PAID.format('from 2009 to 2019')} {both}", "one stretch, another end") == []


def test_a_list_of_stretches_is_left_alone() -> None:
    """Of many stretches in a row nobody knows which is meant."""
    many = ", ".join(f"from {year} to {year + 2}" for year in range(2001, 2017, 5))

    assert told(SPENT.format(many), PAID.format("from 2001 to 2004"), "one stretch, another end") == []


def test_a_day_and_a_length_are_no_stretch() -> None:
    """Who is sent "Tuesday to nine weeks" of work is not sent from Tuesday on."""
    reading = analyze(Article(text="A judge sent Ada Lund on Tuesday to nine weeks of work in the harbor.", published="2024-05-09")).reading
    side = make_side(Account(0, reading), 0)

    assert [bound_of(side, time) for time in reading.times] == [None, None]
