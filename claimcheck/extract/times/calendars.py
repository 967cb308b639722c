"""Days and grains ─► the stretch of the calendar that holds the day, its neighbours, its TIMEX3 value and its ends."""

import calendar
import datetime as dt
from functools import lru_cache

import attrs

from claimcheck.extract.times import grains
from claimcheck.language.en.calendar import DAYPART_HOURS, HOLIDAYS, SEASON_DAYS
from claimcheck.model.times import Grain

_MONTHS_IN = {grains.MONTH: 1, grains.QUARTER: 3, grains.HALF: 6, grains.YEAR: 12, grains.DECADE: 120, grains.CENTURY: 1200}


@attrs.frozen
class Stretch:
    """A stretch of the calendar: its TIMEX3 value, its grain and its half-open ends; no ends where the value is only partly known."""

    value: str
    grain: Grain
    start: dt.datetime | None = None
    end: dt.datetime | None = None

    @property
    def day(self) -> dt.date | None:
        """The first day of the stretch."""
        return self.start.date() if self.start else None


def midnight(day: dt.date) -> dt.datetime:
    """Return the instant at which *day* begins."""
    return dt.datetime(day.year, day.month, day.day)


def first_day(day: dt.date, grain: Grain) -> dt.date:
    """Return the first day of the stretch of *grain* that holds *day*.

    >>> first_day(dt.date(2021, 6, 2), grains.WEEK), first_day(dt.date(2021, 6, 2), grains.QUARTER)
    (datetime.date(2021, 5, 31), datetime.date(2021, 4, 1))
    """
    if grain in (grains.WEEK, grains.WEEKEND):
        return day - dt.timedelta(days=day.weekday())
    months = _MONTHS_IN.get(grain)
    if not months:
        return day
    if months <= 12:
        return dt.date(day.year, (day.month - 1) // months * months + 1, 1)
    years = months // 12
    return dt.date(max(1, (day.year - (years == 100)) // years * years + (years == 100)), 1, 1)


def moved(day: dt.date, grain: Grain, count: int) -> dt.date:
    """Return the day that lies *count* units of *grain* off; where the month has no such day, its last.

    >>> moved(dt.date(2021, 3, 31), grains.MONTH, -1)
    datetime.date(2021, 2, 28)
    """
    if grain in (grains.WEEK, grains.WEEKEND):
        return day + dt.timedelta(weeks=count)
    if grain not in _MONTHS_IN:
        return day + dt.timedelta(days=count)
    months = day.year * 12 + day.month - 1 + count * _MONTHS_IN[grain]
    year, month = divmod(months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@lru_cache(maxsize=4096)
def holding(day: dt.date, grain: Grain) -> Stretch:
    """Return the stretch of *grain* that holds *day*."""
    start = first_day(day, grain)
    if grain is grains.WEEKEND:
        return Stretch(value_of(start, grain), grain, midnight(start) + dt.timedelta(days=4, hours=18), midnight(start + dt.timedelta(days=7)))
    return Stretch(value_of(start, grain), grain, midnight(start), midnight(moved(start, grain, 1)))


def value_of(start: dt.date, grain: Grain) -> str:
    """Return the TIMEX3 value of the stretch of *grain* that begins on *start*.

    >>> value_of(dt.date(2021, 5, 31), grains.WEEK), value_of(dt.date(1980, 1, 1), grains.DECADE), value_of(dt.date(1901, 1, 1), grains.CENTURY)
    ('2021-W22', '198', '19')
    """
    year = f"{start.year:04d}"
    if grain in (grains.WEEK, grains.WEEKEND):
        iso = start.isocalendar()
        return f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if grain is grains.WEEKEND else "")
    if grain is grains.MONTH:
        return f"{year}-{start.month:02d}"
    if grain is grains.QUARTER:
        return f"{year}-Q{(start.month + 2) // 3}"
    if grain is grains.HALF:
        return f"{year}-H{(start.month + 5) // 6}"
    if grain is grains.YEAR:
        return year
    if grain is grains.DECADE:
        return year[:3]
    return year[:2] if grain is grains.CENTURY else start.isoformat()


def season(year: int, code: str) -> Stretch:
    """Return the season with that code that begins in *year*."""
    (month, day), (last_month, last_day) = SEASON_DAYS[code]
    end = dt.datetime(year + (last_month < month), last_month, last_day)
    return Stretch(f"{year:04d}-{code}", grains.SEASON, dt.datetime(year, month, day), end)


def holiday(year: int, name: str) -> dt.date:
    """Return the day of a holiday of the table in *year*.

    >>> holiday(2021, "memorial day"), holiday(2024, "easter"), holiday(2020, "election day")
    (datetime.date(2021, 5, 31), datetime.date(2024, 3, 31), datetime.date(2020, 11, 3))
    """
    kind, *numbers = HOLIDAYS[name]
    fields = [int(number) for number in numbers]
    if kind == "date":
        return dt.date(year, fields[0], fields[1])
    if kind == "easter":
        return easter(year) + dt.timedelta(days=fields[0])
    day = nth_weekday(dt.date(year, fields[0], 1), moved(dt.date(year, fields[0], 1), grains.MONTH, 1), fields[1], fields[2])
    return (day or dt.date(year, fields[0], 1)) + dt.timedelta(days=fields[3] if kind == "after nth" else 0)


def weekend_of(day: dt.date) -> Stretch:
    """Return the weekend that a holiday on *day* makes: it reaches to a Monday, and from a Thursday.

    >>> weekend_of(dt.date(2024, 9, 2)).value, weekend_of(dt.date(2024, 9, 2)).end
    ('2024-W35-WE', datetime.datetime(2024, 9, 3, 0, 0))
    """
    before = day.weekday() < 3
    weekend = holding(day - dt.timedelta(days=7 if before else 0), grains.WEEKEND)
    assert weekend.start is not None and weekend.end is not None
    return attrs.evolve(weekend, start=min(weekend.start, midnight(day)), end=max(weekend.end, midnight(day + dt.timedelta(days=1))))


def easter(year: int) -> dt.date:
    """Return Easter Sunday of the western churches, by the computation published in Nature, 20 April 1876 ("Gregorian Easter")."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_century, odd = divmod(century, 4)
    moon = (19 * golden + century - leap_century - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    leap, common = divmod(rest, 4)
    weekday = (32 + 2 * odd + 2 * leap - moon - common) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def nth_weekday(start: dt.date, end: dt.date, weekday: int, nth: int) -> dt.date | None:
    """Return the *nth* such weekday (1 is Monday) from *start* up to *end*, -1 the last; None where there are not so many."""
    if nth < 0:
        last = end - dt.timedelta(days=1)
        day = last - dt.timedelta(days=(last.isoweekday() - weekday) % 7 + 7 * (-nth - 1))
    else:
        day = start + dt.timedelta(days=(weekday - start.isoweekday()) % 7 + 7 * (nth - 1))
    return day if start <= day < end else None


def part_of_day(day: dt.date, code: str) -> tuple[dt.datetime, dt.datetime]:
    """Return from when to when a part of *day* runs."""
    first, last = DAYPART_HOURS[code]
    return midnight(day) + dt.timedelta(hours=first), midnight(day) + dt.timedelta(hours=last)


def part(stretch: Stretch, mod: str) -> tuple[dt.datetime, dt.datetime]:
    """Return the ends of the beginning, the middle or the end of *stretch*.

    A month falls into ten days, ten days and the rest; a year begins with its first three months and ends with its last four, a week with
    Monday to Wednesday and Friday to Sunday, a morning is early until nine: the division that Duckling uses. Everything else falls into thirds.
    """
    start, end = stretch.start, stretch.end
    assert start is not None and end is not None
    third = (end - start) / 3
    first, last = start + third, end - third
    if stretch.grain is grains.MONTH:
        first, last = start + dt.timedelta(days=10), start + dt.timedelta(days=20)
    elif stretch.grain is grains.WEEK:
        first, last = start + dt.timedelta(days=3), start + dt.timedelta(days=4)
    elif stretch.grain is grains.YEAR and start.month == 1:
        first, last = start.replace(month=4), start.replace(month=9)
    elif stretch.grain is grains.DAYPART:
        first = last = start + (dt.timedelta(hours=9) if start.hour == 0 else (end - start) / 2)
        first, last = (start + third, end - third) if mod == "MID" else (first, last)
    return {"START": (start, first), "MID": (first, last), "END": (last, end)}[mod]
