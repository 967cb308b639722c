"""Deeds under another verb, denied by one article and affirmed by the other."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("denied", "affirmed", "words"),
    [
        (
            "Failure to pass the budget would increase the debt of the port, Lund said.",
            "To pass the budget would increase the debt of the port, Lund said.",
            ("Failure to pass", "pass"),
        ),
        (
            "Lund said she would not allow the storm to delay the ferry.",
            "The storm was delaying the ferry to Selby on Monday.",
            ("allow the storm to delay", "delaying"),
        ),
    ],
    ids=["one outcome", "one doer"],
)
def test_what_is_denied_under_a_verb_is_held_against_what_is_affirmed(discrepancies: Finder, denied: str, affirmed: str, words: tuple[str, str]) -> None:
    """Where both lead to one outcome, or one doer is not let do it."""
    assert words in discrepancies(denied, affirmed, Aspect.POLARITY)


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
