"""A sentence with its names ─► its nominals and pronouns, each given to what it stands for, from left to right."""

from collections.abc import Sequence
from operator import itemgetter

from claimcheck.extract.participants.cast import Entity, NameRun, Phrase
from claimcheck.extract.participants.groups import see_company, see_couple
from claimcheck.extract.participants.lexicon import PRONOUN_FORMS
from claimcheck.extract.participants.memory import Memory
from claimcheck.extract.participants.nominals import NOMINAL_NOUNS, Nominal, read_nominal
from claimcheck.extract.participants.pronouns import read_pronoun, resolve_pronoun, resolve_quoted_pronoun
from claimcheck.extract.participants.reference import resolve_nominal
from claimcheck.language.en.names import DEFINITE_WORDS, INDEFINITE_ARTICLES
from claimcheck.language.en.titles import JOINING_WORDS, ROLE_NOUNS
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.text.lookups import places_in

Names = Sequence[tuple[NameRun, Entity]]
Step = tuple[int, tuple[NameRun, Entity] | Nominal | None]

_PERSON, _UNKNOWN = ParticipantKind.PERSON, ParticipantKind.UNKNOWN
_NOMINAL, _PRONOUN = MentionKind.NOMINAL, MentionKind.PRONOUN

_MARKED = NOMINAL_NOUNS.keys() | PRONOUN_FORMS.keys()
_place_of_step = itemgetter(0)
_text = itemgetter(Token._fields.index("text"))


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
            _read_nominal(memory, sentence, found, names)
        else:
            run, entity = found
            memory.see(entity, sentence, run.phrase, run.begin)
            if run.begin and (sentence.lowers[run.begin - 1] in JOINING_WORDS or run.kin):
                see_company(memory, sentence, found, names)


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


def _read_nominal(memory: Memory, sentence: Sentence, nominal: Nominal, names: Names) -> None:
    entity = resolve_nominal(memory, nominal)
    if entity is None:
        entity = Entity(nominal.kind, _name_of(sentence, nominal), (), ROLE_NOUNS.get(nominal.head), nominal.plural)
        memory.bring_up(entity, nominal.head)
    entity.speaks = entity.speaks or nominal.speaks
    memory.mention(entity, sentence, nominal.phrase, _NOMINAL)
    if nominal.kind is _PERSON and nominal.phrase.first > 1:
        see_couple(memory, sentence, nominal, entity, names)


def _name_of(sentence: Sentence, nominal: Nominal) -> str:
    tokens = sentence.tokens[nominal.phrase.first : nominal.phrase.last]
    article = len(tokens) > 1 and (tokens[0].lower in DEFINITE_WORDS or tokens[0].lower in INDEFINITE_ARTICLES)
    return " ".join(map(_text, tokens[article:]))
