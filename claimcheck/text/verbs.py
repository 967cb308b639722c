"""A word ─► the verb forms that it can be, with their base."""

from functools import lru_cache
from typing import NamedTuple

from claimcheck.language.en.verbs import DOUBLING, DOUBLING_GERUNDS, ENDING_IN_OES, IRREGULAR, NOUN_TOO, PREFIXES, VERBS
from claimcheck.language.en.word_classes import NOT_GERUNDS, NOT_PARTICIPLES
from claimcheck.text.spelling import american

BASE, PRESENT, PAST, PARTICIPLE, GERUND = 1, 2, 4, 8, 16
VOWELS = frozenset("aeiou")


class VerbForm(NamedTuple):
    """A base form, which of its forms a word can be (a sum of `BASE` ... `GERUND`), and whether the word is a noun as well."""

    lemma: str
    forms: int
    noun_too: bool


def third_person(base: str) -> str:
    """Return the -s form of a regular verb.

    >>> third_person("deny"), third_person("push"), third_person("meet")
    ('denies', 'pushes', 'meets')
    """
    if base.endswith(("s", "x", "z", "ch", "sh")) or base in ENDING_IN_OES:
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in VOWELS else base + "s"


def gerund(base: str) -> str:
    """Return the -ing form.

    >>> gerund("lie"), gerund("make"), gerund("ban"), gerund("agree")
    ('lying', 'making', 'banning', 'agreeing')
    """
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return (base + base[-1] if _doubles(base) else base) + "ing"


def regular_past(base: str) -> str:
    """Return the -ed form.

    >>> regular_past("deny"), regular_past("vote"), regular_past("plan")
    ('denied', 'voted', 'planned')
    """
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return (base + base[-1] if _doubles(base) else base) + "ed"


def _doubles(base: str) -> bool:
    return base in DOUBLING or base in DOUBLING_GERUNDS


def _irregular() -> dict[str, tuple[list[str], list[str]]]:
    rows = (row.split() for line in IRREGULAR.strip().splitlines() for row in line.split("|"))
    return {base: (past.split("/"), participle.split("/")) for base, past, participle in rows}


@lru_cache(maxsize=1)
def verb_forms() -> dict[str, VerbForm]:
    """Return every form of every verb of the tables with what it can be.

    >>> verb_forms()["met"]
    VerbForm(lemma='meet', forms=12, noun_too=False)
    """
    found: dict[str, VerbForm] = {}
    irregular = _irregular()

    def add(form: str, base: str, kind: int) -> None:
        known = found.get(form)
        noun = base in NOUN_TOO and kind in (BASE, PRESENT)
        if known is None:
            found[form] = VerbForm(base, kind, noun)
        elif known.lemma == base:
            found[form] = VerbForm(base, known.forms | kind, known.noun_too or noun)

    for base in sorted(irregular):
        for past in irregular[base][0]:
            add(past, base, PAST)
        for participle in irregular[base][1]:
            add(participle, base, PARTICIPLE)
    listed = VERBS | NOUN_TOO | set(irregular)
    for base in sorted(listed):
        lemma = american(base) if american(base) in listed else base  # one verb, be it "apologise" here and "apologize" there
        add(base, lemma, BASE)
        add(third_person(base), lemma, PRESENT)
        add(gerund(base), lemma, GERUND)
        if base not in irregular:
            add(regular_past(base), lemma, PAST | PARTICIPLE)
        if base in DOUBLING and base.endswith("l"):  # American spelling
            add(base + "ed", base, PAST | PARTICIPLE)
            add(base + "ing", base, GERUND)
    return found


@lru_cache(maxsize=8192)
def guessed_form(word: str) -> VerbForm | None:
    """Return what an unlisted word's ending says of it as a verb, None where it says nothing.

    >>> guessed_form("photobombed")
    VerbForm(lemma='photobomb', forms=12, noun_too=False)
    """
    if word.endswith("ed") and len(word) > 4 and word not in NOT_PARTICIPLES:
        return VerbForm(_base_of(word[:-2], word[:-1]), PAST | PARTICIPLE, False)
    if word.endswith("ing") and len(word) > 5 and word not in NOT_GERUNDS:
        return VerbForm(_base_of(word[:-3], word[:-3] + "e"), GERUND, True)
    return None


def _is_short(stem: str) -> bool:
    """One vowel between consonants, and no doubling: "lik" is from "like"; "fix" and "tow" are whole."""
    return sum(letter in VOWELS for letter in stem) == 1 and stem[-1] not in "aeiouwxyd" and len(stem) > 2 and stem[-2] in VOWELS


def _ends_in_cluster(stem: str) -> bool:
    """A consonant and "l": "peddl" is from "peddle"."""
    return stem.endswith("l") and stem[-2] not in VOWELS and stem[-2] not in "lrw"


def _base_of(stem: str, with_e: str) -> str:
    prefixless = next((stem[len(prefix) :] for prefix in PREFIXES if stem.startswith(prefix)), stem)
    known = verb_forms()
    if prefixless + "e" in known:
        return with_e
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    return with_e if stem.endswith(("at", "iz", "is", "v", "c", "u", "dg", "as")) or _is_short(stem) or _ends_in_cluster(stem) else stem


@lru_cache(maxsize=8192)
def verb_of(word: str, forms: int = BASE | PRESENT | PAST | PARTICIPLE | GERUND) -> str | None:
    """Return the base form of *word* where it can be one of *forms* of a verb, else None.

    >>> verb_of("met"), verb_of("meets", PAST), verb_of("downplayed")
    ('meet', None, 'downplay')
    """
    form = verb_forms().get(word) or guessed_form(word)
    return form.lemma if form and form.forms & forms else None


@lru_cache(maxsize=8192)
def form_of(word: str) -> VerbForm | None:
    """Return what *word*, in lower case, can be as a verb: by the tables, else by its ending; None where it is no verb.

    >>> form_of("met") == verb_forms()["met"], form_of("harbor")
    (True, None)
    """
    return verb_forms().get(word) or guessed_form(word)


def is_base(word: str) -> bool:
    """Say whether *word* is the base form of a verb of the tables.

    >>> is_base("meet"), is_base("met")
    (True, False)
    """
    form = verb_forms().get(word)
    return form is not None and bool(form.forms & BASE)
