"""Two sentences that tell of one stretch of time ─► where one end of it is the same and the other is not: "from 2009 to 2016", "2006 to 2016"."""

from collections.abc import Iterator
from itertools import pairwise, product

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.occasions import same_times
from claimcheck.compare.time.previews import judged
from claimcheck.compare.time.relations import Bound, bound_of, opens_stretch, relate_times
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.times import TimeExpression
from claimcheck.settings import Settings

#: The first and the last time of a stretch.
Stretch = tuple[TimeExpression, TimeExpression]

#: Of a sentence; more are a list, as of terms of office, in which a stretch with one end in common may be another's.
MOST_STRETCHES = 3


def compare_stretches(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where both tell of a stretch, and of its two ends one is the same and the other is not; not where both articles tell both times."""
    for mine, theirs in product(pair.left.once[stretches_of], pair.right.once[stretches_of]):
        relations = [relate_times(one, other) for one, other in zip(mine, theirs, strict=True)]
        if sorted(relations) != [Relation.DISJOINT, Relation.EQUAL]:
            continue
        apart = relations.index(Relation.DISJOINT)
        if not (same_times(pair.accounts, mine[apart], left=True) and same_times(pair.accounts, theirs[apart], left=False)):
            yield _discrepancy(pair, mine, theirs, apart)


def stretches_of(side: Side) -> tuple[Stretch, ...]:
    """Return the stretches of which the sentence tells both ends, one right after the other; none of a long list."""
    found = tuple([(first, last) for first, last in pairwise(side.times) if _are_ends(side, first, last)])
    return found if len(found) <= MOST_STRETCHES else ()


def _are_ends(side: Side, first: TimeExpression, last: TimeExpression) -> bool:
    """Say whether two times on the calendar are the ends of a stretch: "from March to May", "beginning in March and lasting through May"."""
    if first.earliest is None or last.latest is None or bound_of(side, last) is not Bound.LAST:
        return False
    return bound_of(side, first) is Bound.FIRST or opens_stretch(side, first)


def _discrepancy(pair: Pair, mine: Stretch, theirs: Stretch, apart: int) -> Finding:
    left, right = mine[apart], theirs[apart]
    note, severity = judged(pair.accounts, left, right, Severity.CONFLICT)
    told = f"{pair.left.source} has it {_written(mine)}, {pair.right.source} {_written(theirs)}.{note}"
    evidence = pair.left.evidence(left.span, left.value), pair.right.evidence(right.span, right.value)
    return Finding(FindingKind.DISCREPANCY, Aspect.TIME, told, "one stretch, another end", evidence, severity)


def _written(stretch: Stretch) -> str:
    first, last = stretch
    return f"from “{first.text}” to “{last.text}”"
