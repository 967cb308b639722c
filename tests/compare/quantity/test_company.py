"""Figures in the same company: which differ though their sentences are not alike, and which are figures of two things."""

from collections.abc import Callable
from functools import partial

import pytest

import claimcheck
from claimcheck.compare.quantity.company import compare_company
from claimcheck.compare.sides.accounts import make_account_pairs
from claimcheck.model.comparisons import Aspect, Finding, Severity
from claimcheck.settings import DEFAULT


def differing_figures(left: str, right: str) -> list[Finding]:
    """Return what the whole pipeline finds to differ in figures."""
    articles = claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=right, source="The Herald")
    return [finding for finding in claimcheck.compare(*articles).discrepancies if finding.aspect is Aspect.QUANTITY]


def in_company(left: str, right: str) -> list[list[str]]:
    """Return the words of the figures that this comparer alone holds for different ones, no sentences aligned."""
    readings = [claimcheck.analyze(claimcheck.Article(text=text)).reading for text in (left, right)]
    (pair,) = make_account_pairs(readings, (), ())
    return [[piece.text for piece in finding.evidence] for finding in compare_company(pair, DEFAULT)]


@pytest.mark.parametrize(
    ("left", "right", "figures"),
    [
        ("Brandt was named on Monday in a 48-page complaint.", "The bridge fell, the 47-page complaint says.", ["48", "47"]),
        ("Boxes with 50,000 pages of printed letters arrived in May.", "The archive holds 55,000 pages of Brandt's letters.", ["50,000", "55,000"]),
        ("The mayor paid $84,000 from harbor funds to settle a claim.", "To settle the claim, $96,000 of harbor money was used.", ["$84,000", "$96,000"]),
        ("Brandt and 47 other men are named in a 48-page complaint.", "The bridge fell, the 47-page complaint says.", ["48", "47"]),
        ("Brandt lost £614 million on the harbor.", "At the harbor, a loss of £641 million was found.", ["£614 million", "£641 million"]),
        (
            "Brandt wants to take money out of the harbor board's budget for dredging, to the tune of $3.5 million.",
            "The order lets Brandt use about $3.6 million from harbor board dredging funds.",
            ["$3.5 million", "about $3.6 million"],
        ),
        ("Reyes placed second in the poll of farmers.", "The poll shows Reyes tied for fourth with Lund.", ["second", "fourth"]),
    ],
)
def test_one_thing_is_known_by_its_company(left: str, right: str, figures: list[str]) -> None:
    """By what is counted, by the words around a sum, farther around one that is near in size, by few of them where digits are swapped; alike from either side."""
    assert in_company(left, right) == [figures]
    assert in_company(right, left) == [figures[::-1]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Brandt was named in a 48-page complaint.", "The court read a 47-page verdict."),
        ("In 2014 the mayor paid $84,000 to settle a claim.", "In 2015 the mayor paid $96,000 to settle a claim."),
        ("The mayor paid $84,000 from harbor funds to settle a claim.", "The mayor paid $96 million from harbor funds to settle a claim."),
        (
            "Brandt wants to take money out of the harbor board's budget for dredging, to the tune of $3.5 million.",
            "The order lets Brandt use about $9.6 million from harbor board dredging funds.",
        ),
        ("Two workers of the old mill were killed.", "Seven workers of the old mill were missing."),
        ("Brandt was named in a 48-page complaint.", "A 47-page complaint followed a 48-page complaint."),
        ("Brandt was named in a 48-page complaint.", "A 47-page complaint followed a 52-page complaint."),
        ("The two old bridges of Ostford are closed.", "The three old iron bridges of Ostford are closed."),
        ("Brandt lost £614 million on the harbor.", "At the harbor, a loss of £642 million was found."),
        ("The town forgives $20,000 in school loans of every sailor with a bursary.", "The plan to forgive $10,000 in school loans of most sailors is costly."),
        ("Thousands of old letters of the mayor were found.", "The archive has 300 old letters of the mayor."),
        ("Thousands of old letters of the mayor were found.", "The archive has tens of thousands of old letters of the mayor."),
    ],
)
def test_figures_of_two_things_are_left_alone(left: str, right: str) -> None:
    """Of another thing, year or order, of other fates, told by both, with two answers, two sums of which sentences of two matters tell, a few of many, or a mere scale."""
    assert in_company(left, right) == []


def test_scales_differ_in_sentences_that_tell_the_same() -> None:
    """Nobody who knows of tens of thousands says thousands: worth a check."""
    (finding,) = differing_figures(
        "The audit said the couple spent tens of thousands of dollars on trips to the lake.", "The couple spent thousands of dollars on trips to the lake, the audit said."
    )

    assert finding.severity is Severity.VARIANCE
    assert [piece.text for piece in finding.evidence] == ["tens of thousands", "thousands"]


def test_a_chance_above_one_is_a_figure() -> None:
    """A slip is what a second article shows; what is no chance is none."""
    text = "Brandt sees a 10 in 3 chance to win."

    assert [str(one.interval) for one in claimcheck.analyze(claimcheck.Article(text=text)).reading.quantities] == ["[333.33, 333.33]"]
    assert differing_figures(text, "Brandt sees a 1 in 3 chance to win.")


@pytest.mark.parametrize("piece", ["12 pages of letters ", "$4 for the harbor, ", "7 "])
def test_work_stays_linear_on_hostile_text(piece: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the figures take at most ten times the calls."""
    readings = [[claimcheck.analyze(claimcheck.Article(text=text * count)).reading for text in (piece, "8" + piece)] for count in (50, 400)]
    pairs = [make_account_pairs(pair, (), ())[0] for pair in readings]
    short, long = (calls(partial(lambda pair: list(compare_company(pair, DEFAULT)), pair)) for pair in pairs)

    assert long <= 10 * short + 100


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Lund paid tax on $4.6 million in income.", "He earned $6.4 million, and lost most of it on a ferry."),
        ("The firm moved 860 crates of fish.", "There were 680 crates in the hold."),
        ("She advised that 48 vehicles made by Lund Works of Ostford be sold.", "Some 84 Kestrels, built by Lund Works, went abroad."),
    ],
    ids=["few sums", "one noun", "a noun and a name"],
)
def test_digits_in_another_order_need_little_company(left: str, right: str) -> None:
    """Nobody has two such sums by chance, nor two such counts of one noun."""
    assert len(in_company(left, right)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("About 12 percent of the pupils are foreign.", "Some 21 percent smoke."),
        ("The fire destroyed 12 homes.", "The fire destroyed 21 sheds."),
        ("The village has 31,000 people.", "Some 13,000 people came to the fair."),
    ],
    ids=["shares", "two nouns", "people"],
)
def test_digits_in_another_order_may_be_chance(left: str, right: str) -> None:
    """Shares, counts of people and of two nouns are many in any article."""
    assert in_company(left, right) == []
