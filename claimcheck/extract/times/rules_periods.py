"""Words that say which week, month, quarter, season or year ─► periods relative to the writing or to a time just named."""

import re
from decimal import Decimal

from claimcheck.extract.times import grains, surroundings
from claimcheck.extract.times.fragments import DIRECTION, FULL_WEEKDAY, GAP, MONTH, PLACE, YEAR
from claimcheck.extract.times.meanings import Anchor, Length, Meaning, Period, Reference
from claimcheck.extract.times.readers import direction, grain_of, month_number, plain, weekday_number
from claimcheck.extract.times.rules_dates import year_period
from claimcheck.language.en.calendar import DAYS_FROM_PUBLICATION, KINDS_OF_YEAR, MONTHS, NARRATIVE_DIRECTIONS, SEASONS
from claimcheck.language.en.numbers import ORDINALS
from claimcheck.language.en.time_phrases import (
    BEFORE_A_RUNNING_UNIT,
    BEFORE_AN_EVENT,
    HALVES,
    NO_DAYS,
    PERIODS_COMPARED,
    RUNNING_UNITS,
    SIDES_OF_NOW,
    UNITS_A_YEAR_AGO,
    UNITS_AROUND,
    UNITS_AROUND_NOW,
    UNITS_BESIDE_NAMED,
    UNITS_COUNTED,
    UNITS_OF_PERIODS,
    YEARS_OF_HALVES,
)
from claimcheck.text.numbers import ORDINAL, read_ordinal
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule

_KIND_OF_YEAR = rf"(?:(?P<kind>{one_of(KINDS_OF_YEAR)})(?:{GAP}|-))?"
_FIRST_TO_FOURTH = one_of(word for word, place in ORDINALS.items() if place <= 4)


@rule(rf"{one_of(DAYS_FROM_PUBLICATION)}", examples={"yesterday": "day -1", "Today": "day +0", "Harbor [Today]": "None"})
def day_from_publication(match: re.Match[str]) -> Period | None:
    """Today, yesterday, tomorrow; not as the end of a name."""
    return None if surroundings.is_part_of_a_name(match) else Period(grains.DAY, shift=DAYS_FROM_PUBLICATION[match[0].lower()])


@rule(
    rf"the{GAP}(?P<unit>{one_of(UNITS_BESIDE_NAMED)}){GAP}(?P<side>before|after)(?=\s*(?:[,.;:)!?]|\Z))",
    examples={"the day before": "day -1 from named", "the day after": "day +1 from named", "the year before": "year -1 from named"},
)
def unit_beside_named(match: re.Match[str]) -> Period:
    """The day, week, month or year before or after the one just named, where the clause ends there."""
    return Period(grain_of(match["unit"])[0], shift=-1 if match["side"].lower() == "before" else 1, anchor=Anchor.NAMED)


@rule(
    rf"the{GAP}day(?={GAP}(?P<side>before|after){GAP}{one_of(BEFORE_AN_EVENT)}{GAP}(?P<event>[a-z][a-z-]+))",
    examples={"[the day] after the vote": "day +1 from vote", "[the day] before her trial": "day -1 from trial"},
)
def day_beside_event(match: re.Match[str]) -> Period:
    """The day before or after an event whose own day the text must tell."""
    return Period(grains.DAY, shift=-1 if match["side"].lower() == "before" else 1, anchor=Anchor.NAMED, event=match["event"].lower())


@rule(
    rf"(?:the{GAP})?day{GAP}(?P<side>before{GAP}yesterday|after{GAP}tomorrow)",
    examples={"the day before yesterday": "day -2", "the day after tomorrow": "day +2"},
)
def day_beside(match: re.Match[str]) -> Period:
    """Two days off."""
    return Period(grains.DAY, shift=-2 if match["side"].lower().startswith("before") else 2)


@rule(
    rf"the{GAP}(?P<unit>{one_of(UNITS_OF_PERIODS)}){GAP}before{GAP}last\b(?!{GAP}[a-z])",
    examples={"the week before last": "week -2", "the month before last": "month -2", "[the week] before last night's game": "None"},
)
def unit_before_last(match: re.Match[str]) -> Period:
    """The week, month or year before the last one."""
    unit, count = grain_of(match["unit"])
    return Period(unit, shift=-2 * count)


@rule(
    rf"(?P<the>the{GAP})?(?P<direction>{DIRECTION}|latest|most{GAP}recent){GAP}{_KIND_OF_YEAR}(?P<unit>{one_of(UNITS_OF_PERIODS)})\b(?!-)",
    examples={
        "last week": "week last -1",
        "[the latest year] for which there are figures": "None",
        "this year": "year +0",
        "the following day": "day +1 from named",
        "the past year": "P1Y past",
        "the next weekend": "weekend +1 from named",
    },
)
def directed_unit(match: re.Match[str]) -> Meaning | None:
    """Which week, month, quarter or year: last, this, next, the following, that, the same."""
    unit, count = grain_of(match["unit"])
    if match["unit"][0].isupper() and surroundings.word_after(match.string, match.end())[:1].isupper():
        return None  # a title
    word = plain(match["direction"])
    if word == "following" and not match["the"]:
        return None
    if word in ("latest", "most recent") and surroundings.word_after(match.string, match.end()) == "for":
        return None  # "the latest year for which there are figures" is that of the figures
    if word in ("latest", "most recent"):
        return Period(unit, shift=0 if unit is not grains.QUARTER else -1)
    if word == "last" and unit is grains.YEAR and surroundings.is_compared_with(match):
        return Period(grains.YEAR, shift=-1, name="year ago")
    if word in ("past", "coming") and unit not in (grains.WEEKEND, grains.QUARTER) and match["the"]:
        return Length(_ONE[unit], unit, window=-1 if word == "past" else 1)
    if word == "that" and unit is grains.DAY and not surroundings.dates_something(match) and surroundings.word_after(match.string, match.end()) == "":
        return Period(grains.DAY, shift=0, anchor=Anchor.NAMED)
    if word in NO_DAYS and unit is grains.DAY:
        return None
    shift, anchor = direction(word, narrative=bool(match["the"]) or word not in ("next", "previous"))
    called_last = unit is grains.WEEK and shift * count == -1 and anchor is Anchor.PUBLISHED
    return Period(unit, shift=shift * count, anchor=anchor, name="last" if called_last else None)


_ONE = {grains.DAY: "P1D", grains.WEEK: "P1W", grains.MONTH: "P1M", grains.YEAR: "P1Y", grains.DECADE: "P10Y", grains.CENTURY: "P100Y"}


_ENDED = re.compile(rf"{GAP}end(?:ed|ing|s){GAP}(?P<month>{MONTH})", re.IGNORECASE)


@rule(
    rf"(?P<the>{one_of(BEFORE_A_RUNNING_UNIT)}){GAP}{_KIND_OF_YEAR}(?P<unit>{one_of(RUNNING_UNITS)})\b(?![-\w])",
    examples={
        "over [the weekend],": "weekend",
        "in [the quarter].": "quarter",
        "[the week] before the vote": "None",
        "[the quarter] ended Sept. 30": "quarter around of month 9",
        "[the year] ended March 31": "P1Y",
    },
)
def bare_unit(match: re.Match[str]) -> Meaning | None:
    """The week, the weekend, the month, the quarter, the year that the writing is about."""
    unit, _ = grain_of(match["unit"])
    if unit is grains.YEAR and surroundings.word_after(match.string, match.end()).lower() in ("ended", "ending"):
        return Length("P1Y", grains.YEAR, Decimal(1))
    ended = _ENDED.match(match.string, match.end())
    if unit is grains.QUARTER and ended:
        return Period(grains.QUARTER, name="around", within=Period(grains.MONTH, month_number(ended["month"])))
    if plain(match["the"]) != "the" or not surroundings.is_the_running_period(match, unit):
        return None
    return Period(unit)


@rule(
    rf"(?P<the>the{GAP})?(?:fiscal[\s-]+)?(?P<nth>{_FIRST_TO_FOURTH}|1st|2nd|3rd|4th)(?P<joint>{GAP}|-)(?:fiscal{GAP})?(?P<unit>quarter|qtr)\b(?:(?:,?{GAP}(?:of{GAP})?(?:fiscal{GAP}(?:year{GAP})?)?)(?P<year>{YEAR}))?",
    examples={
        "the third quarter": "quarter 3",
        "second-quarter": "quarter 2",
        "the second-quarter": "None",
        "the fourth quarter of 2019": "quarter 4 of year 2019",
    },
)
def numbered_quarter(match: re.Match[str]) -> Period | None:
    """A quarter by its number."""
    if match["the"] and match["joint"] == "-":
        return None  # in "the third-quarter loss" the article is the noun's
    return Period(grains.QUARTER, read_ordinal(match["nth"]), within=year_period(match["year"]))


@rule(
    rf"(?:the{GAP})?(?P<year>{YEAR}){GAP}(?:fiscal{GAP})?(?P<nth>{_FIRST_TO_FOURTH})(?:{GAP}|-)(?P<unit>quarter|half)\b",
    examples={"the 1988 third quarter": "quarter 3 of year 1988"},
)
def year_and_quarter(match: re.Match[str]) -> Period | None:
    """A year and its quarter or half."""
    grain = grains.QUARTER if match["unit"].lower() == "quarter" else grains.HALF
    number = read_ordinal(match["nth"]) or 0
    return Period(grain, number, within=year_period(match["year"])) if grain is grains.QUARTER or number <= 2 else None


@rule(
    rf"(?:the{GAP})?(?P<year>{YEAR}){GAP}(?:period|quarter)\b",
    examples={"the 1988 period": "quarter around of year 1988", "the 1989 quarter": "quarter around of year 1989"},
)
def period_of_year(match: re.Match[str]) -> Period:
    """The quarter under report, of a year: "the 1988 period"."""
    return Period(grains.QUARTER, name="around", within=year_period(match["year"]))


@rule(
    rf"(?:(?P<before>\d{{4}})[\s-]?)?(?P<kind>Q|H)(?P<number>[1-4])(?:(?:{GAP}|-|{GAP}of{GAP}|')?(?P<after>(?:19|20)\d\d)\b)?(?!\w)",
    examples={"Q3 2020": "quarter 3 of year 2020", "2018Q4": "quarter 4 of year 2018", "Q1": "quarter 1", "H1 2021": "half 1 of year 2021"},
)
def short_quarter(match: re.Match[str]) -> Period | None:
    """A quarter or half in the shorthand of company reports."""
    year_named = year_period(match["before"] or match["after"])
    number = int(match["number"])
    if not match["kind"].isupper():
        return None
    if match["kind"] == "H":
        return Period(grains.HALF, number, within=year_named) if year_named and number <= 2 else None
    return Period(grains.QUARTER, number, within=year_named)


@rule(
    rf"(?:the{GAP})?(?P<nth>{one_of(HALVES)}){GAP}half{GAP}of{GAP}(?:(?:the{GAP})?(?P<direction>{one_of(YEARS_OF_HALVES)}){GAP}year|(?P<the>the{GAP}year)|(?:fiscal{GAP})?(?P<year>{YEAR}))\b",
    examples={
        "the first half of 2010": "half 1 of year 2010",
        "the second half of the year": "half 2 of year +0",
        "the last half of last year": "half 2 of year -1",
    },
)
def half_of_year(match: re.Match[str]) -> Period:
    """The first or second half of a year."""
    number = 1 if match["nth"].lower() in ("first", "1st") else 2
    within = year_period(match["year"]) or Period(grains.YEAR, shift=direction(match["direction"])[0] if match["direction"] else 0)
    return Period(grains.HALF, number, within=within)


@rule(
    rf"(?P<the>the{GAP})?(?:comparable{GAP}|corresponding{GAP})?year(?:{GAP}|-)(?:ago|earlier)(?:{GAP}(?:fiscal{GAP})?(?:(?P<nth>{_FIRST_TO_FOURTH})(?:{GAP}|-))?(?P<unit>{one_of(UNITS_A_YEAR_AGO)}))?\b",
    examples={"the year-ago quarter": "year ago -1 from named", "year-earlier": "year ago -1 from named"},
)
def year_ago_quarter(match: re.Match[str]) -> Period | None:
    """The same quarter or period of the year before, as company reports compare."""
    if match["the"] and not match["unit"]:
        return None
    if match["nth"]:
        return Period(grains.QUARTER, read_ordinal(match["nth"]), within=Period(grains.YEAR, shift=-1))
    if match["unit"] and match["unit"].lower() == "quarter":
        return Period(grains.QUARTER, shift=-1, anchor=Anchor.NAMED, name="year ago")
    return Period(grains.YEAR, shift=-1, anchor=Anchor.NAMED, name="year ago")


@rule(
    rf"(?:(?:the{GAP})?(?P<direction>{DIRECTION}){GAP}|(?P<the>the{GAP}))?(?P<season>{one_of(SEASONS)})(?:(?:,?{GAP}(?:of{GAP})?)(?P<year>{YEAR}))?\b(?!-)",
    examples={"last fall": "season FA -1", "the summer of 2012": "season SU of year 2012", "this spring": "season SP +0"},
)
def season(match: re.Match[str]) -> Period | None:
    """A season: last, this, next, of a year, or the one that the writing is about."""
    code = SEASONS[match["season"].lower()]
    if match["direction"]:
        word = plain(match["direction"])
        shift, anchor = direction(word, narrative=word in NARRATIVE_DIRECTIONS and word not in ("next", "previous"))
        return Period(grains.SEASON, name=code, shift=shift, anchor=anchor)
    if match["year"]:
        return Period(grains.SEASON, name=code, within=year_period(match["year"]))
    return Period(grains.SEASON, name=code) if surroundings.is_season(match) else None


_PERIOD_FOLLOWS = re.compile(
    rf"{GAP}(?:of|in){GAP}(?:the{GAP})?(?:fiscal{GAP})?(?:{one_of(MONTHS)}\b|{YEAR}|{one_of(SEASONS)}\b"
    rf"|(?:{DIRECTION}{GAP})?(?:{one_of(MONTHS)}|{one_of(UNITS_AROUND)}|{one_of(SEASONS)})\b)",
    re.IGNORECASE,
)


@rule(
    rf"(?:the{GAP})?(?P<nth>(?:(?P<back>{ORDINAL})(?:{GAP}|-)(?:to{GAP}|to-)?)?last|{PLACE}){GAP}(?:(?P<weekday>{FULL_WEEKDAY})|(?P<unit>{one_of(UNITS_COUNTED)}))\b",
    examples={
        "[the first Monday] of May": "weekday 1 #1",
        "[last day] in March": "day #-1",
        "[the second-to-last week] of 2018": "week #-2",
        "[last week] in Ellery": "None",
    },
)
def nth_of(match: re.Match[str]) -> Period | None:
    """The nth weekday, day, week, weekend or month of a period that must follow."""
    if not _PERIOD_FOLLOWS.match(match.string, match.end()):
        return None
    word = match["nth"].lower()
    place = -(read_ordinal(match["back"]) or 1) if match["back"] else -1 if word in ("last", "final") else 1 if word == "opening" else read_ordinal(word)
    if match["weekday"]:
        return Period(grains.DAY, weekday_number(match["weekday"]), name="weekday", nth=place)
    return Period(grain_of(match["unit"])[0], nth=place)


@rule(
    rf"(?:the{GAP})?(?P<which>{one_of(PERIODS_COMPARED)}){GAP}period(?:{GAP}(?:of{GAP})?(?P<last>last{GAP}year|a{GAP}year{GAP}(?:ago|earlier)))?\b",
    examples={"the latest period": "quarter", "the corresponding period last year": "year ago -1"},
)
def period_compared(match: re.Match[str]) -> Period | None:
    """The period that a company's report tells of, or the one of the year before that it compares with."""
    if match["last"]:
        return Period(grains.YEAR, shift=-1, name="year ago")
    return Period(grains.QUARTER) if match["which"].lower() == "latest" else None


@rule(rf"year(?:['’]s)?(?:{GAP}|-)end\b", examples={"year-end": "year +0 END", "year's end": "year +0 END"})
def year_end(match: re.Match[str]) -> Period:
    """The end of the year of publication."""
    return Period(grains.YEAR, shift=0, part="END")


@rule(
    rf"(?:the{GAP})?(?P<which>{one_of(SIDES_OF_NOW)}){GAP}(?P<unit>{one_of(UNITS_AROUND_NOW)})(?:{GAP}and{GAP}(?:weeks|months|years))?\b",
    examples={"recent months": "PAST_REF", "coming weeks": "FUTURE_REF"},
)
def some_time_around_now(match: re.Match[str]) -> Reference:
    """Recent or coming days, weeks, months, years: no figure, only a side."""
    return Reference("PAST_REF" if match["which"].lower() in ("recent", "past") else "FUTURE_REF")


@rule(
    rf"fiscal{GAP}(?:year{GAP})?(?P<year>{YEAR})",
    examples={"fiscal 2019": "year fiscal 2019"},
)
def fiscal_year(match: re.Match[str]) -> Period:
    """A fiscal year, by the number that it is called by."""
    return Period(grains.YEAR, int(match["year"]), name="fiscal")
