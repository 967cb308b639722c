"""A piece and the figures beside it ─► the piece and the other end of a range that it shares its month, its century or its half of the day with."""

import re

import attrs

from claimcheck.extract.times import grains
from claimcheck.extract.times.fragments import GAP, ORDINAL_DAY
from claimcheck.extract.times.meanings import Meaning, Period, Piece
from claimcheck.extract.times.readers import day_number
from claimcheck.extract.times.surroundings import word_after
from claimcheck.language.en.surroundings import ENDS_A_GROUP
from claimcheck.language.en.time_phrases import BEFORE_THE_LAST, BEHIND_A_FIRST_DAY, BETWEEN_DAYS, BETWEEN_HOURS, NO_SECOND_DAYS
from claimcheck.text.patterns import one_of

_SECOND_DAY = re.compile(
    rf"(?P<joint>\s?[-–—]\s?|{GAP}{one_of(BETWEEN_DAYS)}{GAP}(?:the{GAP})?|{GAP}(?:and|or){GAP}(?:the{GAP})?|,{GAP})(?P<day>{ORDINAL_DAY}|(?:[12]\d|3[01]|0?[1-9])(?![\d:%]|[.,]\d|\s?[ap]\.?m\b|\s?{one_of(NO_SECOND_DAYS)}))(?:,?{GAP}(?P<year>(?:19|20)\d\d)\b)?"
)
_FIRST_DAY = re.compile(rf"(?P<day>{ORDINAL_DAY}|(?:[12]\d|3[01]|0?[1-9]))(?P<joint>\s?[-–—]\s?|,?{GAP}{one_of(BEHIND_A_FIRST_DAY)}{GAP}(?:the{GAP})?)\Z")
_LISTED_DAY = re.compile(rf"(?P<day>{ORDINAL_DAY}|(?:[12]\d|3[01]|0?[1-9])),{GAP}\Z")
_LONGEST_DAY = 16  # characters of a day in words and of what stands between it and the next
_SECOND_YEAR = re.compile(r"[-–/](?P<year>\d\d)(?![\d\w-])")


def with_range(text: str, piece: Piece) -> list[Piece]:
    """Return *piece*, and beside it the other end of a range that shares its month or its century: "June 6-8", "2012-13", "6 to 8 June"."""
    period = piece.meaning
    if not isinstance(period, Period) or period.name or period.shift is not None:
        return [piece]
    if period.clock:
        return [*_first_clock(text, piece, period), piece]
    if period.unit is grains.YEAR and period.number:
        return [piece, *_second_year(text, piece, period.number)]
    if period.unit is not grains.DAY or not period.within or period.number is None:
        return [piece]
    if piece.rule.endswith("day_month"):
        return [*_first_day(text, piece, period), piece]
    return _second_day(text, piece, period)


def _second_year(text: str, piece: Piece, first: int) -> list[Piece]:
    match = _SECOND_YEAR.match(text, piece.end)
    number = int(match["year"]) + first // 100 * 100 if match else 0
    return [Piece(match.start("year"), match.end(), Period(grains.YEAR, number), "range of years")] if match and first < number <= first + 50 else []


def _first_day(text: str, piece: Piece, period: Period) -> list[Piece]:
    """Return "6" of "6 to 8 June", and all days before the last of a list: "20, 21 and 29 July"."""
    first = _day_before(text, piece.start, period, _FIRST_DAY)
    days = [first] if first else []
    if first and text[first.end : piece.start].strip(", ").startswith(BEFORE_THE_LAST):
        while first := _day_before(text, first.start, first.meaning, _LISTED_DAY):
            days.insert(0, first)
    return days


def _day_before(text: str, end: int, later: Meaning, pattern: re.Pattern[str]) -> Piece | None:
    """Return the day that stands before *end* as *pattern* says, of the same month as the *later* one."""
    match = pattern.search(text, max(0, end - _LONGEST_DAY), end)
    if match is None or not isinstance(later, Period) or (match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] in ".,:$£€-")):
        return None
    day = day_number(match["day"])
    return Piece(match.start(), match.end("day"), attrs.evolve(later, number=day), "range of days") if 0 < day < (later.number or 0) else None


def _second_day(text: str, piece: Piece, period: Period) -> list[Piece]:
    match = _SECOND_DAY.match(text, piece.end)
    day = day_number(match["day"]) if match else 0
    if not match or not (period.number or 0) < day <= 31:
        return [piece]
    loose = match["joint"].strip().rstrip(" the") in ("and", "or", ",")
    if loose and not (match["year"] or word_after(text, match.end()).lower() in ENDS_A_GROUP | {""}):
        return [piece]
    within = period.within
    if match["year"] and within and not within.within:
        within = attrs.evolve(within, within=Period(grains.YEAR, int(match["year"])))
        piece = attrs.evolve(piece, meaning=attrs.evolve(period, within=within))
    second = Piece(match.start("day"), match.end(), Period(grains.DAY, day, within=within), "range of days")
    return [piece, *with_range(text, second)] if loose or match["joint"].strip() == "," else [piece, second]


_FIRST_CLOCK = re.compile(rf"(?P<hour>1?\d|2[0-3])(?::(?P<minute>[0-5]\d))?(?:\s?[-–—]\s?|{GAP}{one_of(BETWEEN_HOURS)}{GAP})\Z")


def _first_clock(text: str, piece: Piece, period: Period) -> list[Piece]:
    """Return "3:30" of "3:30 to 6 p.m.": it is of the same half of the day, unless its hour would then come after the second."""
    match = _FIRST_CLOCK.search(text, max(0, piece.start - 14), piece.start)
    if not match or (match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] in ".,:$£€-/")):
        return []
    if not match["minute"] and "and" in match[0] and "between" not in text[max(0, match.start() - 9) : match.start()].lower():
        return []
    hour, last = int(match["hour"]), period.clock[0]
    if last > 12 and hour <= 12 and hour % 12 + 12 <= last:
        hour = hour % 12 + 12
    clock = (hour, int(match["minute"])) if match["minute"] else (hour,)
    unit = grains.MINUTE if match["minute"] else grains.HOUR
    return [Piece(match.start(), match.end("minute") if match["minute"] else match.end("hour"), attrs.evolve(period, unit=unit, clock=clock), "range of hours")]
