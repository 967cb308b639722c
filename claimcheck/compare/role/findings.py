"""Two accounts ─► findings about people whom both name: an office that only one of them can mean, or the same office in both."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from claimcheck.compare.accounts import AccountPair
from claimcheck.compare.role.families import Slot
from claimcheck.compare.role.offices import Office, offices_of
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import Participant, ParticipantKind
from claimcheck.settings import Settings
from claimcheck.text.names import NameRelation, compare_participants

Offices = Sequence[Office]


def compare_roles(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield, for each person whom both accounts of *pair* name with an office, where the offices agree and where they cannot be one."""
    for left, right in same_people(pair):
        here, there = offices_of(left, pair.left.reading.document.text), offices_of(right, pair.right.reading.document.text)
        if here and there:
            yield from _agreements(pair, left, here, there)
            yield from _discrepancies(pair, left, here, there)


def same_people(pair: AccountPair) -> Iterator[tuple[Participant, Participant]]:
    """Yield the people whom both accounts name, each with the one participant of the other account that bears the name."""
    rights = [one for one in pair.right.reading.participants if one.kind is ParticipantKind.PERSON]
    lefts = [one for one in pair.left.reading.participants if one.kind is ParticipantKind.PERSON]
    matches = [(left, right, compare_participants(left, right)) for left in lefts for right in rights]
    for left, right, relation in matches:
        if relation is NameRelation.SAME:
            yield left, right
        elif relation is not NameRelation.DIFFERENT:
            rivals = [one for one in matches if one[2] is not NameRelation.DIFFERENT and (one[0] is left) != (one[1] is right)]
            if not rivals:
                yield left, right


def _discrepancies(pair: AccountPair, person: Participant, here: Offices, there: Offices) -> Iterator[Finding]:
    """Yield at most one finding a slot: an office that only the left account knows, held at the time of one that only the right account knows.

    In a slot that holds one office, one account's new office is enough: that the other office is known to both makes it no likelier.
    """
    for slot in Slot:
        first = [office for office in here if slot in office.slots]
        second = [office for office in there if slot in office.slots]
        rivals = [(one, other) for one, other in product(first, second) if _exclude(slot, one, other, first, second)]
        if rivals:
            yield _discrepancy(pair, person, slot, *min(rivals, key=lambda offices: _distance(pair, *offices)))
            return


def _exclude(slot: Slot, one: Office, other: Office, here: Offices, there: Offices) -> bool:
    if one.family == other.family or one.former != other.former:
        return False
    new = not _known(one, there), not _known(other, here)
    return all(new) if slot is Slot.POST or one.former else any(new)


def _known(office: Office, others: Iterable[Office]) -> bool:
    return any(office.family == other.family for other in others)


def _discrepancy(pair: AccountPair, person: Participant, slot: Slot, one: Office, other: Office) -> Finding:
    evidence = pair.left.evidence(one.span, one.family), pair.right.evidence(other.span, other.family)
    told = f"{pair.left.source} titles {person.name} “{_plain(one.text)}”, {pair.right.source} “{_plain(other.text)}”."
    severity = Severity.VARIANCE if slot is Slot.POST else Severity.CONFLICT
    return Finding(FindingKind.DISCREPANCY, Aspect.ROLE, told, "another office", evidence, severity)


def _agreements(pair: AccountPair, person: Participant, here: Offices, there: Offices) -> Iterator[Finding]:
    """Yield, for each office that both accounts know, one agreement for each two aligned sentences that give it, or else one for its first mentions."""
    for family in sorted({office.family for office in here}):
        same = [(one, other) for one, other in product(here, there) if one.family == other.family == family and one.former == other.former]
        same.sort(key=lambda offices: _distance(pair, *offices))
        told = {_sentences(pair, *offices): offices for offices in reversed(same)}
        aligned = {places: offices for places, offices in told.items() if places in pair.aligned}
        for one, other in aligned.values() or same[:1]:
            evidence = pair.left.evidence(one.span, family), pair.right.evidence(other.span, family)
            explanation = f"Both call {person.name} {'former ' if one.former else ''}{family}."
            yield Finding(FindingKind.AGREEMENT, Aspect.ROLE, explanation, "same office", evidence)


def _sentences(pair: AccountPair, one: Office, other: Office) -> tuple[int, int]:
    return pair.left.sentence_at(one.span.start), pair.right.sentence_at(other.span.start)


def _distance(pair: AccountPair, one: Office, other: Office) -> tuple[bool, int, list[tuple[int, Office]]]:
    """Order pairs of titles, alike from either side: those in aligned sentences first, then those that stand nearest the top of both articles."""
    places = _sentences(pair, one, other)
    return places not in pair.aligned, sum(places), sorted(zip(places, (one, other), strict=True))


def _plain(text: str) -> str:
    return " ".join(text.split())
