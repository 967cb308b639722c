"""A cue's end ─► the place behind when, where, how and to whom something was said."""

from collections.abc import Mapping

from claimcheck.extract.attributions.cues import is_group_word, plain
from claimcheck.extract.attributions.lines import QUOTED, TITLE, Line
from claimcheck.extract.attributions.sources import pronoun_of
from claimcheck.language.en.clauses import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SAYING_PREPOSITIONS,
    TIME_WORDS,
)
from claimcheck.language.en.said_clauses import (
    ADVERB_ENDINGS,
    BEFORE_HEARERS,
    CLAUSE_CIRCUMSTANCES,
    OPEN_CIRCUMSTANCE,
    PHRASE_ENDS,
    STRETCHES_OF_TIME,
)
from claimcheck.model.documents import Token
from claimcheck.model.quotations import Force

#: Marks that can end a said-clause.
CLOSERS = frozenset([",", ".", ";", "—", "–", "--", ")", "?", "!", ":"])
#: All marks of a sentence but those of quotations.
MARKS = CLOSERS | {"(", "-", "…", "/"}
_LONGEST_CIRCUMSTANCE = 30
_LONGEST_PHRASE = 16
_LONGEST_STRETCH = 4  # words: "the past three days"
_PHRASE_ENDS = PHRASE_ENDS | {QUOTED} | MARKS
#: Words behind which a noun is still to come.
_LEAD_NOUNS = PREPOSITIONS | DETERMINERS | COORDINATORS


def behind_adverbs(line: Line, at: int) -> int:
    """Return the place behind adverbs between a cue and its content: "said again that"."""
    while at < len(line.words) and is_group_word(line.words[at]) and line.lowers[at].endswith(ADVERB_ENDINGS):
        at += 1
    return at


def behind_circumstances(line: Line, at: int, *, hearer: bool = False, quoted: bool = False, free: bool = False) -> int:
    """Return the place behind the circumstances of the utterance: "told reporters on Monday", "said in a statement".

    They may be *free* to hold clauses of their own: "told a crowd that had come".
    """
    words = line.words
    if at >= len(words) or not _opens_circumstance(words[at], hearer=hearer or quoted):
        return at
    free = free or quoted and plain(words[at]) in OPEN_CIRCUMSTANCE and not _leads_hearer(line, at)  # behind "when" or "who" a clause of its own may stand
    for place in range(at, min(len(words), at + _LONGEST_CIRCUMSTANCE)):
        word = plain(words[place])
        free = free or (word in CLAUSE_CIRCUMSTANCES and not _leads_hearer(line, place)) or word == "who"
        if word in ("before", "by") and place + 1 < len(words) and words[place + 1].lower.endswith("ing"):
            return place
        if word in CLOSERS or word == QUOTED:
            if not (word == "." and place + 1 < len(words) and words[place + 1].lower != QUOTED):
                return place
        elif hearer and not quoted and place > at and word == "to" and not free:
            return at  # "asked him to leave" has its content behind
        elif word == "that" and not free and words[place - 1].lower not in SAYING_PREPOSITIONS:
            return at
        elif not free and ((pronoun_of(word) and word not in OBJECT_PRONOUNS) or words[place].text in AUXILIARIES):
            return at
    return min(len(words), at + _LONGEST_CIRCUMSTANCE)


def _leads_hearer(line: Line, at: int) -> bool:
    """Say whether "before" stands before those who hear it, behind whom the content begins: "testified before the council that it fell"."""
    if line.plain[at] not in BEFORE_HEARERS:
        return False
    that = next((place for place in range(at + 2, min(len(line.words), at + _LONGEST_STRETCH + 1)) if line.plain[place] == "that"), 0)
    if not that or that + 1 == len(line.words) or line.plain[that + 1] in AUXILIARIES:
        return False
    return not any(pronoun_of(word) or word in AUXILIARIES or word.endswith("ed") for word in line.plain[at + 1 : that])


def _opens_circumstance(word: Token, *, hearer: bool) -> bool:
    """Say whether the word can begin when, where, how or to whom something was said."""
    low = plain(word)
    if low in OPEN_CIRCUMSTANCE or (low.endswith("ly") and len(low) > 4):
        return True
    if not hearer or low in QUESTION_WORDS or low == "to" or (pronoun_of(low) and low not in OBJECT_PRONOUNS):
        return False
    return word.text[0].isalnum() or word.lower == TITLE


def behind_circumstance(line: Line, at: int, frames: Mapping[str, Force]) -> int:
    """Return the place behind one time, place or hearer that begins at *at*, or *at* where none does."""
    word = line.plain[at]
    if word in TIME_WORDS or line.words[at].text[0].isdigit():
        return _behind_time(line, at)
    if "aside" not in frames and "hearer" not in frames:  # only verbs of saying have more than a date before their content
        dated = word in ("in", "on") and at + 1 < len(line.words) and _tells_time(line.words[at + 1])
        return _behind_time(line, at + 1) if dated else at
    if word == "over":
        return _behind_stretch(line, at)
    if word in SAYING_PREPOSITIONS:
        return _behind_phrase(line, at + 1)
    return _behind_phrase(line, at) if "hearer" in frames and word[0].isalnum() else at


def _behind_stretch(line: Line, over: int) -> int:
    """Return the place behind a stretch of time ("over the weekend", "over the past three days"), or *over* where none follows."""
    return next((at + 1 for at in range(over + 1, min(len(line.words), over + 1 + _LONGEST_STRETCH)) if line.lowers[at] in STRETCHES_OF_TIME), over)


def _tells_time(word: Token) -> bool:
    return plain(word) in TIME_WORDS or word.text[0].isdigit()


def _behind_time(line: Line, at: int) -> int:
    while at < len(line.words) and _tells_time(line.words[at]):
        at += 1
    return at


def _behind_phrase(line: Line, start: int) -> int:
    """Return where a noun phrase ends and a new subject, a "that" or a mark begins."""
    words = line.words
    if start >= len(words):
        return start
    if words[start].lower in OBJECT_PRONOUNS and words[start].lower != "her":
        return start + 1
    at = start + 1
    while at < min(len(words), start + _LONGEST_PHRASE):
        if words[at].lower == "," and at + 1 < len(words) and words[at + 1].lower == "that":
            return at + 1
        if words[at].lower == "," and words[at - 1].text[0].isupper() and at + 1 < len(words) and words[at + 1].text[0].isupper():
            at += 2  # a town and its state
            continue
        if plain(words[at]) in _PHRASE_ENDS or _begins_subject(words[at], words[at - 1]):
            return at
        at += 1
    return min(at, len(words))


def _begins_subject(word: Token, before: Token) -> bool:
    """Say whether a new noun phrase begins at *word*, as its form and the word before it show."""
    low, low_before = plain(word), plain(before)
    if pronoun_of(low):
        return True
    if low in DETERMINERS:
        return low_before not in _LEAD_NOUNS
    return word.text[0].isupper() and before.text[0].islower() and low_before not in _LEAD_NOUNS and low not in TIME_WORDS
