"""Deeds that one article tells in part, and the other as a whole."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

WHOLE = "The court overturned the Harbor Tax Act on Monday."
DENIED = "Mayor Ada Lund did not answer the questions of the harbor board."


@pytest.mark.parametrize("part", ["a part of", "parts of", "most of"])
def test_a_part_of_a_thing_is_not_the_thing(discrepancies: Finder, part: str) -> None:
    """The evidence names the whole in full."""
    found = discrepancies(WHOLE, f"The court overturned {part} the Harbor Tax Act on Monday.", Aspect.EVENT)
    assert found == [("overturned the Harbor Tax Act", f"overturned {part} the Harbor Tax Act")]


@pytest.mark.parametrize(
    "other",
    ["The court overturned the Harbor Tax Act.", "The court praised parts of the Harbor Tax Act.", "The court read the Harbor Tax Act, parts of it twice."],
)
def test_the_same_extent_and_other_deeds_are_left_alone(discrepancies: Finder, other: str) -> None:
    """Only one deed is told in part and as a whole."""
    assert discrepancies(WHOLE, other, Aspect.EVENT) == []


def test_who_has_not_fully_answered_has_answered(discrepancies: Finder) -> None:
    """A denial of the degree is none of the deed; one of haste is."""
    partial = DENIED.replace("not answer", "not fully answer")

    assert discrepancies(DENIED, partial, Aspect.EVENT) == [("did not answer", "did not fully answer")]
    assert discrepancies(DENIED, DENIED.replace("not answer", "not immediately answer"), Aspect.EVENT) == []
    assert discrepancies(partial, partial, Aspect.EVENT) == []


def test_the_adverb_may_stand_behind_the_verb(discrepancies: Finder) -> None:
    """"Did not answer fully" is "did not fully answer"."""
    before, behind = DENIED.replace("not answer", "not fully answer"), DENIED.replace("not answer", "not answer fully")

    assert discrepancies(before, behind, Aspect.EVENT) == []


def test_a_part_and_the_whole_may_have_verbs_that_change_places(discrepancies: Finder) -> None:
    """Who strikes down a law overturns it."""
    found = discrepancies("The court overturned a part of the Harbor Tax Act.", "The court struck down the 1996 Harbor Tax Act.", Aspect.EVENT)

    assert found == [("overturned a part of the Harbor Tax Act", "struck down the 1996 Harbor Tax Act")]


def test_another_question_is_another_denial(discrepancies: Finder) -> None:
    """Doer and object must be one."""
    assert discrepancies(DENIED, "Tom Reyes did not fully answer the letter of a school in Selby.", Aspect.EVENT) == []
