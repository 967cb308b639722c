"""Tokens of a sentence ─► one letter a token: what part each plays in a clause, from closed classes, verb forms, endings and neighbours.

A small stand-in for a part-of-speech tagger: it tells verbs from nouns and finite verbs from participles well enough to find clauses, at
less than a microsecond a token. The letters, so that patterns over whole sentences stay short:

====  ===========================================  ====  ==============================================
N     noun, name, or a word of unknown class       V     finite verb ("met", "plans")
Z     possessive noun ("Dow's")                    X     base form after "to", a modal or "do"
D     determiner, possessive pronoun               G     -ing form as a verb
J     adjective                                    E     past participle as a verb
R     adverb                                       B H O finite form of "be", of "have", of "do"
!     "not", "never"                               b e g "be", "been", "being"
p     pronoun                                      M     modal
\\#    number                                       q m h pronoun with "'s" or "'re", with "'ll" or "'d", with "'ve"
P     preposition                                  T     "to" before a verb
C     "and", "or", "but"                           S     subordinator ("because", "if")
t     "that" before a clause                       W     relative or question pronoun
,     comma                                        ; .   other marks that part clauses, that end them
"     quotation mark                               ( )   round and square brackets
====  ===========================================  ====  ==============================================
"""

import re
from collections.abc import Sequence
from operator import itemgetter

from claimcheck.language.en.negation import DENYING_ENDINGS
from claimcheck.language.en.word_classes import (
    ADVERBS_BEFORE_A_VERB,
    BEFORE_CONTRACTED_IS,
    BEHIND_LONE_AUXILIARIES,
    DETERMINERS,
    DETERMINERS_OR_PRONOUNS,
    LONE_DETERMINERS,
    THIRD_PERSON_SUBJECTS,
)
from claimcheck.model.documents import Token
from claimcheck.text.classes import VERB, class_of
from claimcheck.text.remembering import Remembered
from claimcheck.text.second_look import look_again
from claimcheck.text.verb_letters import decide
from claimcheck.text.verbs import BASE, PAST, form_of, is_base

#: How many words before its verb a denied auxiliary may stand: "would not even so readily open".
_FARTHEST_AUXILIARY = 4


def tag(tokens: Sequence[Token]) -> str:
    """Return one letter for each of *tokens*.

    >>> from claimcheck.text.tags import tag
    >>> words = "Dow will meet the mayor".split()
    >>> tag([Token(0, 0, word, word.lower()) for word in words])
    'NMXDN'
    """
    classes = _classes(tokens)
    letters: list[str] = []
    before = "."
    for token, letter in zip(tokens, classes, strict=False):  # classes end with a mark more
        if letter not in _SETTLED and (
            (letter in _UNSETTLED and token[3] not in _ARTICLES) or before in _CHANGING or (letter in _NAMING and token[2] != token[3])
        ):
            letter = _settled(token, letter, before, letters, tokens, classes)
        letters.append(letter)
        before = letter
    return look_again("".join(letters), tokens)


#: Classes that no neighbour changes, and those that any may change. Most words have neither: they change behind a word that stands
#: for one of `_CHANGING`, and with a capital those of `_NAMING` are names; "the" and its like are always determiners.
_SETTLED = frozenset('CSWBHO!beg#qmhZ,;."()')
_UNSETTLED = frozenset("vTtD'k")
_ARTICLES = DETERMINERS - DETERMINERS_OR_PRONOUNS - {"no"}
_CHANGING = frozenset("pWTM!RO")
_NAMING = frozenset("JRMp")


def _classes(tokens: Sequence[Token]) -> str:
    """The class of each word by itself, and a mark behind the last; "because of", "than" and inner hyphens set right."""
    classes = "".join(map(_CLASSES.__getitem__, map(_lower, tokens))) + "."
    for match in _UNSURE.finditer(classes, 1, len(tokens) - 1):
        index = match.start()
        letter = _surer(match[0], index, tokens, classes)
        if letter != match[0]:
            classes = f"{classes[:index]}{letter}{classes[index + 1 :]}"
    return classes


_CLASSES = Remembered(class_of)
_lower = itemgetter(Token._fields.index("lower"))
_UNSURE = re.compile("[Sa;]")


def _surer(letter: str, index: int, tokens: Sequence[Token], classes: str) -> str:
    if letter == "S":
        return "P" if tokens[index + 1].lower == "of" else "S"
    if letter == "a":
        return "P" if tokens[index].lower == "than" and classes[index + 1] != "p" else "a"
    inner = tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start
    return "N" if inner else letter  # the hyphen inside "U.S.-Mexico"


def _settled(token: Token, letter: str, before: str, letters: list[str], tokens: Sequence[Token], classes: str) -> str:
    """The letter of a word whose class its neighbours decide."""
    if letter == "N" and token.text[0].isupper():
        return "N"
    if letter in "vJRMp" and token.text != token.lower and _is_name(token, letter, letters):
        return "N"
    if letter in "JRPN":
        if letter in "NJ" and before in "!ROM" and (letter == "N" or is_base(token.lower)) and _is_denied_verb(token, letters, tokens):
            return "X"  # "did not open", "won't budge", and verbs that no table holds
        return _open_word(token, letter, before, tokens[len(letters) - 1])
    if letter == VERB:
        if before in "Ja" and _is_adverb_after_all(letters, tokens):
            letters[-1] = "R"
        return decide(token, letters, tokens, classes)
    if letter in "TtD":
        return _small_word(token, letters, tokens, classes)
    if letter == "'":
        return _apostrophe(token, letters, tokens)
    if letter == "k":
        return "J" if before in "D#ZJ" else "P"  # "five past members", "past the gate"
    return letter


def _is_adverb_after_all(letters: list[str], tokens: Sequence[Token]) -> bool:
    """Whether the word just read, before a verb form, is no adjective of a noun: "Dow later told them", "was first reported"; not "the first reported case"."""
    return len(letters) > 1 and letters[-2] in _BEFORE_ADVERBS and tokens[len(letters) - 1].lower in ADVERBS_BEFORE_A_VERB


_BEFORE_ADVERBS = frozenset("NpWBHMbeghmqC,R")


def _is_denied_verb(token: Token, letters: list[str], tokens: Sequence[Token]) -> bool:
    """Whether "did not", "will never even" or "didn't" stands right before, and a verb follows."""
    for at in range(len(letters) - 1, max(len(letters) - _FARTHEST_AUXILIARY, 0) - 1, -1):
        if letters[at] in "OM":
            denied = "!" in letters[at + 1 :] or tokens[at].lower.endswith(DENYING_ENDINGS)
            return denied and token.lower not in BEHIND_LONE_AUXILIARIES
        if letters[at] not in "R!":
            return False
    return False


def _open_word(token: Token, letter: str, before: str, previous: Token) -> str:
    if (before in "TM" and is_base(token.lower)) or (before == "T" and letter == "N"):
        return "X"  # "to slow", "will open", and verbs that no table holds
    if letter == "N" and before in "pW" and token.lower.endswith("s") and previous.lower in THIRD_PERSON_SUBJECTS:
        return "V"  # a verb that no table holds
    return letter


def _apostrophe(token: Token, letters: list[str], tokens: Sequence[Token]) -> str:
    """What 's or a bare apostrophe is: "is" after a pronoun, the possessive after a noun, a quotation mark anywhere else."""
    if not letters or tokens[len(letters) - 1].end != token.start:
        return '"'
    if token.lower in ("'s", "’s"):
        return "B" if letters[-1] in "pWt" or tokens[len(letters) - 1].lower in BEFORE_CONTRACTED_IS else "Z"
    return "Z" if tokens[len(letters) - 1].lower.endswith("s") else '"'


def _is_name(token: Token, letter: str, letters: list[str]) -> bool:
    """A capital inside a sentence makes a name ("May"); at its start, and of a pronoun, only a second capital does ("US")."""
    first = token.text[0].isupper() and letters and letters[-1] not in '."(' and letter != "p"
    return bool(first or (len(token.text) > 1 and token.text.isupper()))


def _small_word(token: Token, letters: list[str], tokens: Sequence[Token], classes: str) -> str:
    index, word = len(letters), token.lower
    following = classes[index + 1]
    before = letters[-1] if letters else "."
    if word == "to":
        at = index + 2 if following in 'R!"' else index + 1
        form = form_of(tokens[at].lower) if at < len(tokens) and not tokens[at].text[0].isupper() else None
        behind = classes[min(at, len(tokens))]
        if (form and form.forms & BASE) or behind in "bHO":
            return "T"
        return "T" if behind == "N" and tokens[at].text.islower() and classes[at + 1] in "DpJ" and tokens[at].lower[-1] != "s" else "P"
    if word == "no":
        return "!" if index + 1 < len(tokens) and tokens[index + 1].lower == "longer" else "D"
    if word == "that":
        if before in "P" or (before in '."' and following in "NJ"):
            return "D"
        behind = next((letter for letter in classes[index + 1 : index + 4] if letter != "R"), ".")
        if before in '."(;' and (following == "'" or (following == VERB and _is_past(tokens[index + 1]))):
            return "p"  # "That’s all", "that brought relief"
        if behind in "BMHOv'" and before in "N,p":
            return "W"
        return "p" if following in "BMHO" else "t"
    if word in DETERMINERS_OR_PRONOUNS:
        if following == VERB and word in LONE_DETERMINERS:
            return "p" if _stands_alone(token, index, tokens, classes) else "D"
        return "p" if following in "PTtCVBMHOS,.;qW" and word != "such" else "D"
    return "D"


def _is_past(token: Token) -> bool:
    form = form_of(token.lower)
    return form is not None and bool(form.forms & PAST)


def _stands_alone(token: Token, index: int, tokens: Sequence[Token], classes: str) -> bool:
    """Whether a determiner before a past form is the verb's subject: "many said they", "this prompted calls"; not "this divided town"."""
    form = form_of(tokens[index + 1].lower)
    if form is None or not form.forms & PAST or index + 2 >= len(tokens):
        return False
    singular = token.lower in ("this", "that")
    return classes[index + 2] in "DptP" or (singular and tokens[index + 2].lower.endswith("s"))
