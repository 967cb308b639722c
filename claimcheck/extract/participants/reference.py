"""A nominal in the article as read so far ─► the entity that it stands for, or None where it brings up somebody new."""

from operator import attrgetter

from claimcheck.extract.participants.cast import Entity
from claimcheck.extract.participants.descriptions import describe_body, describe_person
from claimcheck.extract.participants.groups import counted_group
from claimcheck.extract.participants.lexicon import class_of_place
from claimcheck.extract.participants.memory import Memory
from claimcheck.extract.participants.nominals import Nominal
from claimcheck.language.en.titles import (
    COUNTED_GROUPS,
    COUNTING_NOUNS,
    GROUPS_BY_NATURE,
    PARTY_NOUNS,
    PLACE_NOUNS,
    SHARED_OFFICES,
)
from claimcheck.model.participants import ParticipantKind

_PERSON, _ORGANIZATION, _PLACE = ParticipantKind.PERSON, ParticipantKind.ORGANIZATION, ParticipantKind.PLACE
_REACH_OF_PLACES = 3  # sentences: farther back "the country" is as likely another one
_FAR_REACH = 400  # mentions: a usual article whole
_REACH = 60  # mentions looked through for the same noun


def resolve_nominal(memory: Memory, nominal: Nominal) -> Entity | None:
    """Return the entity that *nominal* stands for."""
    if nominal.counted and nominal.head in COUNTED_GROUPS:
        return counted_group(memory, nominal) or (_same_noun(memory, nominal) if nominal.head in COUNTING_NOUNS else None)
    if nominal.head in GROUPS_BY_NATURE and not nominal.qualifiers:
        return next((entity for entity in memory.entities if entity.name.lower() == nominal.head), None)
    if not nominal.definite:
        return None
    if nominal.kind is _PLACE:
        return _place(memory, nominal)
    if nominal.kind is _PERSON:
        return _bearer(memory, nominal) or _only_one_from_home(memory, nominal) or _same_noun(memory, nominal) or describe_person(memory, nominal)
    if nominal.kind is _ORGANIZATION:
        return _body(memory, nominal) or _same_noun(memory, nominal) or describe_body(memory, nominal)
    return _same_noun(memory, nominal)


def _place(memory: Memory, nominal: Nominal) -> Entity | None:
    wanted = PLACE_NOUNS[nominal.head]
    earliest = nominal.phrase.sentence - _REACH_OF_PLACES
    for seen in reversed(memory.places):
        if seen.sentence < earliest:
            return None
        if class_of_place(seen.entity.name) == wanted:
            return seen.entity
    return None


def _bearer(memory: Memory, nominal: Nominal) -> Entity | None:
    """Return the named person whose titles or roles the nominal repeats: where several bear it, the one mentioned last."""
    if not memory.bearers(nominal.head):
        return None
    vice = "vice" in nominal.qualifiers
    bearers = [entity for entity in memory.bearers(nominal.head) if ("vice" in entity.heads) == vice]
    if nominal.head in PARTY_NOUNS and set(nominal.qualifiers) - set(nominal.proper):
        return None  # "the senior Democrat" is not any Democrat
    if nominal.proper and bearers:
        alike = [entity for entity in bearers if all(word in entity.described or word in entity.heads for word in nominal.proper)]
        bearers = alike or ([] if len(bearers) > 1 or nominal.head in SHARED_OFFICES else bearers)
    return max(bearers, key=_latest, default=None)


def _only_one_from_home(memory: Memory, nominal: Nominal) -> Entity | None:
    """Return the one officeholder from "Ohio" whom "the Ohio Republican" can mean where the article has not told the party, None where there are several."""
    if nominal.head not in PARTY_NOUNS or not nominal.proper or len(nominal.proper) < len(nominal.qualifiers):
        return None
    home = set(nominal.proper)
    choices = [entity for entity in memory.entities if entity.words and entity.heads and home <= entity.described and PARTY_NOUNS.isdisjoint(entity.heads)]
    return choices[0] if len(choices) == 1 and choices[0].kind is _PERSON else None


def _body(memory: Memory, nominal: Nominal) -> Entity | None:
    """Return the organization last named whose name holds the nominal's words ("the committee")."""
    if not memory.bodies:
        return None
    wanted = {nominal.head, *nominal.qualifiers}
    bodies = [entity for entity in memory.bodies if entity.latest >= 0 and wanted <= {word.lower() for word in entity.words}]
    return max(bodies, key=_latest, default=None)


def _same_noun(memory: Memory, nominal: Nominal) -> Entity | None:
    """Return the unnamed entity last described by the same noun, if it has all of the nominal's qualifiers."""
    known = [entity for entity in memory.unnamed(nominal.head)[-_REACH:] if len(memory.seen) - entity.latest <= _REACH]
    if not known:
        return None
    own = set(nominal.qualifiers)
    return max((entity for entity in known if own <= set(entity.name.lower().split())), key=_latest, default=None)


_latest = attrgetter("latest")
