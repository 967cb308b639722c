"""Two accounts ─► where they give one vote two results, however far apart the sentences stand."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.compare.accounts import Account, AccountPair
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.quantities import AGAINST, FOR, Quantity
from claimcheck.settings import Settings


class Tally(NamedTuple):
    """The two figures of a result."""

    first: Quantity
    second: Quantity


def compare_tallies(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield the side of a vote that two accounts count differently, where each tells one result and the other side is the same in both.

    Two results of which both sides differ may be those of two votes.
    """
    mine, theirs = pair.left.once(_tallies), pair.right.once(_tallies)
    if len(mine) != 1 or len(theirs) != 1:
        return
    for left, right, same in zip(mine[0], theirs[0], reversed([one.value == other.value for one, other in zip(mine[0], theirs[0], strict=True)]), strict=True):
        if same and left.value != right.value:
            yield _discrepancy(pair, left, right)


def _tallies(account: Account) -> Sequence[Tally]:
    """Return the different results that an account tells, each once."""
    quantities = account.reading.quantities
    tallies = [Tally(one, other) for one, other in pairwise(quantities) if one.unit == FOR and other.unit == AGAINST]
    return list({(tally.first.value, tally.second.value): tally for tally in reversed(tallies)}.values())


def _discrepancy(pair: AccountPair, left: Quantity, right: Quantity) -> Finding:
    told = f"{pair.left.source} counts {left.text} on one side of the vote, {pair.right.source} {right.text}; the other side is the same in both."
    evidence = (pair.left.evidence(left.span, left.normalized), pair.right.evidence(right.span, right.normalized))
    return Finding(FindingKind.DISCREPANCY, Aspect.QUANTITY, told, "one vote with two results", evidence, Severity.CONFLICT)
