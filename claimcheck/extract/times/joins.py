"""Pieces that stand side by side ─► one piece: "10 p.m." and "Wednesday", "July" and "last year", "the end of" and "next month"."""

import re
from collections.abc import Sequence

import attrs

from claimcheck.extract.times.fragments import GAP, ORDINAL_DAY
from claimcheck.extract.times.meanings import Length, Period, Piece
from claimcheck.extract.times.readers import day_number
from claimcheck.extract.times.surroundings import word_after
from claimcheck.language.en.calendar import PARTS_OF_PERIODS
from claimcheck.language.en.hedges import HEDGES_AFTER, HEDGES_BEFORE
from claimcheck.language.en.surroundings import ENDS_A_GROUP
from claimcheck.model.times import Grain
from claimcheck.text.patterns import one_of

#: What may stand between two pieces that are one expression.
_CONNECTOR = re.compile(
    rf"(?:(?P<comma>,)?{GAP}?(?:(?P<word>on|of|in|at|around|about|for|by)\b{GAP}(?:the{GAP})?)?|(?P<possessive>['’]s?){GAP}|(?P<bracket>{GAP}?\())"
)

#: The longest connector in characters.
LONGEST_CONNECTOR = 14

_DAY_UNITS = (Grain.DAY,)
_HOURS = (Grain.DAYPART, Grain.HOUR, Grain.MINUTE, Grain.SECOND)
_DATED_BY_A_YEAR = (Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.SEASON)


def join(text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Return *pieces* with neighbours that are one expression joined, and with the words before and after that modify them."""
    joined: list[Piece] = []
    for piece in pieces:
        while joined and (whole := _together(text, joined[-1], piece)):
            joined.pop()
            piece = whole
        joined.append(piece)
    complete: list[Piece] = []
    for piece in joined:
        complete += _with_range(text, _with_modifiers(text, piece, complete[-1].end if complete else 0))
    return complete


def _together(text: str, left: Piece, right: Piece) -> Piece | None:
    if right.start - left.end > LONGEST_CONNECTOR or right.start < left.end:
        return None
    connector = _CONNECTOR.fullmatch(text, left.end, right.start)
    if not connector or not isinstance(right.meaning, Period) or not isinstance(left.meaning, Period):
        return None
    meaning = _combine(left.meaning, right.meaning, connector)
    if meaning is None:
        return None
    definite = left.meaning.unit is Grain.DAYPART and text[max(0, left.start - 4) : left.start].lower() == "the "
    return Piece(left.start - 4 * definite, right.end, meaning, f"{left.rule} + {right.rule}")


def _combine(left: Period, right: Period, connector: re.Match[str]) -> Period | None:
    word = (connector["word"] or "").lower()
    if connector["possessive"]:
        return _inside(right, left) if left.shift is not None and left.unit in (Grain.YEAR, Grain.WEEK, Grain.MONTH) else None
    if left.unit in _HOURS and not left.within:
        if right.unit is Grain.DAY and right.nth is None and word in ("", "on", "of") and not (right.within and right.within.unit in _HOURS):
            return _inside(left, right)
        return _clock_in_part(left, right) if right.unit is Grain.DAYPART and word in ("", "in", "on") else None
    if right.unit in _HOURS and not right.within:
        if (
            left.unit is Grain.DAY
            and left.nth is None
            and word in ("", "at", "in", "around", "about", "by")
            and right.unit is not Grain.DAYPART
            or _is_day_and_part(left, right, word, connector)
        ):
            return _inside(right, left)
        if left.unit is Grain.DAYPART and left.within and right.clock and word in ("at", "around", "about"):
            return _clock_in_part(right, left)
        return None
    if word in ("", "of", "in") and _outer_year(left, right, word) and not connector["comma"]:
        return _inside(left, right)
    if left.nth is not None and not left.within and word in ("of", "in"):
        return attrs.evolve(left, within=right)
    if left.name == "weekday" and right.unit is Grain.WEEK and right.shift is not None and left.shift is None and word in ("", "of") and not connector["comma"]:
        return _inside(left, right)
    if left.name == "weekday" and right.unit is Grain.DAY and right.name is None and right.shift is None and connector["comma"] and not word:
        return right
    return None


def _is_day_and_part(left: Period, right: Period, word: str, connector: re.Match[str]) -> bool:
    return left.unit is Grain.DAY and left.nth is None and right.unit is Grain.DAYPART and word in ("", "in") and not connector["comma"]


def _outer_year(left: Period, right: Period, word: str) -> bool:
    """Whether *right* tells the year of *left*: "July last year", "the third quarter of 1990", "the summer of next year"."""
    if left.unit not in _DATED_BY_A_YEAR or left.shift is not None or right.unit is not Grain.YEAR or _innermost(left).unit is Grain.YEAR:
        return False
    if right.shift is None and right.number is None:
        return False
    return (
        left.name != "weekday"
        and (right.number is None or word == "of" or left.unit in (Grain.MONTH, Grain.SEASON))
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
    if not clock.clock or not part.within:
        return None
    hour = clock.clock[0]
    afternoon = part.name in ("AF", "EV", "NI") and 1 <= hour < 12
    return attrs.evolve(clock, clock=(hour + 12 if afternoon else hour, *clock.clock[1:]), within=part.within)


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
    back = _words_back(text, floor, start)
    for count in range(len(back), 0, -1):
        phrase = " ".join(word[0].strip(' \t\r\n\u00a0-("“').lower() for word in reversed(back[:count]))
        if phrase in phrases.mods:
            begin = back[count - 1].start()
            return begin + (text[begin] in '("“'), phrase
    return None


_PARTS = Phrases(PARTS_OF_PERIODS | {f"{phrase} the": code for phrase, code in PARTS_OF_PERIODS.items() if phrase.endswith((" of", " in", "through"))})
_HAS_PARTS = (
    Grain.WEEK,
    Grain.MONTH,
    Grain.QUARTER,
    Grain.SEASON,
    Grain.HALF,
    Grain.YEAR,
    Grain.DECADE,
    Grain.CENTURY,
    Grain.DAY,
    Grain.DAYPART,
    Grain.WEEKEND,
)
_AFTER = re.compile(rf"{GAP}(?P<phrase>{one_of(HEDGES_AFTER)})(?:{GAP}(?P<ago>ago|earlier|later))?\b", re.IGNORECASE)


def _with_modifiers(text: str, piece: Piece, floor: int) -> Piece:
    if isinstance(piece.meaning, Period):
        piece = _with_part(text, piece, piece.meaning, floor)
    if isinstance(piece.meaning, Length) or (
        isinstance(piece.meaning, Period)
        and (piece.meaning.shift is not None or piece.meaning.clock or piece.meaning.unit in (Grain.DAY, Grain.YEAR, Grain.MONTH))
    ):
        piece = _with_hedge(text, piece, floor)
    return piece


def _with_part(text: str, piece: Piece, period: Period, floor: int) -> Piece:
    before = _phrase_before(text, floor, piece.start, _PARTS) if period.unit in _HAS_PARTS and not period.part else None
    if not before:
        return _weekly(text, piece, period, floor)
    start, phrase = before
    if (period.unit is Grain.DAY and phrase.endswith((" of", " in", " the"))) or (
        phrase in ("later", "earlier") and period.shift is None and period.name != "weekday"
    ):
        return piece
    return attrs.evolve(piece, start=start, meaning=attrs.evolve(period, part=_PARTS.mods[phrase]))


_WEEK_OF = Phrases({"the week of": "", "week of": "", "the weekend of": "WE", "weekend of": "WE"})
_HEDGES = Phrases(HEDGES_BEFORE)


def _weekly(text: str, piece: Piece, period: Period, floor: int) -> Piece:
    before = _phrase_before(text, floor, piece.start, _WEEK_OF) if period.unit is Grain.DAY else None
    if not before:
        return piece
    unit = Grain.WEEKEND if _WEEK_OF.mods[before[1]] else Grain.WEEK
    return attrs.evolve(piece, start=before[0], meaning=Period(unit, name="around", within=period))


def _with_hedge(text: str, piece: Piece, floor: int) -> Piece:
    before = _phrase_before(text, floor, piece.start, _HEDGES)
    after = _AFTER.match(text, piece.end)
    mod = None
    if before and _is_hedge_here(before[1], piece):
        piece = attrs.evolve(piece, start=before[0])
        mod = HEDGES_BEFORE[before[1]]
    if after and not after["ago"]:
        piece = attrs.evolve(piece, end=after.end())
        mod = mod or HEDGES_AFTER[" ".join(after["phrase"].lower().split())]
    return attrs.evolve(piece, mod=mod) if mod else piece


def _is_hedge_here(phrase: str, piece: Piece) -> bool:
    if isinstance(piece.meaning, Period) and piece.meaning.name == "weekday":
        return False
    if phrase in ("over", "under", "below", "some"):
        return isinstance(piece.meaning, Length) and not piece.meaning.window
    if isinstance(piece.meaning, Period) and piece.meaning.unit in (Grain.DAY, Grain.MONTH, Grain.YEAR) and piece.meaning.shift is None:
        return phrase in ("around", "about", "approximately", "roughly")
    return True


_SECOND_DAY = re.compile(
    rf"(?P<joint>\s?[-–—]\s?|{GAP}(?:to|through|thru|until|till){GAP}(?:the{GAP})?|{GAP}(?:and|or){GAP}(?:the{GAP})?|,{GAP})(?P<day>{ORDINAL_DAY}|(?:[12]\d|3[01]|0?[1-9])(?![\d:%]|[.,]\d|\s?[ap]\.?m\b|\s?(?:percent|million|billion)))(?:,?{GAP}(?P<year>(?:19|20)\d\d)\b)?"
)
_FIRST_DAY = re.compile(rf"(?P<day>{ORDINAL_DAY}|(?:[12]\d|3[01]|0?[1-9]))(?P<joint>\s?[-–—]\s?|{GAP}(?:to|through|and|or){GAP}(?:the{GAP})?)\Z")
_SECOND_YEAR = re.compile(r"[-–](?P<year>\d\d)(?![\d\w-])")


def _with_range(text: str, piece: Piece) -> list[Piece]:
    """Return *piece*, and beside it the other end of a range that shares its month or its century: "June 6-8", "2012-13", "6 to 8 June"."""
    period = piece.meaning
    if not isinstance(period, Period) or period.name or period.shift is not None:
        return [piece]
    if period.unit is Grain.YEAR and period.number:
        return [piece, *_second_year(text, piece, period.number)]
    if period.unit is not Grain.DAY or not period.within or period.number is None:
        return [piece]
    if piece.rule.endswith("day_month"):
        return [*_first_day(text, piece, period), piece]
    return _second_day(text, piece, period)


def _second_year(text: str, piece: Piece, first: int) -> list[Piece]:
    match = _SECOND_YEAR.match(text, piece.end)
    number = int(match["year"]) + first // 100 * 100 if match else 0
    return [Piece(match.start("year"), match.end(), Period(Grain.YEAR, number), "range of years")] if match and first < number <= first + 50 else []


def _first_day(text: str, piece: Piece, period: Period) -> list[Piece]:
    match = _FIRST_DAY.search(text, max(0, piece.start - 16), piece.start)
    day = day_number(match["day"]) if match else 0
    if not match or not 0 < day < (period.number or 0) or (match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] in ".,:$£€-")):
        return []
    return [Piece(match.start(), match.end("day"), attrs.evolve(period, number=day), "range of days")]


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
        within = attrs.evolve(within, within=Period(Grain.YEAR, int(match["year"])))
        piece = attrs.evolve(piece, meaning=attrs.evolve(period, within=within))
    second = Piece(match.start("day"), match.end(), Period(Grain.DAY, day, within=within), "range of days")
    return [piece, *_with_range(text, second)] if loose or match["joint"].strip() == "," else [piece, second]
