"""Counts of the dead, the injured and the arrested, wherever they stand."""

from collections.abc import Callable

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "A ferry ran aground off Sarna on Sunday in thick fog, injuring 19 people, two of them badly, the coastguard said. It was on its way to Brae. {}"
RIGHT = "Islanders took in the passengers of a ferry that hit the rocks off Sarna in fog on Sunday.\n\n{}"


def _told(left: str, right: str) -> list[str]:
    articles = [Article(text=text, source=source, published="2018-09-03") for text, source in ((left, "Courier"), (right, "Herald"))]
    return [finding.explanation for finding in compare(*articles).discrepancies if finding.rule == "two tolls of one event"]


def test_two_tolls_differ_however_their_sentences_are_told() -> None:
    """The injured of the lead are held against those of a sentence of its own, not the part of them that is hurt badly."""
    right = RIGHT.format("Twenty-nine people were hurt, two of them gravely.")

    assert _told(LEFT.format(""), right) == ["Courier says “19” (people), Herald “Twenty-nine” (people)."]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("", "Twenty-nine people died."),
        ("", "In 2009 it hit a pier, and 29 people were hurt."),
        ("", "Another ship took 29 people aboard. Nobody was hurt."),
        ("On the island, 12 people were injured too.", "Twenty-nine people were hurt."),
        ("", "Of the passengers, 19 were hurt."),
    ],
    ids=["another fate", "long ago", "no fate", "two tolls in one article", "the same"],
)
def test_other_tolls_are_left_alone(left: str, right: str) -> None:
    """The dead are not the hurt, nor are those of another year; where an article counts twice, it is not known which count is meant."""
    assert _told(LEFT.format(left), RIGHT.format(right)) == []


def test_a_toll_in_the_headline_is_told_once() -> None:
    """Where the headline has the toll of the body, the body's is held against the other article, and the matter told once."""
    left = "Crane topples onto Ostford pier, injuring 14\n\nA crane fell onto a pier in Ostford on Monday and injured 14 dockworkers, the harbor master said."
    right = "A crane that fell onto a pier in Ostford on Monday injured 17 dockworkers, the fire chief said."
    articles = (Article(text=text, source=source, published="2024-05-07") for text, source in ((left, "A"), (right, "B")))
    (finding,) = (one for one in compare(*articles).discrepancies if one.aspect is Aspect.QUANTITY)
    assert finding.evidence[0].span.start > left.index("A crane")


def test_tolls_of_one_older_event_are_held_against_each_other() -> None:
    """Both tell of the year 2009, and count differently."""
    left = LEFT.format("In 2009 it hit a pier, and 31 people were hurt.")

    assert _told(left, RIGHT.format("In 2009 it hit a pier, and 29 people were hurt.")) == ["Courier says “31” (people), Herald “29” (people)."]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("", "A mother of 29 was hurt."),
        ("Twelve people were arrested on the quay.", "Twenty-nine people have been charged over it."),
        ("", "Twelve shots were fired in a death."),
    ],
    ids=["children", "another step", "one death"],
)
def test_what_is_no_toll_is_left_alone(left: str, right: str) -> None:
    """Somebody's children, those charged beside those arrested, and the shots of one death count nobody who was hurt."""
    assert _told(LEFT.format(left), RIGHT.format(right)) == []


def test_jobs_and_those_who_lose_them_are_one_count(discrepancies: Finder) -> None:
    """340 jobs that are eliminated are held against 430 people who lose theirs, not against all who work there."""
    left = "Lund Works will close its plant in Ostford, eliminating 340 jobs."

    assert discrepancies(left, "Lund Works will close its plant. About 430 people will lose their jobs in Ostford.", Aspect.QUANTITY) == [("340", "About 430")]
    assert discrepancies(left, "Lund Works will close its plant in Ostford. It employs 430 people in Brae.", Aspect.QUANTITY) == []
