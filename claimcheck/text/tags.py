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

from claimcheck.language.en.event_nouns import EVENT_NOUNS
from claimcheck.language.en.verbs import AUXILIARIES, CLAUSE_VERBS
from claimcheck.model.documents import Token
from claimcheck.text.classes import VERB, class_of
from claimcheck.text.verbs import BASE, GERUND, PARTICIPLE, PAST, PRESENT, VerbForm, guessed_form, verb_forms, verb_of

_BARE_INFINITIVE_AFTER = frozenset("help helped helps helping let lets".split())
_THIRD_PERSONS = frozenset("he she it who which".split())
_LONE_DETERMINERS = frozenset("this these those many some few most several all both".split())
_SUBJECT_OF_BASE = frozenset("i we you they who which that".split())


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
    for index, token in enumerate(tokens):
        letter = classes[index]
        if letter not in _SETTLED:
            letter = _settled(token, letter, before, letters, tokens, classes)
        letters.append(letter)
        before = letter
    return _second_look("".join(letters), tokens)


#: Classes that no neighbour changes.
_SETTLED = frozenset('CSWBHO!beg#qmhZ,;."()')


def _classes(tokens: Sequence[Token]) -> list[str]:
    """The class of each word by itself, and a mark behind the last; "because of", "than" and inner hyphens set right."""
    classes = [class_of(token.lower) for token in tokens]
    classes.append(".")
    joined = "".join(classes)
    for match in _UNSURE.finditer(joined, 1, len(tokens) - 1):
        index = match.start()
        if match[0] == "S":
            classes[index] = "P" if tokens[index + 1].lower == "of" else "S"
        elif match[0] == "a":
            classes[index] = "P" if tokens[index].lower == "than" and classes[index + 1] != "p" else "a"
        elif tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start:
            classes[index] = "N"  # the hyphen inside "U.S.-Mexico"
    return classes


_UNSURE = re.compile("[Sa;]")


def _settled(token: Token, letter: str, before: str, letters: list[str], tokens: Sequence[Token], classes: list[str]) -> str:
    """The letter of a word whose class its neighbours decide."""
    if letter == "N" and (token.text[0].isupper() or before not in "pWTM"):
        return "N"
    if letter in "vJRMp" and _is_name(token, letter, letters):
        return "N"
    if letter in "JRPN":
        return _open_word(token, letter, before, tokens[len(letters) - 1])
    if letter == VERB:
        return _decided(token, letters, tokens, classes)
    if letter in "TtD":
        return _small_word(token, letters, tokens, classes)
    if letter == "'":
        return _apostrophe(token, letters, tokens)
    if letter == "k":
        return "J" if before in "D#ZJ" else "P"  # "five past members", "past the gate"
    return letter


def _open_word(token: Token, letter: str, before: str, previous: Token) -> str:
    if (before in "TM" and _is_base(token.lower)) or (before == "T" and letter == "N"):
        return "X"  # "to slow", "will open", and verbs that no table holds
    if letter == "N" and before in "pW" and token.lower.endswith("s") and previous.lower in _THIRD_PERSONS:
        return "V"  # a verb that no table holds
    return letter


def _apostrophe(token: Token, letters: list[str], tokens: Sequence[Token]) -> str:
    """What 's or a bare apostrophe is: "is" after a pronoun, the possessive after a noun, a quotation mark anywhere else."""
    if not letters or tokens[len(letters) - 1].end != token.start:
        return '"'
    if token.lower in ("'s", "’s"):
        return "B" if letters[-1] in "pWt" or tokens[len(letters) - 1].lower in ("here", "there", "what", "how") else "Z"
    return "Z" if tokens[len(letters) - 1].lower.endswith("s") else '"'


def _is_base(word: str) -> bool:
    form = verb_forms().get(word)
    return form is not None and bool(form.forms & BASE)


def _is_name(token: Token, letter: str, letters: list[str]) -> bool:
    """A capital inside a sentence makes a name ("May"); at its start, and of a pronoun, only a second capital does ("US")."""
    first = token.text[0].isupper() and letters and letters[-1] not in '."(' and letter != "p"
    return bool(first or (len(token.text) > 1 and token.text.isupper()))


def _small_word(token: Token, letters: list[str], tokens: Sequence[Token], classes: list[str]) -> str:
    index = len(letters)
    following = classes[index + 1]
    before = letters[-1] if letters else "."
    if token.lower == "to":
        at = index + 2 if following in 'R!"' else index + 1
        form = _form(tokens[at]) if at < len(tokens) and not tokens[at].text[0].isupper() else None
        behind = classes[min(at, len(tokens))]
        if (form and form.forms & BASE) or behind in "bHO":
            return "T"
        return "T" if behind == "N" and tokens[at].text.islower() and classes[at + 1] in "DpJ" and tokens[at].lower[-1] != "s" else "P"
    if token.lower == "no":
        return "!" if index + 1 < len(tokens) and tokens[index + 1].lower == "longer" else "D"
    if token.lower == "that":
        if before in "P" or (before in '."' and following in "NJ"):
            return "D"
        behind = next((letter for letter in classes[index + 1 : index + 4] if letter != "R"), ".")
        if before in '."(;' and (following == "'" or (following == VERB and _is_past(tokens[index + 1]))):
            return "p"  # "That’s all", "that brought relief"
        if behind in "BMHOv'" and before in "N,p":
            return "W"
        return "p" if following in "BMHO" else "t"
    if token.lower in (
        "her",
        "this",
        "these",
        "those",
        "all",
        "some",
        "many",
        "few",
        "both",
        "each",
        "most",
        "several",
        "more",
        "neither",
        "another",
        "such",
        "what",
    ):
        if following == VERB and token.lower in _LONE_DETERMINERS:
            return "p" if _stands_alone(token, index, tokens, classes) else "D"
        return "p" if following in "PTtCVBMHOS,.;qW" and token.lower != "such" else "D"
    return "D"


def _is_past(token: Token) -> bool:
    form = _form(token)
    return form is not None and bool(form.forms & PAST)


def _stands_alone(token: Token, index: int, tokens: Sequence[Token], classes: list[str]) -> bool:
    """Whether a determiner before a past form is the verb's subject: "many said they", "this prompted calls"; not "this divided town"."""
    form = _form(tokens[index + 1])
    if form is None or not form.forms & PAST or index + 2 >= len(tokens):
        return False
    singular = token.lower in ("this", "that")
    return classes[index + 2] in "DptP" or (singular and tokens[index + 2].lower.endswith("s"))


def _form(token: Token) -> VerbForm | None:
    return verb_forms().get(token.lower) or guessed_form(token.lower)


def _decided(token: Token, letters: list[str], tokens: Sequence[Token], classes: list[str]) -> str:
    form = _form(token)
    assert form is not None  # the class says so
    index = len(letters)
    if index and tokens[index - 1].lower == "whose":
        return "N"
    governor = _governor(letters)
    following = _following(index, tokens, classes)
    if form.forms & BASE and (governor in "TMOm" or _is_asked(letters)):
        return "X"
    if governor in "BHbegqh" and form.forms & PARTICIPLE:
        return "E"
    if form.forms & GERUND:
        return _gerund(token, letters, governor, following)
    if form.forms == PRESENT:
        return _present(form, letters, tokens, following)
    if form.forms & BASE:
        return _base(form, letters, tokens, following)
    return _past(form, letters, following)


def _is_asked(letters: list[str]) -> bool:
    """Whether nothing but a subject stands between a fronted auxiliary and this place: "did the mayor ..."."""
    at = len(letters) - 1
    while at > 0 and len(letters) - at < 6 and letters[at] in "pNDZJ":
        at -= 1
    return 0 <= at < len(letters) - 1 and letters[at] in "OM" and (at == 0 or letters[at - 1] in '.W"C,SR')


def _governor(letters: list[str]) -> str:
    for letter in reversed(letters):
        if letter not in 'R!"':
            return letter
    return "."


def _following(index: int, tokens: Sequence[Token], classes: list[str]) -> str:
    """The class of the next word; a capital makes a name of what is no small word."""
    letter = classes[index + 1]
    if letter in "vJR" and index + 1 < len(tokens) and tokens[index + 1].text[0].isupper():
        return "N"
    return letter


def _gerund(token: Token, letters: list[str], governor: str, following: str) -> str:
    before = letters[-1] if letters else "."
    if governor in "Bebq" and before not in "DZ":
        return "G"
    if following in '.,;C"' and before in "XVN":
        return "N"
    if before in "DZ#":
        return "N" if following not in "DpN" or token.lower in EVENT_NOUNS else "J"
    if before in "JN" and token.lower in EVENT_NOUNS and following not in "Dp":
        return "N"
    return "N" if before == "J" else "G"


def _present(form: VerbForm, letters: list[str], tokens: Sequence[Token], following: str) -> str:
    before = letters[-1] if letters else "."
    if not form.noun_too:
        return "V" if before not in "DZ" else "N"
    if before in "DJZ#PTMOBa":
        return "N"
    if before in "pWt":
        return "V"
    if before in "C,":
        finite = following in "DptZ" or (following == "T" and _is_base(_word_at(tokens, len(letters) + 2)))
        return "V" if finite and (before == "," or _last_verb(letters) == "V") else "N"
    if before == "N" and not tokens[len(letters) - 1].text[0].isupper() and _is_bare_phrase(letters):
        return "N"
    if before == "N" and _has_verb(letters, tokens):
        return "N"  # "withdraw Ostford forces from"
    if before in "NR" and following in 'TDptPSRWZ#G"a':
        plural = before == "N" and _is_plural(tokens[len(letters) - 1])
        return "N" if plural or following in "P" and before != "R" and not tokens[len(letters) - 1].text[0].isupper() else "V"
    return "N"


def _word_at(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if at < len(tokens) else ""


def _is_bare_phrase(letters: list[str]) -> bool:
    """Whether the noun just read stands behind a preposition or a verb without an article: "in taxpayer funds" has no subject."""
    at = len(letters) - 1
    while at >= 0 and letters[at] in "NJ":
        at -= 1
    return at >= 0 and letters[at] in "PVXGE#"


def _is_plural(token: Token) -> bool:
    return token.lower.endswith("s") and not token.lower.endswith(("ss", "us", "is")) and not token.text[0].isupper()


def _last_verb(letters: list[str]) -> str:
    return next((letter for letter in reversed(letters) if letter in "VXGEB"), ".")


def _base(form: VerbForm, letters: list[str], tokens: Sequence[Token], following: str) -> str:
    before = _governor(letters)
    previous = next((tokens[at] for at in range(len(letters) - 1, -1, -1) if letters[at] not in 'R!"'), None)
    if previous is not None and previous.lower in _BARE_INFINITIVE_AFTER:
        return "X"
    if before in "DZJ#Pa":
        return "N"
    if before in "C," and _last_verb(letters) == "X" and (not form.noun_too or following in "DpJZt#" or (before == "C" and following in "NPT")):
        return "X"
    if before == "C":
        return "V" if form.forms & PAST and following in "DpNZ#" else "N" if form.noun_too else "V"
    if before in "pW" and previous is not None:
        return "V" if previous.lower in _SUBJECT_OF_BASE or form.forms & PAST else "X"
    if before in "qmh":
        return "X" if before == "m" else "V"
    if not form.noun_too:
        return "V"
    if before in "N" and previous is not None:
        finite = _is_plural(previous) or (form.forms & PAST and not _has_verb(letters, tokens))
        return "V" if finite and following in "TDpPtRSZ#" else "N"
    return "V" if (before == "t" or (letters and letters[-1] == "R")) and following in "TDptN" else "N"


def _has_verb(letters: list[str], tokens: Sequence[Token]) -> bool:
    """Whether the clause that is being read has a verb already, and none that another clause may follow."""
    for at in range(len(letters) - 1, max(len(letters) - 1 - REACH, -1), -1):
        if letters[at] in ',;.CSWt()"':
            return False
        if letters[at] in "VBHMOX":
            return letters[at] not in "VX" or verb_of(tokens[at].lower) not in CLAUSE_VERBS
    return False


def _past(form: VerbForm, letters: list[str], following: str) -> str:
    before = letters[-1] if letters else "."
    if form.forms == PAST or form.lemma == "say":
        return "V"
    if form.forms == PARTICIPLE:
        return "J" if before in "DZ" and following in "NJv" else "E"
    if before == "R" and _governor(letters) in "DZ#J" and following in "NJv":
        return "J"  # "duly elected members"
    if before in "DZ#PJa":
        return "J" if following in "NJv#" or before in "DZJ" else "E"
    if before in ".;,":
        return "V" if following in "DpNZ#t" and before == "," else "E"
    return "V"


#: A preposition that may open a clause does so where a finite verb follows before the next boundary.
_ADVERBIAL_SO = re.compile(r'(?:(?<=[C"])|^)a')
_CLAUSE_OPENER = re.compile(r'a(?=[R"]?(?:[DJNZ#p]|(?<=[NZ])[PC](?=[DJNZ#]))+[R!]*[VBMHOqmh]|[qmh])')
#: A past form after a noun and before a preposition or an adverb: a participle where the clause has another verb.
_PAST_AFTER_NOUN = re.compile(r'(?<=[NZ"])V(?=[PRT,]|E)')
#: The stretch of one clause.
_PARTS = re.compile(r"[,;.CSWt()]")
#: How far back the verb of the same clause is looked for.
REACH = 15
#: Behind a verb of saying: a preposition, or a time and a preposition, opens no clause ("reported Thursday of a plan made in May").
_NO_CLAUSE = re.compile(r"[NR#]{0,3}P")
_REACH_BEHIND = re.compile(r"[PRTE][DJNZ#PRG]{0,12}[VBMHO]")


def _second_look(letters: str, tokens: Sequence[Token]) -> str:
    if "a" in letters:
        letters = _ADVERBIAL_SO.sub(lambda match: "R" if tokens[match.start()].lower == "so" else match[0], letters)
        letters = _CLAUSE_OPENER.sub("S", letters).replace("a", "P")
    if letters.count("V") == 0:
        return letters
    for match in _PAST_AFTER_NOUN.finditer(letters):
        at = match.start()
        if _is_reduced(letters, at, tokens):
            letters = f"{letters[:at]}E{letters[at + 1 :]}"
    return letters


def _is_reduced(letters: str, at: int, tokens: Sequence[Token]) -> bool:
    """Whether the past form at *at* is a participle: "the man arrested in May was freed", "a statement sent to the mayor"."""
    form = _form(tokens[at])
    if form is None or not form.forms & PARTICIPLE or form.lemma == "say":
        return False
    if tokens[at + 1].lower == "by":
        return True
    behind = _REACH_BEHIND.match(letters, at + 1)
    if behind and not _is_participle(tokens[behind.end() - 1]) and letters[at - 1] != '"':
        return True
    return _has_verb_before(letters, at, tokens)


def _is_participle(token: Token) -> bool:
    form = _form(token)
    return form is not None and bool(form.forms & PARTICIPLE) and token.lower not in AUXILIARIES


def _has_verb_before(letters: str, at: int, tokens: Sequence[Token]) -> bool:
    """Whether the clause has a finite verb before *at* that no clause of its own may follow."""
    for place in range(at - 1, max(at - REACH, -1), -1):
        if _PARTS.match(letters[place]):
            return False
        if letters[place] in "VBHMO":
            form = _form(tokens[place])
            opens_clause = letters[place] == "V" and form is not None and form.lemma in CLAUSE_VERBS
            return not opens_clause or bool(_NO_CLAUSE.match(letters, place + 1))
    return False
