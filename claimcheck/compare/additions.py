"""Readings and how they line up ─► additions: sentences that only one article tells."""

from collections.abc import Sequence

from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Lineup


def find_additions(readings: Sequence[Reading], lineup: Lineup) -> list[Finding]:
    """Return one addition for each sentence that no other article tells."""
    found = []
    for number, index in lineup.alone:
        reading = readings[number]
        span = reading.document.sentences[index].span
        evidence = (Evidence(number, span, reading.document.text[span.slice]),)
        source = reading.article.source or f"article {number + 1}"
        found.append(Finding(FindingKind.ADDITION, Aspect.EVENT, f"Only {source} tells this.", "lone sentence", evidence))
    return found
