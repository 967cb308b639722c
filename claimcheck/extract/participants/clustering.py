"""The name runs of an article ─► entities: fuller and shorter names of the same one gathered, different ones kept apart."""

from collections.abc import Mapping, Sequence

from claimcheck.extract.participants.cast import Entity, NameRun
from claimcheck.extract.participants.lexicon import PEOPLE_NOUNS, PLACES
from claimcheck.language.en.clauses import AND
from claimcheck.language.en.given_names import GIVEN_NAMES
from claimcheck.language.en.names import NAME_PARTICLES, OPENERS
from claimcheck.language.en.titles import COURTESY_TITLES, NEWSPAPER_NAMES, ORGANIZATION_ENDINGS, TITLES_OF_GIVEN_NAMES
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.text.names import core_words, middles_clash, same_given_name

_PERSON, _ORGANIZATION = ParticipantKind.PERSON, ParticipantKind.ORGANIZATION
_PLACE, _GROUP, _UNKNOWN = ParticipantKind.PLACE, ParticipantKind.GROUP, ParticipantKind.UNKNOWN
_PERSONAL = (_PERSON, _UNKNOWN)
_NAME = MentionKind.NAME


class Register:
    """The named entities of an article, found by any word of their names."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self._by_word: dict[str, list[Entity]] = {}

    def gather(self, runs: Sequence[NameRun], text: str) -> list[tuple[NameRun, Entity]]:
        """Return the runs that name somebody, in order, each with its entity; *text* is the whole article."""
        found: dict[int, Entity] = {}
        alone: list[tuple[int, NameRun]] = []
        for number, run in enumerate(runs):  # full names first, so that a headline's or a lead's surname finds its owner
            if len(run.words) > 1:
                found[number] = self._owner_of_full(run) or self._new(run)
                _learn(found[number], run)
            else:
                alone.append((number, run))
        by_word: dict[str, list[NameRun]] = {}
        for _, run in alone:
            by_word.setdefault(run.words[0], []).append(run)
        self._mark_relatives([runs[number] for number in found], by_word)
        for number, run in alone:
            entity = self._owner_of_word(run)
            if entity is None and _is_a_name(run, by_word[run.words[0]], text):
                entity = self._new(run)
            if entity is not None:
                found[number] = entity
                _learn(entity, run)
        return [(run, found[number]) for number, run in enumerate(runs) if number in found]

    def _mark_relatives(self, full: Sequence[NameRun], by_word: Mapping[str, Sequence[NameRun]]) -> None:
        """Mark those whose surname alone means another: named as kin of somebody of that name, or of another gender than "Mr." or "Mrs." tells."""
        first: dict[str, NameRun] = {}  # who bears a surname and is nobody's kin
        for run in full:
            surname = surname_of(run.words) if run.kind is _PERSON else ""
            if not run.kin:
                first.setdefault(surname, run)
            alone = by_word.get(surname)
            if not alone:
                continue
            earliest = min([single.phrase.start for single in alone] + ([first[surname].phrase.start] if surname in first else []))
            before = run.kin and earliest < run.phrase.start
            genders = {single.gender for single in alone if single.heads and single.gender}
            if run is first.get(surname) and not alone[0].heads:
                genders = set()  # "Karl Varga ... Varga ... Mrs. Varga": the surname alone was his before she came up
            if before or (run.gender and genders and run.gender not in genders):
                owner = self._owner_of_full(run)
                if owner is not None and (owner.mentions[0][0] == run.phrase.start or run.kin and _generation(run.words)):
                    owner.relative = True

    def known_as(self, words: tuple[str, ...]) -> Entity | None:
        """Return the entity that goes by exactly *words*: its whole name, its surname, its only word."""
        for entity in self._by_word.get(words[-1], ()):
            if entity.words == words or (len(words) == 1 and entity.kind is _PERSON and surname_of(entity.words) == words[0]):
                return entity
        return None

    def _owner_of_full(self, run: NameRun) -> Entity | None:
        if run.kind is _PLACE:
            return self._place_named(" ".join(run.words))
        last = surname_of(run.words) if run.kind in _PERSONAL else run.words[-1]
        for entity in self._by_word.get(last, ()):
            if _same_full_name(run, entity):
                return entity
        return None

    def _owner_of_word(self, run: NameRun) -> Entity | None:
        word = run.words[0]
        place = self._place_named(word) if run.kind is _PLACE else None
        if place is not None:
            return place
        spelled = word.replace(".", "") if word.isupper() else word
        owners = [entity for entity in self._by_word.get(spelled, self._by_word.get(word, ())) if _may_be_called(entity, run, word)]
        if len(owners) > 1:
            exact = [entity for entity in owners if entity.words == run.words and (entity.kind is not _PERSON or run.kind is _PERSON)]
            owners = [entity for entity in owners if entity.kind in _PERSONAL and surname_of(entity.words) == word] or exact or owners
            before = [entity for entity in owners if any(start < run.phrase.start for start, _, _ in entity.mentions)]
            return max(before or owners, key=lambda entity: _weight(entity, run))
        if not owners and self._is_family(word):
            return self._new(run._replace(kind=_GROUP))
        return owners[0] if owners else None

    def _place_named(self, name: str) -> Entity | None:
        name = PLACES.get(name, (name, ""))[0]
        for entity in self._by_word.get(name, ()):
            if entity.kind is _PLACE and entity.name == name:
                return entity
        return None

    def _is_family(self, word: str) -> bool:
        """Say whether *word* is the plural of somebody's surname ("the Vargas")."""
        return word.endswith("s") and any(entity.kind is _PERSON and surname_of(entity.words) == word[:-1] for entity in self._by_word.get(word[:-1], ()))

    def _new(self, run: NameRun) -> Entity:
        name = " ".join(run.words)
        plural = run.kind is _GROUP or (run.article and run.kind is _UNKNOWN and name.endswith("s") and not name.endswith("ss"))
        if run.kind is _PLACE:
            name = PLACES.get(name, (name, ""))[0]
        entity = Entity(run.kind, name, run.words, run.gender, plural, run.impersonal or (run.article and run.kind is _UNKNOWN))
        self.entities.append(entity)
        for word in dict.fromkeys((*run.words, name, *acronyms_of(run.words))):
            if word and word not in NAME_PARTICLES:
                self._by_word.setdefault(word, []).append(entity)
        return entity


def surname_of(words: Sequence[str]) -> str:
    """Return the last word of a name, suffixes not counted.

    >>> surname_of(("Robert", "Downey", "Jr."))
    'Downey'
    """
    return core_words(tuple(words))[-1]


def acronyms_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the initials of a name of three words or more, also without what stands behind its last "and".

    >>> acronyms_of(("Ostford", "Harbor", "Police"))
    ('OHP',)
    >>> acronyms_of(("Bureau", "for", "Harbor", "Safety", "and", "Dredging"))
    ('BHSD', 'BHS')
    """
    if len(words) < 3:
        return ()
    short = words[: len(words) - 1 - words[::-1].index(AND)] if AND in words else words
    initials = ("".join([word[0] for word in some if word[0].isupper()]) for some in (words, short))
    return tuple(dict.fromkeys(found for found in initials if len(found) > 2))


def _is_a_name(run: NameRun, alike: Sequence[NameRun], text: str) -> bool:
    """Say whether a lone capitalised word that no full name explains is a name; *alike* are all that are the same word, *run* among them."""
    word = run.words[0]
    if run.heads or run.kind in (_GROUP, _ORGANIZATION):
        return True
    if word.lower() in OPENERS or (run.kind in _PERSONAL and (word.lower() in PEOPLE_NOUNS or _is_common_word(word.lower(), text))):
        return False
    return run.kind is not _UNKNOWN or len(alike) > 1 or not run.opens or run.acts


def _is_common_word(word: str, text: str) -> bool:
    """Say whether the article writes *word* in lower case too."""
    place = text.find(f" {word}")
    while place >= 0:
        if not text[place + len(word) + 1 : place + len(word) + 2].isalnum():
            return True
        place = text.find(f" {word}", place + 1)
    return False


def _weight(entity: Entity, run: NameRun) -> tuple[bool, bool, int, int]:
    """Rank the bearers of one surname: of the office and the gender that a title tells, much mentioned, mentioned last."""
    same_gender = bool(run.heads) and run.gender is not None and entity.gender == run.gender
    latest = max((start for start, _, _ in entity.mentions if start < run.phrase.start), default=-1)
    return (not entity.heads.isdisjoint(run.heads), same_gender, len(entity.mentions), latest)


def _may_be_called(entity: Entity, run: NameRun, word: str) -> bool:
    """Say whether *word* alone may stand for *entity*."""
    if entity.words == run.words or entity.name == word:
        return True
    if entity.kind is _ORGANIZATION:
        return run.title is None and run.kind is not _PERSON and _shortens_organization(entity, word)
    if entity.kind not in _PERSONAL or entity.impersonal:
        return False
    if entity.relative and word == surname_of(entity.words) and not (run.heads and run.gender and run.gender == entity.gender):
        return False
    if (run.kind is _PLACE and run.located) or (run.article and entity.kind is not _PERSON):
        return False
    if run.heads and run.gender and entity.gender and run.gender != entity.gender:
        return False
    core = core_words(entity.words)
    if word == core[0]:
        return len(core) == 1 or _goes_by_given_name(run, word)
    return word == core[-1] or (len(core) > 2 and word == core[-2] and word not in GIVEN_NAMES)


def _goes_by_given_name(run: NameRun, word: str) -> bool:
    """Say whether the first word of a full name may stand for it: alone, or behind the title that goes with it: "Sir Karl", but not "Mr. Karl"."""
    return word in GIVEN_NAMES if run.title is None else bool(run.heads) and TITLES_OF_GIVEN_NAMES.issuperset(run.heads)


def _shortens_organization(entity: Entity, word: str) -> bool:
    if word.isupper() and word.replace(".", "") in acronyms_of(entity.words):
        return True
    if word == entity.words[-1]:
        return word in NEWSPAPER_NAMES
    distinct = word not in PLACES and word not in OPENERS and word not in GIVEN_NAMES
    return word == entity.words[0] and distinct and len(entity.words) == 2 and entity.words[1].rstrip(".") in ORGANIZATION_ENDINGS


def _same_full_name(run: NameRun, entity: Entity) -> bool:
    if run.words == entity.words:
        return True
    if run.kind not in _PERSONAL or entity.kind not in _PERSONAL:
        return run.kind is entity.kind is _ORGANIZATION and _one_ends_the_other(run.words, entity.words)
    mine, theirs = core_words(run.words), core_words(entity.words)
    if mine[-1] != theirs[-1] or _generation(run.words) != _generation(entity.words):
        return False
    if len(mine) < 2 or len(theirs) < 2:
        return _generation(run.words) != ""  # "Brandt Jr.", beside "Karl Brandt Jr."
    if (run.gender and entity.gender and run.gender != entity.gender) or middles_clash(run.words, entity.words):
        return False
    return same_given_name(mine[0], theirs[0]) or (mine[0] not in GIVEN_NAMES and theirs[-2:] == mine) or (theirs[0] not in GIVEN_NAMES and mine[-2:] == theirs)


def _generation(words: Sequence[str]) -> str:
    last = words[-1].rstrip(".")
    return last if last in ("Jr", "II", "III") else ""


def _one_ends_the_other(first: Sequence[str], second: Sequence[str]) -> bool:
    shorter, longer = sorted((tuple(first), tuple(second)), key=len)
    return len(shorter) > 1 and longer[-len(shorter) :] == shorter and len(longer) - len(shorter) < 3 and "of" not in longer


def _learn(entity: Entity, run: NameRun) -> None:
    """Let the entity take what this run tells: the mention, a fuller name, a gender, a kind, its titles."""
    if entity.kind is _UNKNOWN and (run.kind is _PERSON or run.heads):
        entity.kind = _PERSON
    elif entity.kind is _UNKNOWN and run.town:
        entity.kind = _PLACE
    if run.heads:
        entity.heads = entity.heads.union(run.heads)
        entity.gender = run.gender or entity.gender
    elif len(run.words) > 1 or run.words[0] == entity.words[0]:  # a surname that is a given name as well tells no gender
        entity.gender = entity.gender or run.gender
    if entity.kind in (_PERSON, _ORGANIZATION) and len(run.words) > len(entity.words) and run.kind is not _GROUP:
        entity.words, entity.name = run.words, " ".join(run.words)
    if run.title is not None and any(head not in COURTESY_TITLES for head in run.heads):
        entity.roles.append(run.title)
        entity.described.update(run.titles)
    entity.mentions.append((run.phrase.start, run.phrase.end, _NAME))
