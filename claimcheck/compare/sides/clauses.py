"""A pair of sentences ─► the clauses of the two that tell the same, with the words that they share."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.model import quantities, time_relations
from claimcheck.model.claims import Claim, Event, EventForm
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import Mention, MentionKind
from claimcheck.model.quantities import Quantity
from claimcheck.model.times import TimeExpression, TimexType

#: Fewer shared content words are a shared topic, not a shared claim.
FEWEST_SHARED = 2

_LENGTH = TimexType.DURATION
_Parts = Sequence[tuple[int, Mention]]


class ClausePair(NamedTuple):
    """A clause of each side that stand for each other: which content words of the left one the right one has too, in order, and how alike that makes them.

    *events* are what the two are about, None unless both name it by one lemma.
    """

    left: Claim
    right: Claim
    shared: tuple[int, ...]
    likeness: float
    events: tuple[Event, Event] | None


def match_clauses(pair: Pair) -> tuple[ClausePair, ...]:
    """Return the clauses that stand for each other, one to one, those with most in common first."""
    candidates = list(_candidates(pair))
    if len(candidates) < 2:
        return tuple(candidates)
    left_used: set[tuple[int, int]] = set()  # no spans: their hash takes ten times as long
    right_used: set[tuple[int, int]] = set()
    chosen = []
    for one in sorted(candidates, key=_preference):
        here, there = (one.left.span.start, one.left.span.end), (one.right.span.start, one.right.span.end)
        if here not in left_used and there not in right_used:
            left_used.add(here)
            right_used.add(there)
            chosen.append(one)
    return tuple(chosen)


def _preference(one: ClausePair) -> tuple[object, ...]:
    """Sort by what the clauses have in common, then by place; the same from either side."""
    left, right = one.left.span, one.right.span
    return (-len(one.shared) * one.likeness, left.start + right.start, abs(left.start - right.start), left.end + right.end, abs(left.end - right.end), left)


def _candidates(pair: Pair) -> Iterator[ClausePair]:
    left, right = pair.left.once[_clause_words], pair.right.once[_clause_words]
    here, there = pair.left.once[_values], pair.right.once[_values]
    shared: dict[tuple[int, int], list[int]] = {}
    for i, j in pair.correspondence.items():
        if i in here and j in there and not _may_be_one(here[i], there[j]):
            continue  # the "Sept." of Sept. 6 and of Sept. 13, the "two" of two days and of two decades
        for mine in left.owners.get(i, ()):
            for theirs in right.owners.get(j, ()):
                shared.setdefault((mine, theirs), []).append(i)
    for (mine, theirs), words in shared.items():
        if len(words) >= FEWEST_SHARED:
            likeness = 2 * len(words) / (left.sizes[mine] + right.sizes[theirs])
            one, other = pair.left.claims[mine], pair.right.claims[theirs]
            yield ClausePair(one, other, tuple(sorted(words)), likeness, _one_event(one, other))


def _one_event(left: Claim, right: Claim) -> tuple[Event, Event] | None:
    mine, theirs = left.event, right.event
    return (mine, theirs) if mine and theirs and mine.lemma == theirs.lemma else None


def _values(side: Side) -> Mapping[int, TimeExpression | Quantity]:
    """Return the time or the figure that each content word is part of, of those that are part of one."""
    values: tuple[TimeExpression | Quantity, ...] = (*side.quantities, *side.times)
    return {place: value for value in values for place in side.words.within(value.span)}


def _may_be_one(left: TimeExpression | Quantity, right: TimeExpression | Quantity) -> bool:
    """Say whether two values may be one: a word that both have says nothing in common where they are not."""
    if isinstance(left, TimeExpression) and isinstance(right, TimeExpression):
        return (left.type is _LENGTH) is (right.type is _LENGTH) and time_relations.relation(left, right) is not Relation.DISJOINT
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return quantities.relation(left, right) is not Relation.DISJOINT
    return False


class _ClauseWords(NamedTuple):
    """Of each content word that stands in clauses the numbers of these, and of each clause how many content words it has."""

    owners: Mapping[int, tuple[int, ...]]
    sizes: tuple[int, ...]


def _clause_words(side: Side) -> _ClauseWords:
    owners: dict[int, tuple[int, ...]] = {}
    places = [side.places_of(claim) for claim in side.claims]
    for number, own in enumerate(places):
        alone = (number,)
        for place in own:
            owners[place] = owners[place] + alone if place in owners else alone
    return _ClauseWords(owners, tuple(map(len, places)))


def verbs_at(side: Side) -> dict[int, Event]:
    """Return of each content word that is a verb what it tells; ask for it by `side.once`."""
    events = [event for claim in side.claims for event in claim.events if event.form is EventForm.VERB]
    return {place: event for event in events for place in side.words.within(event.span)}


def verbs_in_both(pair: Pair, places: Sequence[int]) -> list[tuple[Event, Event]]:
    """Return what the shared words at *places* tell that are verbs on both sides, the left one's first."""
    here, there, partner = pair.left.once[verbs_at], pair.right.once[verbs_at], pair.correspondence
    return [(here[place], there[partner[place]]) for place in places if place in here and partner[place] in there]


def have_one_subject(pair: Pair, left: Claim, right: Claim) -> bool:
    """Say whether a word of the left clause's subject stands for one of the right clause's."""
    mine, theirs = ((side.words.within(claim.subject) if claim.subject else range(0)) for side, claim in ((pair.left, left), (pair.right, right)))
    return any(pair.correspondence.get(place) in theirs for place in mine)


def name_two_people(pair: Pair, left: Claim, right: Claim) -> bool:
    """Say whether each clause names a person who acts, of whom the other sentence does not speak: two people can do the same."""
    return _are_two(pair, left.agents, right.agents)


def name_two_patients(pair: Pair, left: Claim, right: Claim) -> bool:
    """Say whether each clause names a person to whom it is done, of whom the other sentence does not speak: one reporter interviews many."""
    return _are_two(pair, left.patients, right.patients)


def _are_two(pair: Pair, left: _Parts, right: _Parts) -> bool:
    mine, theirs = (
        [index for index, mention in parts if mention.kind is MentionKind.NAME and index in side.account.people]
        for side, parts in ((pair.left, left), (pair.right, right))
    )
    if not mine or not theirs:
        return False
    here, there, are_same = pair.left.spoken_of, pair.right.spoken_of, pair.accounts.are_same
    return not any(are_same(one, other) for one in mine for other in there) and not any(are_same(one, other) for one in here for other in theirs)
