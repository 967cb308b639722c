"""Two accounts ─► where they give one stretch of somebody's life other years: "who served from 1967 to 1979", "held the seat from 1966 to 1978".

Two posts of one person have other years altogether; years that nearly agree are those of one.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Side, make_side
from claimcheck.compare.time.relations import Bound, bound_of, tells_year
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression
from claimcheck.settings import Settings

#: How many years the beginnings and the ends of one stretch may lie apart: those between an election and the oath, a slip of a digit.
MOST_YEARS_APART = 2


@attrs.frozen
class Tenure:
    """The first and the last time of a stretch, and their years."""

    first: TimeExpression
    last: TimeExpression
    years: tuple[int, int]

    @property
    def written(self) -> str:
        """The years as a reader writes them."""
        return "–".join(map(str, self.years))

    def nearly_agrees(self, other: "Tenure") -> bool:
        """Say whether the years of two stretches differ by no more than those of one may."""
        return all(abs(mine - theirs) <= MOST_YEARS_APART for mine, theirs in zip(self.years, other.years, strict=True))


def compare_tenures(accounts: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield where the accounts give one person two stretches that nearly agree, of which each knows only its own."""
    left, right = accounts.left.once[_tenures], accounts.right.once[_tenures]
    for person, mine in left.items() if right else ():
        for theirs in [right[other] for other in sorted(accounts.same_right(person)) if other in right]:
            known = {one.years for one in mine} & {one.years for one in theirs}
            apart = [(one, other) for one in mine for other in theirs if one.nearly_agrees(other) and not {one.years, other.years} & known]
            yield from (_discrepancy(accounts, one, other) for one, other in apart[:1])


def _tenures(account: Account) -> Mapping[int, Sequence[Tenure]]:
    """Return the stretches of years of each person, by index."""
    found: dict[int, list[Tenure]] = {}
    for sentence, times in account.times_by_sentence.items():
        if len(times) < 2:
            continue
        side = make_side(account, sentence)
        for first, last in pairwise(times):
            holder = _nearest_person(side, first) if _are_ends(side, first, last) else None
            if holder is not None and first.earliest and last.earliest:
                found.setdefault(holder, []).append(Tenure(first, last, (first.earliest.year, last.earliest.year)))
    return found


def _are_ends(side: Side, first: TimeExpression, last: TimeExpression) -> bool:
    in_years = tells_year(first) and tells_year(last)
    return in_years and bound_of(side, first) is Bound.FIRST and bound_of(side, last) is Bound.LAST


def _nearest_person(side: Side, time: TimeExpression) -> int | None:
    """Return the last person spoken of before a time, whose stretch it most likely begins."""
    before = [index for index, mention in side.mentions if mention.span.end <= time.span.start and index in side.account.people]
    return before[-1] if before else None


def _discrepancy(accounts: AccountPair, mine: Tenure, theirs: Tenure) -> Finding:
    told = f"{accounts.left.source} gives the years as {mine.written}, {accounts.right.source} as {theirs.written}."
    evidence = _evidence(accounts.left, mine), _evidence(accounts.right, theirs)
    return Finding(FindingKind.DISCREPANCY, Aspect.TIME, told, "one stretch, other years", evidence, Severity.CONFLICT)


def _evidence(account: Account, tenure: Tenure) -> Evidence:
    return account.evidence(Span(tenure.first.span.start, tenure.last.span.end), tenure.written)
