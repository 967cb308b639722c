"""A description that nobody bore so far ("the actress", "the 22-year-old", "the airline") ─► the one named whom it can mean, or None."""

from collections.abc import Iterator, Sequence

from claimcheck.extract.participants.cast import Entity
from claimcheck.extract.participants.lexicon import AGES
from claimcheck.extract.participants.memory import Memory, Seen
from claimcheck.extract.participants.nominals import Nominal
from claimcheck.extract.participants.syntax import Standing
from claimcheck.language.en.newsrooms import NEWSROOMS
from claimcheck.language.en.titles import (
    BUSINESS_NOUNS,
    DESCRIPTIVE_NOUNS,
    FAMED_NOUNS,
    FATED_NOUNS,
    NEWSPAPER_NAMES,
    PUBLIC_ENDINGS,
    ROLE_NOUNS,
    VOICES,
)
from claimcheck.model.participants import ParticipantKind

_PERSON, _ORGANIZATION, _UNKNOWN = ParticipantKind.PERSON, ParticipantKind.ORGANIZATION, ParticipantKind.UNKNOWN
_SUBJECT = Standing.SUBJECT
_FAR_REACH = 400  # mentions: a usual article whole
_NEAR = 2  # sentences back in which whom a description means was named
_CLEARLY = 2  # times as often named as anybody else who may be meant
_FATE_REACH = 5  # tokens behind a name in which its bearer's fate is told


def describe_person(memory: Memory, nominal: Nominal) -> Entity | None:
    """Return the person whom a definite description can mean."""
    if nominal.head in AGES:
        return _aged(memory, nominal)
    if nominal.head in DESCRIPTIVE_NOUNS:
        return _only_one(memory, nominal) or (_foremost(memory, nominal, ()) if nominal.head in FAMED_NOUNS else None)
    if nominal.head in FATED_NOUNS:
        return _foremost(memory, nominal, FATED_NOUNS[nominal.head])
    return None


def describe_body(memory: Memory, nominal: Nominal) -> Entity | None:
    """Return the company that "the company" can mean: the subject last named, where no other was."""
    if nominal.head not in BUSINESS_NOUNS:
        return None
    earliest = nominal.phrase.sentence - _NEAR
    chosen: dict[Entity, int] = {}
    for seen in reversed(memory.seen[-_FAR_REACH:]):
        if seen.sentence < earliest:
            break
        if _is_business(seen):
            chosen[seen.entity] = len(seen.entity.mentions)
    return _clearest(chosen)


def _is_business(seen: Seen) -> bool:
    entity = seen.entity
    if not entity.words or entity.plural or entity.gender or entity.called or entity.heads or _reports(seen):
        return False
    if entity.kind is _ORGANIZATION:
        last = entity.words[-1].rstrip(".")
        return last not in PUBLIC_ENDINGS and last not in NEWSPAPER_NAMES and entity.name not in NEWSROOMS and entity.words[0] not in PUBLIC_ENDINGS
    return entity.kind is _UNKNOWN and len(entity.mentions) > 1 and seen.standing >= _SUBJECT


def _reports(seen: Seen) -> bool:
    """Say whether it is a newsroom that the article cites: "THR reports", "the Courier is reporting"."""
    return any(token.lower.startswith("report") for token in seen.tokens[seen.last : seen.last + 2])


def _clearest(chosen: dict[Entity, int]) -> Entity | None:
    ranked = sorted(chosen, key=lambda entity: -chosen[entity])
    if not ranked or (len(ranked) > 1 and chosen[ranked[0]] < _CLEARLY * chosen[ranked[1]]):
        return None
    return ranked[0]


def _only_one(memory: Memory, nominal: Nominal) -> Entity | None:
    """Return the one person so far whom the noun can mean, None where there are several."""
    if any(not word[0].isdigit() and word != "former" for word in nominal.qualifiers):
        return None
    people = {seen.entity for seen in _named(memory, nominal, 0)}
    return next(iter(people)) if len(people) == 1 else None


def _foremost(memory: Memory, nominal: Nominal, fates: Sequence[str]) -> Entity | None:
    """Return whom the last sentences name clearly more often than anybody else whom the noun can mean; who only says something is not meant."""
    chosen: dict[Entity, int] = {}
    for seen in _named(memory, nominal, nominal.phrase.sentence - _NEAR):
        if not VOICES.isdisjoint(seen.entity.heads) or (seen.sentence == nominal.phrase.sentence and seen.standing >= _SUBJECT):
            continue
        chosen[seen.entity] = len(seen.entity.mentions)
    if fates:
        chosen = {entity: times for entity, times in chosen.items() if _met_fate(memory, entity, fates)}
    return _clearest(chosen)


def _named(memory: Memory, nominal: Nominal, earliest: int) -> Iterator[Seen]:
    gender = ROLE_NOUNS.get(nominal.head)
    for seen in memory.seen[-_FAR_REACH:]:
        entity = seen.entity
        if seen.sentence >= earliest and entity.kind is _PERSON and entity.words and (gender is None or entity.gender in (gender, None)):
            yield seen


def _met_fate(memory: Memory, entity: Entity, fates: Sequence[str]) -> bool:
    """Say whether the article so far tells of somebody's fate right behind the name: "Roe, 22, was arrested"."""
    return any(
        not {token.lower for token in seen.tokens[seen.last : seen.last + _FATE_REACH]}.isdisjoint(fates)
        for seen in memory.seen[-_FAR_REACH:]
        if seen.entity is entity
    )


def _aged(memory: Memory, nominal: Nominal) -> Entity | None:
    """Return the one whose age stands behind the name ("Roe, 22,") or in a description ("a 22-year-old diver")."""
    age = nominal.head.partition("-")[0]
    for seen in memory.seen[-_FAR_REACH:]:
        entity, last = seen.entity, seen.last
        if entity.words and entity.kind in (_PERSON, _UNKNOWN):
            beside = [token.text for token in seen.tokens[last : last + 2]]
            if beside == [",", age] or beside == ["(", age] or nominal.head in entity.described:
                return entity
    return None
