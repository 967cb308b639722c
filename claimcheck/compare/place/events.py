"""Events that a noun names with its place in both sentences of a pair ─► where the two put one event in two places.

"The rally in Ostford", "the Calder rally": a story tells of one such event, so that two places of it are a slip of somebody, unless one article knows both.
"""

from collections.abc import Iterator

import attrs

from claimcheck.compare.place.levels import Place, are_of_one_level, look_alike
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import told_apart
from claimcheck.language.en.event_nouns import EVENT_NOUNS
from claimcheck.language.en.places import WHERE_WORDS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.settings import Settings
from claimcheck.text.event_nouns import event_nouns_among

#: How surely the two sentences must tell the same. In articles on one matter 84 of 102 such events had one place, 17 of the others one that both articles know.
LIKELY_ALIKE = 0.3
# read once, and no set: on Python 3.11 to read a member takes 50 ns, to look one up in a set longer than to go through two
_NAME, _KINDS = MentionKind.NAME, (ParticipantKind.PLACE, ParticipantKind.UNKNOWN)


@attrs.frozen
class PlacedEvent:
    """A place with the lemma of the event that the noun beside it names."""

    lemma: str
    place: Place


def compare_event_places(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where both sentences name an event by one noun with its place, and the places differ."""
    if pair.score < LIKELY_ALIKE:
        return
    for mine in pair.left.once[placed_events]:
        for theirs in pair.right.once[placed_events]:
            if mine.lemma == theirs.lemma and _are_two_places(pair, mine.place, theirs.place):
                yield _discrepancy(pair, mine.place, theirs.place)


def placed_events(side: Side) -> tuple[PlacedEvent, ...]:
    """Return the events that a noun of the sentence names with the place before it or behind it; of one event, not of several."""
    tokens, lowers, people = side.sentence.tokens, side.sentence.lowers, side.reading.participants
    places = [(index, mention) for index, mention in side.mentions if mention.kind is _NAME and people[index].kind in _KINDS]
    found = []
    for at, lemma in event_nouns_among(lowers) if places else ():
        if tokens[at].text not in EVENT_NOUNS or side.sentence.letters[at] != "N":
            continue
        start = tokens[at + 2].start if at + 2 < len(tokens) and lowers[at + 1] in WHERE_WORDS else -1
        end = tokens[at - 1].end if at and tokens[at - 1].text[0].isupper() and side.sentence.letters[at + 1 : at + 2] != "N" else -1
        if start >= 0 or end >= 0:
            found += [PlacedEvent(lemma, (index, mention)) for index, mention in places if mention.span.start == start or mention.span.end == end]
    return tuple(found)


def _are_two_places(pair: Pair, left: Place, right: Place) -> bool:
    """Say whether the other article does not know the one place nor the other; of two names that look alike it is enough that one is not known."""
    accounts = pair.accounts
    if accounts.are_same(left[0], right[0]) or not are_of_one_level(pair, left, right):
        return False
    known = [not accounts.same_right(left[0]).isdisjoint(pair.right.spoken_of), not accounts.same_left(right[0]).isdisjoint(pair.left.spoken_of)]
    if look_alike(left[1].text, right[1].text):
        return not any(known) and not (accounts.same_right(left[0]) and accounts.same_left(right[0]))
    kinds = pair.left.reading.participants[left[0]].kind, pair.right.reading.participants[right[0]].kind
    return kinds == (ParticipantKind.PLACE, ParticipantKind.PLACE) and not accounts.same_right(left[0]) and not accounts.same_left(right[0])


def _discrepancy(pair: Pair, left: Place, right: Place) -> Finding:
    told = f"{told_apart(pair.left, left[1].text, pair.right, right[1].text)}."
    evidence = tuple(side.evidence(mention.span, side.reading.participants[index].name) for side, (index, mention) in ((pair.left, left), (pair.right, right)))
    return Finding(FindingKind.DISCREPANCY, Aspect.PLACE, told, "one event in two places", evidence, Severity.CONFLICT)
