"""When: a time expression with its TIMEX3 type and value, and the interval of the calendar that it names."""

import datetime as dt
from enum import StrEnum

import attrs

from claimcheck.model.spans import Span


class TimexType(StrEnum):
    """The four types of TimeML 1.2.1."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Grain(StrEnum):
    """The unit in which an expression counts."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAYPART = "daypart"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@attrs.frozen
class TimeExpression:
    """A time expression of the text.

    *value* is the TIMEX3 value ("2021-06-07", "2021-W23", "XXXX-06-06" where the year is not known, "P2D", "PRESENT_REF");
    *earliest* and *latest* are the half-open interval that it names, naive local instants, None where open or not on the calendar;
    *mod* is the TIMEX3 modifier ("START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", ...);
    *utc_offset* is the hours from UTC of the zone that a time of the clock is told in ("8 p.m. EST": -5), None where none is told;
    *rule* names the rule that read it.
    """

    span: Span
    text: str
    type: TimexType
    value: str
    rule: str
    earliest: dt.datetime | None = None
    latest: dt.datetime | None = None
    grain: Grain | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    utc_offset: float | None = None


#: How much of an ISO date a grain fills.
_ISO_LENGTHS: dict[Grain | None, int] = {Grain.YEAR: len("2021"), Grain.MONTH: len("2021-06"), Grain.DAY: len("2021-06-07")}
_LONG_GRAINS: dict[Grain | None, str] = {one: one.value for one in (Grain.WEEKEND, Grain.WEEK, Grain.QUARTER, Grain.SEASON, Grain.HALF)}
_DAY_PARTS = {"TMO": "morning", "TMI": "noon", "TAF": "afternoon", "TEV": "evening", "TNI": "night", "TDT": "daytime"}


def on_calendar(time: TimeExpression) -> str:
    """Return what *time* means for a reader, in ISO, no more exactly than it is told: "2021-06-07, evening"; its value where it is not on the calendar.

    >>> june = TimeExpression(Span(0, 9), "June 2021", TimexType.DATE, "2021-06", "month", dt.datetime(2021, 6, 1), grain=Grain.MONTH)
    >>> on_calendar(june)
    '2021-06'
    """
    if time.earliest is None:
        return time.value
    day = time.earliest.date().isoformat()
    if time.grain is Grain.DECADE:
        return f"{day[:3]}0s"
    if time.grain is Grain.CENTURY and time.latest is not None:
        return f"{day[:4]}/{time.latest.year - 1}"
    if time.grain in _ISO_LENGTHS:
        return day[: _ISO_LENGTHS[time.grain]]
    if time.grain is Grain.WEEKEND and time.latest is not None:
        day = (time.latest - dt.timedelta(days=2)).date().isoformat()  # it begins on Friday evening, and is called by its Saturday
    word = _DAY_PARTS.get(time.value[-3:]) if time.grain is Grain.DAYPART else _LONG_GRAINS.get(time.grain)
    if word:
        return f"{day}, {word}"
    return day if time.earliest.time() == dt.time.min else time.earliest.isoformat(sep=" ", timespec="minutes")
