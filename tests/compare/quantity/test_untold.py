"""How many it is where one article, or neither, gives a figure: what is not known, how a vote went, one thing or several, shares, terms."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            "The new ferry of Ostford was bought at a price of $12 million.",
            "Ostford has bought a new ferry; the price was not disclosed.",
            ("$12 million", "price was not disclosed"),
        ),
        (
            "It was unclear how many people were hurt when the crane fell in Ostford.",
            "When the crane fell in Ostford, five people were hurt.",
            ("unclear how many people", "five"),
        ),
        (
            "The council of Ostford unanimously approved the harbor plan on Monday.",
            "The council of Ostford narrowly approved the harbor plan on Monday.",
            ("unanimously", "narrowly"),
        ),
        (
            "Ada Brandt rejected subpoenas from the harbor committee on Monday.",
            "On Monday Ada Brandt rejected a subpoena from the harbor committee.",
            ("subpoenas", "subpoena"),
        ),
        (
            "In the poll, Mayor Ada Brandt leads her rivals in Ostford with 21 percent of those asked, followed by Tom Lund at 17 percent.",
            "Tom Lund is at 17 percent in the poll (Ada Brandt leads the pack at 26 percent).",
            ("21 percent", "26 percent"),
        ),
        (
            "The harbor board gave Tom Lund a 60-day suspension on Monday.",
            "Tom Lund received a 30-day suspension from the harbor board on Monday.",
            ("60-day", "30-day"),
        ),
    ],
    ids=["a price", "how many", "a vote", "one or several", "a share", "a term"],
)
def test_what_is_told_in_words_is_compared(left: str, right: str, told: tuple[str, ...], discrepancies: Finder) -> None:
    """A figure differs from not knowing it, a narrow vote from one by all, one paper from several, and a share and a term from other ones."""
    assert told in discrepancies(left, right, Aspect.QUANTITY)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It was unclear how many people were hurt when the crane fell in Ostford.", "When the crane fell in Ostford, five people died."),
        ("The House of Ostmark unanimously approved the plan for the harbor.", "The Senate of Ostmark narrowly approved the plan for the harbor."),
        ("Ada Brandt rejected subpoenas from the harbor committee on Monday.", "On Monday Tom Lund rejected a subpoena from the harbor committee."),
        ("Tom Lund made the first of two free throws in the second half.", "Tom Lund sank a free throw in the second half."),
        ("Ada Brandt spoke to reporters from Ostford.", "Ada Brandt spoke to a reporter from Ostford."),
        (
            "In a statement issued Monday, Tom Lund, a partner at Brandt Hill, said the firm had been hired.",
            "Tom Lund speaks for Ostford with Ada Brandt; both are partners at Brandt Hill.",
        ),
        ("Ostford held a three-day conference on fishing.", "Ostford held a four-day conference on fishing."),
    ],
    ids=["another fate", "two chambers", "two people", "the first of two", "people", "partners", "how long it went on"],
)
def test_what_may_be_two_facts_is_left_alone(left: str, right: str, discrepancies: Finder) -> None:
    """The dead are not the hurt, two chambers vote twice, two people get two papers, one of many reporters is named alone, and how long a thing goes on is a time."""
    assert discrepancies(left, right, Aspect.QUANTITY) == []
