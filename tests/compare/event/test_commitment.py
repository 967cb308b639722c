"""Cues that bind one speaker more, or less."""

from collections.abc import Callable

import pytest

from claimcheck.language.en.forces import ACTS_APART, FORCES_APART, NOUNS_APART
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

PROMISED = "Mayor Ada Lund promised that the harbor tax would be cut."


def test_a_promise_is_held_against_a_hint_and_a_hope(discrepancies: Finder) -> None:
    """Who hints at something, or hopes for it, is not bound to it."""
    assert ("promised", "hinted") in discrepancies(PROMISED, "Mayor Ada Lund hinted that she might cut the harbor tax.", Aspect.MODALITY)
    assert ("promised", "hopes") in discrepancies(PROMISED, "Mayor Ada Lund hopes that the harbor tax can be cut.", Aspect.MODALITY)


@pytest.mark.parametrize(
    "other",
    [
        "Mayor Ada Lund vowed that the harbor tax would be cut.",  # binds as much
        "Pavel Dragan hinted that he might cut the harbor tax.",  # another speaker
    ],
)
def test_the_same_force_and_another_speaker_are_left_alone(discrepancies: Finder, other: str) -> None:
    """Two words for a promise, and what somebody else hints at, are no difference."""
    assert discrepancies(PROMISED, other, Aspect.MODALITY) == []


def test_a_decision_is_held_against_a_recommendation(discrepancies: Finder) -> None:
    """Of one and the same official, not of two."""
    decided = "Lund reversed the decision of the harbor inspector."

    assert discrepancies(decided, "Lund did not follow the harbor inspector's recommendation.", Aspect.EVENT) == [("decision", "recommendation")]
    assert discrepancies(decided, "Lund did not follow the ferry owner's recommendation.", Aspect.EVENT) == []


def test_no_word_stands_on_both_sides() -> None:
    """What binds more does not bind less."""
    assert [more & less for more, less in (*FORCES_APART, *ACTS_APART, *NOUNS_APART) if more & less] == []
