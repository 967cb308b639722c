"""Words of lengths and repetitions ─► durations, periods counted from a moment ("two days ago"), and sets ("every Tuesday")."""

import re
from decimal import Decimal

from claimcheck.extract.times import grains, surroundings
from claimcheck.extract.times.fragments import AMOUNT, FULL_WEEKDAY, GAP, MONTH, UNIT
from claimcheck.extract.times.meanings import Anchor, Length, Meaning, Period, Reference, Repetition
from claimcheck.extract.times.readers import amount, designator, grain_of, month_number, plain, weekday_number
from claimcheck.language.en.calendar import (
    BETWEEN_NUMBER_AND_UNIT,
    DAYPARTS,
    DAYPARTS_THAT_STAND_ALONE,
    FREQUENCIES,
    NARRATIVE_DIRECTIONS,
    SEASONS,
    SHIFTS_FROM_NAMED,
    SHIFTS_FROM_PUBLICATION,
    TIMES_OVER,
    WINDOWS,
)
from claimcheck.language.en.time_phrases import (
    BARE_LENGTHS,
    BEFORE_A_UNIT_OF_REPETITION,
    EVERY_SO_MANY,
    PLURAL_DAYPARTS,
    SO_MANY_TIMES,
    UNITS_BEFORE_LONG,
    UNITS_OF_REPETITION,
)
from claimcheck.model.times import Grain
from claimcheck.text.numbers import NUMBER
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule

_FILLER = rf"(?:(?:{GAP}|-){one_of(BETWEEN_NUMBER_AND_UNIT)})?"
# "before" and "after" shift only at the end of a clause: what follows them says from where
_SHIFT_WORDS = [word for word in (*SHIFTS_FROM_PUBLICATION, *SHIFTS_FROM_NAMED) if word not in ("before", "after")]
_SHIFT = rf"(?:{one_of(_SHIFT_WORDS)}\b|(?:before|after)(?=\s*(?:[,.;:)!?]|\Z)))"


def timex_duration(number: Decimal | None, unit: str) -> str:
    """Return the TIMEX3 duration of *number* times the unit with that designator, "X" where the number is not told.

    >>> timex_duration(Decimal("2.5"), "Y"), timex_duration(Decimal(3), "10Y"), timex_duration(None, "TH"), timex_duration(Decimal("1.5"), "TM")
    ('P2Y6M', 'P30Y', 'PTXH', 'PT1M30S')
    """
    clock = "T" if unit.startswith("T") and unit != "10Y" else ""
    letter = unit.lstrip("T0123456789")
    factor = re.match(r"\d+", unit)
    if number is None:
        return f"P{clock}X{ {'10Y': 'DE', '100Y': 'CE', '1000Y': 'ML', '2W': 'W'}.get(unit, letter) }"
    number *= int(factor[0]) if factor else 1
    whole, rest = int(number), number % 1
    smaller = _SMALLER.get(clock + letter)
    if rest and smaller and (rest * smaller[1]) % 1 == 0:
        return f"P{clock}{f'{whole}{letter}' if whole else ''}{int(rest * smaller[1])}{smaller[0]}"
    return f"P{clock}{_short(number)}{letter}"


#: The unit that a fraction is counted in, and how many of it there are.
_SMALLER = {"Y": ("M", 12), "TH": ("M", 60), "TM": ("S", 60)}


def _short(number: Decimal) -> str:
    return str(int(number)) if number == int(number) else str(number.normalize())


@rule(
    rf"(?P<the>(?:the|these|those){GAP})?(?:(?P<window>{one_of(WINDOWS)}){GAP})?(?P<amount>{AMOUNT})(?P<upper>(?:{GAP}(?:to|or){GAP}|\s?[-–]\s?){NUMBER})?{_FILLER}(?P<joint>{GAP}|-)(?P<unit>{UNIT}s?)\b(?!-(?:ago|earlier|end|round|over))(?P<half>{GAP}and{GAP}a{GAP}half\b)?(?:(?:{GAP}|-)(?P<age>old|olds|of{GAP}age|long)\b)?(?:{GAP}or{GAP}so)?(?:,?{GAP}(?P<shift>{_SHIFT}))?",
    examples={
        "two weeks": "P2W",
        "the past 18 months": "P18M past",
        "five-year": "P5Y",
        "three days ago": "day -3",
        "a year and a half": "P1Y6M",
        "two years later": "year +2 from named",
        "several hours": "PTXH",
        "a few years ago": "PAST_REF",
        "six-year-old": "None",
        "two to three weeks": "P2W",
        "the [14-day] wait": "P14D",
        "the 14-day": "None",
        "[24 hours] a day": "None",
        "$5 million [a year]": "None",
        "within [a year]": "P1Y",
        "a decade ago": "year -10",
        "two decades": "P20Y",
        "half an hour": "PT30M",
        "half a century ago": "year -50",
        "a quarter century": "P25Y",
    },
)
def counted(match: re.Match[str]) -> Meaning | None:
    """A number of units: a length, or with "ago", "later" or the like the period that lies so far off. An age is no time but a quantity."""
    unit = designator(match["unit"])
    if match["joint"] == "-" and match["the"] and not match["window"]:
        return None  # in "the 14-day wait" the article is the noun's
    number = amount(match["amount"])
    if number is None and not surroundings.is_vague_amount(match["amount"]):
        return None
    if match["half"] and number is not None:
        number += Decimal("0.5")
    if unit in ("NI", "WE") and (match["shift"] or match["amount"].lower() in ("a", "an")):
        return None
    if not surroundings.is_length(match) or (match["age"] and match["age"].lower() != "long"):
        return None
    grain, each = grain_of(match["unit"])
    if match["shift"] and number is None and plain(match["shift"]) in SHIFTS_FROM_NAMED:
        return Length(timex_duration(None, unit), grain)  # "a few days later" lies after what was told before, not after the writing
    if match["shift"]:
        return _shifted(plain(match["shift"]), number, grain, each)
    window = WINDOWS[plain(match["window"])] if match["window"] else 0
    value = timex_duration(number, "D" if unit == "NI" else unit)
    total = None if number is None else number * each
    narrative = window and plain(match["window"]) in NARRATIVE_DIRECTIONS and plain(match["window"]) not in ("next",)
    mod = "EQUAL_OR_MORE" if match["upper"] else None
    return Length(value, grains.DAY if unit == "NI" else grain, total, window, Anchor.NAMED if narrative else Anchor.PUBLISHED, mod)


#: The grain that a part of a unit is counted in, and how many of it there are: "half an hour ago" is thirty minutes.
_FINER = {grains.YEAR: (grains.MONTH, 12), grains.HOUR: (grains.MINUTE, 60), grains.MINUTE: (grains.SECOND, 60)}


def _shifted(word: str, number: Decimal | None, grain: Grain, each: int) -> Meaning:
    side = SHIFTS_FROM_PUBLICATION.get(word, 0) or SHIFTS_FROM_NAMED.get(word, 0)
    if number is None:
        return Reference("PAST_REF" if side < 0 else "FUTURE_REF")
    anchor = Anchor.PUBLISHED if word in SHIFTS_FROM_PUBLICATION else Anchor.NAMED
    if grain is grains.YEAR and number == 1 and word in ("ago", "earlier"):
        return Period(grains.YEAR, shift=-1, anchor=anchor, name="year ago")
    if grain in (grains.DECADE, grains.CENTURY):  # "two decades ago" counts years, it does not name the decade
        grain, each = grains.YEAR, each * (10 if grain is grains.DECADE else 100)
    if number * each % 1 and grain in _FINER:
        grain, each = _FINER[grain][0], each * _FINER[grain][1]
    return Period(grain, shift=int(number * each) * side, anchor=anchor)


@rule(
    rf"(?P<unit>{one_of(BARE_LENGTHS)})(?:-long|{GAP}(?P<shift>ago|earlier|later)\b)?(?![-\w])",
    examples={"for [weeks]": "PXW", "weeks": "None", "decades-long": "PXDE", "years ago": "PAST_REF", "hours later": "PTXH"},
)
def bare_plural(match: re.Match[str]) -> Meaning | None:
    """An unnumbered length: "for months", "in the years since"."""
    if not surroundings.is_bare_length(match):
        return None
    if (match["shift"] or "").lower() == "ago":
        return Reference("PAST_REF")
    return Length(timex_duration(None, designator(match["unit"])), grain_of(match["unit"])[0])


@rule(rf"(?P<unit>{one_of(UNITS_BEFORE_LONG)})-?long\b", examples={"day-long": "P1D", "yearlong": "P1Y"})
def unit_long(match: re.Match[str]) -> Length:
    """As long as one unit."""
    unit = designator(match["unit"])
    return Length(timex_duration(Decimal(1), unit), grain_of(match["unit"])[0], Decimal(1))


@rule(
    rf"(?P<each>every{GAP}other|every{GAP}second|every|each){GAP}(?:(?P<number>\d{{1,3}}|{one_of(EVERY_SO_MANY)}){GAP})?(?:(?P<weekday>{FULL_WEEKDAY})(?:{GAP}(?P<when>{one_of(DAYPARTS)}))?|(?P<month>{MONTH})|(?P<season>{one_of(SEASONS)})|(?P<daypart>{one_of(DAYPARTS_THAT_STAND_ALONE)})|(?P<unit>{UNIT}s?))\b(?!{GAP}ago)",
    examples={
        "every Tuesday": "XXXX-WXX-2 EVERY",
        "each year": "P1Y EACH",
        "every two weeks": "P2W EVERY",
        "every other day": "P2D EVERY OTHER",
        "each July": "XXXX-07 EACH",
        "every night": "XXXX-XX-XXTNI EVERY",
    },
)
def each_unit(match: re.Match[str]) -> Repetition | None:
    """Every, each, every other: a unit, a weekday, a month, a season, a part of the day."""
    quant = "EVERY OTHER" if plain(match["each"]) in ("every other", "every second") else match["each"].upper()
    if match["weekday"]:
        return Repetition(f"XXXX-WXX-{weekday_number(match['weekday'])}" + (f"T{DAYPARTS[match['when'].lower()]}" if match["when"] else ""), quant)
    if match["month"]:
        return Repetition(f"XXXX-{month_number(match['month']):02d}", quant)
    if match["season"]:
        return Repetition(f"XXXX-{SEASONS[match['season'].lower()]}", quant)
    if match["daypart"]:
        return Repetition(f"XXXX-XX-XXT{DAYPARTS[match['daypart'].lower()]}", quant)
    number = (
        amount(match["number"])
        if match["number"] and match["number"].lower() not in ("few", "single")
        else None
        if (match["number"] or "").lower() == "few"
        else Decimal(1)
    )
    if number is not None and quant == "EVERY OTHER":
        number *= 2
    return Repetition(timex_duration(number, designator(match["unit"])), quant)


@rule(
    rf"(?:(?P<over>{one_of(TIMES_OVER)})|(?P<times>\d{{1,3}}|{one_of(SO_MANY_TIMES)}){GAP}times)(?:{GAP}or{GAP}(?:twice|more))?{GAP}{one_of(BEFORE_A_UNIT_OF_REPETITION)}{GAP}(?P<unit>{one_of(UNITS_OF_REPETITION)})\b",
    examples={"twice a week": "P1W 2X", "three times a year": "P1Y 3X", "once every month": "P1M 1X"},
)
def times_over(match: re.Match[str]) -> Repetition:
    """So many times in a unit."""
    times = TIMES_OVER.get((match["over"] or "").lower()) or amount(match["times"] or "")
    return Repetition(timex_duration(Decimal(1), "D" if match["unit"].lower() == "night" else designator(match["unit"])), None, f"{times}X" if times else None)


@rule(rf"{one_of(FREQUENCIES)}\b(?!-)", examples={"weekly": "P1W 1X", "daily": "P1D 1X", "the [daily] Courier": "None"})
def frequency(match: re.Match[str]) -> Repetition | None:
    """Adverbs and adjectives of repetition, unless they are part of a name."""
    if (match[0][0].isupper() and not surroundings.begins_a_sentence(match)) or surroundings.word_after(match.string, match.end())[:1].isupper():
        return None
    value, freq = FREQUENCIES[match[0].lower()]
    return Repetition(value, None, freq)


@rule(rf"(?P<weekday>{FULL_WEEKDAY})s(?!\w)", examples={"Tuesdays": "XXXX-WXX-2"})
def repeated_weekday(match: re.Match[str]) -> Repetition:
    """A weekday in the plural."""
    return Repetition(f"XXXX-WXX-{weekday_number(match['weekday'])}")


@rule(r"(?<=\bon )weekends\b", examples={"on [weekends].": "XXXX-WXX-WE", "weekends": "None"})
def repeated_weekend(match: re.Match[str]) -> Repetition:
    """On weekends; TIMEX3 has no value for weekdays in general."""
    return Repetition("XXXX-WXX-WE")


@rule(rf"(?P<weekday>{FULL_WEEKDAY}){GAP}(?P<daypart>{one_of(PLURAL_DAYPARTS)})\b", examples={"Tuesday nights": "XXXX-WXX-2TNI"})
def repeated_part_of_weekday(match: re.Match[str]) -> Repetition:
    """A part of a weekday in the plural."""
    return Repetition(f"XXXX-WXX-{weekday_number(match['weekday'])}T{DAYPARTS[match['daypart'].lower()]}")


@rule(rf"a{GAP}(?:long{GAP}|short{GAP}|little{GAP})?while\b(?!{GAP}ago)", examples={"a while": "PXX"})
def a_while(match: re.Match[str]) -> Length:
    """A length without a unit."""
    return Length("PXX", grains.DAY)
