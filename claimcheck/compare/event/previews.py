"""Speeches and hearings that both sentences tell of ─► where one article tells as held what the other only looks forward to, by whatever verbs."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from claimcheck.compare.event.certainty import done_and_open
from claimcheck.compare.event.deeds import Deed, deeds_of
from claimcheck.compare.event.phrases import verb_group
from claimcheck.compare.event.same_deeds import have_one_doer
from claimcheck.compare.event.states import is_done, is_open, is_set_apart
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.relations import relate_times
from claimcheck.language.en.delivering import AHEAD, OCCASIONS_DELIVERED, PUTTING_OFF
from claimcheck.language.en.event_stages import ANOTHER
from claimcheck.model.claims import EventForm
from claimcheck.model.comparisons import Finding
from claimcheck.model.documents import Token
from claimcheck.model.intervals import Relation
from claimcheck.model.times import Grain
from claimcheck.settings import Settings

#: How surely both sentences tell the same: two speeches of one candidate are much alike.
SURE = 0.75
#: How many words of the two clauses must be shared where one article gives the speaker no name, or one less where both give the day.
FEWEST_SHARED = 3
#: How many words before the occasion say that something comes ahead of it: "in advance of his first speech".
NEAR = 5

#: How a clause hangs on what it tells of.
_TOLD_OF = ("relative", "that")
_OCCASIONS = {word: number for number, row in enumerate(OCCASIONS_DELIVERED) for word in row}


#: A sentence without any of these tells of no such occasion.
OCCASION_WORDS = frozenset(_OCCASIONS)


def compare_previews(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the first two deeds of one occasion of which one is done there and the other is still to come."""
    mine = pair.left.once[deeds_delivered] if pair.score >= SURE else {}
    theirs = pair.right.once[deeds_delivered] if mine else {}
    for number in sorted(mine.keys() & theirs.keys()):
        told = ((left, right) for left in mine[number] for right in theirs[number] if _are_done_and_open(left, right) and _are_at_one(pair, left, right))
        yield from (done_and_open(left, right) for left, right in list(told)[:1])


def deeds_delivered(side: Side) -> Mapping[int, tuple[Deed, ...]]:
    """Return the deeds of one side that are done on an occasion which their clause names, by the number of the occasion."""
    found: dict[int, tuple[Deed, ...]] = {}
    for deed in (deed for deed in side.once[deeds_of] if deed.verb not in PUTTING_OFF):
        for number in sorted({_OCCASIONS[token.lower] for token in _clause(deed) if token.lower in _OCCASIONS and _is_done_there(deed, token)}):
            found[number] = (*found.get(number, ()), deed)
    return found


def _clause(deed: Deed) -> list[Token]:
    """Return the words of the deed's clause, and the one that a relative clause tells of: "remarks that she is to deliver"."""
    tokens = deed.side.sentence.tokens
    first = bisect_left(tokens, (deed.claim.span.start,))
    before = tokens[first - 1 : first] if first and deed.claim.link in _TOLD_OF else ()
    return [*before, *(token for token in tokens if any(piece.start <= token.start < piece.end for piece in deed.claim.pieces))]


def _is_done_there(deed: Deed, occasion: Token) -> bool:
    """Say whether the deed, and none told between the two words, is done on the occasion, and not ahead of it."""
    group, clause = verb_group(deed), _clause(deed)
    between = range(group.end, occasion.start) if group.end <= occasion.start else range(occasion.end, group.start)
    if any(event.span.start in between for event in deed.claim.events if event.form is EventForm.VERB):
        return False
    at = clause.index(occasion)
    before = [token.lower for token in clause[max(0, at - NEAR) : at]]
    return AHEAD.isdisjoint(before) and ANOTHER.isdisjoint(before[-1:])  # "at a previous hearing"


def _are_done_and_open(left: Deed, right: Deed) -> bool:
    if left.quoted or right.quoted or is_set_apart(left) or is_set_apart(right):
        return False
    return (is_done(left) and is_open(right)) or (is_open(left) and is_done(right))


def _are_at_one(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether both are done by one person, or by one whom a sentence does not name but with much in common, and not on two days."""
    days = [(mine, theirs) for mine in left.claim.times for theirs in right.claim.times if mine.grain is theirs.grain is Grain.DAY]
    if days and all(relate_times(mine, theirs) is Relation.DISJOINT for mine, theirs in days):
        return False
    if have_one_doer(pair, left, right):
        return True
    theirs = right.side.places_of(right.claim)
    shared = sum(pair.correspondence.get(place) in theirs for place in left.side.places_of(left.claim))
    return not (left.names_doer and right.names_doer) and shared >= FEWEST_SHARED - bool(days)
