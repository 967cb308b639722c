"""Phrases of news English, with the value that each has and with those that are no times at all."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest

from claimcheck.extract.times import find_times
from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.documents import Document
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression

CORPUS = Path(__file__).parents[1] / "corpus" / "en"
PUBLISHED = "2024-06-05"

#: What a row of the corpus may say of an expression.
CHECKED = ("value", "type", "mod", "quant", "freq")


def times_in(text: str, published: str | None = PUBLISHED) -> tuple[TimeExpression, ...]:
    """Return the time expressions of *text*, published on that day."""
    return find_times(Document(article=Article(text=text, published=published), blocks=(), sentences=()))


def phrases() -> list[Any]:
    """Return (phrase, row) for every phrase of the corpus."""
    rows = tomllib.loads((CORPUS / "times.toml").read_text(encoding="utf-8"))["time"]
    return [pytest.param(phrase, row, id=f"{row['value']}-{phrase}") for row in rows for phrase in row["phrases"]]


@pytest.mark.parametrize(("phrase", "row"), phrases())
def test_a_phrase_means_its_value(phrase: str, row: dict[str, Any]) -> None:
    """The marked words, neither more nor fewer, are read with the value of their row."""
    before, _, rest = phrase.partition("[")
    inner, _, after = rest.partition("]")
    text, start = before + inner + after, len(before)
    if "[" not in phrase:
        text, start, inner = phrase, 0, phrase
    found = {(time.span.start, time.text): time for time in times_in(text, row.get("published", PUBLISHED) or None)}

    assert (start, inner) in found
    time = found[start, inner]
    assert {name: getattr(time, name) for name in CHECKED if name in row} == {name: row[name] for name in CHECKED if name in row}
    for bound in ("earliest", "latest"):
        if bound in row:
            assert getattr(time, bound) == dt.datetime.fromisoformat(row[bound])


@pytest.mark.parametrize("line", [line for line in (CORPUS / "not_times.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")])
def test_what_is_no_time_is_left_alone(line: str) -> None:
    """Verbs, names, counts, scores and ages are not taken for times."""
    assert times_in(line) == ()


def test_expressions_index_into_the_untouched_text() -> None:
    """Each expression's span is where its text stands."""
    text = "DOVERTON, June 3 (Wire) \u2014 \u0130lhan left Tuesday\u00a0night; he\u2019ll be back on June\n6."

    assert [(time.text, text[time.span.slice]) for time in times_in(text)] == [(part, part) for part in ("June 3", "Tuesday\u00a0night", "June\n6")]


def test_the_two_halves_of_a_range_are_both_read() -> None:
    """From one month's start to another's end is two expressions, each with its part."""
    start, end = times_in("From the beginning of the year until the end of March, 40 ships came.")

    assert (start.value, start.mod, end.value, end.mod) == ("2024", "START", "2024-03", "END")


def test_a_date_in_brackets_is_read_whole() -> None:
    """The bracket before its first word belongs to no expression."""
    assert [time.value for time in times_in("The ferry sails again today (4 November 2023).")] == ["2024-06-05", "2023-11-04"]


def test_a_moment_of_publication_gives_hours_ago_an_instant() -> None:
    """With the time of publication known, "two hours ago" is an instant."""
    (time,) = times_in("The dam broke two hours ago.", "2024-06-05T14:30")

    assert (time.value, time.earliest) == ("2024-06-05T12:30", dt.datetime(2024, 6, 5, 12, 30))


def test_without_a_day_of_publication_nothing_is_dated() -> None:
    """A weekday or "last week" of an undated article has a value, but no place on the calendar."""
    assert [(time.value, time.earliest) for time in times_in("He left Tuesday, last week he was in Ellery.", None)] == [
        ("XXXX-WXX-2", None),
        ("XXXX-WXX", None),
    ]


def test_a_day_counted_from_an_event() -> None:
    """The day after an event is the day after the day on which the event is told to be."""
    assert [time.value for time in times_in("The vote was held on June 3. The day after the vote, he quit.")] == ["2024-06-03", "2024-06-04"]


def test_a_day_beside_an_event_without_a_day_is_left_alone() -> None:
    """A day on which somebody spoke of an event is not taken for the event's own."""
    assert [time.text for time in times_in("He said Monday that the vote was fair. The day after the vote, he quit.")] == ["Monday"]


def test_results_over_more_than_a_quarter_compare_with_the_year() -> None:
    """After "the nine months" a year earlier is no longer the quarter's."""
    text = "It earned $3 million in the first quarter, up from $2 million a year ago. For the nine months it earned $8 million, up from $7 million a year ago."

    assert [time.value for time in times_in(text) if time.text == "a year ago"] == ["2023-Q1", "2023"]


@pytest.mark.parametrize("place", ["the flooded valley", "a planned settlement", "its damaged harbor", "Ostford"])
def test_a_described_place_does_not_turn_a_plan_into_the_past(place: str) -> None:
    """A participle behind an article describes a thing: the verb before it says whether a weekday lies ahead."""
    (read,) = times_in(f"She will travel to {place} on Thursday.")

    assert read.value == "2024-06-06"  # the day after publication


@pytest.mark.parametrize(("kind", "value"), [(BlockKind.BODY, "2024-06-07"), (BlockKind.HEADING, "2024-05-31"), (BlockKind.CAPTION, "2024-05-31")])
def test_only_a_story_plans_in_the_present(kind: BlockKind, value: str) -> None:
    """A story has on the calendar what it tells in the present; headlines and captions tell in it what has been."""
    text = "Parliament votes on the bridge on Friday"
    (read,) = find_times(Document(article=Article(text=text, published=PUBLISHED), blocks=(Block(kind, Span(0, len(text))),), sentences=()))

    assert read.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Premier to visit flooded valley on Thursday", "2024-06-06"),
        ("Premier fails to visit flooded valley on Thursday", "2024-05-30"),
        ("Three hurt, according to police on Thursday", "2024-05-30"),
    ],
)
def test_a_headline_leaves_will_out(text: str, value: str) -> None:
    """ "To" behind the subject of a headline tells what is to come; behind a verb it does not."""
    (read,) = find_times(Document(article=Article(text=text, published=PUBLISHED), blocks=(Block(BlockKind.HEADING, Span(0, len(text))),), sentences=()))

    assert read.value == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The fighters of the 17 February Brigade left.", []),
        ("The March 4th Advocates asked for a study.", []),
        ("On 17 February Brigade commanders met.", ["17 February"]),
        ("They met on May 10 American time.", ["May 10"]),
    ],
)
def test_a_day_that_opens_the_name_of_a_body_is_no_time(text: str, found: list[str]) -> None:
    """A day right before a capitalized body is its name unless "on" leads up to it."""
    assert [time.text for time in times_in(text)] == found


@pytest.mark.parametrize(
    ("text", "placed"),
    [
        ("Pupils cannot openly celebrate Christmas there.", False),
        ("The bill makes Election Day a holiday.", False),
        ("They celebrated Christmas in the square.", True),
        ("They make toys at Christmas.", True),
    ],
)
def test_a_feast_that_is_spoken_of_has_no_place_on_the_calendar(text: str, placed: bool) -> None:
    """The feast as the object of "celebrate" or "make" is of no year."""
    (time,) = times_in(text)
    assert (time.earliest is not None) is placed


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("A cable of August 2022 warned of floods. He knew of the August meeting.", "2023-05-13", "2022-08"),
        ("A cable of August 2022 warned of floods. The council will meet in August.", "2023-05-13", "2023-08"),
        ("In October 2016 she wrote to Mr. Kern. On Oct. 7 the group released letters.", "2019-01-25", "2016-10-07"),
        ("In June 2022 it rained. On June 3 the bridge fell.", "2024-06-05", "2024-06-03"),
    ],
)
def test_a_month_takes_the_year_that_it_was_told_with(text: str, published: str, value: str) -> None:
    """A month or day far from the day of writing is of the year named with that month before, unless the verb looks ahead."""
    assert times_in(text, published)[-1].value == value


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("The vote was originally scheduled to be held before Thanksgiving.", "2016-11-30", "2016-11-24"),
        ("The vote will be held before Thanksgiving, she said.", "2016-11-30", "2017-11-23"),
        ("Before a deadline to avert a strike before Christmas, the mayor had offered money that he has kept raising.", "2019-01-02", "2018-12-25"),
        ("The vote is to be held before Christmas, the mayor said.", "2019-01-02", "2019-12-25"),
    ],
)
def test_a_feast_just_over_is_meant_by_a_plan_of_the_past(text: str, published: str, value: str) -> None:
    """What was to happen before a feast of the last six weeks looks ahead to that one, what will happen to the next."""
    assert times_in(text, published)[-1].value == value
