"""What holds for every text: nothing raises, spans are exact and in order, and time grows with the length only."""

import itertools
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.times import find_times
from claimcheck.extract.times.triggers import triggers
from claimcheck.model.articles import Article
from claimcheck.model.documents import Document
from claimcheck.model.times import TimeExpression

WORDS = (
    *(
        "the",
        "a",
        "last",
        "next",
        "first",
        "past",
        "two",
        "31",
        "2021",
        "'98",
        "June",
        "May",
        "week",
        "years",
        "Monday",
        "Tuesday",
        "noon",
        "10 p.m.",
        "30:",
        "99",
        "0",
        "-",
        "/",
        ",",
    ),
    *(
        "ago",
        "later",
        "early",
        "end of",
        "of",
        "in",
        "on",
        "at",
        "every",
        "quarter",
        "century",
        "Easter",
        "Feb. 30",
        "year",
        "9999",
        "1400",
        "night",
        "Q3",
        "half past",
        "fiscal",
        "\n\n",
        ".",
    ),
)


def read(text: str, published: str | None) -> tuple[TimeExpression, ...]:
    """Return the time expressions of *text*."""
    return find_times(Document(article=Article(text=text, published=published), blocks=(), sentences=()))


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=60), st.sampled_from([None, "2024-06-05", "0001-01-01", "9999-12-31"]))
def test_any_text_is_read_without_error(text: str, published: str | None) -> None:
    """No text raises; spans are exact, ordered, apart; intervals run forward."""
    found = read(text, published)

    assert all(text[time.span.slice] == time.text for time in found)
    assert all(first.span.end <= second.span.start for first, second in itertools.pairwise(found))
    assert all(time.earliest < time.latest for time in found if time.earliest and time.latest)


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_reading_twice_gives_the_same(text: str) -> None:
    """There is no state between readings."""
    assert read(text, "2024-06-05") == read(text, "2024-06-05")


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "(",
        "1",
        "1 ",
        "a ",
        "Monday ",
        "the last ",
        "June 6-",
        "2021-",
        "two hundred ",
        "10:30 ",
        "year's ",
        "first ",
        "early ",
        "every ",
        "\n",
        "'98 ",
        "May ",
    ],
)
def test_work_grows_with_the_length_only(unit: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the text takes about eight times the calls, whatever it repeats."""
    read(unit * 400, "2024-06-05")  # what is remembered at first use is no work on the text
    short, long = (calls(partial(read, unit * count, "2024-06-05")) for count in (400, 3_200))

    assert long < 10 * short


def test_triggers_are_met_once_and_in_order() -> None:
    """The scan gives each trigger once, from left to right."""
    text = "on monday, june 6, at 10 p.m. in 2021"
    assert [(name, start) for name, start, _ in triggers(text, [(0, len(text))])] == [
        ("weekday", 3),
        ("month", 11),
        ("clock", 22),
        ("year", 33),
    ]
