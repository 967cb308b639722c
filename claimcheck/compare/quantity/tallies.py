"""Two accounts ─► where they give one vote two results, however far apart the sentences stand."""

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise, product
from typing import NamedTuple

from claimcheck.compare.quantity.margins import name_two_bodies
from claimcheck.compare.quantity.periods import are_of_the_past, periods_of
from claimcheck.compare.quantity.scopes import are_of_two_wholes
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Pair, make_pair
from claimcheck.language.en.margins import CARRIED, DEFEATED, ON_THE_WAY, VOTES_TOLD_BY
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.quantities import AGAINST, FOR, Quantity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

#: The sentence of an article up to which the one vote that it tells is that of the report: a heading counts as a sentence.
HEAD = 4


class Tally(NamedTuple):
    """The two figures of a result."""

    first: Quantity
    second: Quantity

    @property
    def span(self) -> Span:
        """Both figures and what stands between them."""
        return Span(self.first.span.start, self.second.span.end)

    @property
    def voters(self) -> Decimal | None:
        """How many have voted, if it is a vote."""
        return None if self.first.value is None or self.second.value is None else self.first.value + self.second.value

    @property
    def result(self) -> str:
        """The two figures, joined: "81-18"."""
        return f"{self.first.value}-{self.second.value}"


def compare_tallies(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield the result of a vote or a match that two accounts give differently: the only one that each does not share, one side of it the same in both.

    Where an account has other results beside, two may be those of two votes: they are told only where one side is the same, or as many have voted, and so
    with no other vote.
    """
    mine, theirs = pair.left.once[_tallies], pair.right.once[_tallies]
    left, right = ([one for result, one in ours.items() if result not in others] for ours, others in ((mine, theirs), (theirs, mine)))
    if len(left) == len(right) == 1 and _have_one_side_alike(left[0], right[0]):
        yield _discrepancy(pair, left[0], right[0])
        return
    alike = [(one, other) for one, other in product(left, right) if one.voters == other.voters or _have_one_side_alike(one, other)]
    here, there = Counter(one.result for one, _ in alike), Counter(other.result for _, other in alike)
    for one, other in alike:
        if here[one.result] == there[other.result] == 1 and _are_of_one_vote(pair, one, other):
            yield _discrepancy(pair, one, other)


def _have_one_side_alike(left: Tally, right: Tally) -> bool:
    return (left.first.value == right.first.value) is not (left.second.value == right.second.value)


def _are_of_one_vote(pair: AccountPair, left: Tally, right: Tally) -> bool:
    """Say whether as many have voted here as there, in sentences that tell of a vote and stand at the head of both accounts, or tell the same: 5-4 and 6-3."""
    here, there = pair.left.sentence_at(left.span.start), pair.right.sentence_at(right.span.start)
    sentences = make_pair(pair, here, there)
    if any(VOTES_TOLD_BY.isdisjoint(side.sentence.lowers) for side in (sentences.left, sentences.right)):
        return False
    near = max(here, there) <= HEAD or (here, there) in pair.aligned
    return near and not (are_of_two_wholes(sentences, left.first, right.first) or name_two_bodies(sentences) or are_two_votes(sentences, left.span, right.span))


def are_two_votes(pair: Pair, left: Span, right: Span) -> bool:
    """Say whether one vote was on the way to another, came out otherwise, or was long ago."""
    here, there = (frozenset(side.sentence.lowers) for side in (pair.left, pair.right))
    if ON_THE_WAY.isdisjoint(here) is not ON_THE_WAY.isdisjoint(there):
        return True
    if any(mine & CARRIED and theirs & DEFEATED and not (mine & DEFEATED or theirs & CARRIED) for mine, theirs in ((here, there), (there, here))):
        return True
    return any(are_of_the_past(side.account, periods_of(side, tally)) for side, tally in ((pair.left, left), (pair.right, right)))


def _tallies(account: Account) -> Mapping[str, Tally]:
    """Return the different results that an account tells, each by its two figures."""
    quantities = account.reading.quantities
    tallies = [Tally(one, other) for one, other in pairwise(quantities) if one.unit == FOR and other.unit == AGAINST]
    tallies = [tally for tally in tallies if not is_record(account.reading, tally.span)]
    return {tally.result: tally for tally in reversed(tallies)}


def is_record(reading: Reading, tally: Span) -> bool:
    """Say whether two joined figures are what a team has won and lost so far, in brackets behind its name: "Ostford (11-4)". It grows with each game."""
    return reading.document.text[tally.start - 1 : tally.start] == "("


def _discrepancy(pair: AccountPair, left: Tally, right: Tally) -> Finding:
    evidence = pair.left.evidence(left.span, left.result), pair.right.evidence(right.span, right.result)
    told = f"{pair.left.source} gives the result as {left.result}, {pair.right.source} as {right.result}."
    return Finding(FindingKind.DISCREPANCY, Aspect.QUANTITY, told, "one vote with two results", evidence, Severity.CONFLICT)
