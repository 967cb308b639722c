"""Names, nominals and pronouns in the order of the text ─► entities: each nominal and pronoun resolved to what it stands for, or left alone."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.extract.participants.cast import Entity, NameRun, Phrase
from claimcheck.extract.participants.lexicon import OFFICE_NOMINALS, class_of_place
from claimcheck.extract.participants.nominals import Nominal
from claimcheck.language.en.names import AUXILIARIES, POSSESSIVE_PRONOUNS, PREPOSITIONS, PRONOUNS, REFLEXIVE_PRONOUNS, SAYING_FORMS
from claimcheck.language.en.titles import COUNTED_GROUPS, PLACE_NOUNS, ROLE_NOUNS
from claimcheck.model.documents import Document, Sentence, Token
from claimcheck.model.participants import MentionKind, ParticipantKind

_PERSON, _GROUP = ParticipantKind.PERSON, ParticipantKind.GROUP
_ORGANIZATION, _PLACE = ParticipantKind.ORGANIZATION, ParticipantKind.PLACE
_DOCUMENT, _UNKNOWN = ParticipantKind.DOCUMENT, ParticipantKind.UNKNOWN

_SUBJECT, _OBJECT, _OWNER, _OBLIQUE = 3, 2, 1, 0
_CATAPHORIC = frozenset("after before when while as since although though if until once despite in with by during following given because".split())


#: Words and marks between which one clause ends and another begins.
_CLAUSE_MARKS = frozenset({",", ";", "and", "that", "who", "but", "to", "because", "if", "when"})


class Seen(NamedTuple):
    """A mention already read: whose, where, how it stands in its sentence, whether inside a quotation."""

    entity: Entity
    sentence: int
    place: int
    grade: int
    quoted: bool


class Discourse:
    """The article read so far: who was mentioned, when, and how prominently."""

    def __init__(self, document: Document, entities: list[Entity]) -> None:
        self.entities = entities
        self.seen: list[Seen] = []
        outer = [quotation.inner for quotation in document.quotations if quotation.depth == 0]
        self._starts = [span.start for span in outer]
        self._ends = [span.end for span in outer]

    def quoted(self, offset: int) -> bool:
        """Say whether *offset* lies inside a quotation."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._ends[index]

    def read(self, sentence: Sentence, names: Sequence[tuple[NameRun, Entity]], nominals: Sequence[Nominal]) -> None:
        """Take in one sentence, from left to right."""
        if not names and not nominals and not any(token.lower in PRONOUNS for token in sentence.tokens):
            return
        by_place: dict[int, tuple[NameRun, Entity] | Nominal] = {run.phrase.first: (run, entity) for run, entity in names}
        by_place |= {nominal.phrase.first: nominal for nominal in nominals if nominal.phrase.first not in by_place}
        pronouns: set[int] = {nominal.owner for nominal in nominals if nominal.owner >= 0}
        for place, token in enumerate(sentence.tokens):
            if token.lower in PRONOUNS and (place not in by_place or place in pronouns):
                self._read_pronoun(sentence, place, names)
            found = by_place.get(place)
            if isinstance(found, Nominal):
                self._read_nominal(sentence, found)
            elif found is not None:
                self._see(found[1], sentence, found[0].phrase)

    def _see(self, entity: Entity, sentence: Sentence, phrase: Phrase) -> None:
        grade = _grade(sentence.tokens, phrase.first, phrase.last)
        self.seen.append(Seen(entity, sentence.index, phrase.first, grade, self.quoted(phrase.start)))

    def _mention(self, entity: Entity, sentence: Sentence, phrase: Phrase, kind: MentionKind) -> None:
        entity.mentions.append((phrase.start, phrase.end, kind))
        self._see(entity, sentence, phrase)

    def _read_pronoun(self, sentence: Sentence, place: int, names: Sequence[tuple[NameRun, Entity]]) -> None:
        token = sentence.tokens[place]
        if self.quoted(token.start) or (token.lower == "it" and not _says(sentence.tokens, place)):
            return
        entity = self._cataphor(sentence, place, names) or self._antecedent(sentence, place)
        if entity is None:
            return
        gender = PRONOUNS[token.lower][0]
        if gender in ("male", "female") and entity.gender is None:
            entity.gender = gender
        if gender in ("male", "female") and entity.kind is _UNKNOWN:
            entity.kind = _PERSON
        self._mention(entity, sentence, Phrase(sentence.index, place, place + 1, token.start, token.end), MentionKind.PRONOUN)

    def _cataphor(self, sentence: Sentence, place: int, names: Sequence[tuple[NameRun, Entity]]) -> Entity | None:
        """Return the subject that follows, for a pronoun in a clause opened before it ("After he lost, Smith said")."""
        tokens = sentence.tokens
        if place > 8 or tokens[0].lower not in _CATAPHORIC:
            return None
        for run, entity in names:
            first = run.phrase.first - len(run.title_heads)
            if run.phrase.first < place:
                return None
            if first > 0 and tokens[run.phrase.first - 1].text == "," or first > 0 and tokens[first - 1].text == ",":
                return entity if _fits(entity, tokens[place].lower) else None
        return None

    def _antecedent(self, sentence: Sentence, place: int) -> Entity | None:
        token = sentence.tokens[place]
        best, best_score = None, 0.0
        for seen in reversed(self.seen):
            distance = sentence.index - seen.sentence
            if distance > 4:
                break
            if not _fits(seen.entity, token.lower) or distance == 0 and _bound(sentence.tokens, seen, place):
                continue
            if distance and PRONOUNS[token.lower][1] and seen.grade != _SUBJECT:
                continue
            score = _salience(seen, distance, token.lower)
            if score > best_score:
                best, best_score = seen.entity, score
        return best

    def _read_nominal(self, sentence: Sentence, nominal: Nominal) -> None:
        entity = self._resolve(sentence, nominal)
        if entity is None:
            entity = self._new(sentence, nominal)
        entity.speaks = entity.speaks or nominal.speaks
        self._mention(entity, sentence, nominal.phrase, MentionKind.NOMINAL)

    def _new(self, sentence: Sentence, nominal: Nominal) -> Entity:
        first = nominal.phrase.first
        tokens = sentence.tokens[first : nominal.phrase.last]
        if tokens[0].lower in ("the", "a", "an", "this", "that") and len(tokens) > 1:
            tokens = tokens[1:]
        name = " ".join(token.text for token in tokens)
        entity = Entity(nominal.kind, name, gender=ROLE_NOUNS.get(nominal.head), plural=nominal.plural, heads={nominal.head})
        self.entities.append(entity)
        return entity

    def _resolve(self, sentence: Sentence, nominal: Nominal) -> Entity | None:
        if nominal.counted and nominal.head in COUNTED_GROUPS:
            return self._pair(nominal)
        if not nominal.definite:
            return None
        if nominal.kind is _PLACE:
            return self._latest_place(PLACE_NOUNS[nominal.head], sentence.index - 3)
        if nominal.kind is _PERSON:
            return self._bearer(nominal) or self._same_head(nominal)
        if nominal.kind is _ORGANIZATION:
            return self._body(nominal) or self._same_head(nominal)
        return self._same_head(nominal)

    def _bearer(self, nominal: Nominal) -> Entity | None:
        """Return the named person whose titles or roles the nominal repeats."""
        vice = "vice" in nominal.modifiers
        bearers = [entity for entity in self.entities if entity.named and _bears(entity, nominal.head) and ("vice" in entity.heads) == vice]
        if len(bearers) < 2:
            return bearers[0] if bearers else None
        return next((seen.entity for seen in reversed(self.seen) if seen.entity in bearers), bearers[0])

    def _body(self, nominal: Nominal) -> Entity | None:
        """Return the organization last named that ends in the nominal's word, or that may be called so."""
        head = nominal.head.capitalize()
        for seen in reversed(self.seen):
            if seen.entity.kind is _ORGANIZATION and (head in seen.entity.words or nominal.head in seen.entity.heads):
                return seen.entity
        return None

    def _same_head(self, nominal: Nominal) -> Entity | None:
        own = set(_modifiers(nominal.modifiers))
        for seen in reversed(self.seen[-60:]):
            entity = seen.entity
            if not entity.named and nominal.head in entity.heads and entity.plural == nominal.plural and own <= set(entity.name.lower().split()):
                return entity
        return None

    def _latest_place(self, place_class: str, earliest: int) -> Entity | None:
        for seen in reversed(self.seen):
            if seen.sentence < earliest:
                return None
            if seen.entity.kind is _PLACE and seen.entity.named and class_of_place(seen.entity.name) == place_class:
                return seen.entity
        return None

    def _pair(self, nominal: Nominal) -> Entity | None:
        """Return "the two leaders" as the two of that kind last named."""
        wanted = COUNTED_GROUPS[nominal.head]
        members: list[Entity] = []
        for seen in reversed(self.seen):
            entity = seen.entity
            if entity not in members and entity.named and _counts_as(entity, wanted, nominal.head):
                members.append(entity)
                if len(members) == nominal.counted:
                    break
        if len(members) < nominal.counted:
            return None
        members.reverse()
        name = " and ".join(member.name for member in members)
        known = next((entity for entity in self.entities if entity.members and set(map(id, entity.members)) == set(map(id, members))), None)
        if known is not None:
            return known
        entity = Entity(_GROUP, name, plural=True, heads={nominal.head}, members=tuple(members), speaks=True)
        self.entities.append(entity)
        return entity


def _modifiers(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in ("the", "this", "that", "these", "those", "both")]


def _says(tokens: Sequence[Token], place: int) -> bool:
    return place + 1 < len(tokens) and tokens[place + 1].lower in SAYING_FORMS


def _counts_as(entity: Entity, wanted: str, head: str) -> bool:
    if wanted == "place":
        place_class = class_of_place(entity.name)
        return entity.kind is _PLACE and place_class == {"cities": "city", "towns": "city", "states": "state"}.get(head, "country")
    if wanted == "organization":
        return entity.kind is _ORGANIZATION
    if entity.kind is not _PERSON:
        return False
    return wanted == "person" or entity.gender in (wanted, None)


def _bears(entity: Entity, head: str) -> bool:
    return entity.kind is _PERSON and (head in entity.heads or any(head in OFFICE_NOMINALS.get(own, ()) for own in entity.heads))


def _fits(entity: Entity, pronoun: str) -> bool:
    gender, plural = PRONOUNS[pronoun]
    if plural:
        return entity.plural or entity.kind is _ORGANIZATION
    if gender == "thing":
        return entity.kind in (_ORGANIZATION, _PLACE, _DOCUMENT) and not entity.plural
    return entity.kind in (_PERSON, _UNKNOWN) and not entity.plural and entity.gender in (gender, None)


def _salience(seen: Seen, distance: int, pronoun: str) -> float:
    score = (3.0, 2.6, 1.4, 0.8, 0.5)[distance] + 0.55 * seen.grade
    if seen.quoted:
        score -= 2.0
    entity = seen.entity
    gender, plural = PRONOUNS[pronoun]
    if gender in ("male", "female"):
        score += 0.8 if entity.gender == gender else -0.8 if entity.kind is _UNKNOWN else 0.0
    if plural and not entity.plural:
        score -= 1.2
    return score + 0.1 * min(len(entity.mentions), 8)


def _bound(tokens: Sequence[Token], seen: Seen, place: int) -> bool:
    """Say whether the pronoun and the mention are subject and object of one clause, so that they cannot be one and the same."""
    lower = tokens[place].lower
    if lower in POSSESSIVE_PRONOUNS or lower in REFLEXIVE_PRONOUNS:
        return lower == "her" and seen.grade == _SUBJECT and place - seen.place < 4 and place + 1 < len(tokens) and not tokens[place + 1].text[0].isalpha()
    if lower not in ("him", "them"):
        return False
    return seen.grade == _SUBJECT and not any(token.lower in _CLAUSE_MARKS for token in tokens[seen.place : place])


def _grade(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return how prominent a mention stands: subject, object, owner, or inside a prepositional phrase."""
    after = tokens[last].lower if last < len(tokens) else ""
    while first > 0 and tokens[first - 1].text[0].isupper() and tokens[first - 1].end + 1 == tokens[first].start:
        first -= 1
    before = tokens[first - 1].lower if first else ""
    if before in PREPOSITIONS and before not in ("after", "before"):
        return _OBLIQUE
    if after in ("'s", "’s", "’", "'"):
        return _OWNER
    if after in SAYING_FORMS or after in AUXILIARIES or before in ("said", "says") or not first:
        return _SUBJECT
    if after.endswith("ed") or not before[:1].isalnum() or before in ("that", "and", "but", "when", "while", "because", "if", "as"):
        return _SUBJECT
    return _OBJECT
