"""Periods as the words say them, the anchors and the tense ─► stretches of the calendar."""

import datetime as dt
from collections.abc import Callable

import attrs

from claimcheck.extract.times import calendars
from claimcheck.extract.times.anchors import Anchors
from claimcheck.extract.times.calendars import Stretch, holding, midnight, moved, nth_weekday
from claimcheck.extract.times.meanings import Anchor, Period
from claimcheck.language.en.calendar import HOLIDAYS
from claimcheck.model.claims import Tense
from claimcheck.model.times import Grain

_CLOCK = (Grain.HOUR, Grain.MINUTE, Grain.SECOND)


@attrs.frozen
class Place:
    """Where an expression stands: its text and position, the anchors, and its tense, asked for only when needed."""

    text: str
    position: int
    anchors: Anchors
    tense: Callable[[], Tense]


def resolve(period: Period, place: Place) -> Stretch | None:
    """Return the stretch that *period* names, without its part; None where the words do not settle any."""
    if period.unit is Grain.DAYPART or period.clock:
        return _hours(period, place)
    if period.within and not _is_plain_day(period):
        return _within(period, period.within, place)
    if period.shift is not None and period.number is None and period.name in (None, "year ago"):
        return _shifted(period, place)
    if period.name == "weekday":
        return _weekday(period, place)
    if period.unit is Grain.DAY and period.name:
        return _by_year(period, place, lambda year: holding(calendars.holiday(year, period.name or ""), Grain.DAY), "XXXX")
    if period.unit is Grain.SEASON:
        return _by_year(period, place, lambda year: calendars.season(year, period.name or ""), f"XXXX-{period.name}")
    if period.unit is Grain.DAY:
        return _day_of_month(period, place)
    if period.number is not None:
        return _numbered(period, place)
    return _running(period, place)


def _is_plain_day(period: Period) -> bool:
    """Whether *period* is a day of a month by its number, whose year may be missing."""
    return (
        period.unit is Grain.DAY
        and period.nth is None
        and period.name is None
        and period.within is not None
        and period.within.unit is Grain.MONTH
        and period.within.shift is None
    )


def _hours(period: Period, place: Place) -> Stretch | None:
    outer = resolve(period.within, place) if period.within else _day_at_hand(period, place)
    if outer is None or len(outer.value) < len("XXXX-XX-XX"):
        return None
    day = outer.day
    if period.unit is Grain.DAYPART:
        start, end = calendars.part_of_day(day, period.name or "DT") if day else (None, None)
        return Stretch(f"{outer.value[:10]}T{period.name}" if "W" not in outer.value else f"{outer.value}T{period.name}", Grain.DAYPART, start, end)
    fields = period.clock if len(period.clock) > 1 else (*period.clock, 0)
    instant = midnight(day) + dt.timedelta(hours=fields[0], minutes=fields[1], seconds=fields[2] if len(fields) > 2 else 0) if day else None
    length = {Grain.HOUR: dt.timedelta(hours=1), Grain.MINUTE: dt.timedelta(minutes=1), Grain.SECOND: dt.timedelta(seconds=1)}[period.unit]
    return Stretch(f"{outer.value}T" + ":".join(f"{field:02d}" for field in fields), period.unit, instant, instant + length if instant else None)


def _day_at_hand(period: Period, place: Place) -> Stretch | None:
    day = place.anchors.named_day(place.position, place.text)
    if day is None and period.unit is Grain.DAYPART:
        return None
    day = day or place.anchors.published
    return holding(day, Grain.DAY) if day else Stretch("XXXX-XX-XX", Grain.DAY)


def _within(period: Period, outer_period: Period, place: Place) -> Stretch | None:
    outer = resolve(outer_period, place)
    if outer is None:
        return None
    if outer.start is None or outer.end is None:
        return _partly_within(period, outer)
    start, end = outer.start.date(), outer.end.date()
    if period.name == "around":
        return calendars.weekend_of(start) if period.unit is Grain.WEEKEND else holding(start, period.unit)
    if period.name == "weekday":
        day = nth_weekday(start, end, period.number or 1, period.nth or 1)
        return holding(day, Grain.DAY) if day else None
    if period.nth is not None:
        return _nth(period.unit, period.nth, start, end)
    if period.name and period.unit is Grain.DAY:
        return holding(calendars.holiday(start.year, period.name), Grain.DAY)
    if period.unit is Grain.SEASON:
        return calendars.season(start.year, period.name or "")
    return _numbered_within(period, start)


def _numbered_within(period: Period, start: dt.date) -> Stretch | None:
    number = period.number or 1
    if period.unit is Grain.DAY:
        day = _date(start.year, start.month, number)
        return holding(day, Grain.DAY) if day else None
    return holding(dt.date(start.year, {Grain.QUARTER: 3 * number - 2, Grain.HALF: 6 * number - 5}.get(period.unit, number), 1), period.unit)


def _nth(unit: Grain, nth: int, start: dt.date, end: dt.date) -> Stretch | None:
    first = calendars.first_day(start, unit)
    if first < start:
        first = moved(first, unit, 1)
    if nth > 0:
        found = holding(moved(first, unit, nth - 1), unit)
    else:
        last = calendars.first_day(end - dt.timedelta(days=1), unit)
        if moved(last, unit, 1) > end:
            last = moved(last, unit, -1)
        found = holding(moved(last, unit, nth + 1), unit)
    return found if found.start and midnight(start) <= found.start < midnight(end) else None


def _partly_within(period: Period, outer: Stretch) -> Stretch | None:
    """Write what is known of a stretch within one that is not on the calendar: "XXXX-06-06"."""
    year = outer.value[:4]
    if period.nth is not None or period.name == "around":
        return None
    if period.name == "weekday":
        return Stretch(f"{outer.value}-{period.number}", Grain.DAY) if "W" in outer.value else None
    if period.name:
        return Stretch(f"{year}-{period.name}", period.unit) if period.unit is Grain.SEASON else None
    code = {
        Grain.DAY: f"{outer.value}-{period.number:02d}",
        Grain.MONTH: f"{year}-{period.number:02d}",
        Grain.QUARTER: f"{year}-Q{period.number}",
        Grain.HALF: f"{year}-H{period.number}",
    }
    return Stretch(code[period.unit], period.unit) if period.unit in code else None


_UNKNOWN = {
    Grain.DAY: "XXXX-XX-XX",
    Grain.WEEK: "XXXX-WXX",
    Grain.WEEKEND: "XXXX-WXX-WE",
    Grain.MONTH: "XXXX-XX",
    Grain.QUARTER: "XXXX-QX",
    Grain.YEAR: "XXXX",
    Grain.DECADE: "XXX",
    Grain.CENTURY: "XX",
}


def _shifted(period: Period, place: Place) -> Stretch | None:
    if period.unit in _CLOCK:
        return _hours_off(period, place)
    if period.name == "year ago":
        return _year_ago(period, place)
    base = place.anchors.base(period.unit) if period.anchor is Anchor.NAMED else place.anchors.published
    if base is None:
        return Stretch(_UNKNOWN[period.unit], period.unit) if period.unit in _UNKNOWN else None
    if period.unit is Grain.WEEKEND and period.shift == 0 and period.anchor is Anchor.PUBLISHED and base.weekday() < 3 and place.tense() is Tense.PAST:
        return holding(moved(base, Grain.WEEK, -1), Grain.WEEKEND)
    return holding(moved(base, period.unit, period.shift or 0), period.unit)


def _year_ago(period: Period, place: Place) -> Stretch | None:
    """A year before the quarter that was just compared, in a report of results; a year before the writing, or what was named, elsewhere."""
    quarter = place.anchors.latest_quarter(place.position) if period.unit is Grain.QUARTER else place.anchors.quarter(place.position)
    if quarter and quarter.day:
        return holding(moved(quarter.day, Grain.YEAR, -1), Grain.QUARTER)
    base = place.anchors.base(Grain.YEAR) if period.anchor is Anchor.NAMED else place.anchors.published
    return holding(moved(base, Grain.YEAR, -1), Grain.YEAR) if base else Stretch("XXXX", Grain.YEAR)


def _hours_off(period: Period, place: Place) -> Stretch | None:
    moment = place.anchors.moment if period.anchor is Anchor.PUBLISHED else None
    if moment is None:
        base = place.anchors.published
        return Stretch(f"{base.isoformat()}TXX:XX" if base else "XXXX-XX-XXTXX:XX", period.unit)
    seconds = {Grain.HOUR: 3600, Grain.MINUTE: 60, Grain.SECOND: 1}[period.unit]
    instant = moment.replace(tzinfo=None, microsecond=0) + dt.timedelta(seconds=seconds * (period.shift or 0))
    value = instant.isoformat() if period.unit is Grain.SECOND else instant.strftime("%Y-%m-%dT%H:%M")
    return Stretch(value, period.unit, instant, instant + dt.timedelta(seconds=seconds))


def _weekday(period: Period, place: Place) -> Stretch | None:
    number = period.number or 1
    if period.nth is not None:
        return None
    base = place.anchors.base(Grain.DAY) if period.anchor is Anchor.NAMED else place.anchors.published
    if base is None:
        return Stretch(f"XXXX-WXX-{number}", Grain.DAY)
    return holding(base + dt.timedelta(days=_days_to_weekday(period, number, base, place)), Grain.DAY)


def _days_to_weekday(period: Period, number: int, base: dt.date, place: Place) -> int:
    ahead = (number - base.isoweekday()) % 7
    if period.anchor is Anchor.NAMED:
        return {-1: ahead - 7, 0: number - base.isoweekday(), 1: ahead or 7}[period.shift or 0]
    if period.shift == -1:
        return ahead - 7
    if period.shift == 1:
        return number - base.isoweekday() + 7
    if period.shift == 0:
        return ahead - 7 if ahead and place.tense() is Tense.PAST else ahead
    if ahead == 0:
        return 0
    return ahead if place.tense() is Tense.FUTURE else ahead - 7


#: "lit candles as Easter week began" may be told a few days ahead of Easter: so near, the one to come is meant.
DAYS_OF_ANTICIPATION = dt.timedelta(days=30)


def _by_year(period: Period, place: Place, stretch_in: Callable[[int], Stretch], unknown: str) -> Stretch | None:
    """Choose the year of what comes once a year: a holiday, a season."""
    day = place.anchors.base(Grain.DAY) if period.anchor is Anchor.NAMED else place.anchors.published
    if day is None:
        return Stretch(unknown, period.unit) if unknown != "XXXX" or period.unit is Grain.SEASON else _holiday_without_year(period)
    years = [stretch_in(year) for year in range(max(1, day.year - 2), min(9997, day.year + 2) + 1)]
    instant = midnight(day)
    past = [found for found in years if found.start and found.start <= instant]
    to_come = [found for found in years if found.end and found.end > instant]
    if not past or not to_come:
        return None
    if period.shift == -1:
        return next((found for found in reversed(past) if found.end and found.end <= instant), None)
    if period.shift == 1:
        return next((found for found in to_come if found.start and found.start > instant), None)
    if period.shift == 0:
        return stretch_in(day.year) if period.name != "WI" else (past[-1] if day.month < 6 else stretch_in(day.year))
    tense = place.tense()
    near = to_come[0].start is not None and to_come[0].start - instant < DAYS_OF_ANTICIPATION and (past[-1].end or instant) < instant - 6 * DAYS_OF_ANTICIPATION
    if tense is Tense.UNKNOWN or (tense is Tense.PAST and near):
        return min((past[-1], to_come[0]), key=lambda found: abs((found.start or instant) - instant))
    return to_come[0] if tense is Tense.FUTURE else past[-1]


def _holiday_without_year(period: Period) -> Stretch | None:
    kind, *fields = HOLIDAYS[period.name or ""]
    return Stretch(f"XXXX-{int(fields[0]):02d}-{int(fields[1]):02d}", Grain.DAY) if kind == "date" else Stretch("XXXX-XX-XX", Grain.DAY)


def _day_of_month(period: Period, place: Place) -> Stretch | None:
    month = period.within
    if month is None or month.number is None or period.number is None:
        return _day_of_running_month(period, place) if month is None else None
    if month.within:
        outer = resolve(month.within, place)
        if outer and outer.start:
            day = _date(outer.start.year, month.number, period.number)
            return holding(day, Grain.DAY) if day else None
    base = place.anchors.published
    if base is None:
        return Stretch(f"XXXX-{month.number:02d}-{period.number:02d}", Grain.DAY) if _date(2000, month.number, period.number) else None
    day = _date(_year_of(month.number, period.number, base, place), month.number, period.number)
    if period.weekday and day and day.isoweekday() != period.weekday:
        day = _year_by_weekday(month.number, period.number, period.weekday, base) or day
    return holding(day, Grain.DAY) if day else None


def _year_by_weekday(month: int, day: int, weekday: int, base: dt.date) -> dt.date | None:
    """Return the nearest such day that is that weekday: "Friday, July 18" can only be of certain years."""
    days = [
        found for year in range(max(1, base.year - 3), min(9998, base.year + 3) + 1) if (found := _date(year, month, day)) and found.isoweekday() == weekday
    ]
    return min(days, key=lambda found: abs(found - base), default=None)


def _day_of_running_month(period: Period, place: Place) -> Stretch | None:
    """Return "the 15th": the day of that number that is nearest on the side that the tense looks to, and falls on the weekday if one is told."""
    base = place.anchors.published
    if base is None or period.number is None:
        return Stretch(f"XXXX-XX-{period.number:02d}", Grain.DAY) if period.number else None
    months = [moved(base.replace(day=1), Grain.MONTH, count) for count in range(-6, 8)]
    days = [day for month in months if (day := _date(month.year, month.month, period.number)) and period.weekday in (None, day.isoweekday())]
    if place.tense() is Tense.FUTURE:
        return next((holding(day, Grain.DAY) for day in days if day >= base), None)
    return next((holding(day, Grain.DAY) for day in reversed(days) if day <= base), None)


#: A day without a year is the nearest one: half a year is the farthest that it can lie off.
HALF_A_YEAR = 183

#: With a verb that looks back a day up to so far ahead is still this year's: "the dividend announced, payable Aug. 1".
DAYS_AHEAD_IN_THE_PAST = 75

#: With a verb that looks ahead a day up to so far behind is still this year's: the plan was told of before it came.
DAYS_BEHIND_A_PLAN = 120


def _year_of(month: int, day: int, base: dt.date, place: Place) -> int:
    this_year = _date(base.year, month, day) or _date(base.year, month, 28) or base
    distance = (this_year - base).days
    if distance > DAYS_AHEAD_IN_THE_PAST and (tense := place.tense()) is not Tense.FUTURE and (distance > HALF_A_YEAR or tense is Tense.PAST):
        return base.year - 1
    if distance < -HALF_A_YEAR and place.tense() is not Tense.PAST:
        return base.year + 1
    return base.year + (distance < -DAYS_BEHIND_A_PLAN and place.tense() is Tense.FUTURE)


def _numbered(period: Period, place: Place) -> Stretch | None:
    number = period.number or 0
    if period.unit in (Grain.YEAR, Grain.DECADE):
        return holding(dt.date(number, 1, 1), period.unit)
    if period.unit is Grain.CENTURY:
        return holding(dt.date(number * 100 - 99, 1, 1), Grain.CENTURY)
    base = place.anchors.published
    code = {Grain.MONTH: f"XXXX-{number:02d}", Grain.QUARTER: f"XXXX-Q{number}", Grain.HALF: f"XXXX-H{number}"}[period.unit]
    if base is None:
        return Stretch(code, period.unit)
    month = {Grain.MONTH: number, Grain.QUARTER: 3 * number - 2, Grain.HALF: 6 * number - 5}[period.unit]
    return holding(dt.date(_year_of_month(period, month, base, place), month, 1), period.unit)


def _year_of_month(period: Period, month: int, base: dt.date, place: Place) -> int:
    current = calendars.first_day(base, period.unit).month
    if period.shift == -1:
        return base.year - (month >= current)
    if period.shift == 1:
        return base.year + (month <= current)
    if period.shift == 0 or month == current:
        return base.year
    ahead, tense = month - current, place.tense()
    if tense is Tense.FUTURE:
        return base.year + (ahead < -MONTHS_BEHIND_A_PLAN)
    if tense is Tense.UNKNOWN and ahead < -MONTHS_AHEAD_WITHOUT_A_SIGN:
        return base.year + 1
    return base.year - (ahead >= (MONTHS_AHEAD_IN_THE_PAST if tense is Tense.PAST else MONTHS_AHEAD_WITHOUT_A_SIGN))


#: "would be decided in May", written in June, tells of the May just over, not of next year's.
MONTHS_BEHIND_A_PLAN = 3

#: With a verb that looks back, a month up to so far ahead is still the one to come ("their push for gains in November", written in July):
#: for the last one writers add "last". In 300 articles of 2010 to 2019, three in four of those four months ahead are to come, and two in nine of those five.
MONTHS_AHEAD_IN_THE_PAST = 5
MONTHS_AHEAD_WITHOUT_A_SIGN = 7


def _running(period: Period, place: Place) -> Stretch | None:
    if period.nth is not None:
        return None
    base = place.anchors.published
    if period.unit is Grain.QUARTER:
        return place.anchors.latest_quarter(place.position)
    if base is None:
        return Stretch(_UNKNOWN[period.unit], period.unit) if period.unit in _UNKNOWN else None
    if period.unit is Grain.WEEKEND and base.weekday() < 5 and place.tense() is not Tense.FUTURE:
        base -= dt.timedelta(days=7)
    return holding(base, period.unit)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
