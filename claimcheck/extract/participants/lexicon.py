"""Lookups derived from the tables of English, in the form that this stage asks for."""

from claimcheck.language.en.given_names import FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, NEUTRAL_GIVEN_NAMES
from claimcheck.language.en.names import AUXILIARIES, IRREGULAR_PAST_FORMS, OPENERS, PREPOSITIONS, PRONOUNS, SAYING_FORMS
from claimcheck.language.en.places import CITIES, COUNTRIES, LOCAL_DEMONYMS, PLACE_ALIASES, PLACES_OF_ONE_NAME, REGIONS, US_STATES
from claimcheck.language.en.titles import GROUP_NOUNS, HONORIFICS, OFFICE_SYNONYMS, ROLE_NOUNS, TITLE_ABBREVIATIONS

TITLE_WORDS = frozenset({"vice"}) | frozenset(word.lower() for word in (*HONORIFICS, *TITLE_ABBREVIATIONS)) | frozenset(ROLE_NOUNS)

_PLURALS = {noun + "s": noun for noun in ROLE_NOUNS if not noun.endswith(("man", "s", "y"))}
_PLURALS |= {noun[:-3] + "men": noun for noun in ROLE_NOUNS if noun.endswith("man")}
_PLURALS |= {noun[:-1] + "ies": noun for noun in ROLE_NOUNS if noun.endswith("y")}

#: Plural nouns for people -> their singular, itself where there is none.
PEOPLE_NOUNS = {noun: noun for noun in GROUP_NOUNS} | _PLURALS

#: "22-year-old", as an adjective and as a noun.
AGES = frozenset(f"{age}-year-old" for age in range(1, 120))

#: Demonym or adjective -> place ("Guatemalan" -> "Guatemala").
DEMONYMS = {demonym: country for country, demonyms in COUNTRIES.items() for demonym in demonyms} | LOCAL_DEMONYMS

#: Name or abbreviation of a place -> (the name that we keep, its class).
PLACES: dict[str, tuple[str, str]] = {
    **{city: (city, "city") for city in CITIES},
    **{region: (region, "region") for region in REGIONS},
    **{state: (state, "state") for state in US_STATES},
    **{short: (state, "state") for state, shorts in US_STATES.items() for short in shorts if short.endswith(".")},
    **{country: (country, "country") for country in COUNTRIES},
    **PLACES_OF_ONE_NAME,
}
PLACES |= {alias: PLACES.get(name, (name, "country")) for alias, name in PLACE_ALIASES.items()}

#: Marks after which a sentence, a quotation or an item begins.
OPENING_MARKS = frozenset("\"“‘'`:–—-•*[(…") | {"``", "''", "--", "..."}

#: Words whose capital at the head of a sentence proves nothing ("Said Ada Roe", "Meanwhile").
SENTENCE_OPENERS = OPENERS | SAYING_FORMS

#: Words that may follow a noun phrase but not belong to it.
FOLLOWERS = OPENERS | PREPOSITIONS | AUXILIARIES | SAYING_FORMS | IRREGULAR_PAST_FORMS

#: Pronouns, alone and with a contracted verb ("they'll") -> the pronoun.
PRONOUN_FORMS = {f"{pronoun}{mark}{ending}": pronoun for pronoun in PRONOUNS for mark in "'’" for ending in ("ll", "d", "re", "ve")}
PRONOUN_FORMS |= {pronoun: pronoun for pronoun in PRONOUNS}


def gender_of_given_name(word: str) -> str | None:
    """Return "male" or "female" where a given name tells it.

    >>> gender_of_given_name("Kamala"), gender_of_given_name("Chris")
    ('female', None)
    """
    if word in NEUTRAL_GIVEN_NAMES:
        return None
    male, female = word in MALE_GIVEN_NAMES, word in FEMALE_GIVEN_NAMES
    if male == female:
        return None
    return "male" if male else "female"


def _closure(word: str) -> frozenset[str]:
    found, todo = {word}, [word]
    while todo:
        for other in OFFICE_SYNONYMS.get(todo.pop(), "").split():
            if other not in found:
                found.add(other)
                todo.append(other)
    return frozenset(found)


#: Title word -> all nominals that may stand for its bearer.
OFFICE_NOMINALS = {word: _closure(word) for word in OFFICE_SYNONYMS}


def class_of_place(name: str) -> str:
    """Return "country", "state", "city" or "region" for a place that the tables know, "" for another."""
    return PLACES.get(name, ("", ""))[1]
