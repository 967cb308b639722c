"""People named in aligned sentences ─► agreements and discrepancies of the aspect `participant`."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.person.likeness import PEOPLE
from claimcheck.compare.person.lists import row_mates
from claimcheck.compare.person.people import NamedPerson, named_cast, relate_people, shared_people, shared_words, unanswered
from claimcheck.compare.sides.pairs import Pair
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity, agreement
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import ParticipantKind
from claimcheck.settings import Settings

_PERSON = ParticipantKind.PERSON


def compare_people(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where one sentence puts another person in the place of whom the other names."""
    mine, theirs = pair.once[unanswered]
    if not mine or not theirs:
        return
    mates = list(row_mates(pair))
    for left, right in mates:
        yield _discrepancy(pair, left, right)
    least = settings.minimum_person_likelihood
    for match in PEOPLE.match(pair, mine, theirs, least) if pair.once[shared_words] or pair.once[shared_people] else ():  # else nobody answers anybody
        if match.relation is Relation.DISJOINT and match.likelihood >= least and (match.left, match.right) not in mates:
            yield _discrepancy(pair, match.left, match.right)


def compare_cast(aligned: Sequence[Pair], settings: Settings) -> Iterator[Finding]:
    """Yield whom both articles speak of, people and bodies, each once, in the first of the *aligned* sentences that name them: the surest stand first."""
    told: set[tuple[int, int]] = set()
    for pair in aligned:
        for left in pair.left.once[named_cast]:
            same = pair.accounts.same_right(left.participant.index)
            for right in pair.right.once[named_cast] if same else ():
                people = left.participant.index, right.participant.index
                if right.participant.index in same and people not in told and relate_people(pair, left, right) is Relation.EQUAL:
                    told.add(people)
                    yield _agreement(pair, left, right)


def _agreement(pair: Pair, left: NamedPerson, right: NamedPerson) -> Finding:
    fullest = max(left.participant.name, right.participant.name, key=lambda name: (len(name), name))
    if left.participant.kind is _PERSON:
        return agreement(Aspect.PARTICIPANT, f"speak of {fullest}", "same person", _evidence(pair, left, right))
    the = "the " if "the" in (pair.left.word_before(left.span), pair.right.word_before(right.span)) else ""
    return agreement(Aspect.PARTICIPANT, f"speak of {the}{fullest}", "same body", _evidence(pair, left, right))


def _discrepancy(pair: Pair, left: NamedPerson, right: NamedPerson) -> Finding:
    told = f"{pair.left.source} names {left.participant.name} where {pair.right.source} names {right.participant.name}."
    return Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "other person in the same place", _evidence(pair, left, right), Severity.CONFLICT)


def _evidence(pair: Pair, left: NamedPerson, right: NamedPerson) -> tuple[Evidence, Evidence]:
    return pair.left.evidence(left.span, left.participant.name), pair.right.evidence(right.span, right.participant.name)
