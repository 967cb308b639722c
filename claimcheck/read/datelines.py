"""The beginning of a paragraph ─► its dateline: where it ends, and the day that it gives."""

import datetime as dt
import re

import attrs

from claimcheck.language.en.abbreviations import STATES
from claimcheck.language.en.calendar import MONTHS
from claimcheck.language.en.datelines import DATELINE_CITIES, DATELINE_REGIONS, NOT_PLACES, WIRE_AGENCIES
from claimcheck.language.en.places import US_STATES
from claimcheck.text.patterns import one_of

_DAY = r"""(?: (?P<{0}month>[A-Z][A-Za-z]{{2,8}})\.?\ (?P<{0}day>[0-9]{{1,2}}) (?:st|nd|rd|th)? (?:,\ (?P<{0}year>(?:19|20)[0-9]{{2}}))? (?!\d)
                | (?<!\d) (?P<{0}first_day>[0-9]{{1,2}}) (?:st|nd|rd|th)?\ (?P<{0}then_month>[A-Z][A-Za-z]{{2,8}}) \.?
                  (?:,?\ (?P<{0}then_year>(?:19|20)[0-9]{{2}}))? (?!\d)
                | (?P<{0}iso>(?:19|20)[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}) )"""
#: Papers sign datelines too: beside a day, any name in brackets is who wrote it. Those who send releases put two slashes for the brackets.
_NAME = r"[A-Za-z][\w.&’']*(?:\ [A-Z][\w.&’']*){{0,3}}"
_AGENCY = rf"(?:\((?P<{{0}}agency>{_NAME})\)|/(?P<{{0}}sender>[A-Z]\w+(?:-[A-Z]\w+)?)/)"
#: AP types an underscore for the dash, and papers of India and Pakistan a colon.
_DASH = r"(?:-{2,3}|[–—―]-?|[-_](?=\s)|:(?=\s))"
_REGION = r"\ ?,\ ?(?P<{0}region>(?:[A-Z]\.){{2,3}}|[A-Z][A-Za-z]{{1,12}}+\.?+)(?!\ [0-9])"
_CAPITALS = r"[A-Z][A-Z’'.]+(?:[\ /-][A-Z][A-Z’'.]*){0,3}"
_MONTH = one_of(map(str.capitalize, MONTHS))
_CITY = r"[A-Z][a-z’'.]+(?:[\ -][A-Z][a-z’'.]*){0,2}"

#: The three shapes: a place in capitals; a place in ordinary letters that its region, its agency or its fame shows to be one; no place at all.
#: The pattern knows the form alone; which words are months, agencies and regions is asked of the tables.
_DATELINE = re.compile(
    rf"""(?: (?P<place>{_CAPITALS}) (?: {_REGION.format("")} )?
           | (?!{_MONTH}\.?\ [0-9]) (?P<city>{_CITY}) (?: {_REGION.format("city_")} )?
           | date\b )?
         (?: [\s,]* {_DAY.format("")} [\s,]* {_AGENCY.format("")}
           | (?:[\s,]*|--) {_AGENCY.format("late_")} (?: ,?\s* {_DAY.format("late_")} )?
           | [\s,]+ {_DAY.format("bare_")} )?
         (?P<dash>\s*{_DASH}\s*|\s*)""",
    re.VERBOSE,
)
#: What the names of the groups begin with, by where the day stands: before who wrote it, after, or alone.
_PREFIXES = ("", "late_", "bare_")
#: What a station goes by: KXAN. Two letters behind a name in capitals are a state ("ROE (OH) - no"); the agencies of two are in the table.
_CALL_SIGN = re.compile(r"[A-Z]{3,6}")
#: Two letters in capitals, or letters with full stops between them: OH, N.Y., D.C.
_STATE_CODE = re.compile(r"[A-Z]{2}|(?:[A-Z]\.){2,3}")
_REGIONS = STATES | DATELINE_REGIONS
#: Behind a name in ordinary letters two capitals may be another name: "Like Coastline, GE -- the parent of both -- says no."
_TWO_CAPITALS = re.compile("[A-Z]{2}")
_POSTAL_CODES = frozenset(code for codes in US_STATES.values() for code in codes if len(code) == 2)
_DAY_WITH_YEAR = re.compile(rf"\b(?={_DAY.format('')})", re.VERBOSE)  # looked for at every word: "Monday 22 July 2013" is no twenty-second of Monday

_LONGEST_DATELINE = 120


@attrs.frozen
class Dateline:
    """A dateline: where it ends (without white space), and the month, day and year that it gives, None for what it does not.

    *names_place* says that it begins with a place in capitals before a dash, as nothing in running text does; *certain* that the place is
    known, or that its region, a day or who wrote it stands beside it.
    """

    end: int
    month: int | None = None
    day: int | None = None
    year: int | None = None
    names_place: bool = attrs.field(default=False, kw_only=True, repr=False)
    certain: bool = attrs.field(default=False, kw_only=True, repr=False)

    def published(self, year: int | None = None) -> dt.date | None:
        """Return the day as a date, in *year* where the dateline names none; None where it is not known or is no day of the calendar."""
        year = self.year or year
        if year is None or self.month is None or self.day is None:
            return None
        try:
            return dt.date(year, self.month, self.day)
        except ValueError:
            return None


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """Return the dateline with which the paragraph of *text* from *start* to *end* begins, None where it begins with none.

    >>> text = "OSTFORD, Ohio (AP), Feb. 3, 2024 -- Rain fell."
    >>> find_dateline(text, 0, len(text))
    Dateline(end=35, month=2, day=3, year=2024)
    """
    limit = min(end, start + _LONGEST_DATELINE)
    if not any(text.find(sign, start, limit) >= 0 for sign in "(-—–―_:/"):
        return None
    match = _DATELINE.match(text, start, limit)
    if match is None or not _is_dateline(match):
        return None
    stop = match.start("dash") + len(match["dash"].rstrip())
    day = _first_day(match, _PREFIXES)
    certain = bool(day[0] or _signature(match) or match["region"] or (match["place"] or "").title() in DATELINE_CITIES)
    return Dateline(stop, *day, names_place=match["place"] is not None and match["dash"].strip() != ":", certain=certain)


def find_day(text: str, start: int, end: int) -> Dateline | None:
    """Return the first day with its year in a line such as "Published May 2, 2024", None where there is none."""
    for match in _DAY_WITH_YEAR.finditer(text, start, end):
        month, day, year = _first_day(match, ("",))
        if month and year:
            return Dateline(end, month, day, year)
    return None


def _is_dateline(match: re.Match[str]) -> bool:
    dash = match["dash"].strip()
    signed = _signature(match)
    by_agency = signed in WIRE_AGENCIES
    station = match["place"] and signed and dash not in ("", ":") and _CALL_SIGN.fullmatch(signed)
    if signed and not (by_agency or station) and not (dash and _first_day(match, _PREFIXES)[0]):
        return False
    if dash == ":" and not (signed or (match["place"] or "").title() in DATELINE_CITIES):
        return False  # in ordinary letters or unknown, a name before a colon is who speaks
    if match["place"]:
        return bool(dash) and match["place"] not in NOT_PLACES and _is_region(match["region"])
    if match["city"]:
        region = match["city_region"]
        in_region = region is not None and _is_region(region) and (region in _POSTAL_CODES or not _TWO_CAPITALS.fullmatch(region))
        at_home = match["city"] in DATELINE_CITIES or in_region
        return by_agency or (at_home and dash.startswith(("–", "—", "―", "--")))
    return bool(signed)


def _signature(match: re.Match[str]) -> str | None:
    return match["agency"] or match["late_agency"] or match["sender"] or match["late_sender"]


def _is_region(region: str | None) -> bool:
    return region is None or region.removesuffix(".") in _REGIONS or _STATE_CODE.fullmatch(region) is not None


def _first_day(match: re.Match[str], prefixes: tuple[str, ...]) -> tuple[int | None, int | None, int | None]:
    """Return month, day and year as far as the dateline gives them."""
    for prefix in prefixes:
        if match[f"{prefix}iso"]:
            year, month, day = match[f"{prefix}iso"].split("-")
            return int(month), int(day), int(year)
        for month, day, year in (("month", "day", "year"), ("then_month", "first_day", "then_year")):
            name = match[prefix + month]
            if name and name.lower() in MONTHS:
                return MONTHS[name.lower()], int(match[prefix + day]), int(match[prefix + year]) if match[prefix + year] else None
    return None, None, None
