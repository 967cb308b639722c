"""One person introduced in two articles by other work, by another grade of a post, as its holder and as who has left or has yet to take it."""

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Aspect, FindingKind


def told(left: str, right: str) -> list[tuple[str, ...]]:
    """Return the words on each side of each difference between titles, with its rule."""
    found = compare(Article(text=left, source="The Courier"), Article(text=right, source="The Herald")).findings
    return [(one.rule, *(piece.text for piece in one.evidence)) for one in found if one.aspect is Aspect.ROLE and one.kind is FindingKind.DISCREPANCY]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Journalist Ada Brandt asked about the dam.", "The dam was on the mind of radio host Ada Brandt.", ("Journalist", "radio host")),
        ("Tom Reyes, a lobbyist for Selby Foods, was hurt.", "Tom Reyes, director of public relations for Selby Foods' office, was hurt.", ("a lobbyist for Selby Foods", "director of public relations for Selby Foods")),
        ("The nurse Ada Brandt, who saw the crash, called for help.", "Ada Brandt, a teacher, saw the crash and called for help.", ("nurse", "a teacher")),
    ],
)
def test_other_work_is_told(left: str, right: str, words: tuple[str, str]) -> None:
    """A journalist is no host, a lobbyist no director, a nurse no teacher."""
    assert told(left, right) == [("other work", *words)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Reporter Ada Brandt asked about the dam.", "Journalist Ada Brandt asked about the dam."),
        ("Columnist Ada Brandt asked about the dam.", "Radio host Ada Brandt asked about the dam."),
        ("Photographer Ada Brandt took the picture.", "The picture was taken by photographer and teacher Ada Brandt."),
        ("Former singer Ada Brandt runs the bar.", "Farmer Ada Brandt runs the bar."),
        ("Sen. Ada Brandt opposed the dam.", "Farmer Ada Brandt opposed the dam."),
        ("Ada Brandt, a nurse, opposed the dam.", "Ada Brandt, a mother of four, opposed the dam."),
    ],
)
def test_work_that_goes_together_is_no_difference(left: str, right: str) -> None:
    """One work in other words, work that goes together or is told by both, former work, work beside an office, what is no work."""
    assert told(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Deputy public defender Ada Brandt spoke.", "Public defender Ada Brandt spoke.", ("Deputy public defender", "Public defender")),
        ("The dam is safe, said acting superintendent Ada Brandt.", "The dam is safe, said superintendent Ada Brandt.", ("acting superintendent", "superintendent")),
        ("Brandt, 43, is a former mayor and former legal counsel to Reed.", "Brandt, who wears a hat, is a former mayor and chief legal counsel to Reed.", ("former legal counsel", "chief legal counsel")),
    ],
)
def test_another_grade_is_told(left: str, right: str, words: tuple[str, str]) -> None:
    """A deputy, who stands in for another, and the chief among those of one post."""
    left, right = (f"Ada Brandt was named to the board. {text}" for text in (left, right))
    assert told(left, right) == [("another grade", *words)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Senior adviser Ada Brandt spoke.", "Adviser Ada Brandt spoke."),
        ("Deputy inspector Ada Brandt spoke.", "Deputy inspector Ada Brandt spoke. Later Inspector Ada Brandt left."),
        ("Head coach Ada Brandt spoke.", "Coach Ada Brandt spoke."),
    ],
)
def test_what_only_tells_more_of_a_post_is_no_other_grade(left: str, right: str) -> None:
    """A rank beside a bare noun, a title that is shortened later."""
    assert told(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Ada Brandt, a former pastor, opposed the dam.", "Ada Brandt, an ordained pastor, opposed the dam.", ("a former pastor", "an ordained pastor")),
        ("Former Rep. Ada Brandt opposed the dam.", "Rep. Ada Brandt opposed the dam.", ("Former Rep.", "Rep.")),
        ("Selby Speaker-elect Ada Brandt opposed the dam.", "Selby Speaker Ada Brandt opposed the dam.", ("Selby Speaker-elect", "Selby Speaker")),
        ("Tom Reyes, a former senior official at the A.B.T., left.", "ABT official Tom Reyes left.", ("a former senior official at the A.B.T.", "ABT official")),
    ],
)
def test_a_post_held_and_not_held_is_told(left: str, right: str, words: tuple[str, str]) -> None:
    """Left by one account, or yet to be taken, and held by the other."""
    assert told(left, right) == [("held by one, not by the other", *words)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Former President Ada Brandt opposed the dam.", "President Ada Brandt opposed the dam."),
        ("Former Rep. Ada Brandt opposed the dam.", "Then-Rep. Ada Brandt opposed the dam in May."),
        ("The trophy is for former chairman Tom Reyes, who died.", "Tom Reyes, the chairman who built the hall, died."),
        ("Former spokesman Tom Reyes spoke.", "Recently resigned spokesman Tom Reyes spoke."),
        ("Tom Reyes, a former adviser to Lund, spoke.", "Tom Reyes, an adviser in the Lund administration, spoke."),
        ("Former mayor Ada Brandt opposed the dam.", "Mayor Ada Brandt opposed the dam. Brandt, the former mayor, was cheered."),
        ("Former official Ada Brandt opposed the dam.", "Harbor official Ada Brandt opposed the dam."),
        ("Tom Reyes, a former counsel to Lund, spoke.", "Tom Reyes, a Selby lawyer, spoke."),
    ],
)
def test_titles_of_other_times_are_no_difference(left: str, right: str) -> None:
    """A title kept for life, a post of the time told of, one just left, one of which an article tells both, an official of no certain body, a profession."""
    assert told(left, right) == []


def test_two_former_offices_introduce_one_person_otherwise_where_the_articles_tell_the_same() -> None:
    """Careers have several offices: which one introduces somebody is worth a word where all else in the sentence is the same."""
    left, right = "Former ambassador Ada Brandt will run for the chair of the harbor club.", "Former club treasurer Ada Brandt will run for the chair of the harbor club."
    assert told(left, right) == [("another office", "Former ambassador", "Former club treasurer")]
    assert told(left, right.replace("Former", "Current")) == []
