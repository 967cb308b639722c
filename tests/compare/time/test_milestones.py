"""What happens to somebody once, and the years in which somebody held a post."""

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Severity


def told(left: str, right: str, rule: str) -> list[tuple[str, ...]]:
    """Return the words on each side of what a rule tells of two articles, with nothing else in common but a name."""
    left, right = (f"{text} Mayor Pavel Dragan opened the harbor {deed}." for text, deed in ((left, "with a speech"), (right, "without one")))
    articles = (Article(text=text, source=source, published="2024-05-09") for text, source in ((left, "The Courier"), (right, "The Beacon")))
    return [tuple(piece.text for piece in finding.evidence) for finding in compare(*articles).discrepancies if finding.rule == rule]


def milestones(left: str, right: str) -> list[tuple[str, ...]]:
    """Return what is told of milestones."""
    return told(left, right, "one milestone at two times")


@pytest.mark.parametrize(
    ("left", "right", "times"),
    [
        ("Ada Lund was born in 1951 in a fishing village.", "The painter Ada Lund, who was born in 1953, sold nothing for years.", ("1951", "1953")),
        ("Ada Lund died on May 2 after a short illness.", "Lund's daughter said that Ada Lund died on May 4.", ("May 2", "May 4")),
        ("Ada Lund will be leaving the ministry on June 1.", "The minister, Ada Lund, will retire at the end of July.", ("June 1", "the end of July")),
        ("Ada Lund stepped down in February over the loan.", "Since Ada Lund resigned in April, her desk has been empty.", ("February", "April")),
        ("Ada Lund was killed in 1987 in a storm.", "In 1989 Ada Lund was killed by a falling mast.", ("1987", "1989")),
        ("Ada Lund led the bank until her resignation in 1989.", "Ada Lund stepped down in 1991.", ("1989", "1991")),
        ("Ada Lund was arrested early Monday.", "Ada Lund was taken into custody on Tuesday.", ("early Monday", "Tuesday")),
        ("Police arrested Ada Lund on Monday.", "Ada Lund's arrest on Tuesday stirred the town.", ("Monday", "Tuesday")),
        ("The mayor fired Ada Lund in February.", "Ada Lund was fired in April.", ("February", "April")),
        ("Farmers praised Ada Lund, whom the mayor fired in February.", "Ada Lund stepped down in April.", ("February", "April")),
        ("Ada Lund married the sailor in 2011.", "In 2013 Ada Lund married him, friends recall.", ("2011", "2013")),
    ],
)
def test_what_happens_once_has_one_time(left: str, right: str, times: tuple[str, ...]) -> None:
    """Two times of it are told, from either side, by whatever verb and in whatever sentence."""
    assert milestones(left, right) == [times]
    assert milestones(right, left) == [times[::-1]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Lund was born in 1951 in a fishing village.", "Ida Lund was born in 1953 in a fishing village."),
        ("Ada Lund was born in 1951 in a fishing village.", "Ada Lund died in 1953 in a fishing village."),
        ("Ada Lund left the hospital on May 2.", "Ada Lund left the stage on May 4."),
        ("Ada Lund will leave on June 1 for Calder.", "Ada Lund will leave on June 7 for Westmark."),
        ("Ada Lund resigned on May 2 over the loan.", "Ada Lund will leave her post on June 1."),
        ("Ada Lund did not resign in February.", "Ada Lund resigned in April."),
        ("Ada Lund had vanished by 1958.", "Ada Lund vanished in 1957."),
        ("Ada Lund resigned in 2019. Ada Lund resigned again in 2022.", "Ada Lund resigned in 2020."),
        ("Ada Lund met the council on May 2.", "Ada Lund met the council on May 4."),
        ("Ada Lund stepped forward in 2005.", "Ada Lund resigned in 1973."),
        ("Ada Lund stepped downstairs in 2005.", "Ada Lund resigned in 1973."),
        ("Ada Lund was taken to the harbor on Monday.", "Ada Lund was arrested on Tuesday."),
        ("Ada Lund was arrested in 2019.", "Ada Lund was arrested on May 7."),
        ("Ada Lund's resignation is effective June 1.", "Ada Lund resigned on May 7."),
        ("Ada Lund fired a gun in February.", "Ada Lund was fired in April."),
    ],
)
def test_what_may_be_two_things_is_left_alone(left: str, right: str) -> None:
    """Other people, other milestones, rooms that one leaves, bounds, what is to come beside what is done, and what one article itself dates twice.

    So are two arrests in two years, the day on which a resignation takes effect, and verbs that mean a milestone with other words behind them alone.
    """
    assert milestones(left, right) == []


def years(left: str, right: str) -> list[tuple[str, ...]]:
    """Return what is told of the years of a stretch."""
    return told(left, right, "one stretch, other years")


@pytest.mark.parametrize(
    ("left", "right", "stretches"),
    [
        ("They honored Ada Lund, who served from 1968 to 1980.", "Ada Lund held the seat from 1967 to 1979.", ("1968 to 1980", "1967 to 1979")),
        ("Ada Lund was mayor between 1990 and 1998.", "As mayor from 1990 until 1999, Ada Lund built the harbor. Ada Lund ruled from 1990 until 1999.", ("1990 and 1998", "1990 until 1999")),
        ("Ada Lund led the bank from 2004 to 2011.", "Ada Lund ran the bank from 2003 to 2011.", ("2004 to 2011", "2003 to 2011")),
    ],
)
def test_years_that_nearly_agree_are_those_of_one_post(left: str, right: str, stretches: tuple[str, ...]) -> None:
    """One stretch told with other years is a difference, whatever verb tells it."""
    assert years(left, right) == [stretches]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Lund served from 1968 to 1980.", "Ada Lund held the seat from 1968 to 1980."),
        ("Ada Lund served from 1968 to 1980.", "Ada Lund taught school from 1980 to 1991."),
        ("Ada Lund served from 1968 to 1980.", "Ida Brandt held the seat from 1967 to 1979."),
        ("Ada Lund served from 1968 to 1980.", "Ada Lund served from 1968 to 1980, and taught from 1967 to 1979."),
        ("Ada Lund served from May to June.", "Ada Lund served from April to May."),
    ],
)
def test_other_stretches_are_left_alone(left: str, right: str) -> None:
    """Equal years, other posts, other people, a stretch that both know, and months without a year say nothing."""
    assert years(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "severity", "note"),
    [
        ("2024-05-09", "2024-05-12", Severity.VARIANCE, " The Beacon is the later report: the date may have been changed."),
        ("2024-05-12", "2024-05-09", Severity.VARIANCE, " The Courier is the later report: the date may have been changed."),
        ("2024-05-09", "2024-05-09", Severity.CONFLICT, ""),
    ],
)
def test_a_later_report_may_have_a_changed_date(left: str, right: str, severity: Severity, note: str) -> None:
    """What is still to come can be put off between two reports; on one day it cannot."""
    articles = (
        Article(text="Ada Lund will be leaving the ministry on June 1.", source="The Courier", published=left),
        Article(text="The minister, Ada Lund, will retire on July 31.", source="The Beacon", published=right),
    )
    (finding,) = (one for one in compare(*articles).discrepancies if one.rule == "one milestone at two times")

    assert finding.severity is severity
    assert finding.explanation == f"The Courier puts the departure (“leaving”) at “June 1”, The Beacon (“retire”) at “July 31”.{note}"
