"""Cues that bind one speaker more, or less."""

from collections.abc import Callable

import pytest

from claimcheck.language.en.forces import FORCES_APART
from claimcheck.language.en.reporting import VERBS
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

PROMISED = "Mayor Ada Lund promised that the harbor tax would be cut."


def test_a_promise_is_held_against_a_hint(discrepancies: Finder) -> None:
    """Who hints at something is not bound to it."""
    assert ("promised", "hinted") in discrepancies(PROMISED, "Mayor Ada Lund hinted that she might cut the harbor tax.", Aspect.MODALITY)


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


def test_every_force_is_a_cue() -> None:
    """The table holds verbs that give words to speakers, each on one side of a row alone."""
    cues = {lemma for _, _, lemmas in VERBS for lemma in lemmas.split()}
    assert [verb for row in FORCES_APART for verbs in row for verb in sorted(verbs - cues)] == []
    assert [more & less for more, less in FORCES_APART if more & less] == []
