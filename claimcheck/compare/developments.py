"""Findings and readings ─► the same findings; where the later report tells what may have come after what the earlier one tells, as a variance that says so.

Police have not named the victims on Monday, and named them on Tuesday; an owner denies it, and admits it on Thursday: each report is right on its day.
"""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from claimcheck.language.en.developments import FOLLOWING
from claimcheck.language.en.directions import HAS
from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.claims import Polarity
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.text.verbs import form_of

#: Aspects that say what happened.
OF_DEEDS = frozenset({Aspect.EVENT, Aspect.POLARITY})


def note_developments(findings: Iterable[Finding], readings: Sequence[Reading]) -> list[Finding]:
    """Return *findings*; of two deeds of which the later report's may follow the earlier one's, the explanation names the later report."""
    sources = source_names(readings)
    return [_noted(finding, readings, sources) for finding in findings]


def _noted(finding: Finding, readings: Sequence[Reading], sources: Sequence[str]) -> Finding:
    if finding.kind is not FindingKind.DISCREPANCY or finding.aspect not in OF_DEEDS or len(finding.evidence) != 2:
        return finding
    earlier, later = sorted(finding.evidence, key=lambda piece: readings[piece.article].article.published_day or dt.date.min)
    days = [readings[piece.article].article.published_day for piece in (earlier, later)]
    if None in days or days[0] == days[1] or not (_is_not_yet(earlier, later) or _follows(earlier, later)):
        return finding
    return attrs.evolve(finding, explanation=f"{finding.explanation} {sources[later.article]} is the later report.", severity=Severity.VARIANCE)


def _is_not_yet(earlier: Evidence, later: Evidence) -> bool:
    """Say whether the earlier report only tells that it has not been done so far: "have not named", which a later "named" does not deny."""
    if (earlier.value, later.value) != (Polarity.DENIED.value, Polarity.AFFIRMED.value):
        return False
    return any(earlier.text.lower().startswith(f"{word}{rest}") for word in HAS for rest in (" ", "n't", "n’t"))


def _follows(earlier: Evidence, later: Evidence) -> bool:
    """Say whether the deed of the later report comes after that of the earlier one, as stories go."""
    first, then = _lemma(earlier), _lemma(later)
    return any(first in before and then in after for before, after in FOLLOWING)


def _lemma(piece: Evidence) -> str:
    """Return the lemma that a deed's evidence has as its value, be it written as in the article."""
    value = piece.value or ""
    form = form_of(value) if " " not in value else None
    return form.lemma if form else value
