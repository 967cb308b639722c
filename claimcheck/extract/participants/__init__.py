"""Sentences ─► participants: who is spoken of, under which names and roles, and where."""

from claimcheck.extract.participants.cast import Entity, NameRun
from claimcheck.extract.participants.clustering import Register
from claimcheck.extract.participants.headlines import find_known_names, is_headline
from claimcheck.extract.participants.memory import Memory
from claimcheck.extract.participants.names import find_names
from claimcheck.extract.participants.reading import find_steps, read_sentence
from claimcheck.extract.participants.roles import note_roles
from claimcheck.model.documents import Document
from claimcheck.model.participants import Mention, MentionKind, Participant, Role
from claimcheck.model.spans import Span
from claimcheck.text.names import without_brackets

__all__ = ["find_participants"]

_NAME = MentionKind.NAME


def find_participants(document: Document) -> tuple[Participant, ...]:
    """Return the participants of the article, in the order of their first mention.

    Names are gathered over the whole article first, with the titles and appositives beside them; then the text is read once more from the
    start, and each pronoun and nominal is given to what it stands for, or to nobody where the text does not tell.
    """
    headlines = [sentence for sentence in document.sentences if is_headline(sentence)]
    titled = {sentence.index for sentence in headlines}
    prose = [sentence for sentence in document.sentences if sentence.index not in titled]
    register = Register()
    names: dict[int, list[tuple[NameRun, Entity]]] = {}
    for run, entity in register.gather([run for sentence in prose for run in find_names(sentence)], document.text):
        names.setdefault(run.phrase.sentence, []).append((run, entity))
    for sentence in headlines:
        for phrase, entity in find_known_names(sentence, register):
            entity.mentions.append((phrase.start, phrase.end, _NAME))
    roles = {sentence.index: note_roles(sentence, names[sentence.index]) for sentence in prose if sentence.index in names}
    memory = Memory(document, register.entities)
    steps = [find_steps(sentence, names.get(sentence.index, ()), roles.get(sentence.index, ())) for sentence in prose]
    for sentence, its in zip(prose, steps, strict=True):
        read_sentence(memory, sentence, names.get(sentence.index, ()), its)
    return _as_participants(document.text, memory.entities)


def _as_participants(text: str, entities: list[Entity]) -> tuple[Participant, ...]:
    kept = [entity for entity in entities if entity.mentions and (entity.words or entity.speaks or len(entity.mentions) > 1)]
    for entity in kept:
        for member in entity.members:
            member.mentions += [mention for mention in entity.mentions if mention not in member.mentions]
    for entity in kept:
        entity.mentions.sort()
    kept.sort(key=lambda entity: entity.mentions[0])
    indices = {id(entity): index for index, entity in enumerate(kept)}
    return tuple(_as_participant(text, entity, indices) for entity in kept)


def _as_participant(text: str, entity: Entity, indices: dict[int, int]) -> Participant:
    name, called = entity.name, entity.called
    mentions: list[Mention] = []
    others: dict[str, None] = {}  # what else it is named, in the order of the text
    for start, end, kind in entity.mentions:
        words = text[start:end]
        mentions.append(Mention(Span(start, end), words, kind))
        if kind is _NAME and words != name and (other := without_brackets(words)) != name:
            others[other] = None
    return Participant(
        indices[id(entity)],
        name,
        entity.kind,
        tuple(others),
        tuple([Role(Span(start, end), text[start:end]) for start, end in sorted(set(entity.roles))]) if entity.roles else (),
        tuple(mentions),
        entity.gender or (min(called) if len(called) == 1 else None),
        entity.plural,
        entity.affiliation,
        tuple([indices[id(member)] for member in entity.members if id(member) in indices]) if entity.members else (),
    )
