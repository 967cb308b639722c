"""The tables of reporting words ─► what each inflected form may be: its lemma, its shape, its frames with their force."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import lru_cache

import attrs

from claimcheck.language.en.reporting import ADJECTIVES, ALSO_NOUNS, DOUBLED, IRREGULAR_PASTS, NOUNS, PASSIVES, VERB_PHRASES, VERBS
from claimcheck.model.quotations import Force

Rows = tuple[tuple[str, str, str], ...]
_SIBILANTS = ("s", "sh", "ch", "x", "z", "o")


class Shape(StrEnum):
    """Which form of a word it is; PAST is the past tense and, for regular verbs, the participle too."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    NOUN = "noun"
    ADJECTIVE = "adjective"


@attrs.frozen
class Entry:
    """One reading of one form: *tail* are the further words of a phrase ("out" of "point out"); *frames* says what may follow, and its force."""

    lemma: str
    shape: Shape
    frames: Mapping[str, Force]
    passive: Mapping[str, Force]
    tail: tuple[str, ...] = ()
    also_noun: bool = False


def past_forms(lemma: str) -> tuple[str, str]:
    """Return the past tense and the past participle.

    >>> past_forms("write"), past_forms("deny"), past_forms("admit")
    (('wrote', 'written'), ('denied', 'denied'), ('admitted', 'admitted'))
    """
    if lemma in IRREGULAR_PASTS:
        return IRREGULAR_PASTS[lemma]
    if lemma in DOUBLED:
        past = lemma + lemma[-1] + "ed"
    elif lemma.endswith("e"):
        past = lemma + "d"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        past = lemma[:-1] + "ied"
    else:
        past = lemma + "ed"
    return past, past


def third_person(lemma: str) -> str:
    """Return the form after "she".

    >>> third_person("deny"), third_person("say"), third_person("stress")
    ('denies', 'says', 'stresses')
    """
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(_SIBILANTS) else "s")


def gerund(lemma: str) -> str:
    """Return the form in -ing.

    >>> gerund("write"), gerund("admit"), gerund("foresee"), gerund("say")
    ('writing', 'admitting', 'foreseeing', 'saying')
    """
    if lemma in DOUBLED:
        return lemma + lemma[-1] + "ing"
    return (lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma) + "ing"


def _frames_by_lemma(rows: Rows, separator: str = " ") -> dict[str, dict[str, Force]]:
    frames: dict[str, dict[str, Force]] = {}
    for force, names, lemmas in rows:
        for lemma in lemmas.split(separator):
            for name in names.split():
                frames.setdefault(lemma, {}).setdefault(name, Force(force))
    return frames


def _verb_shapes(verb: str) -> Iterator[tuple[str, Shape]]:
    past, participle = past_forms(verb)
    yield verb, Shape.BASE
    yield third_person(verb), Shape.THIRD
    yield past, Shape.PAST
    if participle != past:
        yield participle, Shape.PARTICIPLE
    yield gerund(verb), Shape.GERUND


@lru_cache(maxsize=1)
def entries() -> Mapping[str, tuple[Entry, ...]]:
    """Return every form with what it may be, the longest phrase first."""
    found: dict[str, list[Entry]] = {}
    verbs = _frames_by_lemma(VERBS) | _frames_by_lemma(VERB_PHRASES, "|")
    passives, nouns = _frames_by_lemma(PASSIVES), _frames_by_lemma(NOUNS)
    for lemma in dict.fromkeys([*verbs, *passives]):
        verb, *tail = lemma.split(" ")
        for form, shape in _verb_shapes(verb):
            also_noun = verb in ALSO_NOUNS or form in nouns
            found.setdefault(form, []).append(Entry(lemma, shape, verbs.get(lemma, {}), passives.get(lemma, {}), tuple(tail), also_noun))
    for noun, frames in nouns.items():
        for form in (noun, third_person(noun)):
            found.setdefault(form, []).append(Entry(noun, Shape.NOUN, frames, {}))
    for adjective, frames in _frames_by_lemma(ADJECTIVES).items():
        found.setdefault(adjective, []).append(Entry(adjective, Shape.ADJECTIVE, frames, {}))
    return {form: tuple(sorted(list_, key=lambda entry: -len(entry.tail))) for form, list_ in found.items()}
