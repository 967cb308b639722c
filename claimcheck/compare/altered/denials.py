"""Two sentences that are the same but for a "not" ─► the discrepancy of the aspect `polarity`."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.altered.sentences import DENIAL, Alteration, told_otherwise
from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.negation import OUTRIGHT
from claimcheck.model.comparisons import Aspect, Finding, Severity


def altered_denials(pair: Pair, found: Sequence[Alteration]) -> Iterator[Finding]:
    """Yield where one sentence denies what the other affirms in the same words."""
    for one in found:
        here, there = one.forms
        if _is_denial(here, there) or _is_denial(there, here):
            values = ("denied", "affirmed") if _is_denial(here, there) else ("affirmed", "denied")
            yield told_otherwise(pair, Aspect.POLARITY, DENIAL, one.with_neighbors, Severity.CONFLICT, values)


def _is_denial(denying: Sequence[str], affirming: Sequence[str]) -> bool:
    """Say whether *denying* is a word that denies, and *affirming* nothing or a word in its place: "has a plan", "has no plan"."""
    return len(denying) == 1 and denying[0] in OUTRIGHT and len(affirming) <= 1 and OUTRIGHT.isdisjoint(affirming)
