"""What somebody tells by one article and keeps back by the other."""

from collections.abc import Callable

import pytest

from claimcheck import Article, Settings, compare
from claimcheck.model.comparisons import Aspect, Severity

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

TOLD = "Mayor Ada Lund announced her decision to close the ferry line on Thursday."


@pytest.mark.parametrize(
    ("silent", "words"),
    [
        ("Mayor Ada Lund has not said whether she will close the ferry line.", "has not said"),
        ("Mayor Ada Lund declined to confirm that the ferry line will be closed.", "declined to confirm"),
        ("Mayor Ada Lund would not comment on the future of the ferry line.", "would not comment"),
    ],
)
def test_what_is_told_is_held_against_what_is_kept_back(discrepancies: Finder, silent: str, words: str) -> None:
    """By one and the same person, of one matter."""
    assert (words, "announced") in discrepancies(silent, TOLD, Aspect.MODALITY)


@pytest.mark.parametrize(
    "other",
    [
        "Tom Reyes has not said whether he will close the ferry line.",  # somebody else
        "Mayor Ada Lund has not said whether she will run again.",  # something else
        "Mayor Ada Lund did not say what will become of the ferry crew.",  # a detail
        "Mayor Ada Lund has not said whether she will run again, and confirmed the closing of the ferry line.",  # both in one
    ],
)
def test_other_silences_are_left_alone(discrepancies: Finder, other: str) -> None:
    """Whoever tells one thing may keep back another."""
    assert discrepancies(other, TOLD, Aspect.MODALITY) == []


@pytest.mark.parametrize(
    ("silent_day", "told_day", "severity", "ending"),
    [
        ("2024-05-08", "2024-05-09", Severity.VARIANCE, "A is the later report."),
        ("2024-05-09", "2024-05-09", Severity.VARIANCE, "A may be the later report."),
        ("2024-05-10", "2024-05-09", Severity.CONFLICT, "A that it is told (“announced her decision”)."),
    ],
)
def test_what_is_kept_back_may_be_told_later(silent_day: str, told_day: str, severity: Severity, ending: str) -> None:
    """Only whoever is said to keep silent after having spoken contradicts anything."""
    settings = Settings(minimum_alignment_score=0.0, minimum_told_score=0.0)
    silent = Article("Mayor Ada Lund has not said whether she will close the ferry line.", source="B", published=silent_day)
    found = compare(Article(TOLD, source="A", published=told_day), silent, settings=settings).discrepancies
    (finding,) = [one for one in found if one.rule == "told and kept back"]

    assert finding.severity is severity
    assert finding.explanation.endswith(ending)
