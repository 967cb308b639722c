"""HTML ─► the article in it, by trafilatura (the extra `html`)."""

import re
from pathlib import Path
from typing import Any

from claimcheck.errors import ArticleError, MissingExtraError
from claimcheck.read.files import read_bytes

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?(?P<name>[\w-]{1,40})", re.IGNORECASE)
_HEAD = 4096

#: trafilatura by itself takes today as the latest day that an article can have. A fixed day keeps the result free of the clock.
#: Only dates that the page states count: an extensive search takes any date of the page where it states none.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}


def read_webpage(path: Path) -> dict[str, Any]:
    """Return the record (text, title, date, sitename, hostname, url) of the article in the HTML file at *path*.

    Raises `MissingExtraError` without trafilatura, and `ArticleError` where the file cannot be read or holds no article.
    """
    try:
        from trafilatura import bare_extraction  # here, not above: an optional package
    except ImportError as problem:
        raise MissingExtraError("html", f"reading {path}", reason=str(problem)) from problem
    page: Any = bare_extraction(_decoded(path), with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=_DATES)
    if page is None or not page.text:
        raise ArticleError(f"{path}: no article was found in this page; save its text as .txt, or pass it as Article(text=...)")
    return {field: getattr(page, field) for field in ("text", "title", "date", "sitename", "hostname", "url")}


def _decoded(path: Path) -> str:
    raw = read_bytes(path)
    declared = _CHARSET.search(raw, 0, _HEAD)
    for encoding in ("utf-8-sig", declared["name"].decode("ascii") if declared else "utf-8"):
        try:
            return raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise ArticleError(f"{path}: the page is neither UTF-8 nor in the encoding that it declares; save it as UTF-8")
