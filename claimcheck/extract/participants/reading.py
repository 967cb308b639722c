"""A sentence with its names ─► its nominals and pronouns, each given to what it stands for, from left to right."""

from collections.abc import Sequence
from operator import itemgetter

from claimcheck.extract.participants.cast import Entity, NameRun, Phrase
from claimcheck.extract.participants.lexicon import PRONOUN_FORMS
from claimcheck.extract.participants.memory import Memory
from claimcheck.extract.participants.nominals import NOMINAL_NOUNS, Nominal, read_nominal
from claimcheck.extract.participants.pronouns import read_pronoun, resolve_pronoun, resolve_quoted_pronoun
from claimcheck.extract.participants.reference import resolve_nominal
from claimcheck.language.en.names import DEFINITE_WORDS, INDEFINITE_ARTICLES
from claimcheck.language.en.titles import ROLE_NOUNS
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.text.lookups import places_in

Names = Sequence[tuple[NameRun, Entity]]
Step = tuple[int, tuple[NameRun, Entity] | Nominal | None]

_PERSON, _ORGANIZATION, _UNKNOWN = ParticipantKind.PERSON, ParticipantKind.ORGANIZATION, ParticipantKind.UNKNOWN
_NOMINAL, _PRONOUN = MentionKind.NOMINAL, MentionKind.PRONOUN

_MARKED = NOMINAL_NOUNS.keys() | PRONOUN_FORMS.keys()
_place_of_step = itemgetter(0)


def find_steps(sentence: Sentence, names: Names, roles: Sequence[tuple[int, int]]) -> list[Step]:
    """Return the names, nominals and pronouns (None) of *sentence* by their places, in order; *roles* are the token ranges that descriptions take up."""
    steps: list[Step] = [(found[0].phrase.first, found) for found in names]
    marked = places_in(sentence.lowers, _MARKED)
    if not marked:
        return steps
    taken: set[int] = set()
    for first, last in (*roles, *[(run.begin, run.phrase.last) for run, _ in names]):
        taken.update(range(first, last))
    for place in marked:
        if sentence.lowers[place] in PRONOUN_FORMS:
            steps.append((place, None))
        elif place not in taken and (nominal := read_nominal(sentence, place)) is not None:
            steps.append((place, nominal))
    steps.sort(key=_place_of_step)
    return steps


def read_sentence(memory: Memory, sentence: Sentence, names: Names, steps: Sequence[Step]) -> None:
    """Take one sentence into *memory*: give each of its *steps* to what it stands for."""
    for place, found in steps:
        if found is None:
            _read_pronoun(memory, sentence, place, names)
        elif isinstance(found, Nominal):
            _read_nominal(memory, sentence, found)
        else:
            memory.see(found[1], sentence, found[0].phrase, found[0].begin)
            if found[0].begin and sentence.tokens[found[0].begin - 1].lower == "and":
                _see_pair(memory, sentence, found, names)


def _see_pair(memory: Memory, sentence: Sentence, second: tuple[NameRun, Entity], names: Names) -> None:
    """Remember two joined by "and" as a pair too, for "they" and "the two"."""
    before = next((found for found in names if found[0].phrase.last + 1 == second[0].begin), None)
    if before is None or before[1] is second[1] or before[1].kind is not second[1].kind:
        return
    if before[1].kind in (_PERSON, _ORGANIZATION):
        first, last = before[0].phrase, second[0].phrase
        memory.see(memory.group_of(before[1], second[1]), sentence, Phrase(sentence.index, first.first, last.last, first.start, last.end), before[0].begin)


def _read_pronoun(memory: Memory, sentence: Sentence, place: int, names: Names) -> None:
    start = sentence.tokens[place].start
    pronoun = read_pronoun(sentence.tokens, place)
    resolve = resolve_quoted_pronoun if memory.quoted(start) else resolve_pronoun
    entity = resolve(memory, sentence, pronoun, names)
    if entity is None:
        return
    if pronoun.gender in ("male", "female"):
        entity.called |= {pronoun.gender}
        if entity.kind is _UNKNOWN:
            entity.kind = _PERSON
    memory.mention(entity, sentence, Phrase(sentence.index, place, place + 1, start, start + len(pronoun.word)), _PRONOUN)


def _read_nominal(memory: Memory, sentence: Sentence, nominal: Nominal) -> None:
    entity = resolve_nominal(memory, nominal)
    if entity is None:
        entity = Entity(nominal.kind, _name_of(sentence, nominal), gender=ROLE_NOUNS.get(nominal.head), plural=nominal.plural)
        memory.bring_up(entity, nominal.head)
    entity.speaks = entity.speaks or nominal.speaks
    memory.mention(entity, sentence, nominal.phrase, _NOMINAL)


def _name_of(sentence: Sentence, nominal: Nominal) -> str:
    tokens = sentence.tokens[nominal.phrase.first : nominal.phrase.last]
    article = len(tokens) > 1 and (tokens[0].lower in DEFINITE_WORDS or tokens[0].lower in INDEFINITE_ARTICLES)
    return " ".join([token.text for token in tokens[article:]])
