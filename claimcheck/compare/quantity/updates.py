"""Findings and readings ─► the same findings, a figure that a later report may have brought up to date as a variance that says so.

A storm's dead are counted for days: where the report of a later day has more of them, both reports can be true, each on its day. So can they where the
earlier one tells what is only planned or expected.
"""

from collections.abc import Iterable, Sequence

from claimcheck.compare.later_reports import earlier_and_later, name_later
from claimcheck.compare.quantity.figures import words_beside
from claimcheck.language.en.growing_counts import RISING, SINKING, STILL_COUNTED
from claimcheck.model.analyses import Reading
from claimcheck.model.claims import Modality, Tense
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind
from claimcheck.model.quantities import Quantity


def note_updates(findings: Iterable[Finding], readings: Sequence[Reading]) -> list[Finding]:
    """Return *findings*; of two figures that reports of two days may each have right, the explanation names the later report."""
    return [_noted(finding, readings) for finding in findings]


def _noted(finding: Finding, readings: Sequence[Reading]) -> Finding:
    if finding.kind is not FindingKind.DISCREPANCY or finding.aspect is not Aspect.QUANTITY:
        return finding
    reports = earlier_and_later(finding, readings)
    change = _change(*reports, readings) if reports else None
    return name_later(finding, reports[1], readings, change) if reports and change else finding


def _change(earlier: Evidence, later: Evidence, readings: Sequence[Reading]) -> str | None:
    """Return what may have become of a figure between two reports, None where both cannot be true."""
    before, after = _figure(earlier, readings), _figure(later, readings)
    if before is None or after is None:
        return None
    if before.unit is None and after.unit is None:
        change = _change_of_count(before, after, [_words_beside(piece, readings) for piece in (earlier, later)])
        if change is not None:
            return change
    return "the figure may have been changed" if _is_planned(earlier, readings) else None


def _change_of_count(before: Quantity, after: Quantity, beside: Sequence[frozenset[str]]) -> str | None:
    """Return which way a count may have gone; *beside* are the words beside both."""
    first, last = before.interval.lower, after.interval.lower
    if first is None or last is None or first == last:
        return None
    if last < first:
        return None if any(words.isdisjoint(SINKING) for words in beside) else "the count may have fallen"
    rises = not beside[1].isdisjoint(RISING) or not any(words.isdisjoint(STILL_COUNTED) for words in beside)
    return "the count may have risen" if rises else None


def _is_planned(piece: Evidence, readings: Sequence[Reading]) -> bool:
    """Say whether the clause of a figure only looks ahead: "plans to buy it for $2 billion", "will cost"."""
    claims = [claim for claim in readings[piece.article].claims if any(part.contains(piece.span) for part in claim.pieces or (claim.span,))]
    return any(claim.modality is Modality.PLANNED or (claim.event is not None and claim.event.tense is Tense.FUTURE) for claim in claims)


def _figure(piece: Evidence, readings: Sequence[Reading]) -> Quantity | None:
    """Return the figure that the evidence is, None where it is more than that."""
    return next((one for one in readings[piece.article].quantities if one.span == piece.span), None)


def _words_beside(piece: Evidence, readings: Sequence[Reading]) -> frozenset[str]:
    sentence = next((one for one in readings[piece.article].document.sentences if one.span.contains(piece.span)), None)
    return words_beside(sentence, piece.span) if sentence else frozenset()
