"""Two clauses that tell one deed ─► who both say did it, or underwent it: the words that both have, or the name that both mean."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from claimcheck.compare.event.runs import deed_places
from claimcheck.compare.sides.clauses import ClausePair
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.verbs import UNDERWENT
from claimcheck.model.claims import Claim, Modality, Tense
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.model.spans import Span


def with_subject(pair: Pair, places: Sequence[int], clauses: ClausePair) -> Sequence[int]:
    """Return *places* with the words of the subject that both clauses have, however far it stands from the deed: what happened is told with who did it."""
    if clauses.left.subject is None or clauses.right.subject is None or deed_places(pair, clauses).isdisjoint(places):
        return places
    mine, theirs = pair.left.words.within(clauses.left.subject), pair.right.words.within(clauses.right.subject)
    return sorted({*places, *(place for place in clauses.shared if place in mine and pair.correspondence[place] in theirs)})


def name_of_subject(pair: Pair, places: Sequence[int], clauses: ClausePair) -> str:
    """Return the name of the person who is the subject of both clauses, where one has it and the other "she", or her title; none where *places* tell who.

    The deed is told first of *places*, so that the name reads as its subject: "Ada Lund" of "resigned", "Ada Lund was" of "shot".
    """
    if clauses.events is None or places[0] not in deed_places(pair, clauses):
        return ""
    passive = {event.passive for event in clauses.events}
    if len(passive) > 1 or (True in passive and any(event.modality is not Modality.ASSERTED or event.tense is not Tense.PAST for event in clauses.events)):
        return ""
    meant = product(_subjects(pair.left, clauses.left), _subjects(pair.right, clauses.right))
    same = [(mine, theirs) for mine, theirs in meant if pair.accounts.are_same(mine.person, theirs.person)]
    if len(same) != 1 or not any(one.named for one in same[0]):
        return ""
    (mine, theirs), *_ = same
    if any(place in pair.left.words.within(mine.span) or pair.correspondence[place] in pair.right.words.within(theirs.span) for place in places):
        return ""
    names = pair.left.reading.participants[mine.person].name, pair.right.reading.participants[theirs.person].name
    return max(names, key=lambda name: (len(name), name)) + (f" {UNDERWENT}" if True in passive else "")


class _Subject(NamedTuple):
    """Who is the subject of a clause, by the index in `Reading.participants`, where, and whether by name."""

    person: int
    span: Span
    named: bool


def _subjects(side: Side, claim: Claim) -> Iterator[_Subject]:
    """Yield which single people are the subject of a clause, of those whom the article names."""
    subject, known = claim.subject, set[int]()
    for index, mention in (*claim.agents, *claim.patients) if subject else ():
        person = side.reading.participants[index]
        if subject and subject.overlaps(mention.span) and index not in known and person.kind is ParticipantKind.PERSON and not person.plural:
            known.add(index)
            if any(one.kind is MentionKind.NAME for one in person.mentions):
                yield _Subject(index, subject, mention.kind is MentionKind.NAME)
