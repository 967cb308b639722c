"""Times of the clock as readers round them."""

import pytest

from claimcheck import Article, analyze
from claimcheck.compare.time.relations import relate_times
from claimcheck.model.intervals import Relation
from claimcheck.model.times import TimeExpression


def _hour(words: str) -> TimeExpression:
    return analyze(Article(text=f"The ferry docked {words}.", published="2024-05-09")).reading.times[0]


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("at 9:38 p.m.", "shortly before 10 p.m.", Relation.INSIDE),
        ("at 9:38 p.m.", "just after 10 p.m.", Relation.DISJOINT),
        ("at 12:25 p.m.", "soon after noon", Relation.INSIDE),
        ("at 11:52 p.m.", "minutes before midnight", Relation.INSIDE),
        ("at 12:20 a.m.", "shortly after midnight", Relation.INSIDE),
        ("at 8:46 a.m.", "at around 9 a.m.", Relation.INSIDE),
        ("at 7:20 a.m.", "at around 9 a.m.", Relation.DISJOINT),
        ("at 8:52 a.m.", "at 9 a.m.", Relation.UNDECIDED),
        ("at 8:30 a.m.", "at 9 a.m.", Relation.DISJOINT),
        ("at 8 a.m.", "at 9 a.m.", Relation.DISJOINT),
        ("around 9 a.m.", "shortly before 10 a.m.", Relation.UNDECIDED),
        ("shortly before 10 p.m. on Tuesday", "at 9:40 p.m. on Monday", Relation.DISJOINT),
        ("at midnight on Sunday", "early Monday", Relation.UNDECIDED),
    ],
)
def test_an_hour_reaches_as_far_as_its_words_let_it(left: str, right: str, relation: Relation) -> None:
    """What is told loosely leaves room for half an hour and something, a full hour for some minutes, and neither for more."""
    assert relate_times(_hour(left), _hour(right)) is relation
    assert relate_times(_hour(right), _hour(left)) is relation.mirrored
