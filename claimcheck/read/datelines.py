"""The beginning of a paragraph ─► its dateline: where it ends, and the day that it gives."""

import datetime as dt
import re

import attrs

from claimcheck.language.en.abbreviations import STATES
from claimcheck.language.en.calendar import MONTHS
from claimcheck.language.en.datelines import DATELINE_CITIES, DATELINE_REGIONS, NOT_PLACES, WIRE_AGENCIES
from claimcheck.text.patterns import one_of

_DAY = rf"""(?: (?P<month>{one_of(month.capitalize() for month in MONTHS)})\.?\ (?P<day>[0-9]{{1,2}}) (?:,\ (?P<year>(?:19|20)[0-9]{{2}}))? (?!\d)
              | (?P<iso>(?:19|20)[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}) )"""
_AGENCY = rf"\((?:{one_of(WIRE_AGENCIES)})\)"
_WIRE_AGENCY = re.compile(_AGENCY)
#: Papers sign datelines too: beside a day, any name in brackets is who wrote it.
_WRITER = r"\([A-Z][\w.&’' -]{1,40}\)"
_DASH = r"(?:-{2,3}|[–—―]-?|-(?=\s))"
_REGION = rf"\ ?,\ ?(?:{one_of(STATES)}\.?|{one_of(DATELINE_REGIONS)}|(?:[A-Z]\.){{2,3}}|[A-Z]{{2}}\b)"
_CAPITALS = r"[A-Z][A-Z’'.]+(?:[\ -][A-Z][A-Z’'.]*){0,3}"
_CITY = r"[A-Z][a-z’'.]+(?:[\ -][A-Z][a-z’'.]*){0,2}"

#: The three shapes: a place in capitals; a place in ordinary letters that its region, its agency or its fame shows to be one; no place at all.
_DATELINE = re.compile(
    rf"""(?: (?P<place>{_CAPITALS}) (?P<region>{_REGION})?
           | (?P<city>{_CITY}) (?P<city_region>{_REGION})?
           | date\b )?
         (?P<known> [\s,]*{_DAY} [\s,]*{_WRITER} | [\s,]*{_WRITER},?\s*{_DAY.replace("P<", "P<late_")}
                    | [\s,]*{_AGENCY} | [\s,]+{_DAY.replace("P<", "P<bare_")} )?
         (?P<dash>\s*{_DASH}\s*|\s*)""",
    re.VERBOSE,
)


_LONGEST_DATELINE = 120


@attrs.frozen
class Dateline:
    """A dateline: where it ends (without white space), and the month, day and year that it gives, None for what it does not."""

    end: int
    month: int | None = None
    day: int | None = None
    year: int | None = None

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
    if not any(text.find(sign, start, limit) >= 0 for sign in "(-—–―"):
        return None
    match = _DATELINE.match(text, start, limit)
    if match is None or not _is_dateline(match):
        return None
    stop = match.start("dash") + len(match["dash"].rstrip())
    return Dateline(stop, *_day_of(match))


def _is_dateline(match: re.Match[str]) -> bool:
    dashed = bool(match["dash"].strip())
    agency = match["known"] is not None and _WIRE_AGENCY.search(match["known"]) is not None
    if not dashed and not agency:
        return False
    if match["place"]:
        return match["place"] not in NOT_PLACES and dashed
    if match["city"]:
        return agency or (dashed and "-" not in match["dash"].strip()[:1] and (match["city_region"] is not None or match["city"] in DATELINE_CITIES))
    return agency


def _day_of(match: re.Match[str]) -> tuple[int | None, int | None, int | None]:
    for prefix in ("", "late_", "bare_"):
        if match[f"{prefix}iso"]:
            year, month, day = match[f"{prefix}iso"].split("-")
            return int(month), int(day), int(year)
        if match[f"{prefix}month"]:
            year = match[f"{prefix}year"]
            return MONTHS[match[f"{prefix}month"].lower()], int(match[f"{prefix}day"]), int(year) if year else None
    return None, None, None
