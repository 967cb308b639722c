"""How two lengths of time stand to each other as writers use them."""

import pytest

from claimcheck import Article, analyze
from claimcheck.compare.time.relations import relate_times
from claimcheck.model.intervals import Relation
from claimcheck.model.times import TimeExpression


def _length(text: str) -> TimeExpression:
    (time,) = analyze(Article(text=f"The talks lasted {text}.")).reading.times
    return time


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("four hours", "more than four hours", Relation.INSIDE),
        ("nine hours", "two days", Relation.DISJOINT),
        ("three days", "seven days", Relation.DISJOINT),
        ("six months", "three hours", Relation.UNDECIDED),
        ("four hours", "two days", Relation.UNDECIDED),
        ("14 hours and 20 minutes", "14 hours", Relation.UNDECIDED),
        ("16 hours and 20 minutes", "14 hours", Relation.DISJOINT),
        ("2 hours 24 minutes", "2 hours, 24 minutes and 11 seconds", Relation.UNDECIDED),
        ("2 hours 24 minutes", "2 hours 42 minutes", Relation.DISJOINT),
        ("74 hours", "three days", Relation.UNDECIDED),
        ("18 months", "two years", Relation.DISJOINT),
    ],
)
def test_lengths_relate_as_writers_use_them(left: str, right: str, relation: Relation) -> None:
    """A bound is the length that it names; lengths of quite another order are of two things."""
    assert relate_times(_length(left), _length(right)) is relation
    assert relate_times(_length(right), _length(left)) is relation.mirrored
