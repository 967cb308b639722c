"""Clauses that stand for each other ─► what both articles say happened, and whether both say so as surely."""

from collections.abc import Iterator

from claimcheck.compare.certainty import compare_certainty
from claimcheck.compare.clauses import ClausePair, match_clauses
from claimcheck.compare.pairs import Pair
from claimcheck.model.comparisons import Aspect, Finding, FindingKind
from claimcheck.settings import Settings

_LONGEST_SHOWN = 120  # characters of a clause that an explanation repeats


def compare_events(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield what both sentences tell, clause by clause, and where they disagree on whether it is so."""
    if not pair.is_aligned:
        return
    for clauses in match_clauses(pair):
        differences = list(compare_certainty(pair, clauses))
        yield from differences or [_agreement(pair, clauses)]


def _agreement(pair: Pair, clauses: ClausePair) -> Finding:
    left, right = pair.left.evidence(clauses.left_words), pair.right.evidence(clauses.right_words)
    shorter = " ".join(min(left.text, right.text, key=lambda text: (len(text), text)).split())
    shown = shorter if len(shorter) <= _LONGEST_SHOWN else shorter[:_LONGEST_SHOWN].rpartition(" ")[0] + " ..."
    return Finding(FindingKind.AGREEMENT, Aspect.EVENT, f"Both tell: {shown}", "clauses with the same words", (left, right))
