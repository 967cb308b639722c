"""Work grows with the length of a text, not with its square, whatever is said over and over."""

import json
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

import claimcheck

#: What grows in careless programs: marks without partners, digits, brackets, names, one word again and again.
HOSTILE: list[str] = json.loads(Path(__file__).with_name("hostile.json").read_text(encoding="utf-8"))
SHORT, LONG = 1_000, 8_000  # longer than the longest caption or notice, which is not analyzed


def article(piece: str, length: int) -> claimcheck.Article:
    """About *length* characters of one piece, said over and over."""
    return claimcheck.Article(text=(piece * (length // len(piece) + 1))[:length], published="2024-06-09")


@pytest.mark.parametrize("piece", HOSTILE)
def test_eight_times_the_text_takes_about_eight_times_the_work(piece: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the text takes at most twelve times the calls; `benchmarks/growth.py` times the same."""
    short, long = article(piece, SHORT), article(piece, LONG)
    claimcheck.analyze(short)  # what is loaded and remembered at first use is no work on the text
    assert calls(lambda: claimcheck.analyze(long)) <= 12 * calls(lambda: claimcheck.analyze(short))


#: Words that no two towns share, so that each sentence tells of something else.
TOWNS = ["".join(parts).capitalize() for parts in product(("ar", "bel", "cor", "dun"), ("mi", "to", "ra", "ve"), ("nd", "rst", "lk", "mp"))]


def told(towns: int, boats: int) -> claimcheck.Article:
    """A text of as many stories as *towns*, alike in all but names and figures."""
    story = "Mayor {0} of {0}ford said on May {1} that {2} boats sank near the {3} bridge. “We will rebuild the {0} harbor,” {0} told reporters."
    told_of = zip(TOWNS[:towns], reversed(TOWNS), strict=False)
    text = "\n\n".join(story.format(town, number % 28 + 1, number + boats, bridge) for number, (town, bridge) in enumerate(told_of))
    return claimcheck.Article(text=text, published="2024-06-09")


@pytest.mark.parametrize("form", ["to_text", "to_markdown", "to_html", "to_dict"])
def test_eight_times_the_stories_take_about_eight_times_the_report(form: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the stories, with some ten times the findings, take at most sixteen times the calls to tell."""
    short, long = (claimcheck.compare(told(towns, 3), told(towns, 4)) for towns in (8, 64))
    assert len(long.discrepancies) >= 6 * len(short.discrepancies) > 0
    getattr(short, form)()
    assert calls(getattr(long, form)) <= 16 * calls(getattr(short, form))


def test_eight_times_the_stories_take_about_eight_times_the_marked_text(calls: Callable[[Callable[[], object]], int]) -> None:
    """What a notebook shows of an article eight times as long takes at most twelve times the calls."""
    short, long = (claimcheck.analyze(told(towns, 3)) for towns in (8, 64))
    assert calls(long._repr_html_) <= 12 * calls(short._repr_html_)


def test_a_day_said_over_and_over_is_compared_in_time(calls: Callable[[Callable[[], object]], int]) -> None:
    """Four times a sentence of nothing but one day takes at most six times the calls to compare."""
    short, long = ([claimcheck.analyze(article("June 6, ", length))] * 2 for length in (2_000, 8_000))
    claimcheck.compare(*short)
    assert calls(lambda: claimcheck.compare(*long)) <= 6 * calls(lambda: claimcheck.compare(*short))


def test_a_clause_said_over_and_over_is_compared_in_time(calls: Callable[[Callable[[], object]], int]) -> None:
    """Four times one clause takes at most ten times the calls to compare; some of the work on one endless sentence still grows with the square."""
    text = "the harbor wall held "
    short, long = ([article(text, length), claimcheck.Article(text=article(text, length).text + " It fell.", published="2024-06-09")] for length in (2_000, 8_000))
    claimcheck.compare(*short)
    assert calls(lambda: claimcheck.compare(*long)) <= 10 * calls(lambda: claimcheck.compare(*short))
