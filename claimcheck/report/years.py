"""A day whose year its article does not tell ─► the same day in the year of the story, which another article tells."""

import datetime as dt
import re
from collections.abc import Sequence

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.times import TimeExpression

#: The news tells of what was more often than of what will be: the year is that in which the day lies nearest to one a quarter before the story.
_LOOKING_BACK = dt.timedelta(days=90)
_YEARLESS = re.compile(r"XXXX-(?P<month>\d\d)(?:-(?P<day>\d\d))?")


def day_of_story(readings: Sequence[Reading]) -> dt.date | None:
    """Return the earliest day on which one of the articles was written; None where none tells its day."""
    return min((reading.article.published_day for reading in readings if reading.article.published_day), default=None)


def in_year_of_story(time: TimeExpression, story: dt.date | None) -> TimeExpression | None:
    """Return *time* with the year in which it comes nearest to *story*, rather before than behind it.

    None where it is no day or month without a year, or *story* is not known.

    >>> from claimcheck.model.spans import Span
    >>> from claimcheck.model.times import Grain, TimexType
    >>> day = TimeExpression(Span(0, 6), "June 6", TimexType.DATE, "XXXX-06-06", "month day", grain=Grain.DAY)
    >>> in_year_of_story(day, dt.date(2021, 6, 2)).value, in_year_of_story(day, dt.date(2021, 2, 1)).value, in_year_of_story(day, None)
    ('2021-06-06', '2020-06-06', None)
    """
    yearless = _YEARLESS.fullmatch(time.value)
    if yearless is None or story is None:
        return None
    month, day = int(yearless["month"]), int(yearless["day"] or 1)
    known = [first for year in (story.year - 1, story.year, story.year + 1) if (first := _day(year, month, day))]
    if not known:
        return None
    first = min(known, key=lambda one: abs(one - (story - _LOOKING_BACK)))
    behind = first + dt.timedelta(days=1) if yearless["day"] else _month_behind(first)
    return attrs.evolve(time, value=time.value.replace("XXXX", str(first.year)), earliest=_midnight(first), latest=_midnight(behind))


def _day(year: int, month: int, day: int) -> dt.date | None:
    """Return the day, None where the year has none: 29 February."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _month_behind(first: dt.date) -> dt.date:
    return dt.date(first.year + first.month // 12, first.month % 12 + 1, 1)


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time())
