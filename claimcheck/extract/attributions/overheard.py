"""A form in -ing ─► who is shown, heard or quoted saying it: "Lund" of "the video showed Lund telling a crowd", "Roe quoted Lund as saying"."""

import attrs

from claimcheck.extract.attributions.cues import Hit, group_start, is_auxiliary
from claimcheck.extract.attributions.lexicon import Shape
from claimcheck.extract.attributions.lines import QUOTED, Line
from claimcheck.extract.attributions.sources import STOPS, Words, source_before
from claimcheck.language.en.clauses import BE_FORMS, PREPOSITIONS
from claimcheck.language.en.said_clauses import OVERHEARD, OVERHEARING

_GERUND = Shape.GERUND
_LONGEST_SPEAKER = 12  # words between the verb of hearing and the form in -ing: a title and a name


@attrs.frozen
class Overheard:
    """Who says something, in whose words, and where the clause begins whose *verb* tells that they were heard."""

    source: Words
    start: int
    verb: int


def overheard(line: Line, hit: Hit) -> Overheard | None:
    """Return whom another hears, shows or quotes saying what *hit* tells, None where nobody does."""
    if hit.entry.shape is not _GERUND or hit.finite or "aside" not in hit.entry.frames or hit.start < 2:
        return None
    quoted = line.lowers[hit.start - 1] == "as"
    end = hit.start - quoted
    return _heard(line, end - 1) or _hearing(line, end, quoted=quoted)


def _heard(line: Line, verb: int) -> Overheard | None:
    """Read "Lund is heard telling", "Lund was quoted as saying"."""
    if verb < 1 or line.lowers[verb] not in OVERHEARD:
        return None
    start = group_start(line, verb)
    source = source_before(line, start) if not BE_FORMS.isdisjoint(line.plain[start:verb]) else None
    return Overheard(source, source[0], verb) if source and line.plain[source[0]] not in PREPOSITIONS else None


def _hearing(line: Line, end: int, *, quoted: bool) -> Overheard | None:
    """Read "the video showed Lund telling", "Roe quoted a witness as saying"; without "as" only a name is surely who speaks."""
    for verb in range(end - 1, max(0, end - 1 - _LONGEST_SPEAKER), -1):
        word = line.words[verb]
        if word.lower in OVERHEARING:
            named = verb + 1 < end and (quoted or (line.words[verb + 1].text[0].isupper() and line.words[end - 1].text[0].isupper()))
            start = group_start(line, verb)
            source = source_before(line, start) if named and BE_FORMS.isdisjoint(line.plain[start:verb]) else None
            return Overheard((verb + 1, end), source[0], verb) if source else None
        if is_auxiliary(word) or word.lower in STOPS or word.lower in (",", ".", QUOTED):
            return None
    return None
