"""A match and the words around it ─► whether a word that may be a time is one here."""

import re

from claimcheck.extract.times import grains
from claimcheck.extract.times.readers import plain
from claimcheck.language.en.calendar import (
    AMBIGUOUS_MONTHS,
    DAYPARTS,
    DOUBTFUL_WEEKDAYS,
    MONTHS,
    SEASONS,
    SHORT_AND_SURE_MONTHS,
    WEEKDAY_ABBREVIATIONS,
)
from claimcheck.language.en.numbers import VAGUE_NUMBERS
from claimcheck.language.en.surroundings import (
    AFTER_A_BARE_LENGTH,
    AFTER_A_NUMBER_THAT_COUNTS,
    BEFORE_A_BARE_DAYPART,
    BEFORE_A_BARE_LENGTH,
    BEFORE_A_CLOCK,
    BEFORE_A_DATE,
    BEFORE_A_LENGTH_OF_SOMETHING,
    BEFORE_A_NAMED_HOUR_OR_DAY,
    BEFORE_A_NUMBER_THAT_IS_NO_YEAR,
    BEFORE_A_SEASON,
    BEFORE_A_SURE_DATE,
    BEFORE_A_YEAR_ONLY,
    BEFORE_A_YEAR_WITH_HYPHEN,
    BEFORE_ONE_DAY,
    BEFORE_ONE_UNIT,
    BEFORE_THE_FALL,
    BODIES_NAMED_BY_A_DAY,
    COMPARES,
    CONTINUES_A_COMPOUND,
    CONTINUES_THE_PAST,
    COUNTED_AFTER_A_MONTH,
    ENDS_A_GROUP,
    EVENTS_NAMED_BY_THEIR_DAY,
    GOES_WITH_A_MARCH,
    NAMED_BY_A_FEAST,
    NAMES_THAT_BEGIN_WITH_A_WEEKDAY,
    NAMES_WITH_A_MONTH,
    OPENS_A_DESCRIPTION,
    OPENS_A_NOUN_GROUP,
    SPEAKS_OF_A_FEAST,
    STREETS,
)
from claimcheck.language.en.time_phrases import BEFORE_DEGREES, FRACTION_AMOUNTS, UNITS_OF_RATES
from claimcheck.model.times import Grain
from claimcheck.text.numbers import read_number
from claimcheck.text.patterns import one_of

_OPENS = '("“‘['
_CLOSES = ',;:!?)]"”…—–'
_WORD_AFTER = re.compile(r"\s*[-–]?\s?([\w'’%°]+)")

_ADDRESS = re.compile(rf"\s(?:[A-Z][\w.’']*\s){{1,3}}{one_of(STREETS)}\b")

_JOINED_BEFORE = "$£€#/.,:-–"
# a sign, or a hyphen with what makes a telephone number of it; "2012/13" is two years
_JOINED_AFTER = re.compile(r"[%°$]|/(?!\d\d(?![\d/]))|-\d+-\d|-\d{3}(?!\d)")
_RATE = re.compile(rf"\sa\s{one_of(UNITS_OF_RATES)}\b")

#: How far back and ahead a neighbouring word is looked for, in characters.
REACH = 24


def word_before(text: str, start: int) -> str:
    """Return the word before *start*, lower case, "" where a clause, a sentence or the text begins there.

    >>> word_before("(In May", 4), word_before("rain, May", 6)
    ('in', '')
    """
    words = text[max(0, start - REACH) : start].rstrip(_OPENS).split()
    if not words or words[-1][-1] in _CLOSES:
        return ""
    return words[-1].lstrip(_OPENS).lower()


def word_after(text: str, end: int) -> str:
    """Return the word after *end* as it is written, "" where punctuation or the end follows."""
    found = _WORD_AFTER.match(text, end, end + REACH)
    return found[1] if found else ""


def dates_something(match: re.Match[str]) -> bool:
    """Say whether a word that leads up to a date ("in", "since", "last", "early") stands before the match."""
    return word_before(match.string, match.start()) in BEFORE_A_DATE


def is_month(match: re.Match[str], group: str) -> bool:
    """Say whether the month's name in *group* is a month here: "in May" is, "may" and "the Women's March" are not."""
    written = match[group]
    name = written.lower().rstrip(".")
    following = word_after(match.string, match.end(group)).lower()
    if following in NAMES_WITH_A_MONTH:
        return False
    if written.islower():
        return name not in AMBIGUOUS_MONTHS and len(name) > 3
    if name in AMBIGUOUS_MONTHS and len(name) > 3 or name == "may":
        return dates_something(match) or (name != "may" and _dates_a_noun(match, group, following))
    if len(name) <= 4 and name not in SHORT_AND_SURE_MONTHS:
        return written.endswith(".") or (dates_something(match) and not word_after(match.string, match.end(group))[:1].isupper())
    before = word_before(match.string, match.start())
    # a first name ("April Hill", "June Boon"): a capital follows and nothing that dates stands before
    return not (name in ("april", "june") and before not in BEFORE_A_DATE and following and word_after(match.string, match.end(group))[0].isupper())


def _dates_a_noun(match: re.Match[str], group: str, following: str) -> bool:
    """Whether the month stands between "the" and the noun that it dates: "in the March vote", not "the March on the palace"."""
    after = match.string[match.end(group) : match.end(group) + 2]
    return word_before(match.string, match.start()) == "the" and after[1:].islower() and following not in ENDS_A_GROUP | GOES_WITH_A_MARCH


def is_weekday(match: re.Match[str], group: str) -> bool:
    """Say whether the weekday's name in *group* is a weekday here: "on Sunday" is, "the Sunday Times" and "the sun" are not."""
    written = match[group]
    name = written.lower().rstrip(".")
    if name in WEEKDAY_ABBREVIATIONS:
        return written[0].isupper() and not written.isupper() and (written.endswith(".") or dates_something(match)) and name not in DOUBTFUL_WEEKDAYS
    following = word_after(match.string, match.end(group))
    if word_before(match.string, match.start()) == "news" and match.string[match.end(group) : match.end(group) + 2].strip(",.")[:1] in ("'", '"', "”", "’"):
        return False  # the programme, not the day
    if following[:1].isupper() and (following.lower() in NAMES_THAT_BEGIN_WITH_A_WEEKDAY or _goes_on_in_capitals(match.string, match.end(group), following)):
        return False
    return not (written[0].isupper() and word_before(match.string, match.start(group)) in BEFORE_A_NAMED_HOUR_OR_DAY)


def _goes_on_in_capitals(text: str, end: int, following: str) -> bool:
    """Whether a capitalized part of the day and another capital follow, as in the name of a programme."""
    return following.lower() in DAYPARTS and not following.isupper() and word_after(text, end + 1 + len(following))[:1].isupper()


def is_year(match: re.Match[str]) -> bool:
    """Say whether four figures are a year here, and not a count, a number in a series or a part of a longer number."""
    text, start, end = match.string, match.start(), match.end()
    if start and (text[start - 1] in _JOINED_BEFORE or text[start - 1].isalnum()) and not _follows_a_year(text, start):
        return False
    if _JOINED_AFTER.match(text, end) or _ADDRESS.match(text, end) or _is_a_name(text, start):
        return False
    before = word_before(text, start)
    if before in BEFORE_A_NUMBER_THAT_IS_NO_YEAR or before.endswith(("$", "£", "€", "#")):
        return False
    return word_after(text, end).lower() not in AFTER_A_NUMBER_THAT_COUNTS or before in BEFORE_A_YEAR_ONLY


def _follows_a_year(text: str, start: int) -> bool:
    if text[start - 1] == "-" and text[max(0, start - 6) : start - 1].lower().split(" ")[-1] in BEFORE_A_YEAR_WITH_HYPHEN:
        return True
    return text[start - 1] in "-–/,." and text[max(0, start - 5) : start - 1].isdigit()


def _is_a_name(text: str, start: int) -> bool:
    """Whether a capitalized word is directly before that dates nothing: "the venture Orion 1980"."""
    words = text[max(0, start - REACH) : start].split()
    before = words[-1] if words else ""
    if not before[:1].isupper() or text[start - 1] != " " or not before[-1].isalnum() or before.lower() in BEFORE_A_DATE or before.lower() in MONTHS:
        return False
    if before.lower() in OPENS_A_NOUN_GROUP or before.endswith(("'s", "’s")):
        return False  # "A 1996 law", "the Harbor Trust's 1996 accounts"
    return before.lower() not in (*SEASONS, *DAYPARTS)


def counts_degrees_or_age(match: re.Match[str]) -> bool:
    """Say whether "the 80s" are degrees or years of life here ("in the low 80s", "a man in his 80s")."""
    return word_before(match.string, match.start()) in BEFORE_DEGREES or word_after(match.string, match.end()).lower() in (
        "fahrenheit",
        "degrees",
    )


def is_the_running_period(match: re.Match[str], unit: Grain) -> bool:
    """Say whether "the week" or "the year" is the one that the article is about, not one of many ("the week before the vote")."""
    following = word_after(match.string, match.end()).lower()
    if unit is grains.WEEK and following in ("ended", "ending"):
        return False  # "the week ending July 6": its day tells
    return following not in OPENS_A_DESCRIPTION and (unit is not grains.YEAR or following not in CONTINUES_A_COMPOUND)


def is_season(match: re.Match[str]) -> bool:
    """Say whether "spring", "fall" or the like is a season here: "in the fall" is, "to fall" and "a spring in the step" are not."""
    text, start = match.string, match.start()
    before = word_before(text, start)
    words = match[0].lower()
    return words.startswith("the ") and before in (BEFORE_THE_FALL if words.endswith("fall") else BEFORE_A_SEASON)


def is_reference(match: re.Match[str]) -> bool:
    """Say whether "now" or "the past" points at a time: not in "now that", nor where "the past" goes on as "the past two weeks"."""
    following = word_after(match.string, match.end()).lower()
    word = match[0].lower()
    return not (word.endswith(("past", "future")) and (following in CONTINUES_THE_PAST or following[:1].isdigit() or read_number(following) is not None))


def is_vague_amount(words: str) -> bool:
    """Say whether *words* leave the number open where a unit follows: "several", "a few", "many"."""
    return plain(words) in VAGUE_NUMBERS


def is_length(match: re.Match[str]) -> bool:
    """Say whether a number and a unit are a length: "a second" is the ordinal unless a word of lengths leads up to it; "a quarter" is mostly a fraction."""
    unit = match["unit"].lower()
    if match["unit"][0].isupper() and not match["unit"].isupper() and word_after(match.string, match.end())[:1].isupper():
        return False
    single = match["amount"].lower() in ("a", "an")
    if single and not match["shift"] and not match["half"] and (match["unit"].islower() and word_before(match.string, match.start()) not in BEFORE_ONE_UNIT):
        return False
    if word_after(match.string, match.end()).lower() == "a" and _RATE.match(match.string, match.end()):
        return False
    if unit in ("quarter", "quarters") and match["window"]:
        return True
    if unit in ("second", "quarter", "quarters") and match["amount"].lower() in FRACTION_AMOUNTS:
        return bool(match["shift"]) and unit == "second"
    if match["amount"].lower() == "one" and unit == "day" and word_before(match.string, match.start()) in BEFORE_ONE_DAY:
        return False
    if match["joint"] == "-" and single:
        return False
    return not (unit.endswith("s") is False and match["joint"] != "-" and match["amount"].isdigit() and int(match["amount"]) > 1500)


_THAT_FOLLOWED = re.compile(r"\s+that\s+followed\b")


def is_bare_length(match: re.Match[str]) -> bool:
    """Say whether an unnumbered plural is told as a length: after "for", "in", "within", "spent", or before "ago", "later", "of"."""
    if match[0].lower().endswith(("-long", "-old")) or match["shift"]:
        return True
    before, following = word_before(match.string, match.start()), word_after(match.string, match.end()).lower()
    if before == "the":  # "the weeks before the vote", "the years that followed"; "the days that I served" are no length
        if following not in OPENS_A_DESCRIPTION and match.string[max(0, match.start() - 9) : match.start()].lower().endswith("over the "):
            return True  # "over the years"
        return following in AFTER_A_BARE_LENGTH or _THAT_FOLLOWED.match(match.string, match.end()) is not None
    if following == "of":  # "after weeks of talks"; "in days of old"
        return before in BEFORE_A_LENGTH_OF_SOMETHING
    return before in BEFORE_A_BARE_LENGTH


def stands_alone(match: re.Match[str]) -> bool:
    """Say whether the match is not the first part of a compound ("overnight delivery")."""
    following = word_after(match.string, match.end())
    return not following or following.lower() in ENDS_A_GROUP


def leads_up_to_a_clock(match: re.Match[str]) -> bool:
    """Say whether a word such as "at" or "by" stands before a bare clock time."""
    return word_before(match.string, match.start()) in BEFORE_A_CLOCK


def begins_a_sentence(match: re.Match[str]) -> bool:
    """Say whether the match is the first word of a sentence or of the text."""
    before = match.string[max(0, match.start() - 6) : match.start()].rstrip(" \n\t\"“”'‘’`")
    return not before.strip() or before[-1] in ".!?:" or (before[-1] == "," and match.string[match.start() - 1] in '"“‘`')


def names_an_event(match: re.Match[str], month: int, day: int) -> bool:
    """Say whether a day stands for what happened on it: "the Sept. 11 attacks"."""
    if match.string[max(0, match.start() - 5) : match.start()].lower() in ("post-", " pre-"):
        return True
    return (month, day) in EVENTS_NAMED_BY_THEIR_DAY and word_after(match.string, match.end()).lower() in EVENTS_NAMED_BY_THEIR_DAY[month, day]


def counts_after_a_month(match: re.Match[str]) -> bool:
    """Say whether a number behind a month counts what follows: "in May 15 people died"; "charged in Jan. 6 riot" has a date."""
    text, end = match.string, match.end("day")
    if word_before(text, match.start("month")) != "in" or not match["day"].isdigit() or text[match.end("month") - 1] == ".":
        return False
    following = word_after(text, end)
    return following in COUNTED_AFTER_A_MONTH or (following.islower() and following.endswith("s") and not following.endswith(("'s", "’s")))


def names_a_body(match: re.Match[str]) -> bool:
    """Say whether a day or a month is the first part of a body's name: "the 4 March Brigade"; "on 4 March Brigade officers said" has a date."""
    following = word_after(match.string, match.end())
    return following[:1].isupper() and following.lower() in BODIES_NAMED_BY_A_DAY and word_before(match.string, match.start()) not in BEFORE_A_SURE_DATE


def is_named_by_a_feast(match: re.Match[str]) -> bool:
    """Say whether a feast is a part of what a treaty is called: "the Good Friday Agreement"."""
    return word_after(match.string, match.end()).lower() in NAMED_BY_A_FEAST


def is_spoken_of(text: str, start: int) -> bool:
    """Say whether the feast at *start* is the object of what is done about it: "to celebrate Easter"; it is not when something happened."""
    return word_before(text, start) in SPEAKS_OF_A_FEAST


def is_bare_daypart(text: str, start: int) -> bool:
    """Say whether a part of the day at *start*, without its date, is told of the day at hand: "in the morning", not "a morning show"."""
    article = text[max(0, start - 4) : start].lower() == "the "
    return article and word_before(text, start - 4) in BEFORE_A_BARE_DAYPART


def is_named_hour(match: re.Match[str]) -> bool:
    """Say whether "noon" is the hour: "High Noon" is not."""
    return word_before(match.string, match.start()) not in BEFORE_A_NAMED_HOUR_OR_DAY


def is_part_of_a_name(match: re.Match[str]) -> bool:
    """Say whether a capital inside a sentence shows a name: "USA Today", "Last Week Tonight", "21st Century Fox"."""
    last = match[0].split()[-1].split("-")[-1]
    return last[0].isupper() and not last.isupper() and not begins_a_sentence(match)


_COMPARED = re.compile(rf"\b{one_of(COMPARES)}\b[^.]{{0,60}}\Z", re.IGNORECASE)


def is_compared_with(match: re.Match[str]) -> bool:
    """Say whether what is told of the match is compared with: "up from nine million last year"."""
    return _COMPARED.search(match.string, max(0, match.start() - 70), match.start()) is not None
