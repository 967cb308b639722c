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
