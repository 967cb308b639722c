"""A piece and the words around it ─► the piece with what modifies it: "the end of", "early", "about", "or so", "the week of"."""

import re

import attrs

from claimcheck.extract.times import grains
from claimcheck.extract.times.fragments import GAP
from claimcheck.extract.times.meanings import Length, Period, Piece
from claimcheck.extract.times.readers import plain
from claimcheck.extract.times.surroundings import word_before
from claimcheck.language.en.calendar import PARTS_OF_PERIODS, SPANS_AROUND_A_DAY
from claimcheck.language.en.hedges import HEDGES_AFTER, HEDGES_BEFORE
from claimcheck.language.en.surroundings import BEFORE_A_BOUND
from claimcheck.language.en.time_phrases import HEDGES_OF_DATES, HEDGES_OF_HOURS, HEDGES_OF_LENGTHS
from claimcheck.text.patterns import one_of


@attrs.frozen
class Phrases:
    """Phrases that may stand before a time, with the TIMEX3 modifier that each is."""

    mods: dict[str, str]
    last_words: frozenset[str] = attrs.field(init=False)

    @last_words.default
    def _last_words(self) -> frozenset[str]:
        return frozenset(phrase.replace("-", " ").split(" ")[-1] for phrase in self.mods)


_WORD_BACK = re.compile(r"[^\s-]+(?:[ \t\u00a0\n\r]+|-)")
_LONGEST_PHRASE = 5


def _words_back(text: str, floor: int, start: int) -> list[re.Match[str]]:
    """Return the words directly before *start*, the nearest first."""
    found = list(_WORD_BACK.finditer(text, max(floor, start - 40), start))
    back: list[re.Match[str]] = []
    end = start
    for word in reversed(found):
        if word.end() != end or len(back) == _LONGEST_PHRASE:
            break
        back.append(word)
        end = word.start()
    return back


def _phrase_before(text: str, floor: int, start: int, phrases: Phrases) -> tuple[int, str] | None:
    """Return where the longest of *phrases* that stands directly before *start* begins, and the phrase."""
    tail = text[max(floor, start - 16) : start].replace("-", " ").split()
    if not tail or tail[-1].lower().strip('("“') not in phrases.last_words:
        return None
    found = _words_back(text, floor, start)[::-1]
    words = [word[0].strip(' \t\r\n\u00a0-("“').lower() for word in found]
    for first in range(len(found)):
        phrase = " ".join(words[first:])
        if phrase in phrases.mods:
            begin = found[first].start()
            return begin + (text[begin] in '("“'), phrase
    return None


_PARTS = Phrases(PARTS_OF_PERIODS | {f"{phrase} the": code for phrase, code in PARTS_OF_PERIODS.items() if phrase.endswith((" of", " in", "through"))})
_HAS_PARTS = (
    grains.WEEK,
    grains.MONTH,
    grains.QUARTER,
    grains.SEASON,
    grains.HALF,
    grains.YEAR,
    grains.DECADE,
    grains.CENTURY,
    grains.DAY,
    grains.DAYPART,
    grains.WEEKEND,
)
_AFTER = re.compile(rf"{GAP}(?P<phrase>{one_of(HEDGES_AFTER)})(?:{GAP}(?P<ago>ago|earlier|later))?\b", re.IGNORECASE)


def with_modifiers(text: str, piece: Piece, floor: int) -> Piece:
    """Return *piece* with the words before it, from *floor* on, and after it that modify it."""
    if isinstance(piece.meaning, Period):
        piece = _with_part(text, piece, piece.meaning, floor)
    if isinstance(piece.meaning, Length) or (
        isinstance(piece.meaning, Period)
        and (piece.meaning.shift is not None or piece.meaning.clock or piece.meaning.unit in (grains.DAY, grains.YEAR, grains.MONTH))
    ):
        piece = _with_hedge(text, piece, floor)
    return piece


def _with_part(text: str, piece: Piece, period: Period, floor: int) -> Piece:
    before = _phrase_before(text, floor, piece.start, _PARTS) if period.unit in _HAS_PARTS and not period.part else None
    if not before:
        return _weekly(text, piece, period, floor)
    start, phrase = before
    if (period.unit is grains.DAY and phrase.endswith((" of", " in", " the")) and not phrase.endswith("hours of")) or (
        phrase in ("later", "earlier") and period.shift is None and period.name != "weekday" and not (period.within and period.within.shift == 0)
    ):
        return piece
    return attrs.evolve(piece, start=start, meaning=attrs.evolve(period, part=_PARTS.mods[phrase]))


_WEEK_OF = Phrases(SPANS_AROUND_A_DAY)
_HEDGES = Phrases(HEDGES_BEFORE)
_HEDGES_OF_HOURS = Phrases(HEDGES_BEFORE | HEDGES_OF_HOURS)


def _weekly(text: str, piece: Piece, period: Period, floor: int) -> Piece:
    before = _phrase_before(text, floor, piece.start, _WEEK_OF) if period.unit is grains.DAY else None
    if not before:
        return piece
    unit = grains.WEEKEND if _WEEK_OF.mods[before[1]] else grains.WEEK
    return attrs.evolve(piece, start=before[0], meaning=Period(unit, name="around", within=period))


def _with_hedge(text: str, piece: Piece, floor: int) -> Piece:
    hedges = _HEDGES_OF_HOURS if isinstance(piece.meaning, Period) and piece.meaning.clock else _HEDGES
    before = _phrase_before(text, floor, piece.start, hedges)
    after = _AFTER.match(text, piece.end)
    mod = None
    if before and _is_hedge_here(before[1], piece, text, before[0]):
        piece = attrs.evolve(piece, start=before[0])
        mod = hedges.mods[before[1]]
    if after and not after["ago"]:
        piece = attrs.evolve(piece, end=after.end())
        mod = mod or HEDGES_AFTER[plain(after["phrase"])]
    return attrs.evolve(piece, mod=mod) if mod else piece


def _is_hedge_here(phrase: str, piece: Piece, text: str, start: int) -> bool:
    if isinstance(piece.meaning, Period) and piece.meaning.name == "weekday":
        return False
    if phrase in HEDGES_OF_LENGTHS:
        return isinstance(piece.meaning, Length) and not piece.meaning.window
    if phrase == "over":  # "over an hour", "for over three years" are longer; in "grew over three years" it is a preposition
        return isinstance(piece.meaning, Length) and not piece.meaning.window and (piece.meaning.amount == 1 or word_before(text, start) in BEFORE_A_BOUND)
    if isinstance(piece.meaning, Period) and piece.meaning.unit in (grains.DAY, grains.MONTH, grains.YEAR) and piece.meaning.shift is None:
        return phrase in HEDGES_OF_DATES
    return True
