"""JSON as trafilatura, news-please and their kin write it ─► articles."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.errors import ArticleError
from claimcheck.model.articles import Article

#: Where each tool puts what we read; the first field that holds something counts.
#: trafilatura: text, title, date, source (the address), source-hostname (the site's name), hostname.
#: news-please: maintext, title, date_publish, url, source_domain. newspaper: text, title, publish_date, url.
_TEXT_FIELDS = ("text", "maintext", "content", "body", "article_text", "raw_text")
_TITLE_FIELDS = ("title", "headline", "title_page")
_DATE_FIELDS = ("published", "date_publish", "date_published", "publish_date", "published_at", "publishedAt", "datePublished", "date")
_SITE_FIELDS = ("sitename", "source-hostname", "source_name", "site_name", "publisher", "outlet", "source_domain", "hostname")
_ADDRESS_FIELDS = ("url", "link", "canonical_url", "source_url")



def parse_articles(text: str, name: str, *, lines: bool) -> Iterator[Mapping[str, Any]]:
    """Yield the records of JSON *text* from the file *name*: one object, a list of objects, or, with *lines*, one object a line.

    Raises `ArticleError` where the JSON is broken or holds something else than objects.
    """
    for line, source in _sources(text, lines=lines):
        place = f"{name}, line {line}" if lines else name
        value = _parse(source, place, first_line=line)
        for record in value if isinstance(value, list) else [value]:
            if not isinstance(record, dict):
                raise ArticleError(f"{place}: expected an object with the article's text, found {type(record).__name__}; {_REMEDY}")
            yield record


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
    text = _first(record, _TEXT_FIELDS)
    if not text:
        fields = ", ".join(sorted(map(str, record))[:12]) or "none"
        wrong = next((field for field in _TEXT_FIELDS if record.get(field) is not None and not isinstance(record[field], str)), None)
        if wrong:
            raise ArticleError(f"{name}: the field {wrong} holds {type(record[wrong]).__name__}, not text; put the article's text there as one string")
        raise ArticleError(f"{name}: the record has no text; it needs one of the fields {', '.join(_TEXT_FIELDS)} (found: {fields})")
    address = url or _first(record, _ADDRESS_FIELDS) or _as_address(record)
    site = source or _first(record, _SITE_FIELDS) or _as_site(record)
    date = published if published is not None else _first(record, _DATE_FIELDS) or None
    try:
        return Article(text=text, source=site, published=date, title=title or _first(record, _TITLE_FIELDS), url=address)
    except ArticleError as problem:
        if published is not None:
            raise
        raise ArticleError(f"{name}: {problem}; or give the date yourself: read(path, published='2024-05-02')") from None


def _first(record: Mapping[str, Any], fields: tuple[str, ...]) -> str:
    return next((value for field in fields if isinstance(value := record.get(field), str) and value.strip()), "")


def _as_address(record: Mapping[str, Any]) -> str:
    value = _first(record, ("source",))
    return value if "://" in value else ""


def _as_site(record: Mapping[str, Any]) -> str:
    value = _first(record, ("source",))
    return "" if "://" in value else value
