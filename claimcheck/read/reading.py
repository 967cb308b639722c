"""Path ─► Article: plain text, Markdown, JSON, JSON lines, HTML."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from claimcheck.errors import ArticleError
from claimcheck.model.articles import Article, Published
from claimcheck.read.blocks import find_blocks
from claimcheck.read.files import read_text
from claimcheck.read.markup import without_inline_marks
from claimcheck.read.published import with_dateline_date
from claimcheck.read.records import article_of, parse_articles
from claimcheck.read.webpages import read_webpage

Records = list[Mapping[str, Any]]


def read(path: str | os.PathLike[str], *, source: str = "", published: Published | str | None = None, title: str = "", url: str = "") -> Article:
    """Return the one article in the file at *path*.

    The suffix says what the file is: `.txt` and `.md` hold the text alone, the latter with marks inside its lines (bold, links) that are dropped; `.json`
    and `.jsonl` a record as trafilatura or news-please write it; `.html` and `.htm` a saved page, which needs the extra `claimcheck-news[html]`. What is
    not given is taken from the record, *source* of a text from the name of the file, and *published* from a dateline that names the day and the year.
    Offsets count in `Article.text`, the decoded text without a byte order mark.

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
    return _article(records[0], str(where), source=source, published=published, title=title, url=url)


def read_all(path: str | os.PathLike[str], *, source: str = "", published: Published | str | None = None) -> tuple[Article, ...]:
    """Return all articles in the file at *path*, in order: the lines of a `.jsonl`, the list in a `.json`, or the one article of another file.

    *source* and *published*, where given, hold for every article. Raises as `read` does.

    >>> from pathlib import Path; from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "story.jsonl")
    ...     _ = path.write_text('{"text": "Rain fell.", "sitename": "Courier"}\\n{"text": "Snow fell.", "sitename": "Herald"}', encoding="utf-8")
    ...     [article.source for article in read_all(path)]
    ['Courier', 'Herald']
    """
    where = _file(path)
    records = _records(where)
    names = [f"{where}, article {number}" for number in range(1, len(records) + 1)] if len(records) > 1 else [str(where)]
    return tuple(_article(record, name, source=source, published=published) for record, name in zip(records, names, strict=True))


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


def _article(record: Mapping[str, Any], name: str, *, source: str, published: Published | str | None, title: str = "", url: str = "") -> Article:
    article = article_of(record, name, source=source, published=published, title=title, url=url)
    if article.published is not None:
        return article
    return with_dateline_date(article, find_blocks(article))


def _read_plain(path: Path) -> Records:
    return [{"text": read_text(path), "sitename": path.stem}]


def _read_markdown(path: Path) -> Records:
    return [{"text": without_inline_marks(read_text(path)), "sitename": path.stem}]


def _read_json(path: Path) -> Records:
    return _some(list(parse_articles(read_text(path), str(path), lines=False)), path)


def _read_json_lines(path: Path) -> Records:
    return _some(list(parse_articles(read_text(path), str(path), lines=True)), path)


def _read_html(path: Path) -> Records:
    return [read_webpage(path)]


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
