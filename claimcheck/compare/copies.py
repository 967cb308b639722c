"""Findings and alignments ─► the same findings, agreements between two prints of one copy saying so."""

from collections.abc import Iterable, Sequence

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment, Evidence, Finding, FindingKind
from claimcheck.model.spans import Span

#: What an agreement says that two prints of one agency's report, or of one press release, have made.
ONE_ORIGIN = "Both print the same copy here: one source, not two."


def note_shared_origin(findings: Iterable[Finding], readings: Sequence[Reading], alignments: Sequence[Alignment]) -> list[Finding]:
    """Return *findings*; an agreement whose evidence lies in two prints of one copy says in its explanation that they are one source."""
    copies = [tuple(_span(readings, place) for place in (one.left, one.right)) for one in alignments if one.shared_origin]
    if not copies:
        return list(findings)
    return [_noted(finding) if finding.kind is FindingKind.AGREEMENT and _from_one_origin(finding.evidence, copies) else finding for finding in findings]


def _span(readings: Sequence[Reading], place: tuple[int, int]) -> tuple[int, Span]:
    number, index = place
    return number, readings[number].document.sentences[index].span


def _from_one_origin(evidence: Sequence[Evidence], copies: Sequence[tuple[tuple[int, Span], ...]]) -> bool:
    return any(all(any(piece.article == number and span.overlaps(piece.span) for number, span in copy) for piece in evidence) for copy in copies)


def _noted(finding: Finding) -> Finding:
    return attrs.evolve(finding, explanation=f"{finding.explanation} {ONE_ORIGIN}")
