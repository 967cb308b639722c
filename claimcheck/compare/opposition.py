"""Clauses that stand for each other ─► where they tell events of one person or thing that exclude each other: resigned, dismissed."""

from collections.abc import Iterator

from claimcheck.compare.clauses import FEWEST_SHARED, ClausePair
from claimcheck.compare.pairs import Pair
from claimcheck.language.en.opposed_events import OPPOSED_EVENTS
from claimcheck.model.claims import Event, Polarity
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import MentionKind

#: Below it two clauses are on one topic only.
MINIMUM_LIKENESS = 0.3


def compare_opposed_events(pair: Pair, clauses: ClausePair) -> Iterator[Finding]:
    """Yield where both clauses name somebody and what they tell of them cannot both be true."""
    left, right = clauses.left.event, clauses.right.event
    if left is None or right is None or clauses.shared <= FEWEST_SHARED or clauses.likeness < MINIMUM_LIKENESS:
        return
    if _exclude(left, right) and _name_somebody(pair, clauses):
        told = f"{pair.left.source} says “{left.text}”, {pair.right.source} “{right.text}”."
        evidence = (pair.left.evidence(left.span, left.lemma), pair.right.evidence(right.span, right.lemma))
        yield Finding(FindingKind.DISCREPANCY, Aspect.EVENT, told, "opposed events", evidence, Severity.CONFLICT)


def _exclude(left: Event, right: Event) -> bool:
    if Polarity.DENIED in (left.polarity, right.polarity) or left.modality is not right.modality:
        return False
    one, other = left.lemma, right.lemma
    return any(one in first and other in second or other in first and one in second for first, second in OPPOSED_EVENTS)


def _name_somebody(pair: Pair, clauses: ClausePair) -> bool:
    named = [[index for index, mention in claim.participants if mention.kind is MentionKind.NAME] for claim in (clauses.left, clauses.right)]
    return any(pair.accounts.are_same(mine, theirs) for mine in named[0] for theirs in named[1])
