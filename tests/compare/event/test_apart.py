"""Clauses in like words that tell two things: denied, on another day, or going on with another matter."""

from collections.abc import Callable

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Aspect
from claimcheck.settings import Settings

ALL_ALIGNED = Settings(minimum_alignment_score=0.0, minimum_told_score=0.0)

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Ada Lund moved into a hostel by the quay with her two dogs.", "Ada Lund moved into the mill of Ostford.", False),
        ("Ada Lund moved into a hostel by the quay with her two dogs.", "Ada Lund moved into the crowded hostel in Ostford.", True),
        ("Ada Lund died in a hostel by the quay with her two dogs.", "Ada Lund died after a fall in the old customs house.", True),
        ("Ada Lund was found in a hostel by the quay with her two dogs.", "Ada Lund was found after a fall in the old customs house.", True),
        ("Ada Lund lashed out by the quay with her two dogs.", "Ada Lund lashed out after a fall in the old customs house.", True),
        ("Ada Lund will meet the leaders of Norway and Chile.", "Chile and Norway wait. Ada Lund will meet the presidents of the two countries.", True),
        ("Ada Lund thanked Tom Brandt at the quay.", "Tom Brandt was away. Ada Lund thanked the clerk, then him, for the lamps.", True),
    ],
    ids=["another place", "a word in common", "a whole deed", "undergone", "a particle", "places by what stands for them", "one person"],
)
def test_a_verb_that_leads_to_another_matter_is_no_common_deed(agreements: Finder, left: str, right: str, told: bool) -> None:
    """Who did it is not told by both where each goes on with what the other has not; verbs that need nothing behind them tell it all the same."""
    assert any("Lund" in mine for mine, _ in agreements(left, right, Aspect.EVENT)) is told


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Milltown, which defeated Ostford on Friday, was late.", "Selby, which defeated Norwick on Friday, was early.", False),
        ("Milltown, which defeated Ostford on Friday, was late.", "Selby lost after Milltown defeated Ostford on Friday.", True),
    ],
    ids=["two games", "one game"],
)
def test_a_verb_and_a_day_are_no_common_deed(agreements: Finder, left: str, right: str, told: bool) -> None:
    """Two games of one day are not one, where no more than the verb and the day stand in both."""
    assert any("defeated" in mine for mine, _ in agreements(left, right, Aspect.EVENT)) is told


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The mayor and the harbor board met on Monday.", "The mayor and the harbor board met on Thursday.", False),
        ("The mayor and the harbor board met on Monday.", "The mayor and the harbor board met this week.", True),
        ("The harbor board closed the old quay on Monday.", "The harbor board closed the old quay on Thursday.", True),
        ("The mayor of Ostford died on Monday.", "The mayor of Ostford died on Thursday.", True),
        ("The harbor board was dissolved on Monday.", "The harbor board was dissolved on Thursday.", True),
    ],
    ids=["two days", "a day of the week", "one matter", "once only", "undergone"],
)
def test_what_is_done_again_is_not_told_of_two_days(agreements: Finder, left: str, right: str, told: bool) -> None:
    """A board meets on many days; it closes one quay once, and a mayor dies once: who gives another day errs."""
    assert bool(agreements(left, right, Aspect.EVENT)) is told


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Under the plan Ostford will repair the old harbor bridge.", "The plan of Ostford does not repair the old harbor bridge.", False),
        ("The plan bars Ostford from closing the old harbor bridge.", "Ostford was never asked about closing the old harbor bridge.", True),
        ("Ada Lund avoided prison by feigning a long illness.", "Ada Lund was feigning a long illness.", True),
    ],
    ids=["denied in one", "denied in both", "a means"],
)
def test_a_verb_that_one_denies_is_not_told_by_both(agreements: Finder, left: str, right: str, told: bool) -> None:
    """What one says will be done, the other not, is no agreement; words of denial before both verbs leave it open."""
    assert any(verb in mine for verb in ("repair", "closing", "feigning") for mine, _ in agreements(left, right, Aspect.EVENT)) is told


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("A long inquiry by the harbor board followed the murder of the clerk.", "The inquiry of the board was about the brutal murder.", "speak"),
        ("The inspector finished the harbor report on Friday.", "The inspector finished the long harbor report by Friday.", "tell"),
    ],
    ids=["nouns", "a verb"],
)
def test_nouns_apart_say_what_it_is_about(left: str, right: str, told: str) -> None:
    """Two nouns that stand apart, be they for events, are a topic; with a verb they tell a deed."""
    found = compare(Article(text=left, source="A"), Article(text=right, source="B"), settings=ALL_ALIGNED).agreements
    words = [finding.explanation.split()[1].rstrip(":") for finding in found if finding.aspect is Aspect.EVENT]

    assert words == [told]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The court was swayed by figures put forth in the spring.", "Tom Brandt laughed at the theory put forth by the skippers.", False),
        ("The court was swayed by figures put forth in the spring.", "Tom Brandt laughed at the figures put forth by the skippers.", True),
    ],
    ids=["a verb and its particle", "with what it is done to"],
)
def test_a_verb_and_its_particle_are_one_word(agreements: Finder, left: str, right: str, told: bool) -> None:
    """A verb with a particle tells nothing of whom or what."""
    assert any("put forth" in mine for mine, _ in agreements(left, right, Aspect.EVENT)) is told


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The crews note that Ada Lund in 1993 signed such rules, and that Milltown has them.", "It mirrors a charter that Ada Lund signed in 1993.", True),
        ("The crews note that Ada Lund in 1993 signed such rules, and that Milltown has them.", "It mirrors a charter that Ada Lund praised in 1993.", False),
    ],
    ids=["a deed", "two deeds"],
)
def test_names_and_a_deed_inside_a_clause_are_told(agreements: Finder, left: str, right: str, told: bool) -> None:
    """Who did something when is told by both, though one of the clauses is about another deed as well."""
    assert any("Lund" in mine for mine, _ in agreements(left, right, Aspect.EVENT)) is told
