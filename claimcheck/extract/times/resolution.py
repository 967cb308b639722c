"""Periods as the words say them, the anchors and the tense ─► stretches of the calendar."""

import datetime as dt

from claimcheck.extract.times import calendars, grains, recurrence
from claimcheck.extract.times.calendars import Stretch, holding, midnight, moved, nth_weekday
from claimcheck.extract.times.events import day_of_event
from claimcheck.extract.times.meanings import Anchor, Period
from claimcheck.extract.times.places import Place
from claimcheck.model.claims import Tense
from claimcheck.model.times import CLOCK, Grain


def resolve(period: Period, place: Place) -> Stretch | None:
    """Return the stretch that *period* names, without its part; None where the words do not settle any."""
    if period.unit is grains.DAYPART or period.clock:
        return _hours(period, place)
    if period.within and not _is_plain_day(period):
        return _within(period, period.within, place)
    if period.shift is not None and period.number is None and period.name in (None, "year ago", "last"):
        return _shifted(period, place)
    if period.name == "weekday":
        return recurrence.weekday(period, place)
    if period.unit is grains.DAY and period.name:
        return recurrence.once_a_year(period, place, lambda year: holding(calendars.holiday(year, period.name or ""), grains.DAY), "XXXX")
    if period.unit is grains.SEASON:
        return recurrence.once_a_year(period, place, lambda year: calendars.season(year, period.name or ""), f"XXXX-{period.name}")
    if period.unit is grains.DAY:
        return _day_of_month(period, place)
    if period.number is not None:
        return _numbered(period, place)
    return _running(period, place)


def _is_plain_day(period: Period) -> bool:
    """Whether *period* is a day of a month by its number, whose year may be missing."""
    return (
        period.unit is grains.DAY
        and period.nth is None
        and period.name is None
        and period.within is not None
        and period.within.unit is grains.MONTH
        and period.within.shift is None
    )


def _hours(period: Period, place: Place) -> Stretch | None:
    outer = resolve(period.within, place) if period.within else _day_at_hand(period, place)
    if outer is None or len(outer.value) < len("XXXX-XX-XX"):
        return None
    day = outer.day
    if period.unit is grains.DAYPART:
        start, end = calendars.part_of_day(day, period.name or "DT") if day else (None, None)
        return Stretch(f"{outer.value[:10]}T{period.name}" if "W" not in outer.value else f"{outer.value}T{period.name}", grains.DAYPART, start, end)
    fields = period.clock if len(period.clock) > 1 else (*period.clock, 0)
    instant = midnight(day) + dt.timedelta(hours=fields[0], minutes=fields[1], seconds=fields[2] if len(fields) > 2 else 0) if day else None
    length = {grains.HOUR: dt.timedelta(hours=1), grains.MINUTE: dt.timedelta(minutes=1), grains.SECOND: dt.timedelta(seconds=1)}[period.unit]
    return Stretch(f"{outer.value}T" + ":".join(f"{field:02d}" for field in fields), period.unit, instant, instant + length if instant else None)


def _day_at_hand(period: Period, place: Place) -> Stretch | None:
    day = place.anchors.named_day(place.position, place.text)
    if day is None and period.unit is grains.DAYPART:
        return None
    day = day or place.anchors.published
    return holding(day, grains.DAY) if day else Stretch("XXXX-XX-XX", grains.DAY)


def _within(period: Period, outer_period: Period, place: Place) -> Stretch | None:
    outer = resolve(outer_period, place)
    if outer is None:
        return None
    if outer.start is None or outer.end is None:
        return _partly_within(period, outer)
    start, end = outer.start.date(), outer.end.date()
    if period.name == "around" and outer.grain is grains.YEAR:
        return _same_quarter(start.year, place) or outer
    if period.name == "around" and period.unit is grains.QUARTER:  # that which ends with the month: of one ended in July most lies in the second
        return holding(moved(start, grains.MONTH, -1), grains.QUARTER)
    if period.name == "around":
        return calendars.weekend_of(start) if period.unit is grains.WEEKEND else holding(start, period.unit)
    if period.name == "weekday":
        day = nth_weekday(start, end, period.number or 1, period.nth or 1)
        return holding(day, grains.DAY) if day else None
    if period.nth is not None:
        return _nth(period.unit, period.nth, start, end)
    if period.name and period.unit is grains.DAY:
        return holding(calendars.holiday(start.year, period.name), grains.DAY)
    if period.unit is grains.SEASON:
        return calendars.season(start.year, period.name or "")
    return _numbered_within(period, start)


def _day_of_month(period: Period, place: Place) -> Stretch | None:
    outer = resolve(period.within.within, place) if period.within and period.within.within else None
    return recurrence.day_of_month(period, place, outer.day.year if outer and outer.day else None)


def _numbered_within(period: Period, start: dt.date) -> Stretch | None:
    number = period.number or 1
    if period.unit is grains.DAY:
        day = recurrence.date_or_none(start.year, start.month, number)
        return holding(day, grains.DAY) if day else None
    return holding(dt.date(start.year, {grains.QUARTER: 3 * number - 2, grains.HALF: 6 * number - 5}.get(period.unit, number), 1), period.unit)


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
        return Stretch(f"{outer.value}-{period.number}", grains.DAY) if "W" in outer.value else None
    if period.name:
        return Stretch(f"{year}-{period.name}", period.unit) if period.unit is grains.SEASON else None
    code = {
        grains.DAY: f"{outer.value}-{period.number:02d}",
        grains.MONTH: f"{year}-{period.number:02d}",
        grains.QUARTER: f"{year}-Q{period.number}",
        grains.HALF: f"{year}-H{period.number}",
    }
    return Stretch(code[period.unit], period.unit) if period.unit in code else None


#: By the ISO calendar a week ends on it.
SUNDAY = 6

_UNKNOWN = {
    grains.DAY: "XXXX-XX-XX",
    grains.WEEK: "XXXX-WXX",
    grains.WEEKEND: "XXXX-WXX-WE",
    grains.MONTH: "XXXX-XX",
    grains.QUARTER: "XXXX-QX",
    grains.YEAR: "XXXX",
    grains.DECADE: "XXX",
    grains.CENTURY: "XX",
}


def _shifted(period: Period, place: Place) -> Stretch | None:
    if period.event:
        day = day_of_event(period.event, place)
        return holding(moved(day, grains.DAY, period.shift or 0), grains.DAY) if day else None
    if period.unit in CLOCK:
        return _hours_off(period, place)
    if period.name == "year ago":
        return _year_ago(period, place)
    base = place.anchors.base(period.unit) if period.anchor is Anchor.NAMED else place.anchors.published
    if base is None:
        return Stretch(_UNKNOWN[period.unit], period.unit) if period.unit in _UNKNOWN else None
    if base.weekday() == SUNDAY and period.unit is grains.WEEK and (on_sunday := _week_told_on_sunday(period, base, place)):
        return on_sunday
    if period.unit is grains.WEEKEND and period.shift == 0 and period.anchor is Anchor.PUBLISHED and base.weekday() < 3 and place.tense() is Tense.PAST:
        return holding(moved(base, grains.WEEK, -1), grains.WEEKEND)
    found = holding(moved(base, period.unit, period.shift or 0), period.unit)
    if period.anchor is Anchor.NAMED and _is_too_late(found, place):
        return Stretch(_UNKNOWN[period.unit], period.unit) if period.unit in _UNKNOWN else None
    return found


def _week_told_on_sunday(period: Period, sunday: dt.date, place: Place) -> Stretch | None:
    """Return the week that a Sunday paper means where the calendar's is another.

    "Last week" ends on that day, "this week" with a verb that looks ahead begins after it.
    """
    if period.name == "last":
        return holding(sunday, grains.WEEK)
    ahead = period.shift == 0 and period.anchor is Anchor.PUBLISHED and place.tense() is Tense.FUTURE
    return holding(moved(sunday, grains.WEEK, 1), grains.WEEK) if ahead else None


def _is_too_late(found: Stretch, place: Place) -> bool:
    """Say whether what is told as past would lie after the writing: "two days later" counted from something that nobody dated."""
    published = place.anchors.published
    if published is None or found.start is None or found.start.date() <= published or place.anchors.look_ahead:
        return False
    return place.tense() is Tense.PAST


def _same_quarter(year: int, place: Place) -> Stretch | None:
    """Return the quarter of *year* that has the number of the quarter under report."""
    quarter = place.anchors.quarter(place.position)
    return holding(quarter.day.replace(year=year), grains.QUARTER) if quarter and quarter.day else None


def _year_ago(period: Period, place: Place) -> Stretch | None:
    """A year before the quarter that was just compared, in a report of results; a year before the writing, or what was named, elsewhere."""
    quarter = place.anchors.latest_quarter(place.position) if period.unit is grains.QUARTER else place.anchors.quarter(place.position)
    if quarter and quarter.day:
        return holding(moved(quarter.day, grains.YEAR, -1), grains.QUARTER)
    base = place.anchors.base(grains.YEAR) if period.anchor is Anchor.NAMED else place.anchors.published
    return holding(moved(base, grains.YEAR, -1), grains.YEAR) if base else Stretch("XXXX", grains.YEAR)


def _hours_off(period: Period, place: Place) -> Stretch | None:
    moment = place.anchors.moment if period.anchor is Anchor.PUBLISHED else None
    if moment is None:
        base = place.anchors.published
        return Stretch(f"{base.isoformat()}TXX:XX" if base else "XXXX-XX-XXTXX:XX", period.unit)
    seconds = {grains.HOUR: 3600, grains.MINUTE: 60, grains.SECOND: 1}[period.unit]
    instant = moment.replace(tzinfo=None, microsecond=0) + dt.timedelta(seconds=seconds * (period.shift or 0))
    value = instant.isoformat() if period.unit is grains.SECOND else instant.strftime("%Y-%m-%dT%H:%M")
    return Stretch(value, period.unit, instant, instant + dt.timedelta(seconds=seconds))


def _numbered(period: Period, place: Place) -> Stretch | None:
    number = period.number or 0
    if period.name == "fiscal":  # it may begin from July of the year before to April of its own, and last a year
        return Stretch(f"{number:04d}", grains.YEAR, dt.datetime(number - 1, 7, 1), dt.datetime(number + 1, 7, 1))
    if period.unit in (grains.YEAR, grains.DECADE):
        return holding(dt.date(number, 1, 1), period.unit)
    if period.unit is grains.CENTURY:
        return holding(dt.date(number * 100 - 99, 1, 1), grains.CENTURY)
    base = place.anchors.published
    code = {grains.MONTH: f"XXXX-{number:02d}", grains.QUARTER: f"XXXX-Q{number}", grains.HALF: f"XXXX-H{number}"}[period.unit]
    if base is None:
        return Stretch(code, period.unit)
    month = {grains.MONTH: number, grains.QUARTER: 3 * number - 2, grains.HALF: 6 * number - 5}[period.unit]
    return holding(dt.date(recurrence.year_of_month(period, month, base, place), month, 1), period.unit)


def _running(period: Period, place: Place) -> Stretch | None:
    if period.nth is not None:
        return None
    base = place.anchors.published
    if period.unit is grains.QUARTER:
        return place.anchors.latest_quarter(place.position)
    if base is None:
        return Stretch(_UNKNOWN[period.unit], period.unit) if period.unit in _UNKNOWN else None
    if period.unit is grains.WEEKEND and base.weekday() < 5 and place.tense() is not Tense.FUTURE:
        base -= dt.timedelta(days=7)
    return holding(base, period.unit)
