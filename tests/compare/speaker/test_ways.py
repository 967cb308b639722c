"""What one person says that came to two newsrooms by two ways."""

import pytest

import claimcheck
from claimcheck.model.comparisons import Finding

RULE = "one person, two channels"


def told(left: str, right: str) -> list[Finding]:
    articles = claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=right, source="The Herald")
    return [finding for finding in claimcheck.compare(*articles).findings if finding.rule == RULE]


STATEMENT = '"Selby must answer for every hour of this strike on the harbor ferry," Mayor Ada Brandt said in a statement.'


@pytest.mark.parametrize(
    ("right", "channel", "told_as"),
    [
        ("Mayor Ada Brandt tweeted that the strike on the harbor ferry is “a disgrace.”", "social media", "as posted (“tweeted”)"),
        ("Mayor Ada Brandt told CNN that the strike on the harbor ferry “hurts everybody in Selby.”", "CNN", "to CNN"),
        ("The strike on the harbor ferry “hurts everybody in Selby,” Mayor Ada Brandt said late Tuesday on NPR.", "NPR", "to NPR"),
        ("At a news conference on Monday, Mayor Ada Brandt said that the strike on the harbor ferry hurts everybody.", "spoken words", "as spoken (“news conference”)"),
        ("The strike on the harbor ferry “hurts everybody,” Mayor Ada Brandt said on “Good Morning Selby.”", "Good Morning Selby", "to Good Morning Selby"),
    ],
)
def test_two_ways_are_told(right: str, channel: str, told_as: str) -> None:
    """A tweet and a statement, a statement and an interview are two occasions, or one of the papers is wrong about it."""
    (finding,) = told(STATEMENT, right)

    assert [piece.value for piece in finding.evidence] == ["a written statement", channel]
    assert finding.explanation == f"The Courier has what Ada Brandt said as written (“statement”), The Herald {told_as}."


@pytest.mark.parametrize(
    "right",
    [
        "Mayor Ada Brandt said in an email that the strike on the harbor ferry “hurts everybody in Selby.”",
        "Mayor Ada Brandt said that the strike on the harbor ferry “hurts everybody in Selby.”",
        "Councilor Tom Reyes tweeted that the strike on the harbor ferry “hurts everybody in Selby.”",
        "Mayor Ada Brandt said ahead of the debate that the strike on the harbor ferry “hurts everybody in Selby.”",
        "Mayor Ada Brandt said that Councilor Tom Reyes had called the strike on the harbor ferry, in a speech, “a gift.”",
        "Mayor Ada Brandt tweeted that cats sleep well. In a statement, Mayor Ada Brandt said that the strike on the harbor ferry hurts everybody.",
    ],
    ids=["one channel", "none named", "another speaker", "no way at all", "another one's way", "the same way too"],
)
def test_one_way_or_none_is_not_told(right: str) -> None:
    """A statement may be sent by mail; what somebody else says, or on another matter, came its own way."""
    assert told(STATEMENT, right) == []


def test_an_interview_and_its_newsroom_are_one_way() -> None:
    """Who speaks in an interview speaks to somebody."""
    left = "Mayor Ada Brandt said in an interview that the strike on the harbor ferry hurts everybody."
    assert told(left, "Mayor Ada Brandt told Reuters that the strike on the harbor ferry hurts the town.") == []


def test_who_speaks_all_the_time_speaks_on_many_occasions() -> None:
    """Of the one whom an article is about, it has a statement here and an interview there."""
    more = " ".join(f'"Day {day} of the strike is a hard day for Selby," Brandt said.' for day in range(20, 28))
    assert told(STATEMENT, f"Mayor Ada Brandt tweeted that the strike on the harbor ferry is “a disgrace.” {more}") == []


def test_two_remarks_about_one_person_are_on_two_matters() -> None:
    """That the mayor speaks of one councilor in a statement and in a tweet does not make them one remark."""
    known = "Ada Brandt has been mayor of Selby for nine years. Tom Reyes sits on its council. Brandt and Reyes have met often since the strike on the harbor ferry began."
    left = f'"Councilor Tom Reyes must answer for every hour of this strike on the harbor ferry," Mayor Ada Brandt said in a statement. {known}'
    assert told(left, f"{known} “Reyes makes the best bread that I know of, and he always has since we sat in one classroom,” she tweeted.") == []
