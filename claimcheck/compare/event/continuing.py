"""Two clauses that tell one deed ─► whether each goes on with another matter: "checked into a clinic" is not "checked into a hotel"."""

from collections.abc import Sequence
from itertools import product

from claimcheck.compare.sides.clauses import FEWEST_SHARED, ClausePair, verbs_in_both
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.plain_words import plain_words
from claimcheck.language.en.clauses import PARTICLES
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.language.en.verbs import WHOLE_DEEDS
from claimcheck.model import time_relations
from claimcheck.model.claims import Claim, Event, EventForm
from claimcheck.model.intervals import Relation
from claimcheck.model.times import TimexType


def go_apart(pair: Pair, clauses: ClausePair, shown: Sequence[int]) -> bool:
    """Say whether two clauses have no more in common than who does it, or than when it is done, while each goes on with what the other has not.

    Who undergoes it stands before a passive: nothing need follow. Nor need it where they give it two days: what is done again is done by the same.
    """
    events = clauses.events or (_one_verb(pair, shown) if plain_words(pair, shown) < FEWEST_SHARED else None)
    if events is None or not all(map(_leads_on, events)):
        return False
    return (_on_two_days(*events) or _both_go_on(pair, clauses, *events)) and _share_no_matter(pair, clauses, shown, events[0])


def _one_verb(pair: Pair, shown: Sequence[int]) -> tuple[Event, Event] | None:
    """Return the verb that both have among the shared words, where it is the only one and neither clause is about it."""
    both = verbs_in_both(pair, shown)
    return both[0] if len(both) == 1 and both[0][0].lemma == both[0][1].lemma else None


def _leads_on(event: Event) -> bool:
    return event.form is EventForm.VERB and not event.passive and event.lemma not in WHOLE_DEEDS and event.lemma not in EMPTY_LEMMAS


def _on_two_days(mine: Event, theirs: Event) -> bool:
    here, there = ([time for time in event.times if time.type is not TimexType.DURATION] for event in (mine, theirs))
    return bool(here) and bool(there) and all(time_relations.relation(one, other) is Relation.DISJOINT for one, other in product(here, there))


def _both_go_on(pair: Pair, clauses: ClausePair, mine: Event, theirs: Event) -> bool:
    return _behind(pair.left, clauses.left, mine) and _behind(pair.right, clauses.right, theirs) and not _may_be_one(pair, mine, theirs)


def _behind(side: Side, claim: Claim, event: Event) -> bool:
    """Say whether something stands behind the verb in its clause or hangs on it as a clause of its own, but for times."""
    starts, dated, claims = side.words.starts, side.once[_dated], side.reading.claims
    if any(starts[place] >= event.span.end and place not in dated for place in side.places_of(claim)):
        return True
    return any(one.parent is not None and one.span.start >= event.span.end and claims[one.parent] is claim for one in side.claims)


def _may_be_one(pair: Pair, mine: Event, theirs: Event) -> bool:
    """Say whether anything behind one verb answers something behind the other: a word, no time, a name by whatever stands for it, the particle of both."""
    left, right = pair.left, pair.right
    if (particle := left.word_after(mine.span)) in PARTICLES and particle == right.word_after(theirs.span):
        return True
    dated = left.once[_dated]
    if any(left.words.starts[i] >= mine.span.end and right.words.starts[j] >= theirs.span.end and i not in dated for i, j in pair.correspondence.items()):
        return True
    here, there = _spoken_of_behind(left, mine), _spoken_of_behind(right, theirs)
    return any(pair.accounts.are_same(one, other) for one in here for other in there)


def _spoken_of_behind(side: Side, event: Event) -> list[int]:
    """Return the people, places and bodies behind a verb, those that "the two nations" stand for among them."""
    return [index for index, mention in side.mentions if mention.span.start >= event.span.end]


def _share_no_matter(pair: Pair, clauses: ClausePair, shown: Sequence[int], verb: Event) -> bool:
    """Say whether the shared words beside the verb are but a day, where both do it to something, or else names and words for who does it, no figures."""
    dated = pair.left.once[_dated]
    others = [place for place in shown if place not in dated and pair.left.words.starts[place] != verb.span.start]
    if not dated.isdisjoint(shown):
        return not others and clauses.left.object is not None and clauses.right.object is not None
    counted = {place for quantity in pair.left.quantities for place in pair.left.words.within(quantity.span)}
    return counted.isdisjoint(others) and not plain_words(pair, _outside_subjects(pair, clauses, others))


def _outside_subjects(pair: Pair, clauses: ClausePair, places: Sequence[int]) -> Sequence[int]:
    mine, theirs = (
        side.words.within(claim.subject) if claim.subject else range(0) for side, claim in ((pair.left, clauses.left), (pair.right, clauses.right))
    )
    return [place for place in places if place not in mine or pair.correspondence[place] not in theirs]


def _dated(side: Side) -> frozenset[int]:
    """Return the content words of the sentence that are parts of times."""
    return frozenset([place for time in side.times for place in side.words.within(time.span)])
