"""Findings ─► the findings that stand, each matter once."""

from claimcheck.compare.sifting import sift
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind
from claimcheck.model.spans import Span


def _difference(aspect: Aspect, *places: tuple[int, int]) -> Finding:
    evidence = tuple(Evidence(article, Span(start, end), "x" * (end - start)) for article, (start, end) in enumerate(places))
    return Finding(FindingKind.DISCREPANCY, aspect, f"They differ in {aspect.value}.", "by hand", evidence)


def test_two_comparers_tell_one_matter_once() -> None:
    """Of two findings of one aspect with the same words the first stands."""
    first, second = (_difference(Aspect.TIME, (0, 6), (4, 9)) for _ in range(2))
    assert sift([first, second]) == [first]


def test_a_speaker_is_no_participant_as_well() -> None:
    """Who speaks is told as the speaker alone, where the same names are found as participants on both sides."""
    speaker, participant = _difference(Aspect.SPEAKER, (10, 25), (30, 44)), _difference(Aspect.PARTICIPANT, (15, 25), (33, 44))
    assert sift([participant, speaker]) == [speaker]


def test_other_words_are_another_matter() -> None:
    """Findings that share their words on one side alone are two."""
    speaker, participant = _difference(Aspect.SPEAKER, (10, 25), (30, 44)), _difference(Aspect.PARTICIPANT, (15, 25), (50, 60))
    assert sift([participant, speaker]) == [participant, speaker]
