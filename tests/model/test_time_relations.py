"""How the times of two articles stand to each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.times import find_times
from claimcheck.model.articles import Article
from claimcheck.model.documents import Document
from claimcheck.model.intervals import Relation
from claimcheck.model.time_relations import relation
from claimcheck.model.times import TimeExpression

#: Phrase, published, phrase, published, relation of the first to the second.
RELATIONS = [
    ("on June 6", "2024-06-05", "on June 7", "2024-06-05", "disjoint"),
    ("on June 6", None, "on June 7", None, "disjoint"),
    ("on June 6", None, "on June 6", None, "equal"),
    ("on June 6", None, "on June 6, 2024", None, "contains"),
    ("on June 6", "2024-06-05", "in June", "2024-06-05", "inside"),
    ("next week", "2024-06-05", "on June 11", "2024-06-05", "contains"),
    ("on Tuesday", None, "on Wednesday", None, "disjoint"),
    ("on Tuesday", None, "on June 4, 2024", None, "contains"),
    ("on Tuesday", None, "on June 5, 2024", None, "disjoint"),
    ("on Tuesday", None, "in June", None, "undecided"),
    ("yesterday", "2024-06-05", "today", "2024-06-04", "equal"),
    ("on the evening of June 6", "2024-06-05", "on June 6", "2024-06-05", "inside"),
    ("at 10 a.m. on June 6", None, "at 11 a.m. on June 6", None, "disjoint"),
    ("at 10 a.m. on June 6", None, "on the morning of June 6", None, "inside"),
    ("in early May", "2024-06-05", "on May 12", "2024-06-05", "overlaps"),
    ("in early May", "2024-06-05", "on May 28", "2024-06-05", "disjoint"),
    ("in early May", "2024-06-05", "in late May", "2024-06-05", "disjoint"),
    ("at 8 p.m. EST on June 6", "2024-06-05", "at 1 a.m. GMT on June 7", "2024-06-05", "equal"),
    ("at 8 p.m. EST on June 6", "2024-06-05", "at 8 p.m. GMT on June 6", "2024-06-05", "disjoint"),
    ("at 8 p.m. on June 6", "2024-06-05", "at 1 a.m. GMT on June 7", "2024-06-05", "undecided"),
    ("at 8 p.m. on June 6", "2024-06-05", "at 8 p.m. EDT on June 6", "2024-06-05", "equal"),
    ("at midnight Friday", "2024-06-05", "on Friday", "2024-06-05", "inside"),
    ("last week", "2024-06-05", "on May 26", "2024-06-05", "undecided"),
    ("last week", "2024-06-05", "on May 25", "2024-06-05", "disjoint"),
    ("in fiscal 2019", None, "in October 2018", None, "contains"),
    ("in 2019", None, "in the spring of 2020", None, "disjoint"),
    ("in March", None, "in the second quarter", None, "disjoint"),
    ("for two days", None, "for three days", None, "disjoint"),
    ("for 40 to 60 hours", None, "for 60 hours", None, "contains"),
    ("for a week", None, "for seven days", None, "equal"),
    ("for 30 days", None, "for a month", None, "inside"),
    ("for about 40 days", None, "for 42 days", None, "contains"),
    ("for more than a decade", None, "for nine years", None, "disjoint"),
    ("for more than a decade", None, "for 12 years", None, "contains"),
    ("for several days", None, "for two days", None, "undecided"),
    ("for two days", None, "on June 6", None, "undecided"),
    ("it has recently grown", None, "on June 6", None, "undecided"),
    ("every Tuesday", None, "every Friday", None, "disjoint"),
    ("every week", None, "every week", None, "equal"),
]


def time_in(text: str, published: str | None) -> TimeExpression:
    """Return the one time expression of *text*."""
    (time,) = find_times(Document(article=Article(text=f"They met {text}.", published=published), blocks=(), sentences=()))
    return time


@pytest.mark.parametrize(("first", "first_published", "second", "second_published", "expected"), RELATIONS)
def test_relation(first: str, first_published: str | None, second: str, second_published: str | None, expected: str) -> None:
    """Two times stand as the table says, and mirrored the other way round."""
    left, right = time_in(first, first_published), time_in(second, second_published)

    assert relation(left, right) == expected
    assert relation(right, left) == Relation(expected).mirrored


PHRASES = sorted({phrase for first, _, second, _, _ in RELATIONS for phrase in (first, second)})


@settings(derandomize=True, max_examples=80, deadline=None)
@given(st.sampled_from(PHRASES), st.sampled_from(PHRASES), st.sampled_from([None, "2024-06-05", "2021-01-02"]), st.sampled_from([None, "2024-06-05"]))
def test_relation_is_symmetric(first: str, second: str, first_published: str | None, second_published: str | None) -> None:
    """Whatever the two are, each sees the mirror of what the other sees."""
    left, right = time_in(first, first_published), time_in(second, second_published)

    assert relation(left, right) == relation(right, left).mirrored


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.sampled_from(PHRASES), st.sampled_from([None, "2024-06-05"]))
def test_no_time_differs_from_itself(phrase: str, published: str | None) -> None:
    """A time against itself is equal, or nothing can be said."""
    time = time_in(phrase, published)

    assert relation(time, time) in (Relation.EQUAL, Relation.UNDECIDED)
