"""Letters of a whole sentence ─► the same, with what only the words behind can tell: prepositions that open a clause, participles like past forms."""

import re
from collections.abc import Sequence

from claimcheck.language.en.verbs import AUXILIARIES, CLAUSE_VERBS
from claimcheck.model.documents import Token
from claimcheck.text.verb_letters import REACH
from claimcheck.text.verbs import PARTICIPLE, form_of

#: A preposition that may open a clause does so where a finite verb follows before the next boundary.
_ADVERBIAL_SO = re.compile(r'(?:(?<=[C"])|^)a')
_CLAUSE_OPENER = re.compile(r'a(?=[R"]?(?:[DJNZ#p]|(?<=[NZ])[PC](?=[DJNZ#]))+[R!]*[VBMHOqmh]|[qmh])')
#: "At noon, though, Dow left."
_SET_BETWEEN_COMMAS = re.compile("(?<=,)S(?=,)")
#: A past form after a noun, or an adverb behind one, and before a preposition or an adverb: a participle where the clause has another verb.
_PAST_AFTER_NOUN = re.compile(r'V(?:(?<=[NZ"]V)|(?<=[NZ,]RV))(?=[PRT,E])')  # begins with what is searched for: the rest is looked at there alone
#: A past form behind the one noun of a phrase that opens the sentence: "In a paper printed Tuesday, they said".
_PAST_IN_OPENING = re.compile(r'"?PD[JN]*(?<=N)(?P<verb>V)(?=[NPR#])')
#: The stretch of one clause.
_PARTS = re.compile(r"[,;.CSWt()]")
#: Behind a verb of saying: a preposition, or a time and a preposition, opens no clause ("reported Thursday of a plan made in May").
_NO_CLAUSE = re.compile(r"[NR#]{0,3}P")
_REACH_BEHIND = re.compile(r"[PRTE][DJNZ#PRG]{0,12}[VBMHO]")


def look_again(letters: str, tokens: Sequence[Token]) -> str:
    """Return *letters* with the words that open clauses, and the participles, told from what looks like them."""
    if "a" in letters:
        letters = _ADVERBIAL_SO.sub(lambda match: "R" if tokens[match.start()].lower == "so" else match[0], letters)
        letters = _CLAUSE_OPENER.sub("S", letters).replace("a", "P")
    if ",S," in letters:
        letters = _SET_BETWEEN_COMMAS.sub(lambda match: "R" if tokens[match.start()].lower == "though" else "S", letters)
    if letters.count("V") == 0:
        return letters
    opening = _PAST_IN_OPENING.match(letters)
    if opening and _is_in_opening(letters, opening.start("verb"), tokens):
        letters = f"{letters[: opening.start('verb')]}E{letters[opening.end('verb') :]}"
    for match in _PAST_AFTER_NOUN.finditer(letters):
        at = match.start()
        if _is_reduced(letters, at, tokens):
            letters = f"{letters[:at]}E{letters[at + 1 :]}"
    return letters


def _is_in_opening(letters: str, at: int, tokens: Sequence[Token]) -> bool:
    """Whether the past form at *at* describes the noun before it, for the sentence goes on behind a comma; not "In a week Dow resigned"."""
    form = form_of(tokens[at].lower)
    if form is None or not form.forms & PARTICIPLE or "," not in letters[at:]:
        return False
    *before, described = [tokens[place].text[0].isupper() for place in range(at) if letters[place] == "N"]
    return all(before) and not described  # names may stand before it: "In a Courier interview published Monday"


def _is_reduced(letters: str, at: int, tokens: Sequence[Token]) -> bool:
    """Whether the past form at *at* is a participle: "the man arrested in May was freed", "a statement sent to the mayor"."""
    form = form_of(tokens[at].lower)
    if form is None or not form.forms & PARTICIPLE or form.lemma == "say":
        return False
    if tokens[at + 1].lower == "by" or letters[at - 2 : at] == ",R":
        return tokens[at + 1].lower == "by"  # "the plan, first reported by the Courier, was"; not "Dow, the mayor, later appeared in court"
    behind = _REACH_BEHIND.match(letters, at + 1)
    if behind and not _is_participle(tokens[behind.end() - 1]) and letters[at - 1] != '"':
        return True
    return _has_verb_before(letters, at, tokens)


def _is_participle(token: Token) -> bool:
    form = form_of(token.lower)
    return form is not None and bool(form.forms & PARTICIPLE) and token.lower not in AUXILIARIES


def _has_verb_before(letters: str, at: int, tokens: Sequence[Token]) -> bool:
    """Whether the clause has a finite verb before *at* that no clause of its own may follow."""
    for place in range(at - 1, max(at - REACH, -1), -1):
        if _PARTS.match(letters[place]):
            return False
        if letters[place] in "VBHMO":
            form = form_of(tokens[place].lower)
            opens_clause = letters[place] == "V" and form is not None and form.lemma in CLAUSE_VERBS
            return not opens_clause or bool(_NO_CLAUSE.match(letters, place + 1))
    return False
