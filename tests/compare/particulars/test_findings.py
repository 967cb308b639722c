"""Particulars of which a thing, a deed or a case has one."""

from collections.abc import Callable

import pytest

from claimcheck import Article, Settings, compare
from claimcheck.model.comparisons import Aspect, Severity

ALL = Settings(minimum_alignment_score=0.0, minimum_told_score=0.0)

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

END = " Nobody else spoke about it on that day."


@pytest.mark.parametrize(
    ("left", "right", "aspect", "found"),
    [
        ("The two gunmen fled in a blue van, police said.", "The two gunmen fled in a white van, police said.", Aspect.EVENT, ("blue van", "white van")),
        ("Police began a preliminary inquiry into the fire.", "Police are widening their probe of the fire.", Aspect.EVENT, ("preliminary inquiry", "widening their probe")),
        ("Tom Lund suffered minor burns in the fire.", "Tom Lund suffered severe burns in the fire.", Aspect.EVENT, ("minor burns", "severe burns")),
        ("The town will hold a special election in May.", "The town will hold a runoff election in May.", Aspect.EVENT, ("special election", "runoff election")),
        ("The town will hold a general election in May.", "Selby waits for a special election set for May.", Aspect.EVENT, ("general election", "special election")),
        ("Tom Lund said he was proud of his crew.", "Tom Lund was “proud” that the old ferry came home.", Aspect.EVENT, ("his crew", "the old ferry came home")),
        ("Asked about the toll, Tom Lund left.", "Asked, for example, if ferries would sail, Tom Lund left.", Aspect.EVENT, ("the toll", "ferries would sail")),
        ("Tom Lund was treated for burns.", "Tom Lund was treated in Selby for a broken arm.", Aspect.EVENT, ("burns", "a broken arm")),
        ("Doctors said Tom Lund was in critical condition.", "Doctors said Tom Lund was in stable condition.", Aspect.EVENT, ("critical condition", "stable condition")),
        ("Tom Lund was charged with murder in the shooting.", "Tom Lund was charged with manslaughter in the shooting.", Aspect.EVENT, ("murder", "manslaughter")),
        ("Shares of the port closed higher on Monday.", "The port's shares closed lower on Monday.", Aspect.EVENT, ("higher", "lower")),
        ("Tom Lund tore a knee ligament on Friday.", "Tom Lund broke his ankle on Friday.", Aspect.EVENT, ("knee ligament", "ankle")),
        ("The town has nine cases of kidney cancer.", "The town has nine cases of liver cancer.", Aspect.EVENT, ("kidney cancer", "liver cancer")),
        ("Ada Moor died of pneumonia, Tom Lund said.", "Ada Moor died of heart failure, Tom Lund said.", Aspect.EVENT, ("pneumonia", "heart failure")),
        ("Tom Lund killed the guard with a knife.", "Tom Lund killed the guard with a hammer.", Aspect.EVENT, ("knife", "hammer")),
        ("Tom Lund pleaded guilty on Friday.", "Tom Lund pleaded not guilty on Friday.", Aspect.POLARITY, ("pleaded guilty", "pleaded not guilty")),
        ("Ada Moor cancelled three concerts because of a throat infection.", "Ada Moor called off three concerts due to a back injury.", Aspect.EVENT, ("throat infection", "back injury")),
        ("Tom Lund was fired for missing a meeting.", "The port dismissed Tom Lund for selling two of its boats.", Aspect.EVENT, ("missing a meeting", "selling two of its boats")),
        (
            "Ada Moor sued the port in May, alleging fraud and a breach of contract.",
            "Ada Moor filed a suit against the port, claiming that it had lost her luggage.",
            Aspect.EVENT,
            ("fraud and a breach of contract", "that it had lost her luggage"),
        ),
        (
            "Tom Lund said the board will look only at letters of the mayor.",
            "The board will focus solely on contracts about cranes, Tom Lund said.",
            Aspect.EVENT,
            ("only at letters of the mayor", "solely on contracts about cranes"),
        ),
        ("The fire broke out in the kitchen of the Grand Hotel.", "The fire started in the basement of the Grand Hotel.", Aspect.PLACE, ("kitchen", "basement")),
    ],
)
def test_rivals_of_one_thing_are_a_discrepancy(discrepancies: Finder, left: str, right: str, aspect: Aspect, found: tuple[str, str]) -> None:
    """A van has one color, a case one charge, a fire one room, from either side."""
    assert found in discrepancies(left + END, right + END, aspect)
    assert found[::-1] in discrepancies(right + END, left + END, aspect)


@pytest.mark.parametrize(
    ("left", "right", "aspect"),
    [
        ("The two gunmen fled in a blue van, police said.", "The two gunmen fled in a white car, police said.", Aspect.EVENT),  # two things
        ("The two gunmen fled in a gray van, police said.", "The two gunmen fled in a grey van, police said.", Aspect.EVENT),  # one color
        ("The gunmen fled in a blue van and left a white van.", "The gunmen fled in a white van, police said.", Aspect.EVENT),  # one article has both
        ("The council met in the Blue Room on Friday.", "The council met in the Green Room on Friday.", Aspect.EVENT),  # parts of names
        ("No gifts are allowed in a primary election, the law says.", "No gifts are allowed in any general or special election, the law says.", Aspect.EVENT),  # a list
        ("Shares of the port closed higher on Monday.", "The port closed on Monday because of lower prices.", Aspect.EVENT),  # before a noun
        ("Tom Lund tore a knee ligament on Friday.", "Tom Lund, who broke an ankle in May, tore a knee ligament on Friday.", Aspect.EVENT),  # it tells both
        ("Ferries stopped on Monday because of a storm.", "Ferries stopped on Monday because of problems.", Aspect.EVENT),  # a name for any cause
        ("Black lawmakers met the mayor on Friday.", "White lawmakers met the mayor on Friday.", Aspect.EVENT),  # groups of people
        ("Tom Lund was charged with murder in the shooting.", "Ada Moor was charged with fraud in the shooting.", Aspect.EVENT),  # two people
        ("Tom Lund was charged with murder in the shooting.", "Tom Lund was convicted of manslaughter in the shooting.", Aspect.EVENT),  # charge and judgment
        ("Tom Lund was charged with murder and robbery.", "Tom Lund was charged with robbery and fraud.", Aspect.EVENT),  # two lists
        ("Tom Lund pleaded not guilty on Friday.", "Tom Lund pleaded not guilty on Friday in Selby.", Aspect.POLARITY),
        ("Tom Lund pleaded guilty on Friday.", "Tom Lund pleaded not guilty on Friday. Boone pleaded guilty.", Aspect.POLARITY),  # one article has both
        ("Ada Moor cancelled three concerts because of a throat infection.", "Ada Moor cancelled three concerts because of an infection.", Aspect.EVENT),  # one cause
        ("Ferries stopped on Monday because of Ada Moor.", "Ferries stopped on Monday because of Tom Lund.", Aspect.EVENT),  # who is blamed is no cause
        ("Tom Lund was fired for missing a meeting.", "Tom Lund was dismissed for a missed meeting in May.", Aspect.EVENT),  # one ground
        ("Tom Lund was fired for missing a meeting.", "Ada Moor was fired for selling two boats of the port.", Aspect.EVENT),  # two people
        ("Tom Lund was angry about the toll.", "Ada Moor was angry about two ferries that never came.", Aspect.EVENT),  # two people
        ("Tom Lund was treated, and asked for water.", "Tom Lund was treated for burns.", Aspect.EVENT),  # no ground
        ("Tom Lund refused to apologize for the noise.", "Tom Lund apologized for the smell of the port.", Aspect.EVENT),  # one of them did not
        ("Ada Moor sued the port, alleging fraud.", "Tom Lund answered the lawsuit of Ada Moor, saying that all tickets were valid.", Aspect.EVENT),  # the other side
        ("The board of Selby will look only at letters of the mayor.", "The board will look only at some letters of the mayor in May.", Aspect.EVENT),
        ("The fire broke out in the kitchen of the Grand Hotel.", "Guests gathered in the garage of the Grand Hotel.", Aspect.PLACE),  # two deeds
        ("The fire broke out in an apartment in Selby.", "The fire broke out in a house in Selby.", Aspect.PLACE),  # may be the same
    ],
)
def test_what_is_no_rival_is_no_discrepancy(discrepancies: Finder, left: str, right: str, aspect: Aspect) -> None:
    """Two things, two people, two lists, two words for one thing, and what one article tells as well, are not held against each other."""
    assert discrepancies(left + END, right + END, aspect) == []


def test_elections_may_be_of_two_kinds_at_once() -> None:
    """A special election is a general one where the date falls together: a variance; a blue van is no white van."""
    election = compare(Article("The town will hold a general election in May."), Article("Selby waits for a special election set for May."), settings=ALL)
    van = compare(Article("The two gunmen fled in a blue van, police said."), Article("The two gunmen fled in a white van, police said."), settings=ALL)

    assert [finding.severity for finding in (*election.discrepancies, *van.discrepancies)] == [Severity.VARIANCE, Severity.CONFLICT]


def test_a_ground_ends_with_its_clause_and_is_told_with_its_deed() -> None:
    """What somebody goes on to do is no ground; "for" and "at" say nothing without the deed before them."""
    left = "Tom Lund said he was thrilled by the support of the crew and reminded reporters of the long strike."
    (finding,) = compare(Article(left, source="A"), Article("Tom Lund was thrilled at coming home.", source="B"), settings=ALL).discrepancies

    assert finding.explanation == "A says “thrilled by the support of the crew”, B “thrilled at coming home”."
