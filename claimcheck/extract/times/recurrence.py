"""Weekdays, days, months, holidays and seasons come again: which of them the words mean, by tense and distance ─► stretches of the calendar."""

import datetime as dt
from collections.abc import Callable

from claimcheck.extract.times import calendars, grains
from claimcheck.extract.times.calendars import Stretch, holding, midnight, moved
from claimcheck.extract.times.meanings import Anchor, Period
from claimcheck.extract.times.places import Place
from claimcheck.language.en.calendar import HOLIDAYS, THROUGH_WORDS
from claimcheck.model.claims import Tense

#: How many characters part the two ends of a stretch: " through ".
_LONGEST_JOINT = 9


def date_or_none(year: int, month: int, day: int) -> dt.date | None:
    """Return that day, None where the month has none such."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def weekday(period: Period, place: Place) -> Stretch | None:
    """Return the weekday that *period* names: by its word ("last", "next"), else by the tense, else the latest."""
    number = period.number or 1
    if period.nth is not None:
        return None
    base = place.anchors.base(grains.DAY) if period.anchor is Anchor.NAMED else place.anchors.published
    if base is None:
        return Stretch(f"XXXX-WXX-{number}", grains.DAY)
    opened = _opened_range(period, place)
    if opened:
        return holding(opened + dt.timedelta(days=(number - opened.isoweekday()) % 7), grains.DAY)
    return holding(base + dt.timedelta(days=_days_to_weekday(period, number, base, place)), grains.DAY)


def _opened_range(period: Period, place: Place) -> dt.date | None:
    """Return the day right before that opens a stretch which the weekday closes: "Friday through Sunday"."""
    last = place.anchors.last
    if last is None or period.shift is not None or period.anchor is Anchor.NAMED:
        return None
    end, _, stretch = last
    if place.position - end > _LONGEST_JOINT or place.text[end : place.position].strip().lower() not in THROUGH_WORDS:
        return None
    return stretch.day if stretch.grain is grains.DAY else None


def _days_to_weekday(period: Period, number: int, base: dt.date, place: Place) -> int:
    ahead = (number - base.isoweekday()) % 7
    if period.anchor is Anchor.NAMED:
        return {-1: ahead - 7, 0: number - base.isoweekday(), 1: ahead or 7}[period.shift or 0]
    if period.shift is not None and period.shift < 0:
        return ahead + 7 * period.shift
    if period.shift == 1:
        return number - base.isoweekday() + 7
    if period.shift == 0:
        return ahead - 7 if ahead and place.tense() is Tense.PAST else ahead
    if ahead == 0:
        return 0
    return ahead if place.tense() is Tense.FUTURE else ahead - 7


#: "lit candles as Easter week began" may be told a few days ahead of Easter: so near, the one to come is meant.
DAYS_OF_ANTICIPATION = dt.timedelta(days=30)

#: What "had been planned before Thanksgiving", or was an offer "to end the strike before Christmas", looks ahead to the feast just over.
DAYS_JUST_OVER = dt.timedelta(days=45)


def once_a_year(period: Period, place: Place, stretch_in: Callable[[int], Stretch], unknown: str) -> Stretch | None:
    """Return what comes once a year, a holiday or a season, of the year that the word before it or the tense tells; *stretch_in* gives that of a year."""
    day = place.anchors.base(grains.DAY) if period.anchor is Anchor.NAMED else place.anchors.published
    if day is None:
        return Stretch(unknown, period.unit) if unknown != "XXXX" or period.unit is grains.SEASON else holiday_of_any_year(period)
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
        behind = period.name == "WI" and day.month < (9 if place.tense() is Tense.PAST else 6)
        return past[-1] if behind else stretch_in(day.year)  # "he admitted it this winter", written in June
    tense = place.tense()
    near = to_come[0].start is not None and to_come[0].start - instant < DAYS_OF_ANTICIPATION and (past[-1].end or instant) < instant - 6 * DAYS_OF_ANTICIPATION
    if tense is Tense.UNKNOWN or (tense is Tense.PAST and near):
        return min((past[-1], to_come[0]), key=lambda found: abs((found.start or instant) - instant))
    if tense is not Tense.FUTURE:
        return past[-1]
    just_over = past[-1].end is not None and instant - past[-1].end < DAYS_JUST_OVER and place.tells_of_the_past()
    return past[-1] if just_over else to_come[0]


def holiday_of_any_year(period: Period) -> Stretch:
    """Return the holiday that *period* names, of no year."""
    kind, *fields = HOLIDAYS[period.name or ""]
    return Stretch(f"XXXX-{int(fields[0]):02d}-{int(fields[1]):02d}", grains.DAY) if kind == "date" else Stretch("XXXX-XX-XX", grains.DAY)


def day_of_month(period: Period, place: Place, year: int | None) -> Stretch | None:
    """Return the day of the month that *period* names, of *year* where that is told, else of the year that fits best."""
    month = period.within
    if month is None or month.number is None or period.number is None:
        return _day_of_running_month(period, place) if month is None else None
    if year is not None:
        day = date_or_none(year, month.number, period.number)
        return holding(day, grains.DAY) if day else None
    base = place.anchors.published
    if base is None:
        return Stretch(f"XXXX-{month.number:02d}-{period.number:02d}", grains.DAY) if date_or_none(2000, month.number, period.number) else None
    likely = date_or_none(_year_of_day(month.number, period.number, base, place), month.number, period.number)
    day = likely and date_or_none(_year_told_before(likely, base, place), month.number, period.number)
    if period.weekday and day and day.isoweekday() != period.weekday:
        day = _year_by_weekday(month.number, period.number, period.weekday, base) or day
    return holding(day, grains.DAY) if day else None


def _year_by_weekday(month: int, day: int, weekday: int, base: dt.date) -> dt.date | None:
    """Return the nearest such day that is that weekday: "Friday, July 18" can only be of certain years."""
    days = [
        found
        for year in range(max(1, base.year - 3), min(9998, base.year + 3) + 1)
        if (found := date_or_none(year, month, day)) and found.isoweekday() == weekday
    ]
    return min(days, key=lambda found: abs(found - base), default=None)


def _day_of_running_month(period: Period, place: Place) -> Stretch | None:
    """Return "the 15th": the day of that number that is nearest on the side that the tense looks to, and falls on the weekday if one is told."""
    base = place.anchors.published
    if base is None or period.number is None:
        return Stretch(f"XXXX-XX-{period.number:02d}", grains.DAY) if period.number else None
    months = [moved(base.replace(day=1), grains.MONTH, count) for count in range(-6, 8)]
    days = [day for month in months if (day := date_or_none(month.year, month.month, period.number)) and period.weekday in (None, day.isoweekday())]
    if place.tense() is Tense.FUTURE:
        return next((holding(day, grains.DAY) for day in days if day >= base), None)
    return next((holding(day, grains.DAY) for day in reversed(days) if day <= base), None)


#: A day without a year is the nearest one: half a year is the farthest that it can lie off.
HALF_A_YEAR = 183

#: With a verb that looks back a day up to so far ahead is still this year's: "the dividend announced, payable Aug. 1".
DAYS_AHEAD_IN_THE_PAST = 75

#: With a verb that looks ahead a day up to so far behind is still this year's: the plan was told of before it came.
DAYS_BEHIND_A_PLAN = 120


def _year_of_day(month: int, day: int, base: dt.date, place: Place) -> int:
    this_year = date_or_none(base.year, month, day) or date_or_none(base.year, month, 28) or base
    distance = (this_year - base).days
    if distance > 0 and place.is_behind():
        return base.year - 1
    if distance > DAYS_AHEAD_IN_THE_PAST and (tense := place.tense()) is not Tense.FUTURE and (distance > HALF_A_YEAR or tense is Tense.PAST):
        return base.year - 1
    if distance < -HALF_A_YEAR and place.tense() is not Tense.PAST:
        return base.year + 1
    return base.year + (distance < -DAYS_BEHIND_A_PLAN and place.tense() is Tense.FUTURE)


#: What is less than two months off needs no year, whatever else was told of the same month.
NEEDS_NO_YEAR = 60


def _year_told_before(likely: dt.date, base: dt.date, place: Place) -> int:
    """Return the year of the day or month that *likely* begins: that with which its month was told just before, where it is over and the tense agrees."""
    if abs((likely - base).days) < NEEDS_NO_YEAR:
        return likely.year
    told = place.anchors.year_of_month(likely.month, place.position)
    if told is None or told == likely.year or (told, likely.month) > (base.year, base.month) or place.tense() is Tense.FUTURE:
        return likely.year
    return told


def year_of_month(period: Period, month: int, base: dt.date, place: Place) -> int:
    """Return the year of a month, quarter or half, begun by *month*, that is named without one."""
    year = _nearest_year(period, month, base, place)
    if period.shift is not None or period.unit is not grains.MONTH:
        return year
    return _year_told_before(dt.date(year, month, 1), base, place)


def _nearest_year(period: Period, month: int, base: dt.date, place: Place) -> int:
    current = calendars.first_day(base, period.unit).month
    if period.shift == -1:
        return base.year - (month >= current)
    if period.shift == 1:
        return base.year + (month <= current)
    if period.shift == 0 or month == current:
        return base.year
    ahead, tense = month - current, place.tense()
    if ahead > 0 and place.is_behind():
        return base.year - 1
    if tense is Tense.FUTURE:
        return base.year + (ahead < -MONTHS_BEHIND_A_PLAN)
    if tense is Tense.UNKNOWN and ahead < -MONTHS_BEHIND_WITHOUT_A_SIGN:
        return base.year + 1
    return base.year - (ahead >= (MONTHS_AHEAD_IN_THE_PAST if tense is Tense.PAST else MONTHS_AHEAD_WITHOUT_A_SIGN))


#: "would be decided in May", written in June, tells of the May just over, not of next year's.
MONTHS_BEHIND_A_PLAN = 3

#: With a verb that looks back, a month up to so far ahead is still the one to come ("their push for gains in November", written in July):
#: for the last one writers add "last". In 300 articles of 2010 to 2019, three in four of those four months ahead are to come, and two in nine of those five.
MONTHS_AHEAD_IN_THE_PAST = 5
MONTHS_AHEAD_WITHOUT_A_SIGN = 7

#: Without a sign "January", written in November or December, is the next.
MONTHS_BEHIND_WITHOUT_A_SIGN = 9
