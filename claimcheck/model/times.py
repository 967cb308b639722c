"""When: a time expression with its TIMEX3 type and value, and the interval of the calendar that it names."""

import datetime as dt
import re
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


#: Grains of the clock, and those of a day and its parts.
# no sets: to look a member of an enumeration up in one takes longer than to go through a few
CLOCK = (Grain.HOUR, Grain.MINUTE, Grain.SECOND)
OF_A_DAY = (Grain.DAY, Grain.DAYPART, *CLOCK)


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
_ISO_LENGTHS: dict[Grain | None, int] = {
    **dict.fromkeys((Grain.YEAR, Grain.DECADE, Grain.CENTURY), len("2021")),
    **dict.fromkeys((Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF), len("2021-06")),
}
_WEEK = re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)")
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_NUMBERED = {
    "Q1": "the first quarter", "Q2": "the second quarter", "Q3": "the third quarter", "Q4": "the fourth quarter",
    "H1": "the first half", "H2": "the second half",
}
_DAY_PARTS = {"TMO": "morning", "TMI": "noon", "TAF": "afternoon", "TEV": "evening", "TNI": "night", "TDT": "daytime"}


def begins(time: TimeExpression) -> str | None:
    """Return when *time* begins, in ISO, no more exactly than it is told: "2021", "2021-06", "2021-06-07T18:00"; None where it is not on the calendar.

    A week begins with its Monday, a weekend is called by its Saturday, a season and a quarter begin with a month; a fiscal year is called by its number.

    >>> june = TimeExpression(Span(0, 9), "June 2021", TimexType.DATE, "2021-06", "month", dt.datetime(2021, 6, 1), grain=Grain.MONTH)
    >>> begins(june)
    '2021-06'
    """
    if time.earliest is None:
        return None
    if is_fiscal(time):
        return time.value
    if time.grain is Grain.WEEK:
        return _monday(time)
    if time.grain is Grain.WEEKEND and time.latest is not None:
        return (time.latest - dt.timedelta(days=2)).date().isoformat()  # it begins on Friday evening
    length = len("2021-06-07T18:00") if time.grain is Grain.DAYPART or time.grain in CLOCK else _ISO_LENGTHS.get(time.grain, len("2021-06-07"))
    return time.earliest.isoformat(timespec="minutes")[:length]


def on_calendar(time: TimeExpression) -> str:
    """Return what *time* means for a reader, with days in ISO, no more exactly than it is told; its value where it is not on the calendar.

    "2021-06-07, evening", "the week of 2021-06-07", "autumn 1980", "fiscal 2013".

    >>> june = TimeExpression(Span(0, 9), "June 2021", TimexType.DATE, "2021-06", "month", dt.datetime(2021, 6, 1), grain=Grain.MONTH)
    >>> on_calendar(june)
    '2021-06'
    """
    start = begins(time)
    if start is None or time.earliest is None:
        return time.value
    if time.grain in (Grain.WEEK, Grain.WEEKEND):
        return f"the {time.grain.value} of {start}"
    if time.grain is Grain.DAYPART:
        day, word = start[: len("2021-06-07")], _DAY_PARTS.get(time.value[-3:])
        return f"{day}, {word}" if word else day
    if time.grain is Grain.DECADE:
        return f"{start[:3]}0s"
    if time.grain is Grain.CENTURY and time.latest is not None:
        return f"{start}/{time.latest.year - 1}"
    return _named(time) or start.replace("T", " ")


def is_fiscal(time: TimeExpression) -> bool:
    """Say whether *time* is a fiscal year: one that may begin before the year that it is called by."""
    return time.grain is Grain.YEAR and time.earliest is not None and time.value == str(time.earliest.year + 1)


def _named(time: TimeExpression) -> str | None:
    """Return the name of what has one: "fiscal 2013", "winter 1980/81", "the second quarter of 2021"."""
    if is_fiscal(time):
        return f"fiscal {time.value}"
    year, _, code = time.value.partition("-")
    if code in _NUMBERED:
        return f"{_NUMBERED[code]} of {year}"
    if code not in _SEASONS:
        return None
    return f"{_SEASONS[code]} {year}" + (f"/{(int(year) + 1) % 100:02d}" if code == "WI" else "")


def _monday(time: TimeExpression) -> str:
    """Return the Monday of a week, by its value: the interval of a Sunday paper's "last week" begins a week before."""
    found = _WEEK.fullmatch(time.value)
    assert time.earliest is not None  # the caller has looked
    return (dt.date.fromisocalendar(int(found["year"]), int(found["week"]), 1) if found else time.earliest.date()).isoformat()
