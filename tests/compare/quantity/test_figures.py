"""How two figures stand to each other as writers use them, whatever they count."""

import pytest

from claimcheck import Article, analyze
from claimcheck.compare.quantity.figures import are_near_figures, relate_figures
from claimcheck.model.intervals import Relation
from claimcheck.model.quantities import Quantity


def _figure(text: str) -> Quantity:
    (quantity,) = analyze(Article(text=f"They counted {text} on the pier.")).reading.quantities
    return quantity


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("at least 214 seals", "at least 241 seals", Relation.OVERLAPS),
        ("at least 12 seals", "19 seals", Relation.CONTAINS),
        ("more than 12 seals", "90 seals", Relation.OVERLAPS),
        ("fewer than 90 seals", "12 seals", Relation.CONTAINS),
        ("more than 200 seals", "more than 237 seals", Relation.CONTAINS),
        ("more than 200,000 seals", "more than 237,000 seals", Relation.CONTAINS),
        ("20 million seals", "more than 20 million seals", Relation.INSIDE),
        ("up to 30 seals", "as many as 40 seals", Relation.OVERLAPS),
        ("900 million euros", "900 million dollars", Relation.DISJOINT),
        ("900 million euros", "800 million dollars", Relation.UNDECIDED),
        ("more than 5 seals", "5 percent", Relation.UNDECIDED),
        ("a magnitude of 6.8", "magnitude 6.9", Relation.DISJOINT),
        ("43 million seals", "43,885,310 seals", Relation.OVERLAPS),
        ("43 million seals", "44,885,310 seals", Relation.DISJOINT),
        ("240 seals", "247 seals", Relation.DISJOINT),
        ("the third-largest seal", "the second-largest seal", Relation.DISJOINT),
    ],
)
def test_figures_relate_as_writers_use_them(left: str, right: str, relation: Relation) -> None:
    """Two bounds are two figures unless one is rounder, a bound is the figure that it names unless that is many
    times as much, no two currencies are one, and a figure cut short is no other figure."""
    assert relate_figures(_figure(left), _figure(right)) is relation
    assert relate_figures(_figure(right), _figure(left)) is relation.mirrored


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("$5 billion", "$5.7 billion", True),
        ("roughly 520 arrests", "400 arrests", True),
        ("181 miles", "180 miles", False),
        ("$5 billion", "$15 billion", False),
        ("19 children", "21 people", False),
        ("21 percent", "20 percent", False),
        ("between $1 and $1.5 trillion", "about $1 trillion", True),
    ],
)
def test_figures_of_one_fact_are_near(left: str, right: str, near: bool) -> None:
    """Sums and counts of one noun are near within some two thirds; what differs by a rounding, shares and other nouns are not held for that."""
    assert are_near_figures(_figure(left), _figure(right)) is near
