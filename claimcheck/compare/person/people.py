"""A side of a pair ─► the people whom it names, and how two of them stand to each other."""

from functools import lru_cache

import attrs

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import Mention, MentionKind, Participant, ParticipantKind
from claimcheck.model.spans import Span
from claimcheck.text.names import NameRelation, core_words, is_suffix, plain_letters, without_titles

FULL_NAME = 2  # words

# read once, for on Python 3.11 each reading of a member takes 150 ns, and these are asked of every two people of two articles
_NAME, _PERSON = MentionKind.NAME, ParticipantKind.PERSON
_CAST = (_PERSON, ParticipantKind.ORGANIZATION)
_EQUAL, _OVERLAPS, _DISJOINT, _UNDECIDED, _NEAR = Relation.EQUAL, Relation.OVERLAPS, Relation.DISJOINT, Relation.UNDECIDED, NameRelation.NEAR


@attrs.frozen
class NamedPerson:
    """A person, or a body, and the first place of the sentence that names them."""

    participant: Participant
    mention: Mention

    @property
    def span(self) -> Span:
        """Where the name stands."""
        return self.mention.span


def named_people(side: Side) -> tuple[NamedPerson, ...]:
    """Return the people whom the sentence names, each once, in the order of the text."""
    return tuple([one for one in side.once[named_cast] if one.participant.kind is _PERSON])


def named_cast(side: Side) -> tuple[NamedPerson, ...]:
    """Return the people and the bodies whom the sentence names, each once, in the order of the text."""
    people, seen = side.reading.participants, dict[int, NamedPerson]()
    for index, mention in side.mentions:
        if mention.kind is _NAME and index not in seen and people[index].kind in _CAST:
            seen[index] = NamedPerson(people[index], mention)
    return tuple(seen.values())


def relate_people(pair: Pair, left: NamedPerson, right: NamedPerson) -> Relation:
    """Return `EQUAL` for one person, `OVERLAPS` for one name spelled in two ways, `DISJOINT` for two people, `UNDECIDED` for namesakes."""
    relation = pair.accounts.relations.get((left.participant.index, right.participant.index))
    if relation is not None:
        return _OVERLAPS if relation is _NEAR else _EQUAL
    namesakes = not _name_words(left.participant.name).isdisjoint(_name_words(right.participant.name))
    return _UNDECIDED if namesakes else _DISJOINT  # "Bibi" may be Benjamin, and an article may name both of a couple


@lru_cache(maxsize=16_384)
def core_of(name: str) -> tuple[str, ...]:
    """Return the words of a name without titles, suffixes and middle initials.

    >>> core_of("Sen. John F. Marlow")
    ('John', 'Marlow')
    """
    return core_words(without_titles(name))


@lru_cache(maxsize=16_384)
def _name_words(name: str) -> frozenset[str]:
    return frozenset([plain_letters(word) for word in name.split() if not is_suffix(word)])


def unanswered(pair: Pair) -> tuple[list[NamedPerson], list[NamedPerson]]:
    """Return the people whom one sentence names and the other does not speak of, under any name, title or pronoun; ask for it by `pair.once`.

    Where there are none in one of the two, there is nobody to be answered by those in the other. Two of one name,
    each known to one article alone, may be one person, or be taken for each other: neither answers anybody else.
    """
    accounts, spoken_left, spoken_right = pair.accounts, pair.left.spoken_of, pair.right.spoken_of
    left = [one for one in pair.left.once[named_people] if accounts.same_right(one.participant.index).isdisjoint(spoken_right)]
    right = [one for one in pair.right.once[named_people] if accounts.same_left(one.participant.index).isdisjoint(spoken_left)] if left else []
    if not left or not right:
        return [], []
    strangers_left = [one for one in left if not accounts.same_right(one.participant.index)]
    strangers_right = [one for one in right if not accounts.same_left(one.participant.index)]
    namesakes = [(one, other) for one in strangers_left for other in strangers_right if relate_people(pair, one, other) is _UNDECIDED]
    if not namesakes:
        return left, right
    return [one for one in left if all(one is not mine for mine, _ in namesakes)], [one for one in right if all(one is not theirs for _, theirs in namesakes)]


def shared_words(pair: Pair) -> int:
    """Return how many content words the two sentences share beside names and titles; ask for it by `pair.once`."""
    names_left, names_right = pair.left.once[_name_places], pair.right.once[_name_places]
    return sum(mine not in names_left and theirs not in names_right for mine, theirs in pair.correspondence.items())


def shared_people(pair: Pair) -> int:
    """Return of how many people both sentences speak, under any name, title or pronoun; ask for it by `pair.once`."""
    people = pair.left.spoken_of & pair.left.account.people
    return sum(not pair.accounts.same_right(one).isdisjoint(pair.right.spoken_of) for one in people)


def _name_places(side: Side) -> frozenset[int]:
    """The places of the content words that are names, and titles of who is named."""
    names = [(index, mention.span) for index, mention in side.mentions if mention.kind is MentionKind.NAME]
    titles = [role.span for index, _ in names for role in side.reading.participants[index].roles if side.sentence.span.contains(role.span)]
    return frozenset().union(*map(side.words.within, (*(span for _, span in names), *titles)))
