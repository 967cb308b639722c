"""Findings and readings ─► the same findings; where the later report tells what may have come after what the earlier one tells, as a variance that says so.

Police have not named the victims on Monday, and named them on Tuesday; an owner denies it, and admits it on Thursday: each report is right on its day.
"""

from collections.abc import Iterable, Sequence

from claimcheck.compare.later_reports import earlier_and_later, name_later
from claimcheck.language.en.developments import FOLLOWING
from claimcheck.language.en.directions import HAS
from claimcheck.language.en.negation import CONTRACTED_NOT
from claimcheck.model.analyses import Reading
from claimcheck.model.claims import Polarity
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind
from claimcheck.text.verbs import form_of

#: Aspects that say what happened.
OF_DEEDS = frozenset({Aspect.EVENT, Aspect.POLARITY})
#: How evidence begins that tells what has not been done so far: "has not", "haven't".
_NOT_YET = tuple(f"{word}{rest}" for word in HAS for rest in (" ", *CONTRACTED_NOT))


def note_developments(findings: Iterable[Finding], readings: Sequence[Reading]) -> list[Finding]:
    """Return *findings*; of two deeds of which the later report's may follow the earlier one's, the explanation names the later report."""
    return [_noted(finding, readings) for finding in findings]


def _noted(finding: Finding, readings: Sequence[Reading]) -> Finding:
    if finding.kind is not FindingKind.DISCREPANCY or finding.aspect not in OF_DEEDS:
        return finding
    reports = earlier_and_later(finding, readings)
    if reports is None or not (_is_not_yet(*reports) or _follows(*reports)):
        return finding
    return name_later(finding, reports[1], readings)


def _is_not_yet(earlier: Evidence, later: Evidence) -> bool:
    """Say whether the earlier report only tells that it has not been done so far: "have not named", which a later "named" does not deny."""
    if (earlier.value, later.value) != (Polarity.DENIED.value, Polarity.AFFIRMED.value):
        return False
    return earlier.text.lower().startswith(_NOT_YET)


def _follows(earlier: Evidence, later: Evidence) -> bool:
    """Say whether the deed of the later report comes after that of the earlier one, as stories go."""
    first, then = _lemma(earlier), _lemma(later)
    return any(first in before and then in after for before, after in FOLLOWING)


def _lemma(piece: Evidence) -> str:
    """Return the lemma that a deed's evidence has as its value, be it written as in the article."""
    value = piece.value or ""
    form = form_of(value) if " " not in value else None
    return form.lemma if form else value
