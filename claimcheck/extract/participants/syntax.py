"""Token positions ─► how a phrase stands in its sentence: as subject, object, owner, or inside a prepositional phrase."""

from collections.abc import Sequence
from enum import IntEnum

from claimcheck.extract.participants.lexicon import OPENING_MARKS
from claimcheck.language.en.beside_names import ADVERBS_BEFORE_VERBS, CLAUSE_BOUNDS, INVERTED_SAYING, LIST_LINKS, SUBJECT_OPENERS
from claimcheck.language.en.names import AUXILIARIES, IRREGULAR_PAST_FORMS, POSSESSIVE_ENDINGS, PREPOSITIONS, SAYING_FORMS
from claimcheck.model.documents import Token


class Standing(IntEnum):
    """How prominently a mention stands; the greater, the likelier that a pronoun goes back to it."""

    OBLIQUE = 0
    OWNER = 1
    OBJECT = 2
    SUBJECT = 3
    SPEAKER = 4


# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_OBLIQUE, _OWNER, _OBJECT, _SUBJECT, _SPEAKER = Standing

_LONGEST_APPOSITION = 15  # tokens between two commas

#: Words and marks between which one clause ends and another begins.
_CLAUSE_MARKS = CLAUSE_BOUNDS | {",", ";", ":"}
_LIST_MARKS = LIST_LINKS | {",", ".", ";", ")", ""}


def standing(tokens: Sequence[Token], first: int, last: int) -> Standing:
    """Return how the phrase from *first* to *last* stands; a rule of thumb, since nothing parses the sentence."""
    after = _after(tokens, first, last)
    before = tokens[first - 1].lower if first else ""
    if after in POSSESSIVE_ENDINGS:
        return _OWNER
    verb = after in AUXILIARIES or after in SAYING_FORMS or after in IRREGULAR_PAST_FORMS or after.endswith("ed")
    if before in PREPOSITIONS and not (verb and before in SUBJECT_OPENERS):
        return _OBLIQUE
    if after in SAYING_FORMS or before in INVERTED_SAYING:
        return _SPEAKER
    if verb or not first:
        return _SUBJECT
    if before in SUBJECT_OPENERS or before in OPENING_MARKS or before == ",":
        return _OBJECT if after in _LIST_MARKS else _SUBJECT
    return _OBJECT


def _after(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return the word after a phrase: where an apposition between commas follows it, or it is one itself, the verb after that."""
    if last >= len(tokens):
        return ""
    comma = last if tokens[last].text == "," else _behind_home(tokens, last)
    if comma:
        set_off = first > 1 and tokens[first - 1].text == "," and comma + 1 < len(tokens)
        if set_off and _is_verb(tokens[comma + 1].lower):
            return tokens[comma + 1].lower  # "the mayor, Roe, said"
        for close in range(comma + 2, min(comma + _LONGEST_APPOSITION, len(tokens) - 1)):
            if tokens[close].text == ",":
                verb = tokens[close + 1 + (tokens[close + 1].lower in ADVERBS_BEFORE_VERBS and close + 2 < len(tokens))].lower
                if _is_verb(verb):
                    return verb
    return tokens[last].lower


def _behind_home(tokens: Sequence[Token], last: int) -> int:
    """Return the place of the comma behind where somebody comes from, 0 without one: "Roe of Ostford, the mayor, said"."""
    if tokens[last].lower != "of":
        return 0
    place = last + 1
    while place < len(tokens) and tokens[place].text[0].isupper():
        place += 1
    return place if last + 1 < place < len(tokens) and tokens[place].text == "," else 0


def _is_verb(word: str) -> bool:
    return word in SAYING_FORMS or word in AUXILIARIES or word in IRREGULAR_PAST_FORMS or word.endswith("ed")


def says(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the token at *place* is a form of a verb of speech or thought."""
    return 0 <= place < len(tokens) and tokens[place].lower in SAYING_FORMS


def opens_said_clause(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the token at *place* is the subject of what is said: "said he ...", "said that he ..."."""
    return says(tokens, place - 1) or (place > 1 and tokens[place - 1].lower == "that" and says(tokens, place - 2))


def one_clause(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether nothing between the two places ends a clause."""
    return not any(token.lower in _CLAUSE_MARKS for token in tokens[first:last])
