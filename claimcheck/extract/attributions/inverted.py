"""A verb or preposition ─► the source that stands behind it: "said Hill, an engineer", "according to the report"."""

from claimcheck.extract.attributions.cues import Hit, is_auxiliary, plain
from claimcheck.extract.attributions.lexicon import entries
from claimcheck.extract.attributions.lines import QUOTED, Line
from claimcheck.extract.attributions.sources import LONGEST_SOURCE, STOPS, Words, is_abbreviation, pronoun_of
from claimcheck.language.en.beside_names import VERBAL_ENDINGS
from claimcheck.language.en.clauses import (
    CLAUSE_OPENERS,
    COORDINATORS,
    DETERMINERS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    QUESTION_WORDS,
    RELATIVES,
    TIME_WORDS,
)
from claimcheck.language.en.names import NAME_PARTICLES
from claimcheck.language.en.said_clauses import APPOSITION_OPENERS, BEHIND_SOURCES, CLOSED_APPOSITION_OPENERS, OCCASION_OPENERS

FULL_NAME = 2  # words
_ENDS = frozenset(".?!")
_NO_ROLES = PREPOSITIONS | CLAUSE_OPENERS | COORDINATORS | OBJECT_PRONOUNS | RELATIVES


def source_behind(line: Line, start: int) -> Words | None:
    """Return the subject that begins behind the verb, with its apposition: "said Smith, a farmer from Ohio, on Monday"."""
    if start >= len(line.words):
        return None
    if pronoun_of(line.lowers[start]):
        return start, start + 1
    end = start
    limit = min(len(line.words), start + LONGEST_SOURCE)
    while end < limit:
        word = line.lowers[end]
        if word in STOPS or word == "," or (word in _ENDS and not is_abbreviation(line, end)):
            break
        if end > start and (word in CLAUSE_OPENERS or (word in QUESTION_WORDS and word != "who")):
            break
        if end > start and line.plain[end] in TIME_WORDS and line.plain[end - 1] not in DETERMINERS:
            break
        if end > start and word in BEHIND_SOURCES and _tells_when_or_where(line, end):
            break
        end += 1
    if end == start:
        return None
    return start, _behind_apposition(line, end)


def source_opening(line: Line, start: int) -> Words | None:
    """Return the source behind a preposition that opens the sentence: an apposition counts only where a second comma closes it."""
    source = source_behind(line, start)
    if source is None:
        return None
    commas = [place for place in range(*source) if line.lowers[place] == ","]
    if not commas:
        return source
    closed = source[1] < len(line.words) and line.lowers[source[1]] == "," and line.plain[commas[0] + 1] in CLOSED_APPOSITION_OPENERS
    return source if closed else (start, commas[0])


def _tells_when_or_where(line: Line, at: int) -> bool:
    """Say whether a preposition begins the circumstances of the utterance rather than a part of the name: "in an interview", "on Monday"."""
    if at + 1 >= len(line.words):
        return True
    behind = line.words[at + 1]
    return plain(behind) in TIME_WORDS or plain(behind) in OCCASION_OPENERS or behind.text[0].isdigit()


def _behind_apposition(line: Line, comma: int) -> int:
    """Return the end of the apposition that the comma opens, or the comma's own place where none follows."""
    if comma + 1 >= len(line.words) or line.lowers[comma] != ",":
        return comma
    behind = line.words[comma + 1]
    word = plain(behind)
    if word == "who" and comma + 2 < len(line.words) and any("clause" in entry.frames for entry in entries().get(line.lowers[comma + 2], ())):
        return comma  # ", who said ..." is an utterance of its own
    if name_end := _end_of_name(line, comma):
        return name_end
    of_place = behind.text[0].isupper() and comma + 2 < len(line.words) and line.lowers[comma + 2] == "of"  # ", Republican of Ohio"
    if not (of_place or word in APPOSITION_OPENERS or behind.text[0].isdigit() or _is_role(line, comma + 1)):
        return comma
    end = comma + 1
    while end < len(line.words):
        word = line.lowers[end]
        if word in (QUOTED, ";", ":", "—", "--") or (word in _ENDS and end == len(line.words) - 1):
            break
        if word == "," and not behind.text[0].isdigit() and end + 1 < len(line.words) and not line.words[end + 1].text[0].isupper():
            break
        if is_auxiliary(line.words[end]) and behind.lower not in RELATIVES and "who" not in line.lowers[comma:end]:
            return comma  # a clause of its own
        end += 1
    return end


def _end_of_name(line: Line, comma: int) -> int | None:
    """Return where the name ends that stands beside a description of its bearer: "said the mayor, Ada Lund, on Monday"; None where none does."""
    if comma == 0 or not line.words[comma - 1].text[0].islower() or line.plain[comma + 1] in TIME_WORDS:
        return None
    end = comma + 1
    while end < len(line.words) and (line.words[end].text[0].isupper() or line.lowers[end] in NAME_PARTICLES or _is_point(line, end)):
        end += 1
    return end if end - comma > FULL_NAME and line.words[comma + 1].text[0].isupper() else None


def _is_point(line: Line, at: int) -> bool:
    """Say whether the full stop of a short title stands here: "Dr."."""
    return line.lowers[at] == "." and is_abbreviation(line, at)


def _is_role(line: Line, at: int) -> bool:
    """Say whether a lower-case description opens at *at*: "chairman of the party", not a participle or an adverb."""
    word = line.words[at]
    return word.text[0].islower() and not word.lower.endswith(VERBAL_ENDINGS) and word.lower not in _NO_ROLES


def agent_of(line: Line, hit: Hit) -> Words | None:
    """Return who does what a passive verb says: "the council" in "was asked by the council whether"."""
    start = hit.end + 1
    if start >= len(line.words) or line.lowers[hit.end] != "by":
        return None
    return source_behind(line, start)
