"""The name runs of an article ─► entities: fuller and shorter names of the same one gathered, different ones kept apart."""

from collections.abc import Sequence

from claimcheck.extract.participants.cast import Entity, NameRun
from claimcheck.extract.participants.lexicon import GIVEN_NAMES, PLACES
from claimcheck.language.en.names import NAME_PARTICLES, OPENERS
from claimcheck.language.en.titles import ORGANIZATION_ENDINGS
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.text.names import core_words, same_given_name

_PERSON, _ORGANIZATION = ParticipantKind.PERSON, ParticipantKind.ORGANIZATION
_PLACE, _UNKNOWN = ParticipantKind.PLACE, ParticipantKind.UNKNOWN


def gather(runs: Sequence[NameRun]) -> list[tuple[NameRun, Entity]]:
    """Return each run with its entity, in order; a lone sentence-opening word that nothing else speaks for is left out."""
    register = _Register()
    seen_inside = {word for run in runs if not run.opens for word in run.words}
    for run in runs:
        if len(run.words) > 1:
            register.add_full(run)
    for run in runs:
        if len(run.words) == 1:
            register.add_single(run, trusted=not run.opens or run.words[0] in seen_inside)
    return register.in_order(runs)


def surname_of(words: Sequence[str]) -> str:
    """Return the last word of a name, suffixes not counted."""
    return core_words(tuple(words))[-1]


class _Register:
    """The entities so far, by their words."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self.by_word: dict[str, list[Entity]] = {}
        self.order: dict[tuple[int, int], Entity] = {}

    def in_order(self, runs: Sequence[NameRun]) -> list[tuple[NameRun, Entity]]:
        """Return the runs that have an entity, with it."""
        return [(run, self.order[run.phrase.start, run.phrase.end]) for run in runs if (run.phrase.start, run.phrase.end) in self.order]

    def add_full(self, run: NameRun) -> None:
        """Give a name of several words its entity."""
        last = surname_of(run.words) if run.kind is _PERSON else run.words[-1]
        entity = next((other for other in self.by_word.get(last, ()) if _same_full_name(run, other)), None)
        self._note(run, entity or self._new(run))

    def add_single(self, run: NameRun, *, trusted: bool) -> None:
        """Give a name of one word its entity: the one whose surname, given name or acronym it is, or its own."""
        word = run.words[0]
        known = self._owner_of(run, word)
        if known is not None:
            self._note(run, known)
        elif trusted or run.title is not None or run.kind is not _UNKNOWN and word.lower() not in OPENERS:
            self._note(run, self._new(run))

    def _owner_of(self, run: NameRun, word: str) -> Entity | None:
        owners = [entity for entity in self.by_word.get(word, ()) if _may_be_called(entity, run, word)]
        if len(owners) < 2:
            return owners[0] if owners else None
        exact = [entity for entity in owners if entity.words == run.words]
        surnamed = exact or [entity for entity in owners if entity.kind in (_PERSON, _UNKNOWN) and surname_of(entity.words) == word]
        before = [entity for entity in surnamed or owners if entity.mentions and entity.mentions[0][0] < run.phrase.start]
        choices = before or surnamed or owners
        return max(choices, key=lambda entity: _weight(entity, run))

    def _new(self, run: NameRun) -> Entity:
        name = " ".join(run.words)
        if run.kind is _PLACE:
            name = PLACES.get(name, (name, ""))[0]
        entity = Entity(run.kind, name, run.words, gender=run.gender, plural=run.kind is ParticipantKind.GROUP)
        self.entities.append(entity)
        for word in dict.fromkeys((*run.words, name, acronym_of(run.words))):
            if word and word not in NAME_PARTICLES:
                self.by_word.setdefault(word, []).append(entity)
        return entity

    def _note(self, run: NameRun, entity: Entity) -> None:
        _learn(entity, run)
        entity.mentions.append((run.phrase.start, run.phrase.end, MentionKind.NAME))
        self.order[run.phrase.start, run.phrase.end] = entity


def acronym_of(words: Sequence[str]) -> str:
    """Return the initials of a name of three words or more, "" for a shorter one.

    >>> acronym_of(("Ostford", "Harbor", "Police"))
    'OHP'
    """
    initials = "".join(word[0] for word in words if word[0].isupper())
    return initials if len(initials) > 2 else ""


def _weight(entity: Entity, run: NameRun) -> tuple[bool, int, int]:
    same_gender = run.gender is not None and entity.gender == run.gender
    before = [start for start, _, _ in entity.mentions if start < run.phrase.start]
    return (same_gender, len(entity.mentions), max(before, default=-1))


def _may_be_called(entity: Entity, run: NameRun, word: str) -> bool:
    """Say whether *word* alone may stand for *entity*."""
    if entity.words == run.words or entity.name == word:
        return True
    if run.gender and entity.gender and run.gender != entity.gender and run.title_heads:
        return False
    if entity.kind is _ORGANIZATION:
        return run.title is None and _shortens_organization(entity, word)
    if entity.kind in (_PERSON, _UNKNOWN):
        core = core_words(entity.words)
        if run.kind is _ORGANIZATION and len(core) < 2:
            return False
        if word == core[0]:
            return len(core) == 1 or (word in GIVEN_NAMES and run.title is None)
        return word == core[-1] or (len(core) > 2 and word == core[-2] and word not in GIVEN_NAMES)
    return False


def _shortens_organization(entity: Entity, word: str) -> bool:
    if word == acronym_of(entity.words) and word.isupper():
        return True
    if word == entity.words[0]:
        distinct = word not in PLACES and word not in OPENERS and word not in GIVEN_NAMES
        return distinct and len(entity.words) == 2 and entity.words[1].rstrip(".") in ORGANIZATION_ENDINGS
    return word == entity.words[-1] and word in ("Times", "Post", "Journal", "Tribune", "Herald", "Globe", "Guardian")


def _same_full_name(run: NameRun, other: Entity) -> bool:
    if run.words == other.words:
        return True
    personal = {run.kind, other.kind} <= {_PERSON, _UNKNOWN}
    if not personal:
        return run.kind is other.kind and _one_ends_the_other(run.words, other.words)
    mine, theirs = core_words(run.words), core_words(other.words)
    if len(mine) < 2 or len(theirs) < 2 or mine[-1] != theirs[-1] or _is_junior(run.words) != _is_junior(other.words):
        return False
    if run.gender and other.gender and run.gender != other.gender:
        return False
    return same_given_name(mine[0], theirs[0])


def _is_junior(words: Sequence[str]) -> bool:
    return words[-1].rstrip(".") in ("Jr", "II", "III")


def _one_ends_the_other(first: Sequence[str], second: Sequence[str]) -> bool:
    shorter, longer = sorted((tuple(first), tuple(second)), key=len)
    return len(shorter) > 1 and longer[-len(shorter) :] == shorter and len(longer) - len(shorter) < 3 and "of" not in longer


def _learn(entity: Entity, run: NameRun) -> None:
    """Let the entity take what this run tells: a fuller name, a gender, a kind, the heads of its titles."""
    if entity.kind is _UNKNOWN and run.kind is _PERSON or entity.kind is _UNKNOWN and run.title_heads:
        entity.kind = _PERSON
    if run.title_heads:
        entity.heads.update(run.title_heads)
        entity.gender = run.gender or entity.gender
    entity.gender = entity.gender or run.gender
    if len(run.words) > len(entity.words) and entity.kind is not _PLACE:
        entity.words, entity.name = run.words, " ".join(run.words)
    if run.title is not None:
        entity.roles.append(run.title)
