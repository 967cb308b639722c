"""Text ─► pieces: one scan for words that can carry a time, and around each the rules of its class."""

import re
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import Any

from claimcheck.extract.times import rules_clocks as clocks
from claimcheck.extract.times import rules_dates as dates
from claimcheck.extract.times import rules_lengths as lengths
from claimcheck.extract.times import rules_periods as periods
from claimcheck.extract.times.meanings import Piece
from claimcheck.extract.times.triggers import MAY_TRIGGER, triggers
from claimcheck.language.en.calendar import (
    BETWEEN_NUMBER_AND_UNIT,
    DIRECTIONS,
    KINDS_OF_YEAR,
    LEAD_IN_WORDS,
    NARRATIVE_DIRECTIONS,
    PARTS_OF_PERIODS,
    WINDOWS,
)
from claimcheck.language.en.numbers import ORDINALS, SCALES, SMALL_NUMBERS, TENS, VAGUE_NUMBERS
from claimcheck.model.documents import Document
from claimcheck.text.rules import Rule

_DATE_RULES = (dates.marked_date, dates.month_day, dates.day_month, dates.month_year)

#: The rules of each class of trigger, the more specific first: what the first one reads is taken.
_RULES: dict[str, Sequence[Rule[Any]]] = {
    "month": (*_DATE_RULES, lengths.each_unit, dates.month),
    "weekday": (
        dates.month_day,
        dates.day_month,
        dates.day_alone,
        lengths.each_unit,
        lengths.repeated_part_of_weekday,
        lengths.repeated_weekday,
        periods.nth_of,
        dates.weekday_before_last,
        dates.weekday,
    ),
    "clock": (clocks.clock_with_half, clocks.oclock, clocks.agency_clock, clocks.clock_of_24_hours),
    "figures": (dates.iso_date, dates.numeric_date),
    "year": (
        clocks.agency_clock,
        periods.short_quarter,
        dates.decade,
        periods.half_of_year,
        periods.year_and_quarter,
        periods.period_of_year,
        periods.fiscal_year,
        dates.year,
    ),
    "short": (dates.decade, dates.short_year),
    "spoken": (dates.spoken_year,),
    "unit": (
        clocks.minutes_past,
        lengths.times_over,
        lengths.each_unit,
        lengths.repeated_weekend,
        periods.half_of_year,
        periods.numbered_quarter,
        periods.year_ago_quarter,
        periods.year_end,
        periods.unit_beside_named,
        periods.unit_before_last,
        periods.day_beside_event,
        dates.century,
        dates.year_two_thousand,
        dates.the_year,
        periods.some_time_around_now,
        periods.period_compared,
        dates.day_of_directed_month,
        lengths.counted,
        periods.nth_of,
        periods.directed_unit,
        lengths.unit_long,
        lengths.bare_plural,
        periods.bare_unit,
        clocks.reference,
    ),
    "ordinal": (dates.day_alone,),
    "decade": (dates.decade,),
    "day": (clocks.hour_before_daypart, periods.day_beside, periods.day_from_publication),
    "daypart": (clocks.hour_before_daypart, clocks.tonight, lengths.times_over, lengths.each_unit, lengths.counted, clocks.hour_in_daypart, clocks.daypart),
    "season": (lengths.each_unit, periods.season),
    "reference": (clocks.minutes_past, clocks.reference),
    "frequency": (lengths.frequency,),
    "holiday": (dates.holiday,),
    "named": (clocks.minutes_past, clocks.named_clock),
    "past": (clocks.minutes_past,),
    "oclock": (clocks.oclock,),
    "marked": (dates.marked_date,),
    "short_quarter": (periods.short_quarter,),
    "while": (lengths.a_while,),
}

_OPENING = "(["  # what may stand before the first word: "today (4 November 2011)"; no quotation mark: “This Week” is a name
_WORD = re.compile(rf"[^\s{re.escape(_OPENING)}-]+[\s-]+")

#: Words that an expression may begin with before the word that triggers its rule.
_TABLES = (
    *(SMALL_NUMBERS, TENS, SCALES, ORDINALS, VAGUE_NUMBERS, DIRECTIONS, NARRATIVE_DIRECTIONS, WINDOWS, PARTS_OF_PERIODS),
    *(KINDS_OF_YEAR, BETWEEN_NUMBER_AND_UNIT, LEAD_IN_WORDS),
)
_LEAD_IN = frozenset(word for table in _TABLES for key in table for word in key.replace("-", " ").split())

#: How far before the trigger an expression may begin, in characters and words.
LEAD_IN_REACH = 56
MOST_LEAD_IN_WORDS = 7


def find_pieces(document: Document) -> list[Piece]:
    """Return the pieces of the whole text that a rule reads, in order, without overlap."""
    text, lower = document.text, _lowered(document.text)
    pieces: list[Piece] = []
    position = 0
    for name, start, _end in triggers(lower, _stretches(document)):
        if start < position or (name == "holiday" and not text[start].isupper()):
            continue
        piece = _read(text, lower, position, start, name)
        if piece:
            pieces.append(piece)
            position = piece.end
    return pieces


def _stretches(document: Document) -> Iterator[tuple[int, int]]:
    """Yield what is worth looking through: the tokens that may hold a trigger, and what stands in no sentence."""
    text, behind = document.text, 0
    for sentence in document.sentences:
        if not text[behind : sentence.span.start].isspace():
            yield behind, sentence.span.start
        behind = sentence.span.end
        for token in compress(sentence.tokens, map(MAY_TRIGGER.__getitem__, sentence.lowers)):
            yield token.start, token.end
    yield behind, len(document.text)


def _lowered(text: str) -> str:
    lower = text.lower()
    # a few letters grow when lower-cased; the offsets have to stay
    return lower if len(lower) == len(text) else "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def _read(text: str, lower: str, floor: int, start: int, name: str) -> Piece | None:
    rules = _RULES[name]
    for begin in _beginnings(lower, floor, start):
        for rule in rules:
            match = rule.regex.match(text, begin)
            if match and match.end() > start:
                meaning = rule.make(match)
                if meaning is not None:
                    return Piece(match.start(), match.end(), meaning, rule.name)
    return None


def _beginnings(lower: str, floor: int, start: int) -> list[int]:
    """Return where an expression with its trigger at *start* may begin, the earliest first."""
    begins = [start]
    opening = max(floor, start - LEAD_IN_REACH)
    if not _may_lead_in(lower[opening:start].replace("-", " ").rsplit(None, 1)):
        return begins
    words = list(_WORD.finditer(lower, opening, start))
    for word in reversed(words[-MOST_LEAD_IN_WORDS:]):
        if word.end() != begins[-1]:
            break
        written = word[0].rstrip(" \t\r\n-\u00a0")
        if written not in _LEAD_IN and not written[0].isdigit():
            break
        begins.append(word.start())
    return begins[::-1]


def _may_lead_in(words: Sequence[str]) -> bool:
    last = words[-1].lstrip(_OPENING) if words else ""
    return last in _LEAD_IN or last[:1].isdigit()
