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
        ("Harbor Foods has opened an inquiry into the spill.", "Harbor Foods has not decided whether to begin an investigation.", ("has opened", "whether to begin")),
        ("Harbor Foods is mulling an appeal of the verdict.", "Harbor Foods will appeal the verdict.", ("mulling an appeal", "will appeal")),
        ("Harbor Foods will sue the port.", "Harbor Foods is weighing a lawsuit.", ("will sue", "weighing a lawsuit")),
        ("Harbor Foods is thinking about dropping its suit.", "Harbor Foods has decided to withdraw the complaint.", ("thinking about dropping", "has decided to withdraw")),
        ("Ada Lund said she would ask for a new trial.", "Ada Lund is undecided whether to petition for a new trial.", ("would ask", "whether to petition")),
        ("Harbor Foods is close to hiring Tom Reyes as its cook.", "Harbor Foods has hired Tom Reyes as its cook.", ("close to hiring", "has hired")),
        ("The school board will close the school in June.", "The board does not know whether the school will close.", ("will close", "whether the school will close")),
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
        "Mayor Ada Lund sold the old ferry in 2010.",  # another time
        "Mayor Ada Lund will hold a sale of books at the library.",  # another deed
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


@pytest.mark.parametrize(
    ("open_", "words"),
    [
        ("Mayor Ada Lund did not rule out resigning.", "did not rule out resigning"),
        ("Asked if she might resign, Mayor Ada Lund did not rule it out.", "did not rule it out"),
    ],
)
def test_what_is_not_ruled_out_is_held_against_what_is(discrepancies: Finder, open_: str, words: str) -> None:
    """Who will not resign rules out what another report leaves open."""
    assert (words, "would not resign") in discrepancies(open_, "Mayor Ada Lund said that she would not resign.", Aspect.POLARITY)


@pytest.mark.parametrize(
    "other",
    [
        "Mayor Ada Lund said that she would not run again.",  # something else
        "Tom Reyes said that he would not resign.",  # somebody else
        "Mayor Ada Lund did not rule it out.",  # as open
    ],
)
def test_what_others_rule_out_or_something_else_is_left_alone(discrepancies: Finder, other: str) -> None:
    """What is ruled out must be what is left open, by the same person."""
    assert discrepancies("Mayor Ada Lund did not rule out resigning.", other, Aspect.POLARITY) == []


def test_what_is_asked_about_the_past_is_not_weighed(discrepancies: Finder) -> None:
    """Who asks whether a law was broken decides nothing."""
    assert discrepancies("Police asked whether Ada Lund had sold the ferry.", "Ada Lund said that she had sold the ferry.", Aspect.MODALITY) == []


def test_what_others_ask_about_is_not_weighed(discrepancies: Finder) -> None:
    """Who is asked whether he will run may have decided long ago; who is undecided whether to run has not."""
    told = "Tom Lund will run again for mayor of Ostford in May."
    asked, open_ = "Asked whether he would run again for mayor of Ostford, Tom Lund smiled.", "Tom Lund is undecided whether to run again for mayor of Ostford."
    assert discrepancies(told, asked, Aspect.MODALITY) == []
    assert len(discrepancies(told, open_, Aspect.MODALITY)) == 1
