"""Deeds that one article has weighed alone."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Mayor Ada Lund is considering selling the old ferry.", "Mayor Ada Lund will sell the old ferry.", ("considering selling", "will sell")),
        ("Mayor Ada Lund said that she would not resign.", "Mayor Ada Lund said that she would consider resigning.", ("would not resign", "consider resigning")),
        ("Mayor Ada Lund has not decided whether to close the school.", "Mayor Ada Lund decided to close the school.", ("whether to close", "decided to close")),
        ("Harbor Foods is in talks to buy the ferry line.", "Harbor Foods has agreed to buy the ferry line.", ("talks to buy", "has agreed to buy")),
        ("Mayor Ada Lund raised the possibility of closing the school.", "Mayor Ada Lund closed the school.", ("possibility of closing", "closed")),
    ],
)
def test_what_is_weighed_is_held_against_what_is_told_outright(discrepancies: Finder, left: str, right: str, told: tuple[str, str]) -> None:
    """Who considers something has not decided on it."""
    assert told in discrepancies(left, right, Aspect.MODALITY)


@pytest.mark.parametrize(
    "other",
    [
        "Mayor Ada Lund is weighing selling the old ferry.",  # in other words
        "Mayor Ada Lund may sell the old ferry.",  # no surer
        "Mayor Ada Lund will sell the new library.",  # something else
        "Pavel Dragan sold the house on the hill.",  # somebody else, something else
        "If Mayor Ada Lund sells the old ferry, the harbor will be empty.",  # a mere case
    ],
)
def test_what_is_no_surer_or_another_deed_is_left_alone(discrepancies: Finder, other: str) -> None:
    """A deed is held against itself alone, told more surely."""
    assert discrepancies("Mayor Ada Lund is considering selling the old ferry.", other, Aspect.MODALITY) == []


@pytest.mark.parametrize(
    "other",
    [
        "Ada Lund is in the negotiation stages to film a second part of “Harbor Lights”.",  # as undecided
        "It is not sure that Ada Lund, who wrote and filmed “Harbor Lights”, will be back.",  # what she is known for
    ],
)
def test_what_is_as_open_or_long_done_is_left_alone(discrepancies: Finder, other: str) -> None:
    """A relative clause without a day tells what somebody has done before."""
    assert discrepancies("Ada Lund is in negotiations to film a second part of “Harbor Lights”.", other, Aspect.MODALITY) == []
