"""A cue without a subject of its own ─► whose words it gives: the clause's subject, or the owner of a noun."""

from claimcheck.extract.attributions.cues import is_group_word, plain
from claimcheck.extract.attributions.inverted import FULL_NAME
from claimcheck.extract.attributions.lines import Line
from claimcheck.extract.attributions.sources import Words, pronoun_of
from claimcheck.extract.attributions.voices import names_somebody
from claimcheck.language.en.clauses import COORDINATORS, DETERMINERS, POSSESSIVE_PRONOUNS, PREPOSITIONS, SENTENCE_SUBORDINATORS, TIME_WORDS
from claimcheck.language.en.said_clauses import ADDRESSED, LAST_CLAUSE_OPENERS
from claimcheck.language.en.titles import BODY_NOUNS
from claimcheck.model.documents import Token

_LONGEST_NOUN_PHRASE = 6  # words
#: What opens a phrase or a clause before the subject: "Asked about it, Hill left, saying"; forms in -ing do so as well.
_INTRODUCING = PREPOSITIONS | SENTENCE_SUBORDINATORS | ADDRESSED


def opening_subject(line: Line, end: int) -> Words | None:
    """Return the subject of the clause that the words up to *end* lean on: its first pronoun, name or noun with an article."""
    return subject_from(line, _clause_start(line, end), end)


def subject_from(line: Line, start: int, end: int) -> Words | None:
    """Return the first pronoun, name or noun with an article from *start* on."""
    for at in range(start, end):
        word = line.words[at]
        if pronoun_of(word.lower):
            return at, at + 1
        if plain(word) in DETERMINERS or (word.text[0].isupper() and not (at == 0 and _cannot_begin_subject(word)) and plain(word) not in TIME_WORDS):
            return at, _behind_noun(line, at, end)
    return None


def _cannot_begin_subject(word: Token) -> bool:
    low = plain(word)
    return low in PREPOSITIONS or low in SENTENCE_SUBORDINATORS or low in COORDINATORS or is_group_word(word) or low.endswith(("ing", "ly"))


def _clause_start(line: Line, end: int) -> int:
    """Return where the last clause before *end* begins: behind an introduction with its comma, or behind ", and"."""
    start = 0
    if line.plain[0] in _INTRODUCING or line.lowers[0].endswith("ing"):
        comma = next((place for place in range(1, end - 1) if line.lowers[place] == "," or line.words[place].text[-2:-1] == ","), None)  # or in its marks
        start = comma + 1 if comma is not None and comma + 2 < end else 0
    for place in range(start + 2, end - 2):
        if line.lowers[place] in LAST_CLAUSE_OPENERS and (line.lowers[place - 1] == "," or line.lowers[place] == "as"):
            behind = line.words[place + 1]
            if pronoun_of(behind.lower) or behind.text[0].isupper() or plain(behind) in DETERMINERS:
                start = place + 1
    return start


def _behind_noun(line: Line, start: int, end: int) -> int:
    """Return where a noun phrase ends, as far as its words show: before a verb group, a preposition or a mark; behind an owner the owned begins."""
    stop = start + 1
    while stop < min(end, start + _LONGEST_NOUN_PHRASE):
        word = line.words[stop]
        if line.plain[stop] in ("'s", "'") and stop + 1 < end and line.words[stop + 1].text[0].isalpha():
            owned = _behind_noun(line, stop + 1, min(end, stop + 1 + _LONGEST_NOUN_PHRASE))  # of a long row of owners the first few words are read
            return _behind_owned(line, stop, owned, end)
        if is_group_word(word) or not word.text[0].isalnum() or plain(word) in PREPOSITIONS or (word.text[0].islower() and word.lower.endswith(("ed", "ing"))):
            break
        if line.words[start].text[0].isupper() and word.text[0].islower() and line.plain[start] not in DETERMINERS and not _leads_to_name(line, stop):
            break
        stop += 1
    return stop


def _behind_owned(line: Line, mark: int, stop: int, end: int) -> int:
    """Return where the phrase ends for whom an owner has: "Hill's attorney", "the port's director, Dora Hill,"; what "Hill's letter" says are her words."""
    owned = next((at + 1 for at in range(mark + 1, stop) if _is_somebody(line.lowers[at])), mark)
    while mark < owned < stop and _is_somebody(line.lowers[owned]):
        owned += 1
    if owned == mark:
        named = _behind_capitals(line, mark + 1, end)
        return named if named > mark + FULL_NAME else mark
    if line.lowers[owned] != ",":
        return _behind_capitals(line, owned, end)
    named = _behind_capitals(line, owned + 1, end)
    return named if owned + FULL_NAME < named < end and line.lowers[named] == "," else owned


def _behind_capitals(line: Line, at: int, end: int) -> int:
    return next((place for place in range(at, end) if not line.words[place].text[0].isupper()), end)


def _is_somebody(noun: str) -> bool:
    return names_somebody(noun) or noun in BODY_NOUNS


def _leads_to_name(line: Line, at: int) -> bool:
    """Say whether a noun of somebody stands right before the name: "Wheelchair racer Dora Hill"."""
    named = at + 1 < len(line.words) and line.words[at + 1].text[0].isupper()
    return named and (names_somebody(line.lowers[at]) or line.lowers[at].endswith("er"))


def possessor(line: Line, noun: int) -> Words | None:
    """Return who holds the thought of a noun: "his claim", "Smith's claim", "a claim by Smith"."""
    for at in range(noun - 1, max(-1, noun - 5), -1):
        word = line.plain[at]
        if word in POSSESSIVE_PRONOUNS:
            return at, at + 1
        if word in ("'s", "'"):
            return _owner_start(line, at), at + 1
        if not line.words[at].text[0].islower() or word in DETERMINERS:
            return None
    return None


def _owner_start(line: Line, mark: int) -> int:
    """Return where the name or noun begins that a possessive mark stands behind."""
    start = max(0, mark - 1)
    if line.words[start].text[0].isupper():
        while start > 0 and line.words[start - 1].text[0].isupper():
            start -= 1
        return start
    return next((place for place in range(start, max(-1, start - 4), -1) if line.plain[place] in DETERMINERS), start)
