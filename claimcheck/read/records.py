"""JSON as trafilatura, news-please and their kin write it ─► articles."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.errors import ArticleError
from claimcheck.model.articles import Article, is_missing
from claimcheck.read.tags import without_tags

#: Where each tool puts what we read; the first field that holds something counts.
#: trafilatura: text, title, date, source (the address), source-hostname (the site's name), hostname.
#: news-please: maintext, title, date_publish, url, source_domain. newspaper: text, title, publish_date, url.
_TEXT_FIELDS = ("text", "maintext", "content", "body", "article_text", "raw_text")
_TITLE_FIELDS = ("title", "headline", "title_page")
_DATE_FIELDS = ("published", "date_publish", "date_published", "publish_date", "published_at", "publishedAt", "datePublished", "date")
_SITE_FIELDS = ("sitename", "source-hostname", "source_name", "site_name", "publisher", "outlet", "source_domain", "hostname")
_ADDRESS_FIELDS = ("url", "link", "canonical_url", "source_url")

#: Counts since 1970 below the first are no dates of articles (20240605 is a day without its hyphens); from the second on they count milliseconds.
_FIRST_SECONDS = 100_000_000
_FIRST_MILLISECONDS = 100_000_000_000


def parse_articles(text: str, name: str, *, lines: bool) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the records of JSON *text* from the file *name*, each with its place: one object, a list of objects, or, with *lines*, one object a line.

    Raises `ArticleError` where the JSON is broken or holds something else than objects.
    """
    for line, source in _sources(text, lines=lines):
        place = f"{name}, line {line}" if lines else name
        value = _parse(source, place, first_line=line)
        records = value if isinstance(value, list) else [value]
        for number, record in enumerate(records, start=1):
            where = f"{place}, article {number}" if len(records) > 1 else place
            if not isinstance(record, dict):
                raise ArticleError(f"{where}: expected an object with the article's text, found {type(record).__name__}; {_REMEDY}")
            yield where, record


_REMEDY = "write one object an article, such as {\"text\": ..., \"title\": ..., \"date\": ..., \"url\": ...}"


def _sources(text: str, *, lines: bool) -> Iterator[tuple[int, str]]:
    if not lines:
        yield 1, text
        return
    for number, line in enumerate(text.split("\n"), start=1):  # not splitlines(): U+2028 may stand inside a JSON string
        if line.strip():
            yield number, line


def _parse(source: str, place: str, *, first_line: int) -> Any:
    try:
        return json.loads(source)
    except json.JSONDecodeError as problem:
        where = f"line {first_line + problem.lineno - 1}, column {problem.colno}"
        raise ArticleError(f"{place}: the JSON is broken at {where} ({problem.msg}); mend it or write the file anew") from None
    except RecursionError:
        raise ArticleError(f"{place}: the JSON is nested too deeply for an article; {_REMEDY}") from None


def article_of(record: Mapping[str, Any], name: str, *, source: str, published: Any, title: str, url: str) -> Article:
    """Return the article that *record* of the file *name* holds; what the caller gives wins over what the record says.

    Raises `ArticleError` where the record has no text, or a date that cannot be read and none is given.
    """
    text = without_tags(_first(record, _TEXT_FIELDS))
    if not text:
        raise ArticleError(f"{name}: {_why_without_text(record)}")
    address = url or _first(record, _ADDRESS_FIELDS) or _as_address(record)
    site = source or _first(record, _SITE_FIELDS) or _as_site(record)
    try:
        date = published if published is not None else _date_of(record)
        return Article(text=text, source=site, published=date, title=title or without_tags(_first(record, _TITLE_FIELDS)), url=address)
    except ArticleError as problem:
        if published is not None:
            raise
        raise ArticleError(f"{name}: {problem}; or give the date yourself: read(path, published='2024-05-02')") from None


def _why_without_text(record: Mapping[str, Any]) -> str:
    """Say what stands in the place of the article's text."""
    there = [field for field in _TEXT_FIELDS if field in record]
    wrong = next((field for field in there if record[field] is not None and not isinstance(record[field], str)), None)
    if wrong:
        return f"the field {wrong} holds {type(record[wrong]).__name__}, not text; put the article's text there as one string"
    if there:
        return f"the field {there[0]} is {'null' if record[there[0]] is None else 'empty'}; put the article's text there, or leave the record out"
    fields = ", ".join(sorted(map(str, record))[:12]) or "none"
    return f"the record has no text; it needs one of the fields {', '.join(_TEXT_FIELDS)} (found: {fields})"


def _date_of(record: Mapping[str, Any]) -> Any:
    """Return what the record gives as its date: a string, the day (UTC) of a count of seconds or milliseconds since 1970, or what is no date."""
    if written := _first(record, _DATE_FIELDS):
        return written
    given = (record.get(field) for field in _DATE_FIELDS)
    value = next((one for one in given if not is_missing(one) and one != "" and not isinstance(one, bool)), None)  # "published": true is no day
    if not isinstance(value, (int, float)):
        return value
    seconds = value / 1000 if value >= _FIRST_MILLISECONDS else value
    if _FIRST_SECONDS <= seconds < _FIRST_MILLISECONDS / 10:
        return dt.datetime.fromtimestamp(seconds, dt.UTC).date()
    return value


def _first(record: Mapping[str, Any], fields: tuple[str, ...]) -> str:
    return next((value for field in fields if isinstance(value := record.get(field), str) and value.strip()), "")


def _as_address(record: Mapping[str, Any]) -> str:
    value = _first(record, ("source",))
    return value if "://" in value else ""


def _as_site(record: Mapping[str, Any]) -> str:
    value = _first(record, ("source",))
    return "" if "://" in value else value
