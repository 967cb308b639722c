"""Sentences ─► participants: who is spoken of, under which names and roles, and where."""

from claimcheck.extract.participants.cast import Entity, NameRun
from claimcheck.extract.participants.clustering import gather
from claimcheck.extract.participants.discourse import Discourse
from claimcheck.extract.participants.names import find_names
from claimcheck.extract.participants.nominals import find_nominals
from claimcheck.extract.participants.roles import note_roles
from claimcheck.model.articles import BlockKind
from claimcheck.model.documents import Document
from claimcheck.model.participants import Mention, Participant, Role
from claimcheck.model.spans import Span

__all__ = ["find_participants"]


def find_participants(document: Document) -> tuple[Participant, ...]:
    """Return the participants of the article, in the order of their first mention."""
    body = [sentence for sentence in document.sentences if sentence.kind is BlockKind.BODY]
    gathered = gather([run for sentence in body for run in find_names(sentence)])
    entities = list({id(entity): entity for _, entity in gathered}.values())
    names: dict[int, list[tuple[NameRun, Entity]]] = {}
    for run, entity in gathered:
        names.setdefault(run.phrase.sentence, []).append((run, entity))
    taken = {sentence.index: note_roles(sentence, names.get(sentence.index, ()), document.text) for sentence in body}
    discourse = Discourse(document, entities)
    for sentence in body:
        found = names.get(sentence.index, [])
        busy = [*taken[sentence.index], *((run.phrase.first - len(run.title_heads), run.phrase.last) for run, _ in found)]
        discourse.read(sentence, found, find_nominals(sentence, busy))
    return _as_participants(document, entities)


def _as_participants(document: Document, entities: list[Entity]) -> tuple[Participant, ...]:
    kept = [entity for entity in entities if entity.mentions and (entity.named or entity.speaks or len(entity.mentions) > 1)]
    for entity in kept:
        entity.mentions.sort()
    kept.sort(key=lambda entity: entity.mentions[0][:2])
    indices = {id(entity): index for index, entity in enumerate(kept)}
    return tuple(_as_participant(document.text, entity, indices) for entity in kept)


def _as_participant(text: str, entity: Entity, indices: dict[int, int]) -> Participant:
    mentions = tuple(Mention(Span(start, end), text[start:end], kind) for start, end, kind in dict.fromkeys(entity.mentions))
    roles = tuple(Role(Span(start, end), text[start:end]) for start, end in sorted(set(entity.roles)))
    aliases = tuple(dict.fromkeys(mention.text for mention in mentions if mention.kind.value == "name" and mention.text != entity.name))
    members = tuple(indices[id(member)] for member in entity.members)
    return Participant(
        indices[id(entity)],
        entity.name,
        entity.kind,
        aliases,
        roles,
        mentions,
        gender=entity.gender,
        plural=entity.plural,
        affiliation=entity.affiliation,
        members=members,
    )
