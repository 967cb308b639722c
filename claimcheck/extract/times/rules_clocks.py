"""Words of the clock and the parts of the day ─► periods of hours and minutes, within a day where one is told."""

import re

import attrs

from claimcheck.extract.times import grains, surroundings
from claimcheck.extract.times.fragments import DIRECTION, GAP, SMALL_HOUR, ZONE
from claimcheck.extract.times.meanings import Meaning, Period, Reference
from claimcheck.extract.times.readers import direction, plain
from claimcheck.language.en.calendar import (
    DAYPARTS,
    DAYPARTS_THAT_STAND_ALONE,
    DAYS_FROM_PUBLICATION,
    NAMED_CLOCKS,
    NARRATIVE_DIRECTIONS,
    PARTS_OF_PERIODS,
    REFERENCES,
    ZONES,
)
from claimcheck.language.en.time_phrases import (
    AGENCY_ZONES,
    DAYPARTS_OF_HOURS,
    MINUTES_SAID,
    NO_DAYPARTS,
    PARTS_BEFORE,
    PARTS_OF_TONIGHT,
    SIDES_OF_AN_HOUR,
    SIDES_OF_COUNTS,
    TONIGHT,
)
from claimcheck.text.numbers import read_number
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule

_ZONE = rf"(?:{GAP}?\(?(?P<zone>{ZONE})\b\)?)"
_HALF_OF_DAY = r"(?P<half>[ap])(?:\.\s?m\b\.?|m\b)"
#: Before what is only the minutes of an hour that a printer tore apart: "3: 10 p. m.".
_MINUTES_OF_TORN_CLOCK = re.compile(r"\d[:.] ?\Z")
_DAYS = {"this": 0} | {day: shift for day, shift in DAYS_FROM_PUBLICATION.items() if shift}


def _clock(fields: tuple[int, ...], half: str | None, zone: str | None) -> Period | None:
    hour = fields[0]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    if hour > 24 or any(field > 59 for field in fields[1:]):
        return None
    unit = (grains.HOUR, grains.MINUTE, grains.SECOND)[len(fields) - 1]
    return Period(unit, clock=(hour, *fields[1:]), zone=ZONES.get(zone.lower()) if zone else None)


def _fields(match: re.Match[str]) -> tuple[int, ...]:
    hour = match["hour"]
    figures = [int(hour) if hour.isdigit() else int(read_number(hour) or 0)]
    figures += [int(match[name]) for name in ("minute", "second") if match[name]]
    return tuple(figures)


@rule(
    rf"(?P<hour>\d{{1,2}}|{SMALL_HOUR})(?:[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?{GAP}?-?{_HALF_OF_DAY}{_ZONE}?",
    examples={"10 p.m.": "hour 22", "7:15 a.m. EST": "minute 07:15", "3:18am": "minute 03:18", "noon": "None", "13 a.m.": "None"},
)
def clock_with_half(match: re.Match[str]) -> Period | None:
    """A time of the clock with a.m. or p.m."""
    if _MINUTES_OF_TORN_CLOCK.search(match.string, max(0, match.start() - 4), match.start()):
        return None
    return _clock(_fields(match), match["half"], match["zone"])


@rule(
    rf"(?P<hour>[01]?\d|2[0-4])[:h](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d{{1,6}})?)?(?![\d:.]\d|[-–]\d\b|%)(?:{GAP}?(?P<zone>Z|{ZONE})\b|{GAP}hours\b)?",
    examples={"at [18:30]": "minute 18:30", "18:30": "None", "18:30 GMT": "minute 18:30", "until [15h20]": "minute 15:20"},
)
def clock_of_24_hours(match: re.Match[str]) -> Period | None:
    """A time of the clock in figures; without a zone a word such as "at" has to lead up to it."""
    if not match["zone"] and not surroundings.leads_up_to_a_clock(match):
        return None
    return _clock(_fields(match), None, match["zone"])


@rule(
    rf"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?P<zone>{one_of(AGENCY_ZONES)}|local time|hours|hrs)\b",
    examples={"1900 GMT": "minute 19:00", "0630 hours": "minute 06:30"},
)
def agency_clock(match: re.Match[str]) -> Period | None:
    """Four figures and a zone, as agencies give times."""
    return _clock((int(match["hour"]), int(match["minute"])), None, match["zone"])


@rule(rf"(?P<hour>\d{{1,2}}|{SMALL_HOUR}){GAP}?o['’]clock(?:{GAP}?{_HALF_OF_DAY})?", examples={"10 o'clock": "hour 10", "six o’clock": "hour 06"})
def oclock(match: re.Match[str]) -> Period | None:
    """A full hour by name."""
    hour = match["hour"]
    return _clock((int(hour) if hour.isdigit() else int(read_number(hour) or 0),), match["half"], None)


@rule(
    rf"(?:(?:a{GAP})?(?P<minutes>{one_of(MINUTES_SAID)}|\d{{1,2}})(?:{GAP}minutes)?){GAP}(?P<side>{one_of(SIDES_OF_AN_HOUR)}){GAP}(?:(?P<hour>\d{{1,2}}|{SMALL_HOUR}\b)(?:{GAP}?{_HALF_OF_DAY})?(?!\w)|(?P<named>{one_of(NAMED_CLOCKS)})\b)",
    examples={"half past three": "minute 03:30", "a quarter to noon": "minute 11:45", "ten past 9 p.m.": "minute 21:10", "five of six": "None"},
)
def minutes_past(match: re.Match[str]) -> Period | None:
    """Minutes past or before a full hour."""
    if match.string[match.start() - 1 : match.start()] == "-":
        return None  # "one-quarter to one-third"
    word = match["minutes"].lower()
    side = match["side"].lower()
    if side == "of" or (side in SIDES_OF_COUNTS and not (word == "quarter" or match["named"] or match["half"])):
        return None
    minutes = {"quarter": 15, "half": 30}.get(word) or int(read_number(word) or 0)
    hour = 12 if match["named"] and match["named"].lower() != "midnight" else 24 if match["named"] else _hour(match["hour"], match["half"])
    total = (hour * 60 + (minutes if side in ("past", "after") else -minutes)) % (24 * 60)
    return Period(grains.MINUTE, clock=divmod(total, 60)) if 0 < minutes < 60 else None


def _hour(word: str, half: str | None) -> int:
    hour = int(word) if word.isdigit() else int(read_number(word) or 0)
    return hour % 12 + (12 if half.lower() == "p" else 0) if half else hour


@rule(rf"{one_of(NAMED_CLOCKS)}{_ZONE}?", examples={"noon": "minute 12:00", "midnight": "minute 24:00"})
def named_clock(match: re.Match[str]) -> Period | None:
    """Noon and midnight."""
    if not surroundings.is_named_hour(match) or surroundings.is_part_of_a_name(match):
        return None
    word = re.match(r"[a-z]+", match[0].lower())
    return Period(grains.MINUTE, clock=NAMED_CLOCKS[word[0] if word else ""], zone=ZONES.get((match["zone"] or "").lower()))


@rule(
    rf"(?P<hour>\d{{1,2}}|{SMALL_HOUR})(?::(?P<minute>[0-5]\d))?{GAP}in{GAP}the{GAP}(?P<daypart>{one_of(DAYPARTS_OF_HOURS)})\b",
    examples={"4 in the morning": "hour 04", "6:30 in the evening": "minute 18:30"},
)
def hour_in_daypart(match: re.Match[str]) -> Period | None:
    """An hour with the part of the day that settles which one it is."""
    hour = match["hour"]
    figures = (int(hour) if hour.isdigit() else int(read_number(hour) or 0), *([int(match["minute"])] if match["minute"] else []))
    return _clock(figures, "a" if match["daypart"].lower() == "morning" else "p", None)


@rule(
    rf"(?:(?:the{GAP})?(?P<direction>{DIRECTION}){GAP})?(?:(?P<part>{one_of(PARTS_BEFORE)})(?:{GAP}|-))?(?P<daypart>{one_of(DAYPARTS)})\b",
    examples={
        "this morning": "daypart MO of day +0",
        "last night": "daypart NI of day -1",
        "that evening": "daypart EV of day +0 from named",
        "the next morning": "daypart MO of day +1 from named",
    },
)
def daypart(match: re.Match[str]) -> Period | None:
    """A part of a day: of this one, the last, the next, the one just named."""
    word = match["daypart"].lower()
    code = DAYPARTS[word]
    part = PARTS_OF_PERIODS.get((match["part"] or "").lower())
    if not match["direction"]:
        if word == "overnight":
            return Period(grains.DAYPART, name="NI", within=Period(grains.DAY, shift=0)) if surroundings.stands_alone(match) else None
        return Period(grains.DAYPART, name=code, part=part)
    if word not in DAYPARTS_THAT_STAND_ALONE:
        return None
    said = plain(match["direction"])
    if said in NO_DAYPARTS or (said == "last" and code != "NI" and code != "EV"):
        return None
    shift, anchor = direction(said, narrative=said in NARRATIVE_DIRECTIONS)
    return Period(grains.DAYPART, name=code, part=part, within=Period(grains.DAY, shift=shift, anchor=anchor))


@rule(
    rf"(?P<hour>1[0-2]|[1-9]|{SMALL_HOUR})(?::(?P<minute>[0-5]\d))?(?:{GAP}o['’]clock)?{GAP}(?:(?P<night>tonight)|(?P<day>{one_of(_DAYS)}){GAP}(?P<daypart>{one_of(DAYPARTS_THAT_STAND_ALONE)}))\b",
    examples={"8 tonight": "hour 20 of day +0", "9 tomorrow morning": "hour 09 of day +1", "5:30 this afternoon": "minute 17:30 of day +0"},
)
def hour_before_daypart(match: re.Match[str]) -> Period | None:
    """An hour before the part of a day that settles which one it is."""
    day = (match["day"] or "this").lower()
    hour = match["hour"]
    figures = (int(hour) if hour.isdigit() else int(read_number(hour) or 0), *([int(match["minute"])] if match["minute"] else []))
    clock = _clock(figures, "a" if (match["daypart"] or "").lower() == "morning" else "p", None)
    return attrs.evolve(clock, within=Period(grains.DAY, shift=_DAYS[day])) if clock else None


@rule(rf"(?:(?P<part>{one_of(PARTS_OF_TONIGHT)}){GAP})?{one_of(TONIGHT)}\b", examples={"tonight": "daypart NI of day +0", "the Harbor [Tonight] show": "None"})
def tonight(match: re.Match[str]) -> Period | None:
    """The night of the day of publication."""
    if surroundings.is_part_of_a_name(match):
        return None
    part = PARTS_OF_PERIODS.get((match["part"] or "").lower())
    return Period(grains.DAYPART, name="NI", part=part, within=Period(grains.DAY, shift=0))


@rule(rf"{one_of(REFERENCES)}\b(?!-)", examples={"currently": "PRESENT_REF", "the near future": "FUTURE_REF"})
def reference(match: re.Match[str]) -> Meaning | None:
    """A word that points at the past, the present or the future."""
    return Reference(REFERENCES[plain(match[0])]) if surroundings.is_reference(match) else None
