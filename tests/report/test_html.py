"""The HTML page and the parts that notebooks show."""

import re
from html.parser import HTMLParser

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.model.comparisons import Aspect, Collation, Evidence, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.model.tables import Table
from claimcheck.report.html import analysis_part, comparison_part, html_report
from claimcheck.report.html.marks import Mark, marked, pieces
from claimcheck.report.html.markup import Markup, element, escaped
from claimcheck.report.outline import outline

HOSTILE = """</style></title><script>alert("1")</script> " onmouseover="alert(1)" 'x' <img src=x onerror=alert(1)> &lt;b&gt; \x00\x1b ]]> <!-- """
KNOWN_TAGS = frozenset("html head meta title style body header h1 h2 p input nav label main div article mark a span sup b section small cite blockquote details summary table thead tbody tr th td br".split())


class Page(HTMLParser):
    """Reads a page as a browser does: its elements with attributes, its text, and whether tags nest."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the element; it stays open if it can have content."""
        self.elements.append((tag, dict(attrs)))
        if tag not in {"br", "input", "meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last: it must be the same."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the text with the element that it stands in."""
        self.texts.append((self.open[-1] if self.open else "", data))

    def all(self, attribute: str) -> list[str]:
        """Return every value of an attribute."""
        return [str(attributes[attribute]) for _, attributes in self.elements if attribute in attributes]


@pytest.fixture(scope="module")
def page(harbor: Collation) -> Page:
    """The page of the two example articles, read."""
    return Page(html_report(harbor))


class TestPage:
    """The whole page."""

    def test_it_is_well_formed(self, page: Page) -> None:
        """Every element that is opened is closed in its turn."""
        assert page.open == []

    def test_its_parts_are_linked_from_the_top(self, harbor: Collation, page: Page) -> None:
        """Each section of findings has a link with its number, and the differences come before the articles in the order of the page."""
        headings = {section.heading for section in outline(harbor).sections}
        classes = page.all("class")

        assert headings <= {text for tag, text in page.texts if tag == "a"}
        assert classes.index("findings") < classes.index("articles")

    def test_it_loads_nothing(self, harbor: Collation, page: Page) -> None:
        """No element names anything outside the page, and there is no script."""
        assert all(link.startswith("#") for link in page.all("href"))
        assert not {tag for tag, _ in page.elements} & {"script", "link", "img", "iframe", "object"}
        assert not re.search(r"url\(|@import|https?:|src=", html_report(harbor))

    def test_ids_are_unique_and_links_arrive(self, page: Page) -> None:
        """Each id stands once, and each link leads to an id."""
        ids = page.all("id")

        assert len(ids) == len(set(ids))
        assert {link.removeprefix("#") for link in page.all("href")} <= set(ids)
        assert set(page.all("for")) <= set(ids)

    def test_articles_are_shown_whole(self, harbor: Collation) -> None:
        """Every word of every article is on the page, in its order."""
        columns = re.findall(r"<article>(.*?)</article>", html_report(harbor), re.DOTALL)
        for reading, column in zip(harbor.readings, columns, strict=True):
            without_numbers = re.sub(r"<h2>.*?</h2>|<sup>.*?</sup>", "", column)
            shown = "".join(text for _, text in Page(without_numbers).texts)

            assert shown.split() == reading.article.text.split()

    def test_each_finding_is_marked_in_each_article(self, harbor: Collation, page: Page) -> None:
        """Each marked stretch has its place in the text, and each passage of a card links to its first one."""
        links = [link for link in page.all("href") if link.startswith("#words-")]
        places = [name for name in page.all("id") if name.startswith("words-")]
        entries = outline(harbor).entries

        assert len(links) == len(set(links)) == sum(len(entry.passages) for entry in entries)
        assert len(places) == sum(len(passage.marks) for entry in entries for passage in entry.passages)
        assert {link.removeprefix("#") for link in links} <= set(places)

    def test_every_kind_can_be_hidden(self, page: Page) -> None:
        """There is a switch for each kind of finding."""
        switches = {attributes["id"] for tag, attributes in page.elements if tag == "input"}

        assert switches == {"show-conflict", "show-variance", "show-agreement", "show-addition"}


@pytest.fixture(scope="module")
def hostile() -> Collation:
    """A comparison in which every text that comes from outside is hostile."""
    text = f"{HOSTILE}\n\n{HOSTILE}"
    articles = [claimcheck.Article(text=text, source=f"{HOSTILE}{name}", title=HOSTILE, url=HOSTILE) for name in "ab"]
    evidence = (Evidence(0, Span(0, len(text)), text, HOSTILE), Evidence(1, Span(3, 40), text[3:40], HOSTILE))
    finding = Finding(FindingKind.DISCREPANCY, Aspect.QUOTE, HOSTILE, HOSTILE, evidence, Severity.CONFLICT)
    return attrs.evolve(claimcheck.compare(*articles).collation, findings=(finding,))


class TestHostileText:
    """What an article, a source or an explanation may contain."""

    def test_no_tag_comes_from_an_article(self, hostile: Collation) -> None:
        """The page has the elements of the library only, closed in their turn, with no attribute of others."""
        page = Page(html_report(hostile, tables=[Table(HOSTILE, (HOSTILE,), ((HOSTILE,),), HOSTILE)]))

        assert {tag for tag, _ in page.elements} <= KNOWN_TAGS
        assert not {name for _, attributes in page.elements for name in attributes if name.startswith("on")}
        assert page.open == []

    def test_no_tag_comes_from_an_article_into_a_notebook(self, hostile: Collation) -> None:
        """The same holds for what notebooks show."""
        for part in (comparison_part(hostile), analysis_part(hostile.readings[0])):
            page = Page(part)

            assert {tag for tag, _ in page.elements} <= KNOWN_TAGS
            assert not {name for _, attributes in page.elements for name in attributes if name.startswith("on")}

    def test_the_text_is_shown_as_it_is(self, hostile: Collation) -> None:
        """What looks like markup in an article is shown letter by letter."""
        shown = "".join(text for tag, text in Page(html_report(hostile)).texts if tag != "style")

        assert """<script>alert("1")</script>""" in shown

    def test_characters_that_html_forbids_are_replaced(self, hostile: Collation) -> None:
        """Control characters do not reach the page."""
        assert not {"\x00", "\x1b"} & set(html_report(hostile))


class TestMarkup:
    """The builder that every element goes through."""

    def test_text_is_escaped_once(self) -> None:
        """An element inside an element is not escaped again."""
        assert element("p", element("b", "<")) == "<p><b>&lt;</b></p>"

    def test_attributes_cannot_be_left(self) -> None:
        """A quotation mark in an attribute does not end it."""
        assert element("a", "x", title='" onclick="y') == '<a title="&quot; onclick=&quot;y">x</a>'

    def test_markup_is_left_alone(self) -> None:
        """What is markup already stays as it is."""
        assert escaped(Markup("<b>")) == "<b>"


class TestMarks:
    """Stretches of a text that overlap."""

    @settings(derandomize=True, max_examples=60)
    @given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted), max_size=6))
    def test_pieces_are_the_text(self, limits: list[list[int]]) -> None:
        """The pieces put together are the text, and each is covered by exactly the marks that lie over it."""
        text = "abcdefghijkl"
        marks = [Mark(Span(start, end), number) for number, (start, end) in enumerate(limits)]
        place = 0
        for piece in pieces(text, marks, Span(0, len(text))):
            here = Span(place, place + len(piece.text))

            assert piece.text == text[here.slice]
            assert {mark.label for mark in piece.covering} == {mark.label for mark in marks if len(mark.span) and mark.span.contains(here)}
            place = here.end
        assert place == len(text)

    def test_nothing_marked_is_plain_text(self) -> None:
        """Without marks the text is escaped and otherwise as it was."""
        assert marked("a < b", [], lambda piece: Markup("never"), within=Span(0, 5)) == "a &lt; b"


def test_tables_stand_below_the_articles(harbor: Collation) -> None:
    """A table is shown with its title, columns and rows; a silent source has an empty cell."""
    page = html_report(harbor, tables=[Table("Timeline", ("when", "The Courier"), (("June 11", None),))])

    assert "<th scope=\"col\">when</th>" in page
    assert "<td>June 11</td><td></td>" in page


def test_a_notebook_shows_every_finding(harbor: Collation) -> None:
    """The part for notebooks has one row a matter and one column an article."""
    page = Page(comparison_part(harbor))

    assert len([tag for tag, _ in page.elements if tag == "tr"]) == len(outline(harbor).entries) + 1
    assert [text for tag, text in page.texts if tag == "th"][-2:] == ["The Courier", "The Ledger"]


def test_a_notebook_shows_an_article_whole(harbor: Collation) -> None:
    """The part for an analysis holds every word of the article."""
    reading = harbor.readings[0]
    shown = "".join(text for _, text in Page(analysis_part(reading)).texts)

    assert shown.split()[-len(reading.article.text.split()) :] == reading.article.text.split()


def test_empty_tables_are_left_out_and_others_linked(harbor: Collation) -> None:
    """A table without rows is not shown; the others have a link at the top."""
    page = Page(html_report(harbor, tables=[Table("Nothing", ("when",), ()), Table("Timeline", ("when",), (("June 11",),))]))

    assert "#table-1" in page.all("href")
    assert "#table-2" not in page.all("href")
    assert "Nothing" not in [text for _, text in page.texts]
