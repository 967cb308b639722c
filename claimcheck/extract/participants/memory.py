"""The article as read so far: who was mentioned, where, and how prominently."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

import attrs

from claimcheck.extract.participants.cast import Entity, Phrase
from claimcheck.extract.participants.lexicon import OFFICE_NOMINALS
from claimcheck.extract.participants.syntax import Standing, standing
from claimcheck.language.en.clauses import AND
from claimcheck.model.documents import Document, Sentence, Token
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.model.spans import Span

_LONGEST_BREAK = 20  # characters, marks and empty lines among them, over which a quotation goes on

_PERSON, _ORGANIZATION, _PLACE = ParticipantKind.PERSON, ParticipantKind.ORGANIZATION, ParticipantKind.PLACE


@attrs.define(eq=False)
class Seen:
    """A mention already read: whose, in which sentence, its first token with its titles and without, the token after it, and its offset."""

    entity: Entity
    sentence: int
    tokens: Sequence[Token]
    begin: int
    place: int
    last: int
    start: int
    _standing: Standing | None = None

    @property
    def standing(self) -> Standing:
        """How it stands in its sentence; worked out when a pronoun first asks, which for most mentions none does."""
        if self._standing is None:
            self._standing = standing(self.tokens, self.begin, self.last)
        return self._standing


def _opened(text: str, quotations: Sequence[Span]) -> list[int]:
    """Return where each of the *quotations* opens: where the one before it does, if no word stands between the two."""
    opened = [span.start for span in quotations]
    for place, (before, span) in enumerate(pairwise(quotations), start=1):
        if span.start - before.end <= _LONGEST_BREAK and not any(map(str.isalnum, text[before.end : span.start])):
            opened[place] = opened[place - 1]
    return opened


def _by_office(entities: Sequence[Entity]) -> dict[str, list[Entity]]:
    offices: dict[str, list[Entity]] = {}
    for entity in entities:
        if entity.kind is _PERSON and entity.heads:
            for noun in sorted({noun for head in entity.heads for noun in OFFICE_NOMINALS.get(head, (head,))}):
                offices.setdefault(noun, []).append(entity)
    return offices


class Memory:
    """Every mention read so far, in the order of the text, and those of named places; every entity, named or not; the people whom the article names."""

    def __init__(self, document: Document, entities: list[Entity]) -> None:
        self.entities = entities
        self.seen: list[Seen] = []
        self.places: list[Seen] = []
        self.bodies = [entity for entity in entities if entity.kind is _ORGANIZATION]
        self._bearers = _by_office(entities)
        self._unnamed: dict[str, list[Entity]] = {}
        self._groups: dict[frozenset[Entity], Entity] = {}
        outer = [quotation.inner for quotation in document.quotations if quotation.depth == 0]
        self._starts = [span.start for span in outer]
        self._ends = [span.end for span in outer]
        self._opened = _opened(document.text, outer)

    def bearers(self, office: str) -> list[Entity]:
        """Return the named people whose titles or roles *office* may repeat."""
        return self._bearers.get(office, [])

    def unnamed(self, noun: str) -> list[Entity]:
        """Return the entities without a name that *noun* described, in the order in which they came up."""
        return self._unnamed.get(noun, [])

    def bring_up(self, entity: Entity, noun: str) -> None:
        """Remember a new entity that only *noun* describes."""
        self.entities.append(entity)
        self._unnamed.setdefault(noun, []).append(entity)

    def quoted(self, offset: int) -> bool:
        """Say whether *offset* lies inside a quotation."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._ends[index]

    def same_quotation(self, first: int, second: int) -> bool:
        """Say whether both offsets lie inside one quotation, or in two of which the second follows the first without a word between."""
        index = bisect_right(self._starts, second) - 1
        return index >= 0 and second < self._ends[index] and self._opened[index] <= first < self._ends[index]

    def see(self, entity: Entity, sentence: Sentence, phrase: Phrase, begin: int) -> None:
        """Remember that *entity* is named by *phrase*, whose titles begin at the token *begin*."""
        entity.latest = len(self.seen)
        seen = Seen(entity, phrase.sentence, sentence.tokens, begin, phrase.first, phrase.last, phrase.start)
        self.seen.append(seen)
        if entity.kind is _PLACE and entity.words:
            self.places.append(seen)

    def mention(self, entity: Entity, sentence: Sentence, phrase: Phrase, kind: MentionKind) -> None:
        """Add a nominal or a pronoun to the mentions of *entity*."""
        entity.mentions.append((phrase.start, phrase.end, kind))
        self.see(entity, sentence, phrase, phrase.first)

    def group_of(self, *members: Entity) -> Entity:
        """Return the entity for several taken together, made if it is new."""
        known = self._groups.get(frozenset(members))
        if known is not None:
            return known
        name = f" {AND} ".join(member.name for member in members)
        group = Entity(ParticipantKind.GROUP, name, plural=True, members=members, speaks=True)
        self.entities.append(group)
        self._groups[frozenset(members)] = group
        return group
