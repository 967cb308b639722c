"""Readings and alignments ─► additions: sentences that only one article tells."""

from collections.abc import Sequence

from claimcheck.model.analyses import Reading
from claimcheck.model.articles import BlockKind
from claimcheck.model.comparisons import Alignment, Aspect, Evidence, Finding, FindingKind


def find_additions(readings: Sequence[Reading], alignments: Sequence[Alignment]) -> list[Finding]:
    """Return one addition for each body sentence that stands in no alignment."""
    told = {side for alignment in alignments for side in (alignment.left, alignment.right)}
    found = []
    for number, reading in enumerate(readings):
        source = reading.article.source or f"article {number + 1}"
        for sentence in reading.document.sentences:
            if (number, sentence.index) not in told and sentence.kind is BlockKind.BODY:
                words = reading.document.text[sentence.span.slice]
                evidence = (Evidence(number, sentence.span, words),)
                found.append(Finding(FindingKind.ADDITION, Aspect.EVENT, f"Only {source} tells this.", "lone sentence", evidence))
    return found
