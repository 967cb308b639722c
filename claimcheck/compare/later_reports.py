"""A finding on articles of two days ─► what proves it in the earlier report and in the later one, and the finding as a variance that names the later."""

from collections.abc import Sequence

import attrs

from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.comparisons import Evidence, Finding, Severity


def earlier_and_later(finding: Finding, readings: Sequence[Reading]) -> tuple[Evidence, Evidence] | None:
    """Return the two pieces of evidence by the days on which their articles were written; None where a day is not known, or both are one."""
    dated = [(day, piece) for piece in finding.evidence if (day := readings[piece.article].article.published_day)]
    if len(dated) != 2 or len(finding.evidence) != 2 or dated[0][0] == dated[1][0]:
        return None
    (_, earlier), (_, later) = sorted(dated, key=lambda one: one[0])
    return earlier, later


def name_later(finding: Finding, later: Evidence, readings: Sequence[Reading], may_be: str = "") -> Finding:
    """Return *finding* as a variance, with the name of the later report and what may have happened by then, if anything is to be said of it."""
    named = f"{source_names(readings)[later.article]} is the later report"
    told = f"{named}: {may_be}." if may_be else f"{named}."
    return attrs.evolve(finding, explanation=f"{finding.explanation} {told}", severity=Severity.VARIANCE)
