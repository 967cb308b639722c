"""Two accounts ─► findings about people whom both name: an office that only one of them can mean, or the same office in both."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from claimcheck.compare.role.families import OFFICE, Slot, family_of, has_two_portfolios, may_be_one, may_hold_both
from claimcheck.compare.role.forces import other_rank
from claimcheck.compare.role.grades import other_grade
from claimcheck.compare.role.occupations import other_work
from claimcheck.compare.role.offices import Office, offices_of, titled_offices
from claimcheck.compare.role.parties import compare_parties
from claimcheck.compare.role.parts import other_part
from claimcheck.compare.role.rankings import compare_rankings
from claimcheck.compare.role.service import served_offices
from claimcheck.compare.role.tenure import other_time
from claimcheck.compare.role.titles import Titled
from claimcheck.compare.role.unnamed import narrowed_alike, people_of, unnamed_offices
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.role_families import OFFICERS_ON_CASES
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity, agreement
from claimcheck.model.participants import MentionKind, Participant, ParticipantKind
from claimcheck.settings import Settings
from claimcheck.text.names import NameRelation
from claimcheck.text.wording import single_spaced

Offices = Sequence[Office]

LONGEST_PORTFOLIO = 40  # characters before a title in which another portfolio may stand: "health and human services and "

#: How the titles of one person may differ beside the offices that they name.
_WAYS = {
    "another grade": other_grade,
    "held by one, not by the other": other_time,
    "other work": other_work,
    "another rank": other_rank,
    "another part": other_part,
}

_PERSONAL = (ParticipantKind.PERSON, ParticipantKind.UNKNOWN)


def compare_roles(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield, for each person whom both accounts of *pair* name with an office, where the offices agree and where they cannot be one."""
    for left, right in same_people(pair):
        here = pair.left.once[_all_offices, left.index]
        there = pair.right.once[_all_offices, right.index] if here else ()
        if here and there:
            yield from _agreements(pair, left, here, there)
            yield from _discrepancies(pair, left, here, there)
        if left.roles and right.roles:
            yield from compare_parties(pair, left, right)
    yield from _of_unnamed(pair)
    yield from compare_rankings(pair)


def _all_offices(account: Account, person: int) -> Offices:
    """Return the offices that an article gives somebody, by index, those that a sentence says they served in among them."""
    served = account.once[served_offices].get(person)
    if not served:
        return account.once[titled_offices, person]
    return offices_of(account.reading.participants[person], account.reading.document.text, served)


def _of_unnamed(pair: AccountPair) -> Iterator[Finding]:
    """Yield the offices that only one account knows, given with no name where the aligned sentence of the other speaks of one person in another office."""
    lefts = {sentence: list(unnamed_offices(pair.left, sentence)) for sentence in {left for left, _ in pair.aligned}}
    rights = {sentence: list(unnamed_offices(pair.right, sentence)) for sentence in {right for _, right in pair.aligned}}
    for left, right in sorted(places for places in pair.aligned if lefts[places[0]] or rights[places[1]]):
        for office, person, other in _strangers(lefts[left], pair.left, left, pair.right, right):
            yield _discrepancy(pair, person, _shared_slot(office, other), office, other)
        for office, person, other in _strangers(rights[right], pair.right, right, pair.left, left):
            yield _discrepancy(pair, person, _shared_slot(office, other), other, office)


def _strangers(offices: Offices, here: Account, sentence: int, there: Account, aligned: int) -> Iterator[tuple[Office, Participant, Office]]:
    """Yield (office, person, their office) for each of the *offices* that one sentence gives to nobody whom it names, and the aligned one excludes."""
    people = people_of(there, aligned) if offices else []
    words = {word for person in people for word in person.name.split()}
    if not people or any(words.isdisjoint(one.name.split()) for one in people_of(here, sentence, (MentionKind.NAME,))):
        return  # the office may be theirs
    for office in [office for office in offices if not _meets_somebody(here, sentence, office)]:
        held = [(person, other) for person in people for other in there.once[titled_offices, person.index] if _rivals(office, other, people)]
        if len({person.index for person, _ in held}) == 1 and _is_first(here, office) and not _times(there, office):
            yield office, *held[0]


def _meets_somebody(account: Account, sentence: int, office: Office) -> bool:
    """Say whether the clause of an office without a name names somebody, who is then another: "the president was met by Lund"."""
    clauses = [claim.pieces or (claim.span,) for claim in account.claims_by_sentence.get(sentence, ())]
    own = [pieces for pieces in clauses if any(piece.contains(office.span) for piece in pieces)]
    names = [mention.span for index, mention in account.mentioned(sentence) if mention.kind is MentionKind.NAME and index in account.people]
    return any(piece.contains(name) for pieces in own for piece in pieces for name in names)


def _rivals(office: Office, other: Office, people: Sequence[Participant]) -> bool:
    if may_be_one(office.family, other.family) or other.former or other.implied or not office.slots & other.slots:
        return False
    alone = len(people) == 1 and Slot.PUBLIC in office.slots & other.slots and OFFICERS_ON_CASES.isdisjoint((office.family, other.family))
    return alone or narrowed_alike(office, other)


def _shared_slot(one: Office, other: Office) -> Slot:
    return min(one.slots & other.slots, key=list(Slot).index)


def _times(account: Account, office: Office) -> int:
    """Return how often an article uses a word for *office*."""
    return sum(len(places) for family, places in account.once[_families_named].items() if may_be_one(family, office.family))


def _is_first(account: Account, office: Office) -> bool:
    """Say whether no word for *office* stands before it in the article: then it is nobody's whom the article has named by it."""
    return all(places[0] >= office.span.start for family, places in account.once[_families_named].items() if may_be_one(family, office.family))


def _families_named(account: Account) -> Mapping[str, Sequence[int]]:
    """Return where an article uses words for offices, by their family."""
    found: dict[str, list[int]] = defaultdict(list)
    for match in OFFICE.finditer(account.reading.document.text):
        found[family_of(match["word"]) or ""].append(match.start())
    return found


def same_people(pair: AccountPair) -> Iterator[tuple[Participant, Participant]]:
    """Yield the people whom both accounts name, each with the one participant of the other account that bears the name."""
    lefts, rights = pair.left.reading.participants, pair.right.reading.participants
    related = [(lefts[one], rights[other], relation) for (one, other), relation in pair.relations.items()]
    personal = [one for one in related if one[0].kind in _PERSONAL and one[1].kind in _PERSONAL]
    same = [(left, right) for left, right, relation in personal if relation is NameRelation.SAME]
    here, there = {left.index for left, _ in same}, {right.index for _, right in same}  # "Brandt" is no more Ada, whom both name in full, and may be Karl
    free = [one for one in personal if one[0].index not in here and one[1].index not in there]
    loose = [one for one in free if one[0].kind is one[1].kind is ParticipantKind.PERSON]
    yield from same
    for left, right, _ in loose:
        if not any((one[0] is left) != (one[1] is right) for one in loose):
            yield left, right


def _discrepancies(pair: AccountPair, person: Participant, here: Offices, there: Offices) -> Iterator[Finding]:
    """Yield at most one finding: an office that only the left account knows, held at the time of one that only the right account knows.

    In a slot that holds one office, one account's new office is enough: that the other office is known to both makes it no likelier. Offices of one
    field ("security adviser", "security counsel") are one post told in two ways, whenever they were held.
    """
    for slot in Slot:
        first = [office for office in here if slot in office.slots]
        second = [office for office in there if slot in office.slots]
        rivals = [(one, other) for one, other in product(first, second) if _exclude(pair, slot, one, other, first, second)]
        if rivals:
            yield _discrepancy(pair, person, slot, *min(rivals, key=lambda offices: _distance(pair, *offices)))
            return
    new = [(one, other) for one, other in product(here, there) if one.slots and other.slots and not _known(one, there) and not _known(other, here)]
    rivals = [(one, other) for one, other in new if one.fields & other.fields or _are_both_left(pair, one, other)]
    if rivals:
        yield _discrepancy(pair, person, Slot.POST, *min(rivals, key=lambda offices: _distance(pair, *offices)))
        return
    mine, theirs = Titled(pair.left, tuple(here)), Titled(pair.right, tuple(there))
    for rule, differ in _WAYS.items():
        rivals = list(differ(mine, theirs))
        if rivals:
            yield _discrepancy(pair, person, Slot.POST, *min(rivals, key=lambda offices: _distance(pair, *offices)), rule)
            return


def _exclude(pair: AccountPair, slot: Slot, one: Office, other: Office, here: Offices, there: Offices) -> bool:
    if may_be_one(one.family, other.family) or one.implied and other.implied or may_hold_both(one.family, other.family):
        return False
    new = not _known(one, there), not _known(other, here)
    if one.goes_with(other) or other.goes_with(one):
        return False
    if _has_two_portfolios(pair.left, one) or _has_two_portfolios(pair.right, other):
        return False
    if one.undated or other.undated:
        return slot is not Slot.PUBLIC and all(new) and _are_aligned(pair, one, other)
    if one.former != other.former:
        return False
    if slot is Slot.POST:
        return all(new) and (not one.former or _are_aligned(pair, one, other))  # careers have several posts
    return all(new) if one.former else any(new)


def _has_two_portfolios(account: Account, office: Office) -> bool:
    """Say whether somebody is minister of two things, of which the other article may name one."""
    before = account.reading.document.text[max(0, office.span.start - LONGEST_PORTFOLIO) : office.span.start]
    return has_two_portfolios(office.family, office.text, before)


def _are_both_left(pair: AccountPair, one: Office, other: Office) -> bool:
    """Say whether two offices, both left, introduce somebody in sentences that tell the same, whatever places they fill."""
    return one.former and other.former and _are_aligned(pair, one, other)


def _known(office: Office, others: Iterable[Office]) -> bool:
    return any(may_be_one(office.family, other.family) for other in others)


def _discrepancy(pair: AccountPair, person: Participant, slot: Slot, one: Office, other: Office, rule: str = "another office") -> Finding:
    evidence = pair.left.evidence(one.span, one.family), pair.right.evidence(other.span, other.family)
    told = f"{pair.left.source} calls {person.name} “{single_spaced(one.text)}”, {pair.right.source} “{single_spaced(other.text)}”."
    severity = Severity.VARIANCE if slot is Slot.POST else Severity.CONFLICT
    return Finding(FindingKind.DISCREPANCY, Aspect.ROLE, told, rule, evidence, severity)


def _agreements(pair: AccountPair, person: Participant, here: Offices, there: Offices) -> Iterator[Finding]:
    """Yield, for each office that both accounts know, one agreement for each two aligned sentences that give it, or else one for its first mentions."""
    for family in sorted({office.family for office in here}):
        same = [(one, other) for one, other in product(here, there) if one.family == other.family == family and _agree(one, other)]
        same.sort(key=lambda offices: _distance(pair, *offices))
        told = {_sentences(pair, *offices): offices for offices in reversed(same)}
        aligned = {places: offices for places, offices in told.items() if places in pair.aligned}
        for one, other in aligned.values() or same[:1]:
            evidence = pair.left.evidence(one.span, family), pair.right.evidence(other.span, family)
            former = "former " if one.former and other.former else ""
            yield agreement(Aspect.ROLE, f"call {person.name} {former}{family}", "same office", evidence)


def _agree(one: Office, other: Office) -> bool:
    return not one.implied and not other.implied and (one.former == other.former or one.undated or other.undated)


def _sentences(pair: AccountPair, one: Office, other: Office) -> tuple[int, int]:
    return pair.left.sentence_at(one.span.start), pair.right.sentence_at(other.span.start)


def _are_aligned(pair: AccountPair, one: Office, other: Office) -> bool:
    return _sentences(pair, one, other) in pair.aligned


def _distance(pair: AccountPair, one: Office, other: Office) -> tuple[bool, int, list[tuple[int, Office]]]:
    """Order pairs of titles, alike from either side: those in aligned sentences first, then those that stand nearest the top of both articles."""
    places = _sentences(pair, one, other)
    return places not in pair.aligned, sum(places), sorted(zip(places, (one, other), strict=True))
