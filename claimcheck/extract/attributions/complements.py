"""A cue ─► where the content behind it begins, and by which frame."""

from collections.abc import Mapping

import attrs

from claimcheck.extract.attributions.circumstances import MARKS, behind_adverbs, behind_circumstance
from claimcheck.extract.attributions.cues import Hit, is_auxiliary
from claimcheck.extract.attributions.inverted import agent_of
from claimcheck.extract.attributions.lexicon import Shape, entries
from claimcheck.extract.attributions.lines import QUOTED, Line
from claimcheck.extract.attributions.sources import pronoun_of
from claimcheck.language.en.clauses import (
    AUXILIARIES,
    COORDINATORS,
    OBJECT_PRONOUNS,
    PARTICLES,
    PREPOSITIONS,
    QUESTION_WORDS,
    SENTENCE_SUBORDINATORS,
    TIME_WORDS,
)
from claimcheck.language.en.said_clauses import CLAUSES_BEFORE_QUOTATIONS, NO_HEARERS
from claimcheck.model.quotations import Force

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_PLAIN = Force.PLAIN
_NOUN, _THIRD = Shape.NOUN, Shape.THIRD

Frames = Mapping[str, Force]
Opening = tuple[int, str]

_LONGEST_INTERRUPTION = 24
_LONGEST_HEARER = 25
_NO_HEARER = NO_HEARERS | {QUOTED, ";", ":"}
_MOST_CIRCUMSTANCES = 4  # adverb, hearer, time, place: no cue has more of them before its content
#: Words that begin neither a clause without "that" nor a noun phrase.
_NO_BARE_OPENING = PREPOSITIONS | COORDINATORS | TIME_WORDS | SENTENCE_SUBORDINATORS | PARTICLES


@attrs.frozen
class Complement:
    """The content behind a cue opens at *start* by *frame*; the circumstances of the utterance reach from the cue to *told*."""

    start: int
    frame: str
    force: Force
    told: int


def complement_of(line: Line, hit: Hit) -> Complement | None:
    """Return what follows the cue as its content, None where nothing does."""
    frames = hit.entry.passive if hit.passive else hit.entry.frames
    at = hit.end
    for _ in range(_MOST_CIRCUMSTANCES):
        at = behind_adverbs(line, at)
        if at + 1 > len(line.words):
            return None
        opening = _opening(line, at, frames, hit)
        if opening:
            return Complement(*opening, frames.get(opening[1], _PLAIN), at)
        agent = agent_of(line, hit) if hit.passive and at == hit.end else None
        behind = agent[1] if agent else behind_circumstance(line, at, frames)
        if behind == at:
            break
        at = behind
    return _behind_long_hearer(line, hit, frames)


def _behind_long_hearer(line: Line, hit: Hit, frames: Frames) -> Complement | None:
    """Return the "that" behind a hearer of many words: "told drivers at a stop in Ostford, the county seat, that"."""
    if "hearer" not in frames or hit.passive:
        return None
    for place in range(hit.end, min(len(line.words) - 1, hit.end + _LONGEST_HEARER)):
        word = line.lowers[place]
        if word == "that":
            opening = _by_frame(place, frames, "clause", "that")
            return Complement(place, opening[1], frames[opening[1]], place) if opening else None
        if word in AUXILIARIES or word in _NO_HEARER:
            return None
    return None


def _opening(line: Line, at: int, frames: Frames, hit: Hit) -> Opening | None:
    """Return where and by which frame the content opens right at *at*."""
    word = line.lowers[at]
    if word == QUOTED:
        return _by_frame(at, frames, "quote", "object", "clause", "finding")
    if at + 1 >= len(line.words):
        return None
    if word in (":", ",") and "quote" in frames and (word == ":" or line.lowers[at + 1] == QUOTED):
        return at + 1, "quote"
    if word == "," and line.lowers[at + 1] == "that":
        return _by_frame(at + 1, frames, "clause", "that")
    if word == ",":
        return _behind_interruption(line, at, frames)
    if word in CLAUSES_BEFORE_QUOTATIONS and "quote" in frames and (word != "as" or "as" not in frames):
        return _quotation_behind_clause(line, at)
    if hit.entry.shape is _NOUN and word in ("is", "was") and line.lowers[at + 1] in ("that", QUOTED):
        return _by_frame(at + 1, frames, "that")
    if word == "that":
        relative = hit.entry.shape is _NOUN and _is_relative(line, at)
        return None if relative else _by_frame(at, frames, "that", "clause", "object")
    return None if word in MARKS else _by_word(line, at, frames) or _bare(line, at, frames, hit)


def _by_frame(at: int, frames: Frames, *names: str) -> Opening | None:
    return next(((at, name) for name in names if name in frames), None)


def _by_word(line: Line, at: int, frames: Frames) -> Opening | None:
    """Return the opening that the word itself gives away: a question word, "to", a preposition, a form in -ing."""
    word, next_word = line.plain[at], line.lowers[at + 1]
    if word in QUESTION_WORDS and "wh" in frames:
        return at, "wh"
    if word == "to" and "infinitive" in frames:
        return at, "infinitive"
    if word == "as":
        return (at, "as") if "as" in frames and not next_word.endswith("ing") else None  # "was quoted as saying": the saying is the cue
    if word in frames and word in PREPOSITIONS:
        return at + 1, word
    return (at, "gerund") if word.endswith("ing") and "gerund" in frames else None


def _bare(line: Line, at: int, frames: Frames, hit: Hit) -> Opening | None:
    """Return the frame of a content that nothing opens: a clause without "that", or a noun phrase."""
    if hit.passive or line.plain[at] in _NO_BARE_OPENING:
        return None
    if "hearer" in frames and not _is_subject(line, at):
        return None
    long_enough = at + 2 < len(line.words) or line.lowers[-1] == QUOTED
    return _by_frame(at, frames, "clause", "object") if long_enough else _by_frame(at, frames, "object")


def _is_relative(line: Line, that: int) -> bool:
    """Say whether the "that" behind a noun is its subject pronoun, as a verb behind it shows: "messages that appeared"."""
    behind = line.words[that + 1]
    if is_auxiliary(behind) or (behind.text[0].islower() and behind.lower.endswith("ed")):
        return True
    return any(entry.shape is _THIRD and not entry.also_noun for entry in entries().get(behind.lower, ()))


def _is_subject(line: Line, at: int) -> bool:
    """Say whether a pronoun here can only be the subject of a clause: "told him he", "said she"."""
    word = line.lowers[at]
    return bool(pronoun_of(word)) and word not in OBJECT_PRONOUNS


def _behind_interruption(line: Line, comma: int, frames: Frames) -> Opening | None:
    """Return the "that" behind an interruption between commas: "said, however, that"."""
    commas = 0
    for place in range(comma + 1, min(len(line.words) - 1, comma + _LONGEST_INTERRUPTION)):
        word, behind = line.lowers[place], line.lowers[place + 1]
        if word == "," and behind == "that" and not commas:
            return _by_frame(place + 1, frames, "clause", "that")
        if word == "," and behind == QUOTED:
            return _by_frame(place + 1, frames, "quote")
        commas += word == ","
        if word == QUOTED or (word in MARKS and word != ",") or any("quote" in entry.frames for entry in entries().get(word, ())):
            return None
    return None


def _quotation_behind_clause(line: Line, at: int) -> Opening | None:
    """Return the quotation behind a clause that tells when it was said: 'said as he left, "..."'."""
    for place in range(at + 1, min(len(line.words) - 1, at + _LONGEST_INTERRUPTION)):
        if line.lowers[place] in (",", ":") and line.lowers[place + 1] == QUOTED:
            return place + 1, "quote"
    return None
