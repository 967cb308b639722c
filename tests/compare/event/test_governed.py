"""Deeds under another verb, denied by one article and affirmed by the other."""

from collections.abc import Callable

import pytest

from claimcheck import Article, Settings, compare
from claimcheck.model.comparisons import Aspect

ALL = Settings(minimum_alignment_score=0.0, minimum_told_score=0.0)

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("denied", "affirmed", "words"),
    [
        (
            "Failure to pass the budget would increase the debt of the port, Lund said.",
            "To pass the budget would increase the debt of the port, Lund said.",
            ("Failure to pass", "To pass"),
        ),
        (
            "Lund said she would not allow the storm to delay the ferry.",
            "The storm was delaying the ferry to Selby on Monday.",
            ("would not allow the storm to delay", "was delaying"),
        ),
    ],
    ids=["one outcome", "one doer"],
)
def test_what_is_denied_under_a_verb_is_held_against_what_is_affirmed(discrepancies: Finder, denied: str, affirmed: str, words: tuple[str, str]) -> None:
    """Where both lead to one outcome, or one doer is not let do it."""
    assert words in discrepancies(denied, affirmed, Aspect.POLARITY)


def test_who_vows_it_denies_nothing_yet() -> None:
    """What somebody would not let happen is told with its "not", and without the word "denies"; what was not let happen is denied."""
    delayed = "The storm was delaying the ferry to Selby on Monday."
    told = "Lund said she would not allow the storm to delay the ferry.", "Lund did not allow the storm to delay the ferry."
    vowed, denied = (compare(Article(words, source="A"), Article(delayed, source="B"), settings=ALL).discrepancies[0].explanation for words in told)

    assert vowed == "A says “would not allow the storm to delay”, B “was delaying”."
    assert denied == "A denies it (“did not allow the storm to delay”), B affirms it (“was delaying”)."


@pytest.mark.parametrize(
    "other",
    [
        "To pass the budget would reduce the noise of the port, Lund said.",  # another outcome
        "Failing to pass the budget would increase the debt of the port, Lund said. To pass it would not.",  # denied too
    ],
)
def test_another_outcome_is_left_alone(discrepancies: Finder, other: str) -> None:
    """Nor is what both deny a difference."""
    assert discrepancies("Failure to pass the budget would increase the debt of the port, Lund said.", other, Aspect.POLARITY) == []
