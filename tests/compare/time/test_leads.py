"""The weekdays on which two leads put the news of one day."""

import pytest

from claimcheck import Article, Settings, compare
from claimcheck.model.comparisons import Severity

BY_LEADS_ALONE = Settings(minimum_time_likelihood=1.0, minimum_exact_time_likelihood=1.0)
TAIL = "\n\nThe mayor of Ostford spoke about a plan to sell the harbor for an hour."


def days(left: str, right: str, published: tuple[str | None, str | None] = ("2024-05-08", "2024-05-08")) -> list[tuple[str, ...]]:
    """Return the words on each side of what is told of the days of two leads, of articles of Wednesday, May 8, 2024."""
    articles = [Article(text=text + TAIL, source=source, published=day) for text, source, day in zip((left, right), ("The Courier", "The Beacon"), published, strict=True)]
    found = [finding for finding in compare(*articles, settings=BY_LEADS_ALONE).discrepancies if finding.rule == "other day of the news"]
    assert all(finding.severity is Severity.VARIANCE for finding in found)
    return [tuple(piece.text for piece in finding.evidence) for finding in found]


MAYOR = "Mayor Pavel Dragan of Ostford called {} for a ban on heavy trucks in the old harbor, part of a plan that the fishermen like."
SAID = "In a bold attempt to calm the fishermen, Pavel Dragan unveiled {} the largest rebuilding of streets in Ostford in a generation."


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (MAYOR.format("Wednesday"), SAID.format("on Saturday"), ("Wednesday", "Saturday")),
        (MAYOR.format("on Sunday night"), SAID.format("on Tuesday"), ("Sunday night", "Tuesday")),
    ],
)
def test_of_one_days_news_one_lead_has_another_day(left: str, right: str, told: tuple[str, ...]) -> None:
    """It is told, from either side, whatever verb each lead has."""
    assert days(left, right) == [told]
    assert days(right, left) == [told[::-1]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (MAYOR.format("Tuesday"), SAID.format("on Monday")),  # what is done at night is printed as of either
        (MAYOR.format("Wednesday"), "Mayor Pavel Dragan defended his Saturday speech about a plan to sell the harbor."),
        ("Pavel Dragan was arrested Wednesday in Ostford over a plan to sell the harbor.", "Pavel Dragan was sentenced Saturday over a plan to sell the harbor."),
        (MAYOR.format("Saturday"), SAID.format("on Monday")),  # neither is news of the day
        (MAYOR.format("Wednesday"), "Saturday's speech of Mayor Pavel Dragan about a plan to sell the harbor angered Ostford."),
        (MAYOR.format("Wednesday"), "A speech on Saturday by Mayor Pavel Dragan about a plan to sell the harbor angered Ostford."),
        (MAYOR.format("Wednesday"), "Mayor Pavel Dragan will speak on Saturday about a plan to sell the harbor."),
        (MAYOR.format("Wednesday"), "Mayor Pavel Dragan knew of a plan to sell the harbor, it was reported Saturday."),
        (MAYOR.format("Wednesday"), "After a visit on Sunday, Mayor Pavel Dragan spoke Saturday about a plan to sell the harbor."),
        (MAYOR.format("Wednesday"), f"The harbor stayed shut. {SAID.format('Saturday')}"),
    ],
)
def test_other_days_are_no_news_of_one_day(left: str, right: str) -> None:
    """Nothing is told of a day next to the other, of a noun's day, of two stages, of what is to come or was only reported, of two days, or of what is no lead."""
    assert days(left, right) == []
    assert days(right, left) == []


@pytest.mark.parametrize("published", [("2024-05-08", None), ("2024-05-08", "2024-05-14"), (None, None)])
def test_articles_of_two_days_have_two_days_of_news(published: tuple[str | None, str | None]) -> None:
    """Nothing is told where the articles are days apart, or one has no day."""
    assert days(MAYOR.format("Wednesday"), SAID.format("on Saturday"), published) == []
