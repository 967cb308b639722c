"""People named in aligned sentences ─► agreements and discrepancies of the aspect `participant`."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.compare.matching import Matcher, is_answer
from claimcheck.compare.pairs import Pair, Side
from claimcheck.compare.weights import PERSON_SLOT
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import Mention, MentionKind, Participant, ParticipantKind
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.names import NameRelation, compare_person_names

_RELATIONS = {
    NameRelation.SAME: Relation.EQUAL,
    NameRelation.COMPATIBLE: Relation.EQUAL,
    NameRelation.NEAR: Relation.OVERLAPS,
    NameRelation.DIFFERENT: Relation.DISJOINT,
}


@attrs.frozen
class NamedPerson:
    """A person and the first place of the sentence that names them."""

    participant: Participant
    mention: Mention

    @property
    def span(self) -> Span:
        """Where the name stands."""
        return self.mention.span


def named_people(side: Side) -> tuple[NamedPerson, ...]:
    """Return the people whom the sentence names, each once, in the order of the text."""
    seen: dict[int, NamedPerson] = {}
    for index, mention in side.mentions:
        participant = side.reading.participants[index]
        if participant.kind is ParticipantKind.PERSON and mention.kind is MentionKind.NAME:
            seen.setdefault(index, NamedPerson(participant, mention))
    return tuple(seen.values())


def relate_people(pair: Pair, left: NamedPerson, right: NamedPerson) -> Relation:
    """Return `EQUAL` for one person, `OVERLAPS` for one name spelled in two ways, `DISJOINT` for two people, `UNDECIDED` for namesakes."""
    relation = _RELATIONS[pair.accounts.relate(left.participant.index, right.participant.index)]
    namesakes = relation is Relation.DISJOINT and not _name_words(left).isdisjoint(_name_words(right))
    return Relation.UNDECIDED if namesakes else relation


def _name_words(person: NamedPerson) -> frozenset[str]:
    return frozenset(person.participant.name.lower().split())


def liken_people(pair: Pair, left: NamedPerson, right: NamedPerson) -> Mapping[str, float]:
    """Return what speaks for and against two names standing for whoever does one thing.

    `role`: how far the articles describe both by the same words. `full`: both are named in full, or neither is. `told`: how far each is
    also named in the other article, so that the other need not answer for them.
    """
    mine, theirs = _role_words(left.participant), _role_words(right.participant)
    return {
        "role": len(mine & theirs) / max(1, min(len(mine), len(theirs))),
        "full": float((" " in left.mention.text) == (" " in right.mention.text)),
        "told": (_is_named_right(left, pair) + _is_named_left(right, pair)) / 2,
    }


def _role_words(participant: Participant) -> frozenset[str]:
    words = (word.strip(".,").lower() for role in participant.roles for word in role.text.split())
    return frozenset(word for word in words if word not in FUNCTION_WORDS)


def _is_named_right(person: NamedPerson, pair: Pair) -> bool:
    return not pair.accounts.same_right(person.participant.index).isdisjoint(pair.accounts.right.people)


def _is_named_left(person: NamedPerson, pair: Pair) -> bool:
    return not pair.accounts.same_left(person.participant.index).isdisjoint(pair.accounts.left.people)


PEOPLE = Matcher(relate=relate_people, liken=liken_people, weights=PERSON_SLOT)


def unanswered(pair: Pair) -> tuple[list[NamedPerson], list[NamedPerson]]:
    """Return the people whom one sentence names and the other does not speak of, under any name, title or pronoun."""
    spoken_left, spoken_right = pair.left.spoken_of, pair.right.spoken_of
    left = [one for one in pair.left.once(named_people) if pair.accounts.same_right(one.participant.index).isdisjoint(spoken_right)]
    right = [one for one in pair.right.once(named_people) if pair.accounts.same_left(one.participant.index).isdisjoint(spoken_left)]
    return left, right


def compare_people(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield whose name the sentences spell differently, and where one puts another person in the same place."""
    for left in pair.left.once(named_people):
        for right in pair.right.once(named_people):
            if relate_people(pair, left, right) is Relation.OVERLAPS and compare_person_names(left.mention.text, right.mention.text) is NameRelation.NEAR:
                yield _spelling(pair, left, right)
    for match in PEOPLE.match(pair, *unanswered(pair)):
        if match.relation is Relation.DISJOINT and is_answer(pair, match, settings.minimum_person_likelihood, settings):
            yield _discrepancy(pair, match.left, match.right)


def compare_cast(aligned: Sequence[Pair], settings: Settings) -> Iterator[Finding]:
    """Yield whom both articles speak of, each person once, in the first of the *aligned* sentences that name them: the surest stand first."""
    told: set[tuple[int, int]] = set()
    for pair in aligned:
        for left in pair.left.once(named_people):
            for right in pair.right.once(named_people):
                people = left.participant.index, right.participant.index
                if people not in told and relate_people(pair, left, right) is Relation.EQUAL:
                    told.add(people)
                    yield _agreement(pair, left, right)


def _agreement(pair: Pair, left: NamedPerson, right: NamedPerson) -> Finding:
    fullest = max(left.participant.name, right.participant.name, key=lambda name: (len(name), name))
    return Finding(FindingKind.AGREEMENT, Aspect.PARTICIPANT, f"Both speak of {fullest}.", "same person", _evidence(pair, left, right))


def _spelling(pair: Pair, left: NamedPerson, right: NamedPerson) -> Finding:
    told = f"{pair.left.source} spells the name “{left.mention.text}”, {pair.right.source} “{right.mention.text}”."
    return Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "name spelled in two ways", _evidence(pair, left, right), Severity.VARIANCE)


def _discrepancy(pair: Pair, left: NamedPerson, right: NamedPerson) -> Finding:
    told = f"{pair.left.source} names {left.participant.name} where {pair.right.source} names {right.participant.name}."
    return Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "other person in the same place", _evidence(pair, left, right), Severity.CONFLICT)


def _evidence(pair: Pair, left: NamedPerson, right: NamedPerson) -> tuple[Evidence, Evidence]:
    return pair.left.evidence(left.span, left.participant.name), pair.right.evidence(right.span, right.participant.name)
