"""Tables of words ─► the fragments of patterns that the rules of times share."""

from claimcheck.language.en.calendar import (
    DIRECTIONS,
    HOLIDAYS,
    MONTHS,
    NARRATIVE_DIRECTIONS,
    OPEN_ZONES,
    UNIT_SPELLINGS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
    ZONES,
)
from claimcheck.language.en.numbers import PARTS_OF_ONE, SMALL_NUMBERS, VAGUE_NUMBERS
from claimcheck.text.numbers import NUMBER, ORDINAL
from claimcheck.text.patterns import one_of

#: White space inside an expression: a line may end there, a paragraph may not.
GAP = r"(?:[ \t\u00a0]+(?:\r?\n[ \t]*)?|\r?\n[ \t]*(?![\r\n]))"

_FULL_MONTHS = list(MONTHS)[:12]  # the abbreviations stand behind them
MONTH = rf"(?:{one_of(_FULL_MONTHS)}\b|{one_of(set(MONTHS) - set(_FULL_MONTHS))}\b\.?)"
WEEKDAY = rf"(?:{one_of(WEEKDAYS)}\b|{one_of(WEEKDAY_ABBREVIATIONS)}\b\.?)"
FULL_WEEKDAY = rf"(?:{one_of(WEEKDAYS)})"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d|[:.,]\d)(?!\s?(?:percent|per|%))"
ORDINAL_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\b"
YEAR = r"(?:1[3-9]\d\d|20\d\d)(?![\d,]\d|\d|[.:]\d)"
UNIT = rf"(?:{one_of([*UNITS, *UNIT_SPELLINGS])})"
DIRECTION = one_of([*DIRECTIONS, *NARRATIVE_DIRECTIONS])
#: An hour of the clock in words.
SMALL_HOUR = one_of(word for word, number in SMALL_NUMBERS.items() if 1 <= number <= 12)
AMOUNT = rf"(?:{one_of(VAGUE_NUMBERS)}|{one_of(PARTS_OF_ONE)}|{NUMBER}|an?(?:\s+full|\s+whole)?)"
PLACE = rf"(?:{ORDINAL}|last|final|opening)"
HOLIDAY = one_of(HOLIDAYS).replace("'", "['’]?")
ZONE = one_of([*ZONES, *OPEN_ZONES])
