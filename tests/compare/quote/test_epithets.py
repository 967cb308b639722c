"""What one person is quoted as calling something, by a word or two that have no wording to be found again by."""

import pytest

import claimcheck

from .conftest import Found

SHARED = "The council of Ostford met on Monday to vote on the new stadium that the mayor wants to build at the harbor. "


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            'Ada Brandt, the head of the union, called the stadium plan "reckless."',
            '"It\'s shameful," Ada Brandt, the head of the union, said of the stadium plan.',
            ("reckless", "shameful"),
        ),
        (
            'Ada Brandt of the union described the stadium plan as a "folly."',
            'Ada Brandt of the union said that the stadium plan was a "gamble."',
            ("folly", "gamble"),
        ),
    ],
)
def test_one_thing_called_by_two_words(differences: Found, left: str, right: str, words: tuple[str, str]) -> None:
    """In sentences that tell the same, one speaker calls one thing by one word: two quotations differ, whatever the frames are."""
    (finding,) = differences(SHARED + left, SHARED + right)

    assert tuple(piece.text for piece in finding.evidence) == words


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ('Ada Brandt of the union called the stadium plan "reckless."', 'Tom Lund of the union called the stadium plan "shameful."'),
        ('Ada Brandt of the union called the stadium plan "reckless."', 'Ada Brandt of the union called the stadium plan "shameful" and reckless.'),
        ('Ada Brandt of the union called the stadium plan "reckless."', 'Ada Brandt of the union called the stadium plan a "folly."'),
    ],
    ids=["two speakers", "said elsewhere too", "a noun and an adjective"],
)
def test_two_remarks_are_left_alone(differences: Found, left: str, right: str) -> None:
    """Another speaker's word, one that the other article has too, or one of another kind may be another remark."""
    assert differences(SHARED + left, SHARED + right) == []


def test_an_aside_changes_no_more_than_its_place(differences: Found) -> None:
    """Words that go on alike behind a few that only one article has are one quotation, and what stands between is told."""
    left = f'{SHARED}Ada Brandt said the mayor "tried to collude with the stadium builders, an old family, to undermine and weaken every rule of our city."'
    right = f'{SHARED}Ada Brandt said that the mayor "tried to collude with the stadium people to undermine" their charter.'

    assert [tuple(piece.text for piece in finding.evidence) for finding in differences(left, right)] == [("builders, an old family", "people")]


def test_a_denial_inside_the_marks_counts_where_only_its_speaker_is_spoken_of() -> None:
    """The article that names no speaker tells of nobody else: he cannot have said both."""
    left = 'Tom Lund was asked again on Monday. The senator has since taken to calling the message a "prank" all the same.'
    right = 'Reporters waited for the senator on Monday. "It was not a prank," Tom Lund said.'
    found = claimcheck.compare(claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=right, source="The Herald")).discrepancies

    assert [finding.aspect for finding in found] == ["polarity"]
