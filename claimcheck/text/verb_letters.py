"""A verb form among its neighbours ─► its letter: a finite verb, an infinitive, a participle, a gerund, or a noun or adjective after all."""

from collections.abc import Sequence

from claimcheck.language.en.event_nouns import EVENT_NOUNS
from claimcheck.language.en.verbs import CLAUSE_VERBS, LETTING_FORMS
from claimcheck.language.en.word_classes import BASE_FORM_SUBJECTS
from claimcheck.model.documents import Token
from claimcheck.text.verbs import BASE, GERUND, PARTICIPLE, PAST, PRESENT, VerbForm, form_of, is_base, verb_of

#: How far back the verb of the same clause is looked for.
REACH = 15


def decide(token: Token, letters: list[str], tokens: Sequence[Token], classes: str) -> str:
    """Return the letter of a verb form, from the *letters* before it and the *classes* of the words behind it."""
    form = form_of(token.lower)
    assert form is not None  # the class says so
    index = len(letters)
    if index and letters[-1] == "W" and tokens[index - 1].lower == "whose":
        return "N"
    governed = _governor(letters) if index and letters[-1] in _PASSED_OVER else index - 1
    governor = letters[governed] if governed >= 0 else "."
    following = classes[index + 1]
    if following in "vJR" and index + 1 < len(tokens) and tokens[index + 1].text[0].isupper():
        following = "N"  # a capital makes a name of what is no small word
    if form.forms & BASE and (governor in "TMOm" or _is_asked(letters)):
        return "X"
    if governor in "BHbegqh" and form.forms & PARTICIPLE:
        return "E"
    if form.forms & GERUND:
        return _gerund(token, letters, governor, following)
    if form.forms == PRESENT:
        return _present(form, letters, tokens, following)
    if form.forms & BASE:
        return _base(form, letters, governed, tokens, following)
    return _past(form, letters, following)


#: How many words the subject has at most behind a fronted auxiliary.
_LONGEST_SUBJECT = 5


def _is_asked(letters: list[str]) -> bool:
    """Whether nothing but a subject stands between a fronted auxiliary and this place: "did the mayor ..."."""
    last = at = len(letters) - 1
    while at > 0 and last - at < _LONGEST_SUBJECT and letters[at] in "pNDZJ":
        at -= 1
    return 0 <= at < last and letters[at] in "OM" and (at == 0 or letters[at - 1] in '.W"C,SR')


def _governor(letters: list[str]) -> int:
    """The place of the last word that is no adverb, no negation and no quotation mark, -1 where there is none."""
    at = len(letters) - 1
    while at >= 0 and letters[at] in _PASSED_OVER:
        at -= 1
    return at


_PASSED_OVER = 'R!"'


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
        finite = following in "DptZ" or (following == "T" and is_base(_word_at(tokens, len(letters) + 2)))
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


def _base(form: VerbForm, letters: list[str], governed: int, tokens: Sequence[Token], following: str) -> str:
    before, previous = (letters[governed], tokens[governed]) if governed >= 0 else (".", None)
    if previous is not None and previous.lower in LETTING_FORMS:
        return "X"
    if before in "DZJ#Pa":
        return "N"
    if before in "C," and _last_verb(letters) == "X" and (not form.noun_too or following in "DpJZt#" or (before == "C" and following in "NPT")):
        return "X"
    if before == "C":
        return "V" if form.forms & PAST and following in "DpNZ#" else "N" if form.noun_too else "V"
    if before in "pW" and previous is not None:
        return "V" if previous.lower in BASE_FORM_SUBJECTS or form.forms & PAST else "X"
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
    if before == "R" and (governed := _governor(letters)) >= 0 and letters[governed] in "DZ#J" and following in "NJv":
        return "J"  # "duly elected members"
    if before in "DZ#PJa":
        return "J" if following in "NJv#" or before in "DZJ" else "E"
    if before in ".;,":
        return "V" if following in "DpNZ#t" and before == "," else "E"
    return "V"
