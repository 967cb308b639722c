"""Number words and figures ─► their value: "twenty-six", "a dozen", "1.5 million", "2 1/2", "half a million"."""

import re
from decimal import Decimal
from functools import lru_cache

from claimcheck.language.en.bounds import PART_COUNTS
from claimcheck.language.en.numbers import ADDED_COUNTS, ADDED_PARTS, FRACTION_SIGNS, FRACTIONS, ORDINALS, SCALE_SUFFIXES, SCALES, SMALL_NUMBERS, TENS
from claimcheck.text.patterns import one_of

_SMALL = SMALL_NUMBERS | TENS
_SCALE = one_of(SCALES)
_SIGNS = "".join(FRACTION_SIGNS)
_AND_A_FRACTION = rf"(?:[\s-]+and[\s-]+{one_of(ADDED_COUNTS)}[\s-]+(?:half|{one_of(ADDED_PARTS)}s?)\b|\s+\d/\d\b|\s?[{_SIGNS}])"

#: Spaces that set the thousands of a figure apart and do not break its line; where all spaces are such, they set nothing apart.
GROUP_SPACES = "\u00a0\u202f\u2009"
GROUPED = rf"(?<![\d{GROUP_SPACES}])\d{{1,3}}(?:[{GROUP_SPACES}]\d{{3}}){{1,5}}(?![\d{GROUP_SPACES}])"
_TORN_SPACE = re.compile(r"(?<=\d),\s(?=\d{3}(?!\d))")
_GROUP_SPACE = re.compile(rf"(?<=\d)[{GROUP_SPACES}](?=\d{{3}}(?!\d))")

#: Round thousands whose parts a scan has set apart, "20, 000": no list has a figure of three noughts.
_TORN = r"\d{1,3}(?:,\s\d{3}){0,3},\s000(?!\d)"

#: A figure: "26", "237,000", "1.5"; never the tail of a longer one.
FIGURE = rf"(?:{_TORN}|\d{{1,3}}(?:,\d{{3}}){{1,5}}(?!\d)|{GROUPED}|\d{{1,15}})(?:\.\d{{1,6}})?(?!\d)"

#: Number words in a row: "twenty-six", "two hundred and thirty thousand". At most ten words, so that time stays linear.
NUMBER_WORDS = rf"(?:(?:an?\s+{_SCALE}|{one_of(_SMALL)})(?:(?:\s+and\s+|\s+|\s?-\s?)(?:{one_of(_SMALL)}|{_SCALE})){{0,9}}\b)"

#: Any number, without groups: figures with an optional scale word or fraction, number words, "half a million". Match it ignoring case.
NUMBER = rf"(?:{FIGURE}(?:[\s-]{_SCALE}\b)?{_AND_A_FRACTION}?|half\s+an?\s+{_SCALE}\b|{NUMBER_WORDS}{_AND_A_FRACTION}?|[{_SIGNS}])"

#: A place in an order: "third", "21st".
ORDINAL = rf"(?:{one_of(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))\b"

_FIGURE = re.compile(rf"(?P<figure>[\d,]*\.?\d+)(?:[\s-]?(?P<scale>{one_of(SCALES | SCALE_SUFFIXES)}))?")
_FRACTION = re.compile(
    rf"(?:[\s-]*and)?[\s-]*(?:(?P<times>{one_of(ADDED_COUNTS)})[\s-]+(?P<part>half|{one_of(ADDED_PARTS)})s?|(?P<over>\d)/(?P<under>\d)|(?P<sign>[{_SIGNS}]))$"
)


@lru_cache(maxsize=4096)
def read_number(text: str) -> Decimal | None:
    """Return the value of *text*, a number in figures or words, or None where it is none.

    >>> read_number("twenty-six"), read_number("1.5 million"), read_number("a dozen"), read_number("2 1/2")
    (Decimal('26'), Decimal('1500000'), Decimal('12'), Decimal('2.5'))
    >>> read_number("1\u00a0200")
    Decimal('1200')
    >>> read_number("nineteen ninety-seven") is None   # a year, not a number
    True
    """
    words = text.strip().lower()
    if not words.isascii():
        words = _GROUP_SPACE.sub("", words)
    if ", " in words:
        words = _TORN_SPACE.sub(",", words)
    fraction = _FRACTION.search(words)
    whole = words[: fraction.start()].rstrip() if fraction else words
    if fraction is None:
        return _without_fraction(whole)
    if not whole:
        return _fraction(fraction)
    value = _without_fraction(whole)
    return None if value is None else value + _fraction(fraction)


@lru_cache(maxsize=1024)
def read_ordinal(text: str) -> int | None:
    """Return the place that *text* names ("third", "21st", "twenty first"), or None where it names none.

    >>> read_ordinal("21st"), read_ordinal("twenty first"), read_ordinal("one")
    (21, 21, None)
    """
    word = "-".join(text.lower().split())
    if word in ORDINALS:
        return ORDINALS[word]
    figure = re.fullmatch(r"(\d{1,3})(?:st|nd|rd|th)", word)
    return int(figure[1]) if figure else None


def _fraction(match: re.Match[str]) -> Decimal:
    if match["sign"]:
        numerator, denominator = FRACTION_SIGNS[match["sign"]]
    elif match["under"]:
        numerator, denominator = int(match["over"]), int(match["under"]) or 1
    else:
        numerator, denominator = FRACTIONS[match["part"]]
        numerator *= PART_COUNTS[match["times"]]
    return Decimal(numerator) / Decimal(denominator)


def _without_fraction(text: str) -> Decimal | None:
    figure = _FIGURE.fullmatch(text)
    if figure:
        return _plain(Decimal(figure["figure"].replace(",", "")) * (SCALES | SCALE_SUFFIXES).get(figure["scale"], 1))
    half = re.fullmatch(r"half\s+an?\s+(\w+)", text)
    if half and half[1] in SCALES:
        return _plain(Decimal(SCALES[half[1]]) / 2)
    value = _from_words(text.replace("-", " ").split())
    return None if value is None else Decimal(value)


def _plain(value: Decimal) -> Decimal:
    return value.to_integral_value() if value == value.to_integral_value() else value.normalize()


def _from_words(words: list[str]) -> int | None:
    total, group, room, smallest_scale = 0, 0, 1000, 10**15
    for place, word in enumerate(words):
        if word == "and" and place:
            continue
        if word in ("a", "an") and place == 0 and len(words) > 1:
            group, room = 1, 1
        elif word in _SMALL:
            if _SMALL[word] >= room:
                return None
            group += _SMALL[word]
            room = 10 if word in TENS else 1
        elif word in SCALES and (group or word == "dozen"):
            scale = SCALES[word]
            if scale < 1000:
                group, room = (group or 1) * scale, 100
                continue
            if scale >= smallest_scale:
                return None
            total, group, room, smallest_scale = total + group * scale, 0, 1000, scale
        else:
            return None
    return total + group if words else None
