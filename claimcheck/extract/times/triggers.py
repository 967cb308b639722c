"""Text ─► the words and figures that can carry a time, each with the class of rules that may read it."""

import re
from collections.abc import Iterable, Iterator

from claimcheck.language.en.calendar import (
    DAYPARTS,
    DAYS_FROM_PUBLICATION,
    DECADES,
    FREQUENCIES,
    HOLIDAYS,
    MONTHS,
    NAMED_CLOCKS,
    REFERENCES,
    SEASONS,
    SPOKEN_CENTURIES,
    UNIT_SPELLINGS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from claimcheck.language.en.time_phrases import TONIGHT
from claimcheck.text.remembering import Remembered

_PLAIN_UNITS = [unit for unit in (*UNITS, *UNIT_SPELLINGS) if unit != "night"]


def _classes() -> dict[str, str]:
    """Return the class of each word that triggers rules; where a word is in several tables, the later ones of these win."""
    firsts = [name.split(" ")[0] for name in HOLIDAYS if not name.startswith("the ")]
    classes = {form: "holiday" for first in firsts for form in (first.split("'")[0].rstrip("."), first.replace("'", "").rstrip("."))}
    classes |= {phrase.split(" ")[-1]: "reference" for phrase in REFERENCES}
    classes |= dict.fromkeys(FREQUENCIES, "frequency")
    classes |= dict.fromkeys(MONTHS, "month")
    for words, name in ((WEEKDAYS, "weekday"), (WEEKDAY_ABBREVIATIONS, "weekday"), (SEASONS, "season"), (DAYPARTS, "daypart"), (DECADES, "decade")):
        classes |= dict.fromkeys([*words, *(f"{word}s" for word in words)], name)
    classes |= dict.fromkeys(DAYS_FROM_PUBLICATION, "day") | dict.fromkeys(TONIGHT, "daypart") | dict.fromkeys(NAMED_CLOCKS, "named")
    # "week-end" is met as "week"; "quarter past" and "minutes past" begin with units
    classes |= dict.fromkeys([word for unit in _PLAIN_UNITS if "-" not in unit for word in (unit, f"{unit}s")] + ["period", "yearlong", "daylong"], "unit")
    return classes | {
        "half": "past",
        **dict.fromkeys(SPOKEN_CENTURIES, "spoken"),
        "while": "while",
        "o": "oclock",
        "q": "short_quarter",
        "h": "short_quarter",
    }


_CLASS_OF = _classes()
_WORD_OR_FIGURE = re.compile(r"[a-z]+|\d+")
_DIGIT = re.compile(r"\d")


def _may_trigger(word: str) -> bool:
    return _DIGIT.search(word) is not None or not _CLASS_OF.keys().isdisjoint(_WORD_OR_FIGURE.findall(word))


#: Whether a token in lower case, hyphens and all, holds a trigger, for each token that was met.
MAY_TRIGGER = Remembered(_may_trigger)

#: What a row of digits may begin, by the rules that read it; the digits alone are next to nothing.
_FIGURES = re.compile(
    r"(?P<figures>(?:1[5-9]|20)\d\d[-/.]\d{1,2}[-/.]\d|\d{1,2}[-/.]\d{1,2}[-/.]\d\d)"
    r"|(?P<clock>\d{1,2}(?:[:.][0-5]\d){0,2}\s?-?[ap](?:\.\s?m\b|m\b)|\d{1,2}[:h][0-5]\d(?!\d)|\d{1,2}\so['’]clock"
    r"|(?:[01]\d|2[0-3])[0-5]\d\s?(?:gmt|utc|bst|cet|ist|local|h(?:ou)?rs)\b)"
    r"|(?P<marked>\d{1,2}[-/][a-z]{3,9}[-/]\d\d)"
    r"|(?P<year>(?:1[3-9]|20)\d\d(?:['’]?s\b|(?!\d)))"
    r"|(?P<ordinal>(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b)"
    r"|(?P<decade>[2-9]0['’]?s\b)"
)
_APOSTROPHES = "'’"


def triggers(lower: str, stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """Yield (class, start, end) of each trigger in the *stretches* of the lower-cased text, in order."""
    for begin, limit in stretches:
        for name, first, last in _CANDIDATES[lower[begin:limit]]:
            found = (name, begin + first, begin + last) if name else _figure(lower, begin + first, begin + last)
            if found:
                yield found


def _candidates(words: str) -> tuple[tuple[str, int, int], ...]:
    """Return the class, the start and the end of each trigger in *words*; figures have no class yet: they need what stands around them."""
    found = ((_CLASS_OF.get(match[0], ""), match.start(), match.end()) for match in _WORD_OR_FIGURE.finditer(words))
    return tuple(one for one in found if one[0] or words[one[1]].isdigit())


_CANDIDATES = Remembered(_candidates)


def _figure(lower: str, start: int, end: int) -> tuple[str, int, int] | None:
    if start and lower[start - 1] in _APOSTROPHES and end - start == 2:
        return "short", start - 1, end
    match = _FIGURES.match(lower, start)
    return (match.lastgroup or "", start, match.end()) if match else None
