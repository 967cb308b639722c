"""Values of the two sides of a pair ─► which is to be held against which: one to one, equals first, then what fills the same slot."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar

import attrs

from claimcheck.compare.sides.pairs import Pair
from claimcheck.compare.slots.likelihood import logistic, probability, slot_features
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Likeness, Shared, agreement
from claimcheck.model.intervals import Relation
from claimcheck.model.spans import Span


class Value(Protocol):
    """Anything with a place in the text."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...


AnyValue = TypeVar("AnyValue", bound=Value)

#: Relations under which both sides can be telling the same: the finer value is a detail.
# no sets: to look a member of an enumeration up in one takes longer than to go through three
COMPATIBLE = (Relation.EQUAL, Relation.INSIDE, Relation.CONTAINS)
#: Relations under which the two sides tell something else.
DIFFERENT = (Relation.DISJOINT, Relation.OVERLAPS)


_EQUAL, _UNDECIDED = Relation.EQUAL, Relation.UNDECIDED
#: More than sums of the same numbers in another order differ by.
_ROUNDING = 1e-9

#: How much likelier a compatible value is the answer than a differing one in the same company: writers agree far more often than not.
COMPATIBLE_LEAD = 0.15

#: Of a sentence that gives more values than this the first are looked at: no sentence of the news does, and a text that repeats a day without a full stop
#: would take time with the square of its length.
MOST_VALUES = 100


@attrs.frozen
class Match(Generic[AnyValue]):
    """A value of the left side held against one of the right: how they relate, and how likely they fill one slot (0 to 1; 1 where they are equal)."""

    left: AnyValue
    right: AnyValue
    relation: Relation
    likelihood: float


@attrs.frozen(kw_only=True)
class Matcher(Generic[AnyValue]):
    """How the values of one aspect are matched.

    *relate* says how two values stand to each other; *liken* adds the aspect's own features to those of the slot, *liken_closely* those that take longer
    to find out; *weights* turn the features, each from 0 to 1, into a probability; *excludes* says of what the two cannot fill one slot, whatever else
    speaks for it.
    """

    relate: Callable[[Pair, AnyValue, AnyValue], Relation]
    liken: Callable[[Pair, AnyValue, AnyValue], Mapping[str, float]]
    liken_closely: Callable[[Pair, AnyValue, AnyValue], Mapping[str, float]] = lambda *_: {}
    weights: Mapping[str, float]
    excludes: Callable[[Mapping[str, float]], bool] = lambda _: False

    def features(self, pair: Pair, left: AnyValue, right: AnyValue) -> dict[str, float]:
        """Return what speaks for and against the two values filling one slot."""
        return {**self._at_a_glance(pair, left, right), **self.liken_closely(pair, left, right)}

    def match(self, pair: Pair, left: Sequence[AnyValue], right: Sequence[AnyValue], least: float = 0.0) -> list[Match[AnyValue]]:
        """Return the matches of *left* with *right*, one to one: equal values first, then the likeliest; of two alike, the compatible.

        Those are left out of which it is plain that they are less likely than *least*, for compatible values `COMPATIBLE_LEAD` less: nobody asks for them,
        and they stand in the way of none that is likelier.
        """
        held = [self._hold(pair, mine, theirs, least) for mine in left[:MOST_VALUES] for theirs in right[:MOST_VALUES]]
        return _one_to_one([match for match in held if match is not None])

    def _hold(self, pair: Pair, mine: AnyValue, theirs: AnyValue, least: float) -> Match[AnyValue] | None:
        relation = self.relate(pair, mine, theirs)
        if relation is _UNDECIDED:
            return None  # before the features: they cost ten times as much
        if relation is _EQUAL:
            return Match(mine, theirs, relation, 1.0)  # equal values answer each other in whatever company
        likeness = self._at_a_glance(pair, mine, theirs)
        if self._most(likeness) + (COMPATIBLE_LEAD if relation in COMPATIBLE else 0.0) < least:
            return None
        likeness.update(self.liken_closely(pair, mine, theirs))
        if relation in DIFFERENT and self.excludes(likeness):
            return None
        return Match(mine, theirs, relation, probability(likeness, self.weights))

    def _at_a_glance(self, pair: Pair, left: AnyValue, right: AnyValue) -> dict[str, float]:
        return {**slot_features(pair, left.span, right.span), **self.liken(pair, left, right)}

    def _most(self, likeness: Mapping[str, float]) -> float:
        """Return the probability that two values have at most, if all speaks for them of which *likeness* says nothing."""
        return logistic(sum([weight * likeness.get(name, weight > 0.0) for name, weight in self.weights.items() if name]) + self.weights[""] + _ROUNDING)


def both_tell_both(likeness: Mapping[str, float]) -> bool:
    """Say whether both articles tell both values, which then belong to two facts."""
    return likeness["told"] == 1.0


def agreed_value(pair: Pair, match: Match[AnyValue], aspect: Aspect, thing: str, evidence: tuple[Evidence, Evidence]) -> Finding:
    """Return the agreement of both sides on one *thing* ("figure"): in the same words, in other words, or more and less exactly."""
    rule, (left, right) = f"same {thing}", (piece.text for piece in evidence)
    if left.casefold() == right.casefold():
        return agreement(aspect, f"say {left}", rule, evidence)
    if match.relation is Relation.EQUAL:
        return agreement(aspect, f"mean the same {thing}: {left} / {right}", rule, evidence)
    shared = Shared(f"one {thing}, told more and less exactly", likeness=Likeness.INEXACT)
    told = f"{pair.left.source} says {left}, {pair.right.source} {right}: {shared.told}."
    return Finding(FindingKind.AGREEMENT, aspect, told, rule, evidence, shared=shared)


def _one_to_one(candidates: Iterable[Match[AnyValue]]) -> list[Match[AnyValue]]:
    used_left: set[Span] = set()
    used_right: set[Span] = set()
    chosen = []
    for candidate in sorted(candidates, key=_preference):
        if candidate.left.span not in used_left and candidate.right.span not in used_right:
            used_left.add(candidate.left.span)
            used_right.add(candidate.right.span)
            chosen.append(candidate)
    return chosen


def _preference(match: Match[AnyValue]) -> tuple[object, ...]:
    """Equal values answer each other wherever they stand; a value that merely contains another ("over a dozen", 277) must also fill its slot."""
    left, right = match.left.span, match.right.span
    likelihood = match.likelihood + (COMPATIBLE_LEAD if match.relation in COMPATIBLE else 0.0)
    return (match.relation is not _EQUAL, -likelihood, left.start + right.start, abs(left.start - right.start), left, right)
