"""Pieces that stand side by side ─► one piece: "10 p.m." and "Wednesday", "July" and "last year", "the end of" and "next month"."""

import itertools
import re
from collections.abc import Sequence

import attrs

from claimcheck.extract.times import grains
from claimcheck.extract.times.fragments import GAP, SMALL_HOUR
from claimcheck.extract.times.meanings import Anchor, Length, Meaning, Period, Piece, Repetition
from claimcheck.extract.times.modifiers import with_modifiers
from claimcheck.extract.times.ranges import with_range
from claimcheck.extract.times.surroundings import word_after
from claimcheck.language.en.surroundings import ENDS_A_GROUP
from claimcheck.language.en.time_phrases import BEFORE_AN_HOUR_IN_PART, BEFORE_ITS_HOUR, BETWEEN_TIMES, CONNECTORS
from claimcheck.text.numbers import read_number
from claimcheck.text.patterns import one_of

#: What may stand between two pieces that are one expression.
_CONNECTOR = re.compile(
    rf"(?:(?P<comma>,)?{GAP}?(?:(?P<word>{one_of(CONNECTORS)})\b{GAP}(?:the{GAP})?)?|(?P<possessive>['’]s?){GAP}|(?P<bracket>{GAP}?\())"
)

#: The longest connector in characters.
LONGEST_CONNECTOR = 14

_HOURS = (grains.DAYPART, grains.HOUR, grains.MINUTE, grains.SECOND)
_DATED_BY_A_YEAR = (grains.DAY, grains.MONTH, grains.QUARTER, grains.HALF, grains.SEASON)


def join(text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Return *pieces* with neighbours that are one expression joined, and with the words before and after that modify them."""
    joined: list[Piece] = []
    for piece in pieces:
        while joined and (whole := _together(text, joined[-1], piece)):
            joined.pop()
            piece = whole
        joined.append(piece)
    joined = _with_bracketed_clocks(text, _with_listed_weekdays(text, joined))
    joined = [*(_with_rest_of_next(text, *pair) for pair in itertools.pairwise(joined)), *joined[-1:]]
    complete: list[Piece] = []
    for piece in joined:
        piece = _with_hour(text, with_modifiers(text, piece, complete[-1].end if complete else 0))
        found = with_range(text, piece)
        if complete and found[0].rule == "range of hours" and found[0].start <= complete[-1].start:
            complete.pop()  # "3:30" was read alone before "6 p.m." told its half of the day
        complete += [end for end in found if not complete or end.start >= complete[-1].end]
    return complete


#: What stands between the two ends of a range, or two dates told together.
BETWEEN = re.compile(rf"\s?[-–—]\s?|,?{GAP}{one_of(BETWEEN_TIMES)}{GAP}(?:the{GAP})?", re.IGNORECASE)


_OPENS_A_BRACKET = re.compile(rf"{GAP}?\(")
_AFTER_A_BRACKET = re.compile(rf"\),?{GAP}(?:on{GAP})?")


def _with_bracketed_clocks(text: str, pieces: list[Piece]) -> list[Piece]:
    """Give "10:35 a.m. (0735 GMT) Friday" its day, told with the other clock or after it; the last piece first: a day reaches both."""
    found = list(pieces)
    for place in range(len(found) - 2, -1, -1):
        first, second = found[place].meaning, found[place + 1].meaning
        between = found[place].end, found[place + 1].start
        if not (isinstance(first, Period) and isinstance(second, Period)) or not first.clock or first.within or between[1] - between[0] > LONGEST_CONNECTOR:
            continue
        if second.clock and second.within and _OPENS_A_BRACKET.fullmatch(text, *between):
            found[place] = attrs.evolve(found[place], meaning=attrs.evolve(first, within=second.within))
        elif second.unit is grains.DAY and second.nth is None and _AFTER_A_BRACKET.fullmatch(text, *between):
            found[place] = attrs.evolve(found[place], meaning=attrs.evolve(first, within=second))
    return found


_LISTED = re.compile(rf",?{GAP}(?:and|or){GAP}|,{GAP}")


def _with_listed_weekdays(text: str, pieces: list[Piece]) -> list[Piece]:
    """Read the weekdays that are listed after "every Monday" as repeated too."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1].meaning if found else None
        if isinstance(before, Repetition) and before.quant and before.value.startswith("XXXX-WXX-") and _is_bare_weekday(piece.meaning):
            assert isinstance(piece.meaning, Period)
            if _LISTED.fullmatch(text, found[-1].end, piece.start) and not text.startswith(POSSESSIVES, piece.end):
                piece = attrs.evolve(piece, meaning=Repetition(f"XXXX-WXX-{piece.meaning.number}", before.quant))
        found.append(piece)
    return found


POSSESSIVES = ("'s", "’s")


def _is_bare_weekday(meaning: Meaning) -> bool:
    return isinstance(meaning, Period) and meaning.name == "weekday" and meaning.shift is None and meaning.nth is None and meaning.within is None


def _with_rest_of_next(text: str, piece: Piece, following: Piece) -> Piece:
    """Give "1 p.m." of "1 p.m. to 2 p.m. tomorrow" the day of the second, and "March" of "March to May 2010" its year."""
    first, second = piece.meaning, following.meaning
    if following.start - piece.end > LONGEST_CONNECTOR or not (isinstance(first, Period) and isinstance(second, Period) and second.within):
        return piece
    if not BETWEEN.fullmatch(text, piece.end, following.start):
        return piece
    if first.clock and second.clock and not first.within:
        return attrs.evolve(piece, meaning=attrs.evolve(first, within=second.within))
    year = _innermost(second)
    if is_bare_date(first) and second.unit in (grains.DAY, grains.MONTH) and year.unit is grains.YEAR and year.number and month_of(second):
        earlier = (month_of(first) or 0) > (month_of(second) or 0)
        return attrs.evolve(piece, meaning=_inside(first, attrs.evolve(year, number=year.number - earlier)))
    return piece


def is_bare_date(period: Period) -> bool:
    """Say whether *period* is a month, or a day of a month, without a year."""
    return (
        period.name is None
        and period.shift is None
        and _innermost(period).unit is grains.MONTH
        and _innermost(period).shift is None
        and month_of(period) is not None
    )


def month_of(period: Period) -> int | None:
    """Return the number of the month that *period* is, or lies in."""
    month = period if period.unit is grains.MONTH else period.within
    return month.number if month and month.unit is grains.MONTH else None


_HOUR_AFTER = re.compile(
    rf"{GAP}at{GAP}(?P<hour>1[0-2]|[1-9]|{SMALL_HOUR})(?::(?P<minute>[0-5]\d))?(?![\w:.,]*\d)\b"
)


def _with_hour(text: str, piece: Piece) -> Piece:
    """Read "at 9" after a part of the day, which settles that it is an hour: "Saturday morning at 9"."""
    part = piece.meaning
    if not isinstance(part, Period) or part.unit is not grains.DAYPART or not part.within:
        return piece
    match = _HOUR_AFTER.match(text, piece.end)
    if not match or word_after(text, match.end()).lower() not in ENDS_A_GROUP | {""}:
        return piece
    hour = int(read_number(match["hour"]) or 0)
    clock = Period(grains.MINUTE, clock=(hour, int(match["minute"]))) if match["minute"] else Period(grains.HOUR, clock=(hour,))
    meaning = _clock_in_part(clock, part)
    return attrs.evolve(piece, end=match.end(), meaning=meaning) if meaning else piece


def _together(text: str, left: Piece, right: Piece) -> Piece | None:
    if right.start - left.end > LONGEST_CONNECTOR or right.start < left.end:
        return None
    if not isinstance(left.meaning, Period):
        return _listed(text, left, right)
    connector = _CONNECTOR.fullmatch(text, left.end, right.start)
    if not connector or not isinstance(right.meaning, Period):
        return None
    meaning = _combine(left.meaning, right.meaning, connector)
    if meaning is None and not text.startswith(POSSESSIVES, right.end):
        meaning = _told_before(left.meaning, right.meaning, connector)
    if meaning is None:
        return None
    definite = left.meaning.unit is grains.DAYPART and text[max(0, left.start - 4) : left.start].lower() == "the "
    return Piece(left.start - 4 * definite, right.end, meaning, f"{left.rule} + {right.rule}")


_AND = re.compile(rf",?{GAP}and{GAP}|,{GAP}|{GAP}")


def _listed(text: str, left: Piece, right: Piece) -> Piece | None:
    """Join what is added up: "one year and six months", "2 hours 41 minutes"."""
    if not _AND.fullmatch(text, left.end, right.start):
        return None
    first, second = left.meaning, right.meaning
    if isinstance(first, Length) and isinstance(second, Length) and _adds_up(first, second):
        clock = second.value.startswith("PT") and not first.value.startswith("PT")
        value = first.value + (second.value[1:] if clock or not second.value.startswith("PT") else second.value[2:])
        return Piece(left.start, right.end, attrs.evolve(first, value=value, unit=second.unit, amount=None), left.rule, left.mod)
    return None


def _adds_up(first: Length, second: Length) -> bool:
    """Whether the second length is of a smaller unit, and both are told in figures."""
    smaller = COUNTED_GRAINS.index(second.unit) < COUNTED_GRAINS.index(first.unit) if first.unit in COUNTED_GRAINS and second.unit in COUNTED_GRAINS else False
    return smaller and not second.window and "X" not in first.value + second.value


#: The grains that lengths are added up in, the smallest first.
COUNTED_GRAINS = (grains.SECOND, grains.MINUTE, grains.HOUR, grains.DAY, grains.WEEK, grains.MONTH, grains.YEAR)


def _combine(left: Period, right: Period, connector: re.Match[str]) -> Period | None:
    word = (connector["word"] or "").lower()
    if connector["possessive"]:
        return _inside(right, left) if left.shift is not None and left.unit in (grains.YEAR, grains.WEEK, grains.MONTH) else None
    if left.unit in _HOURS and not left.within:
        if right.unit is grains.DAY and right.nth is None and word in ("", "on", "of") and not (right.within and right.within.unit in _HOURS):
            return _inside(left, right)
        return _clock_in_part(left, right) if right.unit is grains.DAYPART and word in ("", "in", "on") else None
    if right.unit in _HOURS and not right.within:
        if (
            left.unit is grains.DAY
            and left.nth is None
            and (not word or word in BEFORE_ITS_HOUR)
            and right.unit is not grains.DAYPART
            or _is_day_and_part(left, right, word, connector)
        ):
            return _inside(right, left)
        if left.unit is grains.DAYPART and left.within and right.clock and word in BEFORE_AN_HOUR_IN_PART:
            return _clock_in_part(right, left)
        return None
    if word in ("", "of", "in") and _outer_year(left, right, word) and not connector["comma"]:
        return _inside(left, right)
    if left.nth is not None and not left.within and word in ("of", "in"):
        return attrs.evolve(left, within=right)
    of_a_week = right.unit is grains.WEEK and right.shift is not None and left.shift is None and word in ("", "of")
    if left.name == "weekday" and of_a_week and not connector["comma"]:
        return _inside(left, right)
    if left.name == "weekday" and right.unit is grains.DAY and right.name is None and right.shift is None and connector["comma"] and not word:
        return right
    return None


def _told_before(left: Period, right: Period, connector: re.Match[str]) -> Period | None:
    """Join what tells the week or the year before what lies in it: "two weeks ago Thursday", "last week on Tuesday", "the quarter a year ago"."""
    if connector["comma"] or (connector["word"] or "").lower() not in ("", "on") or left.part:
        return None
    if left.unit is grains.WEEK and left.shift is not None and left.anchor is Anchor.PUBLISHED and _is_bare_weekday(right):
        return attrs.evolve(right, within=left)
    if left.unit is grains.QUARTER and left == Period(grains.QUARTER) and right.name == "year ago" and not connector["word"]:
        return right
    return None


def _is_day_and_part(left: Period, right: Period, word: str, connector: re.Match[str]) -> bool:
    return left.unit is grains.DAY and left.nth is None and right.unit is grains.DAYPART and word in ("", "in") and not connector["comma"]


def _outer_year(left: Period, right: Period, word: str) -> bool:
    """Whether *right* tells the year of *left*: "July last year", "the third quarter of 1990", "the summer of next year"."""
    if left.unit not in _DATED_BY_A_YEAR or left.shift is not None or right.unit is not grains.YEAR or _innermost(left).unit is grains.YEAR:
        return False
    if right.shift is None and right.number is None:
        return False
    return (
        left.name != "weekday"
        and (right.number is None or word == "of" or left.unit in (grains.MONTH, grains.SEASON))
        and right.name is None
        and right.part is None
    )


def _innermost(period: Period) -> Period:
    while period.within:
        period = period.within
    return period


def _inside(inner: Period, outer: Period) -> Period:
    """Put *outer* at the end of the chain of what *inner* is within."""
    return attrs.evolve(inner, within=_inside(inner.within, outer) if inner.within else outer)


def _clock_in_part(clock: Period, part: Period) -> Period | None:
    """The hour that a part of the day settles: "8 this evening" is 20 hours."""
    if not clock.clock:
        return None
    hour = clock.clock[0]
    afternoon = part.name in ("AF", "EV", "NI") and 1 <= hour < 12
    return attrs.evolve(clock, clock=(hour + 12 if afternoon else hour, *clock.clock[1:]), within=part.within or clock.within)
