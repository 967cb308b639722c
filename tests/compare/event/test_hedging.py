"""Deeds that one article hedges and the other tells as certain."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

PASSED = "The stolen paintings passed through the harbor of Velm in May."


@pytest.mark.parametrize(
    ("hedged", "told"),
    [
        ("The stolen paintings may have passed through the harbor of Velm in May.", "may have passed"),
        ("The stolen paintings are believed to have passed through the harbor of Velm in May.", "are believed to have passed"),
        ("The stolen paintings appear to have passed through the harbor of Velm in May.", "appear to have passed"),
        ("The stolen paintings probably passed through the harbor of Velm in May.", "probably passed"),
        ("It is thought that the stolen paintings passed through the harbor of Velm in May.", "It is thought"),
    ],
)
def test_what_is_hedged_is_held_against_what_is_told_as_so(discrepancies: Finder, hedged: str, told: str) -> None:
    """What may have been is not what was."""
    assert (told, "passed") in discrepancies(hedged, PASSED, Aspect.MODALITY)


@pytest.mark.parametrize(
    "other",
    [
        "The stolen paintings could have passed through the harbor of Velm in May.",  # hedged too
        "The stolen paintings passed through the harbor of Velm in May, police said.",  # somebody's word
        "The stolen paintings passed into the hands of a dealer.",  # something else
        "“The stolen paintings passed through the harbor of Velm in May.”",  # not the article's words
        "Officials checked whether the stolen paintings passed through the harbor of Velm in May.",  # a mere question
    ],
)
def test_two_hedges_and_what_somebody_says_are_left_alone(discrepancies: Finder, other: str) -> None:
    """Only the article's own voice is held against a hedge."""
    assert discrepancies("The stolen paintings probably passed through the harbor of Velm in May.", other, Aspect.MODALITY) == []


def test_what_is_expected_is_held_against_what_will_be(discrepancies: Finder) -> None:
    """One article awaits what the other is sure of."""
    will = "The new bridge will be opened to cars in October."

    assert discrepancies("It is expected that the new bridge will be opened to cars in October.", will, Aspect.MODALITY) == [("It is expected", "will be opened")]
    assert discrepancies("The new bridge is scheduled to be opened to cars in October.", will, Aspect.MODALITY) == []


def test_what_would_have_been_is_held_against_what_was(discrepancies: Finder) -> None:
    """A law that never came into force has opened nothing; a bill opens nothing yet."""
    never = "The law would have opened the harbor of Velm to foreign ships."

    assert discrepancies(never, "The law opened the harbor of Velm to foreign ships.", Aspect.MODALITY) == [("would have opened", "opened")]
    assert discrepancies(never, "The mayor signed a bill opening the harbor of Velm to foreign ships.", Aspect.MODALITY) == []


def test_a_noun_tells_a_deed_outright(discrepancies: Finder) -> None:
    """Of one person: what she appeared to do, and her doing it."""
    appeared = "Mayor Ada Lund appeared to endorse the ferry plan on Friday."

    assert discrepancies(appeared, "Mayor Ada Lund's endorsement of the ferry plan cheered its owners.", Aspect.MODALITY) == [("appeared to endorse", "endorsement")]
    assert discrepancies(appeared, "Pavel Dragan's endorsement of the ferry plan cheered its owners.", Aspect.MODALITY) == []


def test_what_somebody_is_let_do_is_part_of_the_deed(discrepancies: Finder) -> None:
    """One law lets the council do many things."""
    hedged = "The old law could allow the council to sell the ferry."

    assert discrepancies(hedged, "The old law allows the council to count seals.", Aspect.MODALITY) == []
    assert discrepancies(hedged, "The old law allows the council to sell the ferry.", Aspect.MODALITY) == [("could allow", "allows")]


def test_one_speaker_is_held_to_one_word(discrepancies: Finder) -> None:
    """What an agency says is so it does not say may be so; what others say is their word."""
    hedged = "The drug may cut the risk of stroke in men, the health agency said."

    assert discrepancies(hedged, "The drug cuts the risk of stroke in men, the health agency said.", Aspect.MODALITY) == [("may cut", "cuts")]
    assert discrepancies(hedged, "The drug cuts the risk of stroke in men, its maker said.", Aspect.MODALITY) == []


def test_a_hope_is_held_against_what_will_be(discrepancies: Finder) -> None:
    """Who hopes to open a bridge has not promised it."""
    hoped = "Harbor Foods hopes to reopen the old bridge in May."

    assert discrepancies(hoped, "Harbor Foods will reopen the old bridge in May.", Aspect.MODALITY) == [("hopes to reopen", "will reopen")]
    assert discrepancies(hoped, "Harbor Foods will reopen the new mill in May.", Aspect.MODALITY) == []
