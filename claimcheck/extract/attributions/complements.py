"""A cue ─► where the content behind it begins, by which frame, and where it ends."""

from collections.abc import Sequence

import attrs

from claimcheck.extract.attributions.cues import Hit, is_group_word, plain
from claimcheck.extract.attributions.lexicon import Shape
from claimcheck.extract.attributions.lines import QUOTED, Line
from claimcheck.extract.attributions.sources import pronoun_of, source_before
from claimcheck.language.en.clauses import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    LEAVING,
    OBJECT_PRONOUNS,
    PARTICLES,
    PREPOSITIONS,
    QUESTION_WORDS,
    RELATIVES,
    SAYING_PREPOSITIONS,
    SENTENCE_SUBORDINATORS,
    TIME_WORDS,
)
from claimcheck.language.en.reporting import REMARKS
from claimcheck.model.quotations import Force

_PUNCTUATION = frozenset([",", ".", ";", ":", "—", "–", "--", "-", ")", "(", "?", "!", "…", "/"])
_LONGEST_ADJUNCT = 16
_CLAUSE_CIRCUMSTANCE = frozenset("as when while after".split())
#: Forms that share a subject across "and": "said ... and added".
_SHARING = (Shape.PAST, Shape.THIRD, Shape.GERUND)
#: Words behind which a noun is still to come.
_LEAD_NOUNS = PREPOSITIONS | DETERMINERS | COORDINATORS


@attrs.frozen
class Complement:
    """The content behind a cue opens at *start* by *frame*; *adjunct* is where the circumstances before it begin and end."""

    start: int
    frame: str
    force: Force
    adjunct: tuple[int, int]


def complement_of(line: Line, hit: Hit) -> Complement | None:
    """Return what follows the cue as its content, None where nothing does."""
    frames = hit.entry.passive if hit.passive else hit.entry.frames
    at = hit.end
    for _ in range(4):  # adverb, hearer, time, place: no cue has more of them before its content
        at = _behind_adverbs(line, at, frames)
        if at >= len(line.words):
            return None
        found = _opened(line, at, frames, hit)
        if found:
            start, frame = found
            return Complement(start, frame, frames.get(frame, Force.PLAIN), (hit.end, at))
        behind = _behind_circumstance(line, at, hit, frames)
        if behind == at:
            return None
        at = behind
    return None


def _behind_adverbs(line: Line, at: int, frames: object) -> int:
    while at < len(line.words) and is_group_word(line.words[at]) and line.words[at].lower.endswith(("ly", "again", "also", "once", "even", "later")):
        at += 1
    return at


def _opened(line: Line, at: int, frames: "dict[str, Force] | object", hit: Hit) -> tuple[int, str] | None:
    """Return where and by which frame the content opens right at *at*."""
    assert isinstance(frames, dict)
    words = line.words
    word = plain(words[at])
    next_word = words[at + 1].lower if at + 1 < len(words) else ""
    if word == QUOTED:
        for frame in ("quote", "object", "clause", "finding"):
            if frame in frames:
                return at, frame
        return None
    if word in (":", ",") and next_word == QUOTED and "quote" in frames:
        return at + 1, "quote"
    if word == ":" and next_word and "quote" in frames:
        return at + 1, "quote"
    if word == ",":
        return _behind_interruption(line, at, frames)
    if word in _CLAUSE_CIRCUMSTANCE and "quote" in frames:
        return _quotation_behind_clause(line, at)
    if word in _PUNCTUATION or not next_word:
        return None
    if word == "that":
        if hit.entry.shape is Shape.NOUN and _is_relative(line, at):
            return None
        for frame in ("that", "clause"):
            if frame in frames:
                return at, frame
        return (at, "object") if "object" in frames else None
    if word in QUESTION_WORDS and "wh" in frames:
        return at, "wh"
    if word == "to" and "infinitive" in frames:
        return at, "infinitive"
    if word == "as" and next_word.endswith("ing"):
        return None  # "was quoted as saying": the saying is the cue
    if word in frames and word in PREPOSITIONS | {"as"}:
        return (at if word == "as" else at + 1), word
    if word.endswith("ing") and "gerund" in frames:
        return at, "gerund"
    return _bare(line, at, frames, hit, word)


def _is_relative(line: Line, that: int) -> bool:
    """Say whether the "that" behind a noun is its subject pronoun, as a verb behind it shows: "messages that appeared"."""
    behind = line.words[that + 1]
    return plain(behind) in AUXILIARIES or (behind.text[0].islower() and behind.lower.endswith("ed"))


def _bare(line: Line, at: int, frames: dict[str, Force], hit: Hit, word: str) -> tuple[int, str] | None:
    """Return the frame of a content that nothing opens: a clause without "that", or a noun phrase."""
    if word in PREPOSITIONS or word in COORDINATORS or word in TIME_WORDS or word in ("to", "as", "so", "if", "when", "while", "because", "after", "before"):
        return None
    if "hearer" in frames and not _is_subject(line, at):
        return None
    if hit.passive:
        return None
    if word in PARTICLES:
        return None
    long_enough = at + 2 < len(line.words) or line.words[-1].lower == QUOTED
    for frame in ("clause", "object"):
        if frame in frames and (long_enough or frame == "object"):
            return at, frame
    return None


def _is_subject(line: Line, at: int) -> bool:
    """Say whether a pronoun here can only be the subject of a clause: "told him he", "said she"."""
    word = line.words[at].lower
    return bool(pronoun_of(word)) and word not in OBJECT_PRONOUNS


def _behind_interruption(line: Line, comma: int, frames: dict[str, Force]) -> tuple[int, str] | None:
    """Return the "that" behind an interruption between commas: "said, however, that"."""
    for place in range(comma + 1, min(len(line.words) - 1, comma + _LONGEST_ADJUNCT)):
        word = line.words[place].lower
        if word == ",":
            behind = line.words[place + 1].lower
            if behind == "that" and ("clause" in frames or "that" in frames):
                return place + 1, "clause" if "clause" in frames else "that"
            return (place + 1, "quote") if behind == QUOTED and "quote" in frames else None
        if word == QUOTED or word in _PUNCTUATION:
            return None
    return None


def _quotation_behind_clause(line: Line, at: int) -> tuple[int, str] | None:
    """Return the quotation behind a clause that tells when it was said: 'said as he left, "..."'."""
    for place in range(at + 1, min(len(line.words) - 1, at + _LONGEST_ADJUNCT)):
        if line.words[place].lower in (",", ":") and line.words[place + 1].lower == QUOTED:
            return place + 1, "quote"
    return None


def _behind_circumstance(line: Line, at: int, hit: Hit, frames: dict[str, Force] | object) -> int:
    """Return the place behind a time, a place or a hearer that begins at *at*, or *at* where none does."""
    assert isinstance(frames, dict)
    words = line.words
    word = plain(words[at])
    if not ("aside" in frames or "hearer" in frames) and word not in TIME_WORDS:
        dated = word in ("in", "on") and at + 1 < len(words) and (words[at + 1].text[0].isdigit() or plain(words[at + 1]) in TIME_WORDS)
        return at + 2 if dated else at
    if word in TIME_WORDS or words[at].text[0].isdigit():
        end = at + 1
        while end < len(words) and (plain(words[end]) in TIME_WORDS or words[end].text[0].isdigit()):
            end += 1
        return end
    if word in SAYING_PREPOSITIONS:
        return _phrase_end(line, at + 1)
    if "hearer" in frames and words[at].text[0].isalnum():
        return _phrase_end(line, at)
    return at


def _phrase_end(line: Line, start: int) -> int:
    """Return where a noun phrase ends and a new subject, a "that" or a mark begins."""
    words = line.words
    if start >= len(words):
        return start
    if words[start].lower in OBJECT_PRONOUNS and words[start].lower != "her":
        return start + 1
    at = start + 1
    while at < min(len(words), start + _LONGEST_ADJUNCT):
        word, before = plain(words[at]), plain(words[at - 1])
        if word == "," and words[at - 1].text[0].isupper() and at + 1 < len(words) and words[at + 1].text[0].isupper():
            at += 1  # a town and its state
            continue
        if word in ("that", "to", "if", "whether", "how", "why", QUOTED) or word in _PUNCTUATION:
            return at
        if pronoun_of(word) or word == "there":
            return at
        if word in DETERMINERS and before not in PREPOSITIONS and before not in DETERMINERS and before != "and":
            return at
        if words[at].text[0].isupper() and words[at - 1].text[0].islower() and before not in _LEAD_NOUNS and word not in TIME_WORDS:
            return at
        at += 1
    return at


def content_end(line: Line, start: int, hit: Hit, hits: Sequence[Hit]) -> int:
    """Return where the content that opens at *start* ends: with the line, or where the next cue of the same height takes over."""
    end = _subordinate_end(line, start) if is_subordinate(line, hit) else len(line.words)
    for other in hits:
        if other.start >= end:
            break
        if other.start <= start:
            continue
        cut = _taken_over(line, start, hit, other)
        if cut:
            end = cut
            break
    return trimmed_end(line, start, _before_remark(line, start, _behind_quotation(line, start, end)))


def _behind_quotation(line: Line, start: int, end: int) -> int:
    """Return where the reporter goes on behind a quotation: after one set off by a mark, or one with the comma inside."""
    if line.words[start].lower == QUOTED and line.words[start - 1].lower in (",", ":"):
        place = start + 1
        while place + 1 < end and line.words[place].lower in ("and", "or", ",") and line.words[place + 1].lower == QUOTED:
            place += 2
        return place
    for place in range(start, end - 1):
        if line.words[place].lower == QUOTED and closes(line, place) and _leaves(line, place + 1):
            return place + 1
    return end


def _leaves(line: Line, place: int) -> bool:
    """Say whether the word behind a quotation and its comma begins the reporter's own words."""
    word = line.words[place].lower
    if word == "and":
        behind = line.words[place + 1] if place + 1 < len(line.words) else line.words[place]
        return behind.lower.endswith("ed") or bool(pronoun_of(behind.lower))
    return word in LEAVING or (word.endswith("ing") and word not in PREPOSITIONS)


def _before_remark(line: Line, start: int, end: int) -> int:
    """Return where the reporter's own remark on the content begins: behind a semicolon, or ", a claim that ..."."""
    for place in range(start + 1, end - 1):
        if line.words[place].lower == ";" and line.words[place + 1].lower != "that":
            return place
        if closes(line, place) and line.words[place + 1].lower in ("a", "an") and place + 2 < end and line.words[place + 2].lower in REMARKS:
            return place + (line.words[place].lower == QUOTED)
    return end


def _subordinate_end(line: Line, start: int) -> int:
    """Return where a clause that opens the sentence ends: at the first comma behind which a subject stands."""
    for place in range(start + 1, len(line.words) - 2):
        if closes(line, place):
            behind = line.words[place + 1]
            if pronoun_of(behind.lower) or plain(behind) in DETERMINERS or behind.text[0].isupper():
                return place + (line.words[place].lower == QUOTED)
    return len(line.words)


def trimmed_end(line: Line, start: int, end: int) -> int:
    """Leave out the full stop, a comma or dash at the end."""
    while end > start + 1 and line.words[end - 1].lower in _PUNCTUATION and not (line.words[end - 1].lower == "." and _inside_abbreviation(line, end - 1)):
        if line.words[end - 1].lower == ")" and any(word.lower == "(" for word in line.words[start:end]):
            break
        end -= 1
    return end


def _inside_abbreviation(line: Line, dot: int) -> bool:
    return dot + 1 < len(line.words)


def _taken_over(line: Line, start: int, hit: Hit, other: Hit) -> int:
    """Return where *other* takes over from *hit*, 0 where it stands inside the content."""
    before = other.start - 1
    word = line.words[before].lower
    if word == "," and other.finite and _in_relative_clause(line, hit):
        return before
    if other.entry.shape is Shape.GERUND and not other.finite and closes(line, before):
        return before + (word == QUOTED)
    if word in COORDINATORS and (other.finite or not hit.finite) and other.entry.shape in _SHARING and before > start:
        return before - 1 if line.words[before - 1].lower == "," else before
    source = source_before(line, other.start) if other.finite else None
    if source is None or source[0] <= start + 1:
        return 0
    joint = line.words[source[0] - 1].lower
    if joint in ("but", "while", "though", "although", "whereas", ";"):
        return source[0] - 1
    if joint == "," and is_subordinate(line, hit):
        return source[0] - 1
    return 0


def closes(line: Line, place: int) -> bool:
    """Say whether the word is a comma, or a quotation with the comma inside its marks."""
    return line.words[place].lower == "," or (line.words[place].lower == QUOTED and line.words[place].text[-2:-1] == ",")


def _in_relative_clause(line: Line, hit: Hit) -> bool:
    """Say whether the cue is the verb of a relative clause between commas: "Smith, who thinks ..., called"."""
    if not hit.finite:
        return hit.start > 1 and line.words[hit.start - 1].lower == ","
    return hit.start > 1 and line.words[hit.start - 1].lower in RELATIVES and line.words[hit.start - 2].lower == ","


def is_subordinate(line: Line, hit: Hit) -> bool:
    """Say whether the cue stands in a clause that opens the sentence and leans on the next: "When she asked whether ..., he said"."""
    if hit.start == 0 or not hit.finite:
        return hit.start < 2
    source = source_before(line, hit.start)
    return source is not None and source[0] > 0 and source[0] < 4 and line.words[source[0] - 1].lower in SENTENCE_SUBORDINATORS
