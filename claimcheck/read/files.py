"""Path ─► the text of the file, or an `ArticleError` that names the file and the remedy."""

import codecs
from pathlib import Path

from claimcheck.errors import ArticleError

#: Byte order marks and the codecs that drop them; the longer mark of UTF-32 comes first, because it begins like that of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Control characters that no text holds: a file with one of them is a picture, an archive, an office document.
_BINARY = frozenset(range(0x20)) - frozenset(b"\t\n\v\f\r\x1a\x1b")


def read_bytes(path: Path) -> bytes:
    """Return the bytes of the file at *path*. Raises `ArticleError` where there is none, or none that may be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ArticleError(f"{path}: there is no such file; check the path (relative paths start at {Path.cwd()})") from None
    except IsADirectoryError:
        raise ArticleError(f"{path}: this is a directory; give one file, such as {path / 'article.txt'}") from None
    except (OSError, ValueError) as problem:
        raise ArticleError(f"{path}: the file cannot be read ({problem}); check its name and its permissions") from None


def _remedy(path: Path) -> str:
    """Return what to do about a file in an encoding of one byte a character: a text may be decoded, anything else has to be written anew."""
    decoded = f"Path({str(path)!r}).read_text(encoding='cp1252')"
    if path.suffix.lower() in (".txt", ".text"):
        return f"save it as UTF-8, or decode it yourself: Article(text={decoded})"
    return f"save it as UTF-8: Path({str(path)!r}).write_text({decoded}, encoding='utf-8')"


def read_text(path: Path) -> str:
    """Return the text of the file at *path*: UTF-8, or UTF-16 and UTF-32 with a byte order mark. Line ends stay as they are.

    Raises `ArticleError` for a file that is missing, a directory, not text, empty, or in another encoding.
    """
    raw = read_bytes(path)
    encoding = next((codec for mark, codec in _BYTE_ORDER_MARKS if raw.startswith(mark)), "utf-8")
    if encoding in ("utf-8", "utf-8-sig") and not _BINARY.isdisjoint(raw):
        raise ArticleError(f"{path}: this is not a text file; save the article as plain text (UTF-8), or as HTML or JSON")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as problem:
        remedy = "save it as UTF-8" if encoding.startswith(("utf-16", "utf-32")) else _remedy(path)
        raise ArticleError(f"{path}: the text is not {encoding.removesuffix('-sig').upper()} (byte {problem.start}); {remedy}") from None
    if not text.strip():
        raise ArticleError(f"{path}: the file holds no text; put the article's text into it")
    return text
