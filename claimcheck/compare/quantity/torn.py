"""What pairs of sentences tell ─► the same without differences of a figure that is torn between two: neither is surely its counterpart."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.sides.pairs import Pair
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind

Told = tuple[Pair, Finding]

LEAST_LEAD = 0.05  # how much likelier than the other's its sentences must tell the same


def without_torn(told: Sequence[Told]) -> Iterator[Finding]:
    """Yield the findings of *told*, in order, but the differences of a figure that two unlike figures of the other article answer.

    Of such two only the one in the likelier sentences may stand, and only where these are aligned.
    """
    answers: dict[tuple[int, int], dict[str | None, float]] = {}
    for pair, finding in told:
        for piece, other in _sides(finding):
            known = answers.setdefault(_place(piece), {})
            known[other.value] = max(pair.score if pair.is_aligned else 0.0, known.get(other.value, 0.0))
    for _, finding in told:
        if all(_is_the_answer(answers[_place(piece)], other.value) for piece, other in _sides(finding)):
            yield finding


def _is_the_answer(scores: dict[str | None, float], value: str | None) -> bool:
    return all(scores[value] > score + LEAST_LEAD for other, score in scores.items() if other != value)


def _sides(finding: Finding) -> tuple[tuple[Evidence, Evidence], ...]:
    """Return the two sides of a difference between figures, each with the other; nothing of other findings."""
    if finding.kind is not FindingKind.DISCREPANCY or finding.aspect is not Aspect.QUANTITY:
        return ()
    left, right = finding.evidence
    return (left, right), (right, left)


def _place(piece: Evidence) -> tuple[int, int]:
    return piece.article, piece.span.start
