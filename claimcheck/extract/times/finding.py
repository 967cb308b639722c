"""A document ─► its time expressions, each with TIMEX3 type, value and interval."""

import datetime as dt

import attrs

from claimcheck.extract.times import grains
from claimcheck.extract.times.anchors import Anchors
from claimcheck.extract.times.calendars import Stretch, holding, midnight, moved, part
from claimcheck.extract.times.joins import BETWEEN, is_bare_date, join
from claimcheck.extract.times.meanings import Length, Period, Piece, Reference, Repetition
from claimcheck.extract.times.places import Place
from claimcheck.extract.times.recurrence import holiday_of_any_year
from claimcheck.extract.times.resolution import SUNDAY, resolve
from claimcheck.extract.times.scanner import find_pieces
from claimcheck.extract.times.surroundings import is_bare_daypart, is_spoken_of
from claimcheck.extract.times.tense import tells_of_the_past, tense_around
from claimcheck.language.en.calendar import HOLIDAYS
from claimcheck.model.documents import Document
from claimcheck.model.spans import Span
from claimcheck.model.times import CLOCK, TimeExpression, TimexType

_WEEK = dt.timedelta(days=7)
_OF_THE_CLOCK = (grains.DAYPART, *CLOCK)


def find_times(document: Document) -> tuple[TimeExpression, ...]:
    """Return the time expressions of the whole text, datelines and headings included, in order."""
    article = document.article
    text = article.text
    moment = article.published if isinstance(article.published, dt.datetime) else None
    anchors = Anchors(article.published_day, moment)
    found = (_expression(document, piece, anchors) for piece in join(text, find_pieces(document)))
    return tuple(time for time in found if time is not None)


def _expression(document: Document, piece: Piece, anchors: Anchors) -> TimeExpression | None:
    meaning, text = piece.meaning, document.text
    if isinstance(meaning, Period):
        return _dated(document, piece, meaning, anchors)
    if isinstance(meaning, Length):
        return _lasting(text, piece, meaning, anchors)
    span = Span(piece.start, piece.end)
    if isinstance(meaning, Repetition):
        return TimeExpression(span, text[span.slice], TimexType.SET, meaning.value, piece.rule, quant=meaning.quant, freq=meaning.freq, mod=piece.mod)
    assert isinstance(meaning, Reference)
    return TimeExpression(span, text[span.slice], TimexType.DATE, meaning.value, piece.rule, mod=piece.mod)


def _dated(document: Document, piece: Piece, period: Period, anchors: Anchors) -> TimeExpression | None:
    text = document.text
    if period.unit is grains.DAYPART and period.within is None:
        if not is_bare_daypart(text, piece.start):
            return None
        piece = attrs.evolve(piece, start=piece.start - 4)  # "the"
    place = Place(text, piece.start, anchors, lambda: tense_around(document, piece.start, piece.end), lambda: tells_of_the_past(text, piece.start, piece.end))
    try:
        spoken_of = period.name in HOLIDAYS and period.within is None and period.shift is None and is_spoken_of(text, piece.start)
        stretch = holiday_of_any_year(period) if spoken_of else _after_the_first(text, piece, period, resolve(period, place), anchors)
        ends = _ends(stretch, period, anchors.published) if stretch else (None, None)
    except (OverflowError, ValueError):  # beyond the years that the calendar of Python knows
        return None
    if stretch is None:
        return None
    if not spoken_of and not _stands_beside(period, anchors.quarter(piece.start)):
        anchors.name(piece.start, piece.end, stretch)
    anchors.last = (piece.end, is_bare_date(period), stretch)
    if (month := _month_with_year(period)) is not None:
        anchors.name_month(piece.start, *month)
    kind = TimexType.TIME if period.unit in _OF_THE_CLOCK else TimexType.DATE
    span = Span(piece.start, piece.end)
    return TimeExpression(
        span,
        text[span.slice],
        kind,
        stretch.value,
        piece.rule,
        earliest=ends[0],
        latest=ends[1],
        grain=stretch.grain,
        mod=_MODS.get(period.part or "", period.part) or piece.mod,
        utc_offset=period.zone,
    )


def _month_with_year(period: Period) -> tuple[int, int] | None:
    """Return the month and the year of a month or a day that is told with both: "May 2019", "6 May 2019"."""
    month = period.within if period.unit is grains.DAY else period
    if month is None or month.unit is not grains.MONTH or month.number is None or month.within is None:
        return None
    year = month.within
    return (month.number, year.number) if year.unit is grains.YEAR and year.number is not None else None


def _stands_beside(period: Period, quarter: Stretch | None) -> bool:
    """Whether the report goes on about something else: "the 1988 period" is compared with, "the quarter ended Sept. 29" explains the *quarter* named."""
    if period.name != "around" or period.within is None:
        return period.name == "year ago"
    return period.within.unit is grains.YEAR or (quarter is not None and period.unit is grains.QUARTER)


def _after_the_first(text: str, piece: Piece, period: Period, stretch: Stretch | None, anchors: Anchors) -> Stretch | None:
    """Put the second of "between July and September" after the first, whose year may have been chosen by the sentence before it."""
    if stretch is None or stretch.day is None or anchors.last is None or not is_bare_date(period):
        return stretch
    end, bare, first = anchors.last
    if not bare or first.day is None or stretch.day >= first.day or not BETWEEN.fullmatch(text, end, piece.start):
        return stretch
    return holding(moved(stretch.day, grains.YEAR, 1), stretch.grain)


#: How TIMEX3 writes the parts that reach to and from the day of publication.
_MODS = {"EARLIER": "START", "LATER": "END"}


def _ends(stretch: Stretch, period: Period, published: dt.date | None) -> tuple[dt.datetime | None, dt.datetime | None]:
    named_part = period.part
    if stretch.start is None or stretch.end is None:
        return stretch.start, stretch.end
    if not named_part:
        return (stretch.start - _WEEK if _is_last_week_on_sunday(period, published) else stretch.start), stretch.end
    if named_part not in _MODS:
        return part(stretch, named_part)
    if published is None or not stretch.start <= midnight(published) < stretch.end or stretch.grain in (grains.DAY, *_OF_THE_CLOCK):
        return stretch.start, stretch.end
    return (stretch.start, midnight(published) + dt.timedelta(days=1)) if named_part == "EARLIER" else (midnight(published), stretch.end)


def _is_last_week_on_sunday(period: Period, published: dt.date | None) -> bool:
    """Say whether an article of a Sunday says "last week".

    Of eight that say so of what is dated elsewhere, six mean the week that ends on that day, two the one before: the value is that of most, the interval
    holds both, so that neither contradicts a day of it.
    """
    return period.name == "last" and published is not None and published.weekday() == SUNDAY


#: What companies report beside a quarter: what stands with it is not compared with the quarter of the year before.
_LONGER_THAN_A_QUARTER = ("P6M", "P9M", "P12M", "P1Y")


def _lasting(text: str, piece: Piece, length: Length, anchors: Anchors) -> TimeExpression:
    if length.value in _LONGER_THAN_A_QUARTER:
        anchors.report_longer(piece.start)
    earliest, latest = _window(length, anchors)
    span = Span(piece.start, piece.end)
    return TimeExpression(
        span, text[span.slice], TimexType.DURATION, length.value, piece.rule, earliest=earliest, latest=latest, grain=length.unit, mod=piece.mod or length.mod
    )


def _window(length: Length, anchors: Anchors) -> tuple[dt.datetime | None, dt.datetime | None]:
    """Return the stretch that "the past two weeks" covers: it ends, or begins, with the day that it counts from."""
    base = anchors.published
    if not length.window or length.amount is None or base is None or length.amount != int(length.amount) or length.unit in _OF_THE_CLOCK:
        return None, None
    try:
        other = moved(base, length.unit, int(length.amount) * length.window)
        first, last = sorted((base, other))
        return midnight(first), midnight(last + dt.timedelta(days=1))
    except (OverflowError, ValueError):
        return None, None
