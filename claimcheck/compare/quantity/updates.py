"""Findings and readings ─► the same findings, a count that a later report may have brought up to date as a variance that says so.

A storm's dead are counted for days: where the report of a later day has more of them, both reports can be true, each on its day.
"""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from claimcheck.compare.quantity.figures import words_beside
from claimcheck.language.en.growing_counts import RISING, STILL_COUNTED
from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.quantities import Quantity


def note_updates(findings: Iterable[Finding], readings: Sequence[Reading]) -> list[Finding]:
    """Return *findings*; of two counts of what goes on being counted, a later and larger one is a variance, and the explanation names the later report."""
    sources = source_names(readings)
    return [_noted(finding, readings, sources) for finding in findings]


def _noted(finding: Finding, readings: Sequence[Reading], sources: Sequence[str]) -> Finding:
    if finding.kind is not FindingKind.DISCREPANCY or finding.aspect is not Aspect.QUANTITY:
        return finding
    earlier, later = sorted(finding.evidence, key=lambda piece: readings[piece.article].article.published_day or dt.date.min)
    days = [readings[piece.article].article.published_day for piece in (earlier, later)]
    if None in days or days[0] == days[1] or not _has_grown(earlier, later, readings):
        return finding
    told = f"{finding.explanation} {sources[later.article]} is the later report: the count may have risen."
    return attrs.evolve(finding, explanation=told, severity=Severity.VARIANCE)


def _has_grown(earlier: Evidence, later: Evidence, readings: Sequence[Reading]) -> bool:
    """Say whether *later* is the larger count of something that goes on being counted."""
    before, after = _count(earlier, readings), _count(later, readings)
    if before is None or after is None or before.interval.lower is None or after.interval.lower is None or after.interval.lower <= before.interval.lower:
        return False
    beside = [_words_beside(piece, readings) for piece in (earlier, later)]
    return not beside[1].isdisjoint(RISING) or not any(words.isdisjoint(STILL_COUNTED) for words in beside)


def _count(piece: Evidence, readings: Sequence[Reading]) -> Quantity | None:
    """Return the figure that the evidence is, None where it is no plain count."""
    return next((one for one in readings[piece.article].quantities if one.span == piece.span and one.unit is None), None)


def _words_beside(piece: Evidence, readings: Sequence[Reading]) -> frozenset[str]:
    sentence = next((one for one in readings[piece.article].document.sentences if one.span.contains(piece.span)), None)
    return words_beside(sentence, piece.span) if sentence else frozenset()
