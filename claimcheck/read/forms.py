"""A paragraph ─► whether its form alone shows that it is no sentence of the story: a time, a count, a slug, an ending, a row of a table."""

import re

from claimcheck.language.en.calendar import CLOCK_WORDS, MONTHS, OPEN_ZONES, WEEKDAY_ABBREVIATIONS, WEEKDAYS, ZONES
from claimcheck.language.en.notices import AGES_ON_PAGES, COUNTED_ON_PAGES, ENDINGS, HAT_TIPS, POSTED_BY, SECTION_LABELS, TIMESTAMP_LABELS, VERSION_VERBS
from claimcheck.model.articles import BlockKind
from claimcheck.read.titles import is_quoted_title
from claimcheck.text.patterns import one_of

#: A line that tells when the article was put on the page has no more words.
_LONGEST_TIMESTAMP = 14
#: A label alone, a day or an hour without a year, whose discovery it is.
_LONGEST_SIGN = 8
#: A line that holds nothing else may tell when it was changed, too.
_LONGEST_DAY = 24

_DATE = r"[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}\b|\d{4}-\d\d-\d\d\b|\d{1,2}/\d{1,2}/\d{2,4}\b"
_TIMESTAMP = re.compile(
    rf"[—–-]?(?:(?i:{one_of(TIMESTAMP_LABELS)})\b|{one_of(day.capitalize() for day in WEEKDAYS)},? |(?={_DATE}))"
    r"[^.!?]{0,20}\d[\d:,/. ]*[\w ,:|/.()+-]{0,50}"
)
_HALF_OF_DAY = r"[ap]\.? ?m\b\.?"
#: A line of nothing but the words and figures of a day with its year, and of hours: "on Jul 7 2012, 5:55p", "Wed May 5, 2010 7:12pm BST".
_WHEN = one_of((*MONTHS, *WEEKDAYS, *WEEKDAY_ABBREVIATIONS, *CLOCK_WORDS, *ZONES, *OPEN_ZONES, *TIMESTAMP_LABELS, "on", "at", "noon"))
# looked at as a whole, so that nothing of it is tried twice: `(...)++` loses matches on Python 3.11.0 to 3.11.4
_PIECE_OF_WHEN = rf"{_WHEN}(?![A-Za-z])|{_HALF_OF_DAY}|\d{{1,4}}(?:st|nd|rd|th|[ap]m?)?(?![A-Za-z\d])|[\s,.:;/|()·–—-]"
_ONLY_WHEN = re.compile(rf"(?=(?P<when>(?:{_PIECE_OF_WHEN})+))(?P=when)", re.IGNORECASE)
_WHOLE_DATE = re.compile(rf"(?=.*\b(?:19|20)\d\d\b)(?=.*(?<!\d)\d{{1,2}}(?!\d)).*(?:\b{one_of(MONTHS)}\b|\d/\d)", re.IGNORECASE | re.DOTALL)
#: "2 of 14", which picture of a gallery; "32 shares".
_COUNTER = re.compile(rf"\d{{1,3}} of \d{{1,3}}|\d[\d,.]*[KkMm]? {one_of(COUNTED_ON_PAGES)}", re.IGNORECASE)
#: Lines that hold a day or the time since then, and nothing else: "3 May", "4 hours ago".
_MONTH = one_of(MONTHS)
_BARE_DAY = re.compile(rf"\d{{1,2}} {_MONTH}|{_MONTH}\.? \d{{1,2}}|\d{{1,2}} {one_of(AGES_ON_PAGES)}s? ago", re.IGNORECASE)
#: The hour alone, above what a log tells of it: "9:15 p.m.", "Noon".
_ZONE = one_of((*ZONES, *OPEN_ZONES))
_BARE_HOUR = re.compile(rf"(?:\d{{1,2}}(?:[:.] ?\d\d)? ?{_HALF_OF_DAY}|\d{{1,2}}: ?\d\d|noon|midnight)(?: {_ZONE})?[.:]?", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[a-z]{3}\.$")  # "July 22, 2013 was a cold day."
#: "Friday, Ostford beat Milltown 8-0.": a weekday, and words beside those that pages print with it.
_TOLD_ON_WEEKDAY = re.compile(rf"{one_of(day.capitalize() for day in WEEKDAYS)}\b.*\b(?!{_WHEN}\b)[a-z]{{4,}}\b")
#: What agencies print in brackets of their own: "(Adds details)", "($1 = 0.92 euros)", "((ada.roe@coastline.example))"; and their slugs.
_AGENCY_NOTE = re.compile(rf"\((?:(?i:{one_of(VERSION_VERBS)})\b[^()]*|[$€£¥]1 = [^()]*|\(.*\))\)")
_TABLE_ROW = re.compile(r"\|.*\|")
_SET_APART = frozenset("(|")
_SLUG = re.compile(r"(?=[A-Z\d/-]{8})[A-Z][A-Z\d-]*[-/][A-Z\d/-]*(?: \([A-Z \d]+\))?")
#: What agencies and those who send releases put below the last line, and before lines that are for editors: "ENDS", "SOURCE Port of Ostford", "^Eds:".
_ENDING = re.compile(rf"\W*{one_of(ENDINGS)}\W*|SOURCE:? [A-Z][^.!?]{{2,80}}\.?|\^[^\n]{{1,80}}|(?i:{one_of(POSTED_BY)}) [^\n]{{1,80}}\(@[\w.]+\)[^\n]{{0,40}}")
#: A label in capitals, alone above what it is the label of: "LOOK:", "SHORT READS:".
_LABEL_ALONE = re.compile(r"[A-Z][A-Z'’&/-]+(?: [A-Z'’&/-]+){0,3}:")
_HAT_TIP = re.compile(rf"[(\[]?(?i:{one_of(HAT_TIPS)}):? [^\n]{{2,60}}")
_SECTION = re.compile(rf"{one_of(SECTION_LABELS)}:?", re.IGNORECASE)


def is_timestamp(words: str) -> bool:
    """Say whether *words* tells when the article was put on the page, as far as its form tells."""
    return _TIMESTAMP.fullmatch(words) is not None and _TOLD_ON_WEEKDAY.match(words) is None


def is_set_off(words: str) -> bool:
    """Say whether *words* is a note in brackets for editors, or a row of a table."""
    return words[0] in _SET_APART and (_AGENCY_NOTE.fullmatch(words) or _TABLE_ROW.fullmatch(words)) is not None


def _tells_only_when(words: str, length: int) -> bool:
    return length <= _LONGEST_DAY and _ONLY_WHEN.fullmatch(words) is not None and _WHOLE_DATE.match(words) is not None


def kind_by_form(words: str, length: int) -> BlockKind | None:
    """Return what a paragraph of *length* words is by its form as a whole; None where it may be a sentence."""
    if length <= _LONGEST_SIGN:
        if _LABEL_ALONE.fullmatch(words):
            return BlockKind.HEADING
        if _BARE_DAY.fullmatch(words) or _BARE_HOUR.fullmatch(words):
            return BlockKind.DATELINE
        if _HAT_TIP.fullmatch(words):
            return BlockKind.OTHER
    if _COUNTER.fullmatch(words) or _SLUG.fullmatch(words) or _ENDING.fullmatch(words):
        return BlockKind.OTHER
    if _SECTION.fullmatch(words):
        return BlockKind.HEADING
    if is_quoted_title(words):
        return BlockKind.TEASER
    if _tells_only_when(words, length):
        return BlockKind.DATELINE
    return BlockKind.DATELINE if length <= _LONGEST_TIMESTAMP and is_timestamp(words) and not _ENDS_SENTENCE.search(words) else None
