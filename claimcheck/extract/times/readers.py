"""The words that rules capture ─► numbers and grains: months, weekdays, units, amounts."""

from decimal import Decimal
from functools import lru_cache

from claimcheck.extract.times import grains
from claimcheck.extract.times.meanings import Anchor
from claimcheck.language.en.calendar import DIRECTIONS, MONTHS, NARRATIVE_DIRECTIONS, UNIT_SPELLINGS, UNITS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from claimcheck.language.en.numbers import PARTS_OF_ONE, VAGUE_NUMBERS
from claimcheck.model.times import Grain
from claimcheck.text.numbers import read_number, read_ordinal
from claimcheck.text.wording import single_spaced

_ALL_WEEKDAYS = WEEKDAYS | WEEKDAY_ABBREVIATIONS

#: The grain that a designator of a unit counts in, and how many of that grain it is worth.
_GRAINS = {
    "TS": (grains.SECOND, 1),
    "TM": (grains.MINUTE, 1),
    "TH": (grains.HOUR, 1),
    "D": (grains.DAY, 1),
    "NI": (grains.DAYPART, 1),
    "W": (grains.WEEK, 1),
    "WE": (grains.WEEKEND, 1),
    "2W": (grains.WEEK, 2),
    "M": (grains.MONTH, 1),
    "Q": (grains.QUARTER, 1),
    "Y": (grains.YEAR, 1),
    "10Y": (grains.DECADE, 1),
    "100Y": (grains.CENTURY, 1),
    "1000Y": (grains.CENTURY, 10),
}


def plain(words: str) -> str:
    """Return *words* lower-cased, with single spaces.

    >>> plain("Last\\n  Week")
    'last week'
    """
    return single_spaced(words.lower())


def month_number(word: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation."""
    return MONTHS[word.lower().rstrip(".")]


def weekday_number(word: str) -> int:
    """Return 1 (Monday) to 7 for a weekday's name or abbreviation."""
    return _ALL_WEEKDAYS[word.lower().rstrip(".")]


def day_number(word: str) -> int:
    """Return the day of the month for "6", "6th" or "sixth"; 0 where it is none."""
    return int(word) if word.isdigit() else read_ordinal(word) or 0


@lru_cache(maxsize=256)
def designator(word: str) -> str:
    """Return the TIMEX3 designator of a unit's name, singular or plural ("weeks" ─► "W")."""
    lower = plain(word)
    singular = lower if lower in UNITS or lower in UNIT_SPELLINGS else lower.removesuffix("s")
    return UNITS[UNIT_SPELLINGS.get(singular, singular)]


@lru_cache(maxsize=256)
def grain_of(word: str) -> tuple[Grain, int]:
    """Return the grain that a unit's name counts in, and how many of it one such unit is ("fortnight" ─► two weeks)."""
    return _GRAINS[designator(word)]


@lru_cache(maxsize=1024)
def amount(words: str) -> Decimal | None:
    """Return the number that *words* name, None where they name no figure ("several").

    >>> amount("a full"), amount("a couple of"), amount("several"), amount("18")
    (Decimal('1'), Decimal('2'), None, Decimal('18'))
    """
    lower = plain(words)
    if lower in PARTS_OF_ONE:
        numerator, denominator = PARTS_OF_ONE[lower]
        return Decimal(numerator) / denominator
    if lower.split(" ")[0] in ("a", "an") and lower.split(" ")[-1] in ("a", "an", "full", "whole"):
        return Decimal(1)
    if lower in VAGUE_NUMBERS:
        return Decimal(2) if "couple" in lower else None
    return read_number(lower)


def direction(word: str, *, narrative: bool = False) -> tuple[int, Anchor]:
    """Return how far "last", "this" or "next" goes, and from where; *narrative* words count from the time just named.

    >>> direction("last"), direction("following", narrative=True)
    ((-1, <Anchor.PUBLISHED: 'published'>), (1, <Anchor.NAMED: 'named'>))
    """
    lower = plain(word)
    if narrative and lower in NARRATIVE_DIRECTIONS:
        return NARRATIVE_DIRECTIONS[lower], Anchor.NAMED
    if lower in DIRECTIONS:
        return DIRECTIONS[lower], Anchor.PUBLISHED
    return NARRATIVE_DIRECTIONS[lower], Anchor.NAMED
