"""Words of dates ─► periods: days, months, years, decades, centuries, weekdays and holidays named on the calendar."""

import re

from claimcheck.extract.times import grains, surroundings
from claimcheck.extract.times.fragments import (
    DAY,
    DIRECTION,
    GAP,
    HOLIDAY,
    MONTH,
    ORDINAL_DAY,
    WEEKDAY,
    YEAR,
)
from claimcheck.extract.times.meanings import Anchor, Period
from claimcheck.extract.times.readers import day_number, direction, month_number, plain, weekday_number
from claimcheck.language.en.calendar import AMBIGUOUS_MONTHS, BEFORE_PERIODS_OF_TELLING, DECADES, HOLIDAYS, PARTS_OF_PERIODS, SPOKEN_CENTURIES
from claimcheck.language.en.numbers import SMALL_NUMBERS
from claimcheck.language.en.surroundings import BEFORE_A_COUNT
from claimcheck.language.en.time_phrases import PARTS_BEFORE
from claimcheck.text.numbers import ORDINAL, read_number, read_ordinal
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule

#: Two digits of a year up to here are of the 2000s, the others of the 1900s: the pivot of POSIX is 69, but no news is dated 2050 yet.
LAST_SHORT_YEAR_OF_THE_2000S = 50

_DIGITS = [word for word, number in SMALL_NUMBERS.items() if 1 <= number <= 9]


def year_period(word: str | None) -> Period | None:
    """Return the year that *word* names: four digits, or two with or without an apostrophe."""
    if not word:
        return None
    digits = int(word.lstrip("'’"))
    if digits < 100:
        digits += 2000 if digits <= LAST_SHORT_YEAR_OF_THE_2000S else 1900
    return Period(grains.YEAR, digits)


def _day(day: int, month: int, year: str | None, weekday: str | None = None) -> Period | None:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return Period(grains.DAY, day, within=Period(grains.MONTH, month, within=year_period(year)), weekday=weekday_number(weekday) if weekday else None)


_YEAR_AFTER = rf"(?:,?{GAP}(?:of{GAP})?(?P<year>{YEAR})|,?\s*['’](?P<short>\d\d)\b)"
_WEEKDAY_BEFORE = rf"(?:(?P<weekday>{WEEKDAY}),?{GAP})"


@rule(
    rf"{_WEEKDAY_BEFORE}?(?P<month>{MONTH}){GAP}?(?:the{GAP})?(?P<day>{ORDINAL_DAY}|{DAY}|{ORDINAL}){_YEAR_AFTER}?",
    examples={"June 6": "day 6 of month 6", "Oct. 3rd, 2019": "day 3 of month 10 of year 2019", "Friday, March the eighth": "day 8 of month 3"},
)
def month_day(match: re.Match[str]) -> Period | None:
    """American order: the month, then its day, with or without a weekday and a year."""
    if plain(match["month"]) == "may" and match["month"][0] == "m":
        return None
    day, number = day_number(match["day"]), month_number(match["month"])
    if not match["year"] and (surroundings.names_an_event(match, number, day) or surroundings.names_a_body(match) or surroundings.counts_after_a_month(match)):
        return None
    return _day(day, number, match["year"] or match["short"], match["weekday"])


#: Before and behind what looks like a day and a month, and is the end of a result and a month with its day: "a 30-7 Oct. 19 defeat".
_END_OF_RESULT = re.compile(r"\d[-–]")
_DAY_AFTER = re.compile(r"\.?\s\d{1,2}\b(?!\d|:)")


def _counts(match: re.Match[str]) -> bool:
    """Whether a number before a month that has its own day counts something: "the 12 Oct. 9 flights", "all 12"; "the 12 Oct." is no date."""
    before = surroundings.word_before(match.string, match.start())
    return "the" in (match[0][:3].lower(), before) or before in BEFORE_A_COUNT


@rule(
    rf"{_WEEKDAY_BEFORE}?(?:the{GAP})?(?P<day>{ORDINAL_DAY}|{DAY}|{ORDINAL})(?:{GAP}of)?{GAP}?(?P<month>{MONTH}){_YEAR_AFTER}?",
    examples={
        "6 June 2021": "day 6 of month 6 of year 2021",
        "the 21st of May": "day 21 of month 5",
        "Mon 2 Sept": "day 2 of month 9",
        "a 31-[7 Oct]. 19 win": "None",
        "[the 12 Oct]. 9 flights": "None",
    },
)
def day_month(match: re.Match[str]) -> Period | None:
    """British order: the day, then the month."""
    if plain(match["month"]) in ("may", "march") and match["month"].islower():
        return None
    if surroundings.names_a_body(match):
        return None
    text, start = match.string, match.start()
    if match["day"].isdigit() and _DAY_AFTER.match(text, match.end()) and (_END_OF_RESULT.fullmatch(text, max(0, start - 2), start) or _counts(match)):
        return None
    return _day(day_number(match["day"]), month_number(match["month"]), match["year"] or match["short"], match["weekday"])


@rule(
    rf"(?:(?P<weekday>{WEEKDAY}),?{GAP}(?:the{GAP})?|(?<=\bon )the{GAP}|(?<=\bby )the{GAP})(?P<day>{ORDINAL_DAY})(?!{GAP}(?:of|century)\b)",
    examples={"Tuesday the 19th": "day 19", "on [the 15th]": "day 15", "Thu 15th": "day 15"},
)
def day_alone(match: re.Match[str]) -> Period | None:
    """A day of the month by its number alone, after a weekday or "on the"; nothing may follow that it could number ("on the 18th floor")."""
    if not match["weekday"] and not surroundings.stands_alone(match):
        return None
    return Period(grains.DAY, day_number(match["day"]), weekday=weekday_number(match["weekday"]) if match["weekday"] else None)


@rule(
    rf"(?:the{GAP})?(?P<day>{ORDINAL_DAY}|{ORDINAL})(?:{GAP}day)?{GAP}of{GAP}(?:the{GAP})?(?P<direction>{DIRECTION}){GAP}month\b",
    examples={"the 20th of next month": "day 20 of month +1", "the 5th day of this month": "day 5 of month +0"},
)
def day_of_directed_month(match: re.Match[str]) -> Period | None:
    """A day of last, this or next month."""
    shift, anchor = direction(match["direction"])
    return Period(grains.DAY, day_number(match["day"]), within=Period(grains.MONTH, shift=shift, anchor=anchor))


@rule(rf"(?P<month>{MONTH})(?:,|{GAP}of)?{GAP}(?P<year>{YEAR}|['’]\d\d\b)", examples={"June 2021": "month 6 of year 2021", "Sept. '08": "month 9 of year 2008"})
def month_year(match: re.Match[str]) -> Period:
    """A month and its year."""
    return Period(grains.MONTH, month_number(match["month"]), within=year_period(match["year"]))


@rule(
    rf"(?:(?P<direction>{DIRECTION}){GAP})?(?P<month>{MONTH})(?:(?=(?P<gap>{GAP})(?P<day>{DAY}))|(?!\.?{GAP}?{DAY}))",
    examples={
        "last June": "month 6 -1",
        "that June": "month 6 of year +0 from named",
        "April": "month 4",
        "in [May] 15 percent": "month 5",
        "in [May] 15 people": "month 5",
        "on [May] 15": "None",
    },
)
def month(match: re.Match[str]) -> Period | None:
    """A month alone; the words around must show that "May", "March" or "August" is one."""
    number = month_number(match["month"])
    if match["day"] and not surroundings.counts_after_a_month(match):
        return None
    if match["direction"]:
        if match["month"].islower() and match["month"] in AMBIGUOUS_MONTHS:
            return None
        shift, anchor = direction(match["direction"])
        if anchor is Anchor.NAMED and not shift:
            return Period(grains.MONTH, number, within=Period(grains.YEAR, shift=0, anchor=anchor))
        return Period(grains.MONTH, number, shift=shift, anchor=anchor)
    return Period(grains.MONTH, number) if surroundings.is_month(match, "month") and not surroundings.names_a_body(match) else None


@rule(
    r"(?P<year>(?:1[5-9]|20)\d\d)(?P<mark>[-/.])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<day>0?[1-9]|[12]\d|3[01])(?!\d)",
    examples={"2021-06-07": "day 7 of month 6 of year 2021", "2015/3/9": "day 9 of month 3 of year 2015"},
)
def iso_date(match: re.Match[str]) -> Period | None:
    """Year, month and day in figures."""
    return _day(int(match["day"]), int(match["month"]), match["year"])


@rule(
    r"(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:1[89]|20)\d\d|\d\d)(?![\d]|[-/.]\d)",
    examples={"10/31/1974": "day 31 of month 10 of year 1974", "31.10.1974": "day 31 of month 10 of year 1974", "6/7/21": "day 7 of month 6 of year 2021"},
)
def numeric_date(match: re.Match[str]) -> Period | None:
    """Figures with a year at the end: month first between slashes or hyphens unless only day first fits; day first between points."""
    first, second = int(match["first"]), int(match["second"])
    if match["mark"] == "." and len(match["year"]) < 4:
        return None
    day_first = first > 12 or (match["mark"] == "." and second <= 12)
    return _day(first, second, match["year"]) if day_first else _day(second, first, match["year"])


@rule(
    rf"(?P<day>\d{{1,2}})[-/](?P<month>{MONTH})[-/](?P<year>\d{{4}}|\d\d)(?!\d)",
    examples={"31-Oct-74": "day 31 of month 10 of year 1974", "2/Sep/2020": "day 2 of month 9 of year 2020"},
)
def marked_date(match: re.Match[str]) -> Period | None:
    """Day, month's name and year between hyphens or slashes, as agencies head their copy."""
    return _day(int(match["day"]), month_number(match["month"]), match["year"])


@rule(rf"(?P<year>{YEAR})", examples={"2019": "year 2019"})
def year(match: re.Match[str]) -> Period | None:
    """Four figures, where the words around do not count or number something with them."""
    return year_period(match["year"]) if surroundings.is_year(match) else None


@rule(rf"the{GAP}year{GAP}(?P<year>{YEAR})", examples={"the year 2000": "year 2000"})
def the_year(match: re.Match[str]) -> Period | None:
    """Four figures that are called a year."""
    return year_period(match["year"])


@rule(r"['’](?P<year>\d\d)\b(?![\d'’])", examples={"in ['98]": "year 1998", "of [’08].": "year 2008"})
def short_year(match: re.Match[str]) -> Period | None:
    """Two figures after an apostrophe."""
    return year_period(match["year"]) if surroundings.dates_something(match) else None


@rule(
    rf"(?:the{GAP}year{GAP})?(?P<century>{one_of(SPOKEN_CENTURIES)}){GAP}(?:hundred{GAP}(?:and{GAP})?)?(?P<rest>(?:oh|o){GAP}[a-z]+|(?:ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b(?:[\s-]{one_of(_DIGITS)}\b)?)",
    examples={"nineteen ninety-seven": "year 1997", "eighteen sixty four": "year 1864", "twenty twelve": "year 2012"},
)
def spoken_year(match: re.Match[str]) -> Period | None:
    """A year as it is spoken, as broadcasters' transcripts write it."""
    rest = read_number(re.sub(r"^oh?\s+", "", match["rest"].lower()))
    return Period(grains.YEAR, SPOKEN_CENTURIES[match["century"].lower()] + int(rest)) if rest is not None and rest < 100 else None


@rule(
    rf"the{GAP}year{GAP}two{GAP}thousand(?:{GAP}(?:and{GAP})?(?P<rest>{one_of(SMALL_NUMBERS)})\b)?",
    examples={"the year two thousand": "year 2000", "the year two thousand ten": "year 2010"},
)
def year_two_thousand(match: re.Match[str]) -> Period | None:
    """A year of the 2000s in words."""
    rest = read_number(match["rest"]) if match["rest"] else None
    return Period(grains.YEAR, 2000 + int(rest or 0))


@rule(
    rf"(?:the{GAP})?(?:(?P<part>{one_of(PARTS_BEFORE)})(?:{GAP}|-)(?:to{GAP}?[a-z]+(?:{GAP}|-))?)?(?:(?P<four>(?:1[5-9]|20)\d0)['’]?s|['’](?P<two>\d0)s|(?P<bare>[2-9]0)['’]?s|(?P<word>{one_of(DECADES)}))\b",
    examples={"the 1990s": "decade 1990", "the late '70s": "decade 1970 END", "the nineties": "decade 1990", "early 1980s": "decade 1980 START"},
)
def decade(match: re.Match[str]) -> Period | None:
    """A decade: of figures, or in words after "the"."""
    if match["word"] or match["bare"]:
        if not match[0].lower().startswith("the") or surroundings.counts_degrees_or_age(match):
            return None
        first = 1900 + (DECADES[match["word"].lower()] if match["word"] else int(match["bare"]))
    else:
        first = int(match["four"]) if match["four"] else 1900 + int(match["two"])
        first += 100 if match["two"] and first < 1920 else 0
    return Period(grains.DECADE, first, part=PARTS_OF_PERIODS[match["part"].lower()] if match["part"] else None)


@rule(
    rf"(?:the{GAP})?(?:(?P<part>{one_of(PARTS_BEFORE)})(?:{GAP}|-))?(?P<nth>{ORDINAL})(?:{GAP}|-)century\b",
    examples={"the 20th century": "century 20", "the early nineteenth century": "century 19 START"},
)
def century(match: re.Match[str]) -> Period | None:
    """A century by its number."""
    if match[0].endswith("Century") and surroundings.word_after(match.string, match.end())[:1].isupper():
        return None  # a company
    number = read_ordinal(match["nth"])
    return Period(grains.CENTURY, number, part=PARTS_OF_PERIODS[match["part"].lower()] if match["part"] else None) if number and number <= 30 else None


@rule(
    rf"(?:(?:the{GAP})?(?P<weekday>{WEEKDAY}){GAP}before{GAP}last\b(?!{GAP}[a-z])|a{GAP}week{GAP}last{GAP}(?P<later>{WEEKDAY}))",
    examples={"the Tuesday before last": "weekday 2 -2", "a week last Friday": "weekday 5 -2", "[the Tuesday] before last week's vote": "None"},
)
def weekday_before_last(match: re.Match[str]) -> Period:
    """The weekday a week before the latest."""
    return Period(grains.DAY, weekday_number(match["weekday"] or match["later"]), name="weekday", shift=-2)


@rule(
    rf"(?:(?:the{GAP})?(?P<direction>{DIRECTION}){GAP})?(?P<weekday>{WEEKDAY})(?:{GAP}of{GAP}(?P<week>{one_of(BEFORE_PERIODS_OF_TELLING)}){GAP}week)?",
    examples={"Tuesday": "weekday 2", "last Friday": "weekday 5 -1", "the following Monday": "weekday 1 +1 from named"},
)
def weekday(match: re.Match[str]) -> Period | None:
    """A weekday, alone or with a word that says which."""
    if not surroundings.is_weekday(match, "weekday"):
        return None
    if match["direction"] and plain(match["direction"]) == "following" and not match[0].lower().startswith("the "):
        return None  # "following Tuesday's vote": after it
    number = weekday_number(match["weekday"])
    if match["week"]:
        return Period(grains.DAY, number, name="weekday", within=Period(grains.WEEK, shift=direction(match["week"])[0]))
    if not match["direction"]:
        return Period(grains.DAY, number, name="weekday")
    shift, anchor = direction(match["direction"], narrative=match[0][:4].lower() == "the " or plain(match["direction"]) not in ("next", "previous"))
    return Period(grains.DAY, number, name="weekday", shift=shift, anchor=anchor)


#: The holidays by their names without apostrophes, which not everybody writes.
_HOLIDAY_NAMES = {name.replace("'", ""): name for name in HOLIDAYS}


@rule(
    rf"(?:(?P<direction>{DIRECTION}){GAP})?(?P<holiday>{HOLIDAY})\b(?:{GAP}(?P<stretch>week|week-?end)\b)?(?:,?{GAP}(?:of{GAP}|in{GAP})?(?P<year>{YEAR}))?",
    examples={
        "Memorial Day": "day memorial day",
        "last Thanksgiving": "day thanksgiving -1",
        "Easter week": "week around of day easter",
        "New Years Day 2014": "day new year's day of year 2014",
    },
)
def holiday(match: re.Match[str]) -> Period | None:
    """A holiday or another day with a name, or the week or weekend that it falls into."""
    name = _HOLIDAY_NAMES[plain(match["holiday"]).replace("’", "").replace("'", "")]
    if not match["holiday"][:1].isupper() and not match["holiday"].startswith("the "):
        return None
    if surroundings.is_named_by_a_feast(match):
        return None
    shift, anchor = direction(match["direction"]) if match["direction"] else (None, Anchor.PUBLISHED)
    day = Period(grains.DAY, name=name, shift=shift, anchor=anchor, within=year_period(match["year"]))
    if not match["stretch"]:
        return day
    return Period(grains.WEEK if match["stretch"].lower() == "week" else grains.WEEKEND, name="around", within=day)
