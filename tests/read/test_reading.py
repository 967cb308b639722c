"""What `read` makes of files, and what it says of those that it cannot read."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

import claimcheck
from claimcheck import ArticleError

TEXT = "The harbor of Ostford closed on Thursday.\n\nRepairs will take three weeks, Mayor Ada Roe said."


def _write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("name", ["courier.txt", "courier.md", "courier.TXT"])
def test_text_is_read_as_it_is(tmp_path: Path, name: str) -> None:
    """A text file is the article; its name is the source."""
    article = claimcheck.read(_write(tmp_path, name, TEXT))
    assert (article.text, article.source, article.published) == (TEXT, "courier", None)


def test_marks_inside_lines_of_markdown_are_dropped(tmp_path: Path) -> None:
    """Bold figures and linked names are read as their words; lines set apart keep their marks, and stars that set nothing apart stay."""
    text = "# Storm\n\n*By Ada Roe*\n\nAt least **19 boats** sank, [the *mayor*](https://c.example/1) said; 2 * 3 * 4 ropes broke.\n\n![Sea](sea.jpg)\n"
    plain = "# Storm\n\n*By Ada Roe*\n\nAt least 19 boats sank, the mayor said; 2 * 3 * 4 ropes broke.\n\n![Sea](sea.jpg)\n"
    assert claimcheck.read(_write(tmp_path, "courier.md", text)).text == plain


@pytest.mark.parametrize(
    "content", [b"\xef\xbb\xbf" + TEXT.encode(), TEXT.encode("utf-16"), b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT.encode("utf-32")]
)
def test_byte_order_marks_are_dropped(tmp_path: Path, content: bytes) -> None:
    """A byte order mark names the encoding and is no part of the text."""
    assert claimcheck.read(_write(tmp_path, "a.txt", content)).text == TEXT


def test_line_ends_are_kept(tmp_path: Path) -> None:
    """Offsets count the file's own characters: line ends are not rewritten."""
    assert claimcheck.read(_write(tmp_path, "a.txt", "Rain.\r\nWind.\r\n")).text == "Rain.\r\nWind.\r\n"


def test_what_is_given_wins(tmp_path: Path) -> None:
    """Source, day, title and address given by the caller are the article's."""
    article = claimcheck.read(_write(tmp_path, "a.txt", TEXT), source="The Courier", published="2024-05-02", title="Harbor", url="https://c.example/")
    assert (article.source, article.published, article.title, article.url) == ("The Courier", dt.date(2024, 5, 2), "Harbor", "https://c.example/")


def test_a_dateline_dates_the_article(tmp_path: Path) -> None:
    """A dateline with a year gives the day of publication."""
    assert claimcheck.read(_write(tmp_path, "a.txt", "OSTFORD, Ohio (AP), Feb. 3, 2024 -- Rain fell.")).published == dt.date(2024, 2, 3)


def test_trafilatura_records_are_read(tmp_path: Path) -> None:
    """The fields of trafilatura: the address is in `source`, the site's name in `source-hostname`."""
    record = {"title": "Harbor", "hostname": "c.example", "date": "2024-05-02", "text": TEXT, "source": "https://c.example/1", "source-hostname": "The Courier"}
    article = claimcheck.read(_write(tmp_path, "a.json", json.dumps(record)))
    assert (article.text, article.source, article.published, article.title, article.url) == (TEXT, "The Courier", dt.date(2024, 5, 2), "Harbor", "https://c.example/1")


def test_news_please_records_are_read(tmp_path: Path) -> None:
    """The fields of news-please: `maintext`, `date_publish` with a time, `source_domain`."""
    record = {"maintext": TEXT, "date_publish": "2024-05-02 09:30:00", "source_domain": "c.example", "url": "https://c.example/1", "title": None, "authors": ["Ada Roe"]}
    article = claimcheck.read(_write(tmp_path, "a.jsonl", json.dumps(record) + "\n"))
    assert (article.text, article.source, article.published, article.url) == (TEXT, "c.example", dt.datetime(2024, 5, 2, 9, 30), "https://c.example/1")


def test_many_articles_in_a_file_are_read_together(tmp_path: Path) -> None:
    """`read_all` reads each line; `read` refuses and names it."""
    path = _write(tmp_path, "a.jsonl", "\n".join(json.dumps({"text": f"Rain fell {day}.", "sitename": "C"}) for day in ("Monday", "Tuesday")))
    assert [article.text for article in claimcheck.read_all(path)] == ["Rain fell Monday.", "Rain fell Tuesday."]
    with pytest.raises(ArticleError, match=r"a\.jsonl: the file holds 2 articles; read them with claimcheck\.read_all"):
        claimcheck.read(path)


@pytest.mark.parametrize(
    ("given", "day"),
    [
        (1717545600000, dt.date(2024, 6, 5)),
        (1717574400, dt.date(2024, 6, 5)),
        (1717574400.5, dt.date(2024, 6, 5)),
        ("5 June 2024", dt.date(2024, 6, 5)),
        ("June 5, 2024", dt.date(2024, 6, 5)),
        (None, None),
        (True, None),
        (float("nan"), None),
    ],
)
def test_dates_of_records(tmp_path: Path, given: object, day: dt.date | None) -> None:
    """A count of seconds or milliseconds is its day in UTC; what only says whether the article is out, or nothing, is no date."""
    assert claimcheck.read(_write(tmp_path, "a.json", json.dumps({"text": TEXT, "published": given}))).published == day


def test_records_without_text_are_named_and_left_out(tmp_path: Path) -> None:
    """`read_all` raises with the line, or, where it may tell somebody, goes on; a day that the caller gives is not a record's fault."""
    path = _write(tmp_path, "a.jsonl", '{"text": "Rain."}\n\n{"maintext": null}\n{"text": "Wind.", "date": "soon"}\n{"text": "Snow."}')
    problems: list[ArticleError] = []
    assert [article.text for article in claimcheck.read_all(path, unreadable=problems.append)] == ["Rain.", "Snow."]
    assert [str(problem).split(": ")[0].rpartition(", ")[2] for problem in problems] == ["line 3", "line 4"]
    with pytest.raises(ArticleError, match=r"a\.jsonl, line 3: the field maintext is null"):
        claimcheck.read_all(path)
    with pytest.raises(ArticleError, match="is not a date"):
        claimcheck.read_all(path, published="soon", unreadable=problems.append)


def test_tags_in_records_are_taken_out(tmp_path: Path) -> None:
    """HTML in a record's text gives its paragraphs; prose with signs of its own stays as it is."""
    content = "<p>OSTFORD, June 5 (AP) &mdash; Rain <b>fell</b>.</p>\n<p>Roads&nbsp;closed<br>at noon.</p>"
    article = claimcheck.read(_write(tmp_path, "a.json", json.dumps({"content": content, "title": "Rain &amp; wind"})))
    assert (article.text, article.title) == ("OSTFORD, June 5 (AP) — Rain fell.\n\nRoads\xa0closed\nat noon.", "Rain & wind")
    plain = "Ships < 3 m and > 9 m wait; R&D goes on &copy 2024. <Roe>"
    assert claimcheck.read(_write(tmp_path, "a.json", json.dumps({"text": plain}))).text == plain


def test_the_file_names_the_source_where_nothing_else_does(tmp_path: Path) -> None:
    """A single record without a site is named for its file; of several, none is."""
    assert claimcheck.read(_write(tmp_path, "wire.json", json.dumps({"text": TEXT}))).source == "wire"
    rows = "\n".join([json.dumps({"text": TEXT})] * 2)
    assert [article.source for article in claimcheck.read_all(_write(tmp_path, "wire.jsonl", rows))] == ["", ""]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "not a text file"),
        ("a.txt", b"   \n", "holds no text"),
        ("a.txt", b"", "holds no text"),
        ("a.txt", "Café".encode("latin-1"), r"not UTF-8 \(byte 3\).*save it as UTF-8"),
        ("a.txt", b"\xff\xfeR\x00a", "not UTF-16"),
        ("a.pdf", b"%PDF", r"the suffix '\.pdf' does not say.*save the article as one of"),
        ("a", b"Rain.", "a name without a suffix"),
        ("a.json", b'{"text": ', r"the JSON is broken at line 1, column 10"),
        ("a.json", b"[]", "holds no article"),
        ("a.json", b'"Rain."', "expected an object"),
        ("a.json", b'{"text": 5}', "the field text holds int, not text"),
        ("a.json", b'{"title": "Rain"}', r"the record has no text; .*\(found: title\)"),
        ("a.json", b'{"text": "Rain.", "date": ["2024-06-05"]}', r"published=\['2024-06-05'\] is not a date"),
        ("a.json", b'{"text": "Rain.", "date": {"$date": 1717545600000}}', "is not a date"),
        ("a.json", b'{"text": "Rain.", "date": 20240605}', "published=20240605 is not a date"),
        ("a.json", b'{"maintext": null, "title": "Rain"}', "the field maintext is null"),
        ("a.json", b'{"text": "<p> </p>"}', "the field text is empty"),
        ("a.json", '{"text": "Café"}'.encode("latin-1"), r"save it as UTF-8: Path\(.*a\.json'\)\.write_text\(Path\("),
        ("a.jsonl", b'{"text": null}', "line 1: the field text is null"),
        ("a.json", b'{"text": "Rain.", "date": "yesterday"}', r"a\.json: published='yesterday' is not a date.*published="),
        ("a.json", b"[" * 100_000, "nested too deeply|broken"),
        ("a.jsonl", b'{"text": "Rain."}\n{"text" "Wind."}', r"line 2.*broken at line 2, column 9"),
    ],
)
def test_bad_files_are_named_with_the_remedy(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    """What cannot be read raises `ArticleError`, which names the file and says what to do."""
    path = _write(tmp_path, name, content)
    with pytest.raises(ArticleError, match=message) as caught:
        claimcheck.read(path)
    assert str(path) in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A path to nothing raises `ArticleError` with the path."""
    with pytest.raises(ArticleError, match=r"b\.txt: there is no such file"):
        claimcheck.read(tmp_path / "b.txt")


@pytest.mark.parametrize("name", ["folder", "folder.txt"])
def test_a_directory_is_named(tmp_path: Path, name: str) -> None:
    """A directory raises `ArticleError` that says so."""
    (tmp_path / name).mkdir()
    with pytest.raises(ArticleError, match="this is a directory"):
        claimcheck.read(tmp_path / name)


def test_an_impossible_path_is_an_article_error() -> None:
    """A path that no file system knows raises `ArticleError`, too."""
    with pytest.raises(ArticleError):
        claimcheck.read("a\0b.txt")


PAGE = f"""<html><head><title>Harbor closes</title><meta charset="utf-8"><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2024-05-02T10:00:00Z"></head><body><nav>Home</nav><article><h1>Harbor closes</h1>
<p>{TEXT.split(chr(10))[0]} A storm had damaged its longest pier, and two ships were moved to Milltown before the water rose again.</p>
<p>{TEXT.split(chr(10))[2]} The state will pay for the repairs, which cost about two million dollars according to the port.</p></article></body></html>"""


def test_html_is_read_with_the_extra(tmp_path: Path) -> None:
    """A saved page gives its text, its site and the day that it states."""
    pytest.importorskip("trafilatura", exc_type=ImportError, reason="needs the extra html")
    article = claimcheck.read(_write(tmp_path, "a.html", PAGE))
    assert TEXT.split("\n")[0] in article.text
    assert "Home" not in article.text
    assert (article.source, article.published, article.title) == ("The Courier", dt.date(2024, 5, 2), "Harbor closes")


def test_html_without_an_article_is_an_error(tmp_path: Path) -> None:
    """A page without an article raises `ArticleError` with its name."""
    pytest.importorskip("trafilatura", exc_type=ImportError, reason="needs the extra html")
    with pytest.raises(ArticleError, match=r"a\.html: no article was found"):
        claimcheck.read(_write(tmp_path, "a.html", "<html><body></body></html>"))


def test_html_without_the_extra_names_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without trafilatura, the error says how to install it, and what was not found."""
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    with pytest.raises(claimcheck.MissingExtraError, match=r"trafilatura.*: pip install 'claimcheck-news\[html\]'"):
        claimcheck.read(_write(tmp_path, "a.html", PAGE))


def test_a_page_that_names_no_site_is_named_for_its_file(tmp_path: Path) -> None:
    """The name of the file is the source of a page that states none."""
    pytest.importorskip("trafilatura", exc_type=ImportError, reason="needs the extra html")
    page = PAGE.replace('<meta property="og:site_name" content="The Courier">', "")
    assert claimcheck.read(_write(tmp_path, "page.html", page)).source == "page"


@pytest.mark.parametrize("reader", [claimcheck.read, claimcheck.read_all])
def test_addresses_are_no_files(reader: Callable[[str], object]) -> None:
    """A web address is refused with what to do: nothing is downloaded."""
    with pytest.raises(ArticleError, match=r"https://c\.example/1: this is an address.*save the page"):
        reader("https://c.example/1")
