"""What is read: an article with its source and the day it was written, and the blocks that its text falls into."""

import datetime as dt
from enum import StrEnum

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


def parse_published(value: "Published | str | None") -> Published | None:
    """Return *value* as a date or datetime; an ISO 8601 string is parsed.

    Raises `ArticleError` for a string that is no ISO date and for any other type.

    >>> parse_published("2021-06-02")
    datetime.date(2021, 6, 2)
    """
    if value is None or isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        text = value.strip()
        try:
            return dt.date.fromisoformat(text) if len(text) <= len("2021-06-02") else dt.datetime.fromisoformat(text)
        except ValueError:
            pass
    raise ArticleError(f"published={value!r} is not a date: give a date, a datetime or an ISO string such as '2021-06-02'")


def _checked_text(value: object) -> str:
    if isinstance(value, str):
        return value
    remedy = "decode it first: value.decode('utf-8')" if isinstance(value, bytes) else "pass the article's text as a str, or use claimcheck.read(path)"
    raise ArticleError(f"text must be a str, not {type(value).__name__}: {remedy}")


@attrs.frozen
class Article:
    """One article as its publisher printed it. The text is never altered; all offsets point into it.

    *published* is TimeML's document creation time: the day, or the moment, against which "Tuesday" or "next week" is read. It takes a
    date, a datetime, an ISO 8601 string or None.

    >>> Article(text="Rain fell.", source="The Courier", published="2024-05-02").published
    datetime.date(2024, 5, 2)
    """

    text: str = attrs.field(converter=_checked_text)
    source: str = attrs.field(default="", kw_only=True)
    published: Published | None = attrs.field(default=None, kw_only=True, converter=parse_published)
    title: str = attrs.field(default="", kw_only=True)
    url: str = attrs.field(default="", kw_only=True)

    @property
    def published_day(self) -> dt.date | None:
        """The calendar day of `published`, None if it is not known."""
        return self.published.date() if isinstance(self.published, dt.datetime) else self.published
