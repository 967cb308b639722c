"""A line ─► the attributions made without a verb: "according to the report", "reportedly"."""

from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.endings import trimmed_end
from claimcheck.extract.attributions.inverted import source_behind, source_opening
from claimcheck.extract.attributions.lines import QUOTED, Line
from claimcheck.language.en.clauses import CLAUSE_OPENERS
from claimcheck.language.en.reporting import EVIDENTIAL_ADVERBS, SOURCE_PREPOSITIONS
from claimcheck.language.en.said_clauses import CONTRASTING_BEFORE_SOURCES, GOING_ON_BEHIND_SOURCES
from claimcheck.model.quotations import Force
from claimcheck.text.lookups import places_in

_PHRASES: dict[str, list[tuple[str, ...]]] = {}
for _phrase in SOURCE_PREPOSITIONS:
    _PHRASES.setdefault(_phrase.split(" ")[0], []).append(tuple(_phrase.split(" ")))
_OPENINGS = _PHRASES.keys() | EVIDENTIAL_ADVERBS


def preposition_drafts(line: Line) -> list[Draft]:
    """Return the attributions of "according to" and its kin, and of evidential adverbs."""
    if _OPENINGS.isdisjoint(line.lowers):
        return []
    drafts: list[Draft] = []
    for at in places_in(line.lowers, _OPENINGS):
        if line.lowers[at] in _PHRASES:
            length = _phrase_length(line, at)
            draft = _according(line, at, at + length) if length else None
        else:
            draft = _evidential(line, at)
        if draft:
            drafts.append(draft)
    return drafts


def _phrase_length(line: Line, at: int) -> int:
    """Return how many words the source preposition at *at* has, 0 where none stands there."""
    for phrase in _PHRASES[line.lowers[at]]:
        if line.lowers[at : at + len(phrase)] == phrase:
            return len(phrase)
    return 0


def _according(line: Line, at: int, end: int) -> Draft | None:
    """Read "It rained, according to X." and "According to X, it rained"."""
    source = source_opening(line, end) if at == 0 else source_behind(line, end)
    if source is None:
        return None
    pieces = []
    start = _clause_start(line, at)
    stop = trimmed_end(line, start, at) if at > start else start
    if stop > start:
        pieces.append(line.span(start, stop))
    behind = source[1]
    if behind < len(line.words) - 1 and (line.lowers[behind] == "," or line.lowers[behind] == QUOTED):
        opening = behind + (line.lowers[behind] == ",")
        if not pieces or not line.lowers[opening].endswith("ing"):
            close = trimmed_end(line, opening, len(line.words))
            if close > opening and (not pieces or line.lowers[opening] not in GOING_ON_BEHIND_SOURCES):
                pieces.append(line.span(opening, close))
    if not pieces:
        return None
    return Draft(
        content=tuple(pieces),
        rule="according to",
        paragraph=line.paragraph,
        source=line.span(*source),
        cue=line.span(at, end),
        lemma=" ".join(line.lowers[at:end]),
        around=line.span(at, source[1]),
    )


def _clause_start(line: Line, at: int) -> int:
    """Return where the clause begins that "according to" stands behind."""
    for place in range(at - 1, 0, -1):
        word = line.lowers[place]
        if word == ";" or (word in CONTRASTING_BEFORE_SOURCES and line.lowers[place - 1] == ","):
            return place + 1
        if word == "(" and ")" not in line.lowers[place:at]:
            return place + 1
    return 1 if line.lowers[0] in ("but", "and", "(") and at > 1 else 0


def _evidential(line: Line, at: int) -> Draft | None:
    """Read "He reportedly left": the clause around the adverb."""
    start = at
    while start and line.lowers[start - 1] not in (",", ";", "—", "--", "and", "but", "(", QUOTED) and line.lowers[start - 1] not in CLAUSE_OPENERS:
        start -= 1
    end = at + 1
    while end < len(line.words) and line.lowers[end] not in (",", ";", "—", "--", "but", ")"):
        end += 1
    end = trimmed_end(line, at + 1, end)
    pieces = [line.span(start, at)] if start < at else []
    if end > at + 1:
        pieces.append(line.span(at + 1, end))
    if not pieces:
        return None
    lemma = line.lowers[at]
    return Draft(tuple(pieces), "evidential adverb", line.paragraph, cue=line.span(at, at + 1), lemma=lemma, force=Force(EVIDENTIAL_ADVERBS[lemma]))
