"""What is read: an article with its source and the day it was written, and the blocks that its text falls into."""

import datetime as dt
import re
from enum import StrEnum
from typing import Any

import attrs

from claimcheck.errors import ArticleError
from claimcheck.model.spans import Span

Published = dt.date | dt.datetime


class BlockKind(StrEnum):
    """What a stretch of an article is: only `BODY` tells the story's claims."""

    BODY = "body"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    TEASER = "teaser"
    BYLINE = "byline"
    HEADING = "heading"
    OTHER = "other"


@attrs.frozen
class Block:
    """A stretch of an article that is one kind of thing."""

    kind: BlockKind
    span: Span


def is_missing(value: object) -> bool:
    """Say whether *value* stands for nothing: None, or what a table has in an empty cell.

    These are NaN of floats and NaT of dates, which do not equal themselves, and NA, which does not say whether it does: no package of tables is needed.

    >>> is_missing(None), is_missing(float("nan")), is_missing(""), is_missing(0)
    (True, True, False, False)
    """
    if value is None:
        return True
    equals_itself: Any = value == value  # the question is whether it does
    try:
        return not equals_itself
    except TypeError:  # NA: neither yes nor no
        return True
    except ValueError:  # an array, which answers for each of its values
        return False


#: The months as reports print them, and as a day may be given. Written out: the names that `calendar` gives depend on the locale.
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_MONTH = "|".join(MONTHS)
_DAY_IN_WORDS = re.compile(
    rf"(?P<day>[0-9]{{1,2}}) (?P<month>{_MONTH}) (?P<year>[0-9]{{4}})|(?P<then_month>{_MONTH}) (?P<then_day>[0-9]{{1,2}}), (?P<then_year>[0-9]{{4}})", re.ASCII
)


def parse_published(value: "Published | str | None") -> Published | None:
    """Return *value* as a date or datetime; a string is parsed: ISO 8601, or a day as reports print it, "2 June 2021", and as Americans do, "June 2, 2021".
    What is missing (see `is_missing`) is None.

    Raises `ArticleError` for any other string and any other type.

    >>> parse_published("2021-06-02"), parse_published("2 June 2021")
    (datetime.date(2021, 6, 2), datetime.date(2021, 6, 2))
    """
    if is_missing(value):  # before dates: NaT is an instance of datetime
        return None
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        text = value.strip()
        try:
            if words := _DAY_IN_WORDS.fullmatch(text):
                return _day_in_words(words)
            return dt.date.fromisoformat(text) if len(text) <= len("2021-06-02") else dt.datetime.fromisoformat(text)
        except ValueError:
            pass
    raise ArticleError(f"published={value!r} is not a date: give a date, a datetime or a string such as '2021-06-02' or '2 June 2021'")


def _day_in_words(words: re.Match[str]) -> dt.date:
    year, month, day = (words[part] or words[f"then_{part}"] for part in ("year", "month", "day"))
    return dt.date(int(year), MONTHS.index(month) + 1, int(day))


_DECODE = "decode it first: value.decode('utf-8')"


def _checked_text(value: object) -> str:
    if isinstance(value, str):
        return value
    remedy = _DECODE if isinstance(value, bytes) else "pass the article's text as a str, or use claimcheck.read(path)"
    raise ArticleError(f"text must be a str, not {type(value).__name__}: {remedy}")


def _words_or_empty(value: str | None) -> str:
    return "" if value is None or is_missing(value) else value


def _check_is_str(article: object, field: "attrs.Attribute[str]", value: object) -> None:
    if not isinstance(value, str):
        remedy = _DECODE if isinstance(value, bytes) else f"write {field.name}={str(value)!r}, or leave it out"
        raise ArticleError(f"{field.name} must be a str, not {type(value).__name__}: {remedy}")


@attrs.frozen
class Article:
    """One article as its publisher printed it. The text is never altered; all offsets point into it.

    *published* is TimeML's document creation time: the day, or the moment, against which "Tuesday" or "next week" is read. It takes a
    date, a datetime, an ISO 8601 string, a day in words ("2 June 2021", "June 2, 2021") or None.

    What a table has in an empty cell (None, NaN, NaT, NA) is taken as not given, everywhere but in *text*. A text without a word is an article that tells
    nothing: it is read like any other, and reports say so. Raises `ArticleError` for what is of another type.

    >>> Article(text="Rain fell.", source="The Courier", published="2024-05-02").published
    datetime.date(2024, 5, 2)
    >>> Article(text="Rain fell.", source="The Courier", title=float("nan")).title
    ''
    """

    text: str = attrs.field(converter=_checked_text)
    source: str = attrs.field(default="", kw_only=True, converter=_words_or_empty, validator=_check_is_str)
    published: Published | None = attrs.field(default=None, kw_only=True, converter=parse_published)
    title: str = attrs.field(default="", kw_only=True, converter=_words_or_empty, validator=_check_is_str)
    url: str = attrs.field(default="", kw_only=True, converter=_words_or_empty, validator=_check_is_str)

    @property
    def published_day(self) -> dt.date | None:
        """The calendar day of `published`, None if it is not known."""
        return self.published.date() if isinstance(self.published, dt.datetime) else self.published
