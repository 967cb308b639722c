"""Path ─► Article: plain text, Markdown, JSON, JSON lines, HTML."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs

from claimcheck.errors import ArticleError
from claimcheck.model.articles import Article, Published, parse_published
from claimcheck.read.blocks import find_blocks
from claimcheck.read.files import read_text
from claimcheck.read.markup import without_inline_marks
from claimcheck.read.published import with_dateline_date
from claimcheck.read.records import article_of, parse_articles
from claimcheck.read.webpages import read_webpage

#: What a file holds: each record with its place in it, for errors.
Records = list[tuple[str, Mapping[str, Any]]]


def read(path: str | os.PathLike[str], *, source: str = "", published: Published | str | None = None, title: str = "", url: str = "") -> Article:
    """Return the one article in the file at *path*.

    The suffix says what the file is: `.txt` and `.md` hold the text alone, the latter with marks inside its lines (bold, links) that are dropped; `.json`
    and `.jsonl` a record as trafilatura or news-please write it; `.html` and `.htm` a saved page, which needs the extra `claimcheck-news[html]`. What is
    not given is taken from the record, *source* from the name of the file where nothing else names it, and *published* from a dateline that names the day
    and the year. A record's date is a string as `Article` takes it, or a count of seconds or milliseconds since 1970 (the day in UTC).
    Offsets count in `Article.text`, the decoded text without a byte order mark, and of a page or a record without the tags and entities of HTML.

    Raises `ArticleError` for a file that is missing, a directory, empty, not text, not UTF-8 (UTF-16 needs its byte order mark), of an unknown suffix,
    broken, without an article or with several, and for a date that is none; `MissingExtraError` for HTML without trafilatura.

    >>> from pathlib import Path; from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "courier.txt")
    ...     _ = path.write_text("OSTFORD (AP), May 2, 2024 -- Rain fell.", encoding="utf-8")
    ...     article = read(path)
    >>> article.source, article.published
    ('courier', datetime.date(2024, 5, 2))
    """
    where = _file(path)
    records = _records(where)
    if len(records) > 1:
        raise ArticleError(f"{where}: the file holds {len(records)} articles; read them with claimcheck.read_all({str(where)!r}), or put one in a file")
    place, record = records[0]
    return _article(record, place, source=source, published=published, title=title, url=url, stem=where.stem)


def read_all(
    path: str | os.PathLike[str],
    *,
    source: str = "",
    published: Published | str | None = None,
    unreadable: Callable[[ArticleError], object] | None = None,
) -> tuple[Article, ...]:
    """Return all articles in the file at *path*, in order: the lines of a `.jsonl`, the list in a `.json`, or the one article of another file.

    *source* and *published*, where given, hold for every article. Raises as `read` does; where *unreadable* is given, it is called with the error of each
    record that holds no article (a scraper found no text, a date is none) in place of raising it, and the others are returned.

    >>> from pathlib import Path; from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "story.jsonl")
    ...     _ = path.write_text('{"text": "Rain fell.", "sitename": "Courier"}\\n{"text": "Snow fell.", "sitename": "Herald"}', encoding="utf-8")
    ...     [article.source for article in read_all(path)]
    ['Courier', 'Herald']
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "story.jsonl")
    ...     _ = path.write_text('{"text": null}\\n{"text": "Snow fell.", "sitename": "Herald"}', encoding="utf-8")
    ...     [article.source for article in read_all(path, unreadable=lambda error: print(str(error).rpartition("story.jsonl, ")[2]))]
    line 1: the field text is null; put the article's text there, or leave the record out
    ['Herald']
    """
    where = _file(path)
    records = _records(where)
    published = parse_published(published)  # what the caller gives is the caller's error, not one of the records
    stem = where.stem if len(records) == 1 else ""
    articles: list[Article] = []
    for place, record in records:
        try:
            articles.append(_article(record, place, source=source, published=published, stem=stem))
        except ArticleError as problem:
            if unreadable is None:
                raise
            unreadable(problem)
    return tuple(articles)


def _file(path: str | os.PathLike[str]) -> Path:
    if "://" in os.fspath(path):
        raise ArticleError(f"{os.fspath(path)}: this is an address, not a file; nothing is downloaded: save the page and give the file")
    return Path(path)


def _records(path: Path) -> Records:
    suffix = path.suffix.lower()
    if suffix not in _READERS:
        known = ", ".join(sorted(_READERS))
        kind = f"the suffix {path.suffix!r}" if path.suffix else "a name without a suffix"
        if path.is_dir():
            read_text(path)  # says that it is a directory
        raise ArticleError(f"{path}: {kind} does not say how to read it; save the article as one of {known}, or pass its text as Article(text=...)")
    return _READERS[suffix](path)


def _article(record: Mapping[str, Any], name: str, *, source: str, published: Published | str | None, title: str = "", url: str = "", stem: str) -> Article:
    article = article_of(record, name, source=source, published=published, title=title, url=url)
    article = article if article.source else attrs.evolve(article, source=stem)
    if article.published is not None:
        return article
    return with_dateline_date(article, find_blocks(article))


def _read_plain(path: Path) -> Records:
    return [(str(path), {"text": read_text(path), "sitename": path.stem})]


def _read_markdown(path: Path) -> Records:
    return [(str(path), {"text": without_inline_marks(read_text(path)), "sitename": path.stem})]


def _read_json(path: Path) -> Records:
    return _some(list(parse_articles(read_text(path), str(path), lines=False)), path)


def _read_json_lines(path: Path) -> Records:
    return _some(list(parse_articles(read_text(path), str(path), lines=True)), path)


def _read_html(path: Path) -> Records:
    return [(str(path), read_webpage(path))]


def _some(records: Records, path: Path) -> Records:
    if not records:
        raise ArticleError(f"{path}: the file holds no article; write one object an article into it")
    return records


_READERS: dict[str, Callable[[Path], Records]] = {
    ".txt": _read_plain,
    ".text": _read_plain,
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".json": _read_json,
    ".jsonl": _read_json_lines,
    ".ndjson": _read_json_lines,
    ".html": _read_html,
    ".htm": _read_html,
}
