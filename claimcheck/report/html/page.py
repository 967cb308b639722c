"""Collation ─► one page that loads nothing: the articles side by side with the findings marked, and the findings with links into them."""

from collections.abc import Iterable, Sequence

from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Block, BlockKind
from claimcheck.model.comparisons import Collation
from claimcheck.model.spans import shared_out
from claimcheck.model.tables import Table
from claimcheck.report.days import published_label
from claimcheck.report.html.cards import cards, section_anchor, words_anchor
from claimcheck.report.html.marks import Mark, Piece, marked, paragraphs
from claimcheck.report.html.markup import Markup, element, joined
from claimcheck.report.outline import ADDITION, AGREEMENT, CONFLICT, VARIANCE, Entry, Outline, outline
from claimcheck.report.words import listed, one_line

#: The gravest first: where several findings share words, the words look like the first of these.
GRAVITY = (CONFLICT, VARIANCE, AGREEMENT, ADDITION)

FILTERS = {CONFLICT: "conflicts", VARIANCE: "variances", AGREEMENT: "agreements", ADDITION: "additions"}


def html_report(collation: Collation, *, tables: Sequence[Table] = ()) -> str:
    """Return a whole page: readable without a network, with no script, each text of an article escaped."""
    told = outline(collation)
    shown = [table for table in tables if table.rows]
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="generator", content="claimcheck"),
        element("title", listed(told.sources)),
        element("style", Markup(_style())),
    )
    body = element(
        "body",
        element("header", element("h1", listed(told.sources)), *(element("p", line, class_="headline") for line in (f"{told.headline}.", *told.notes))),
        *(element("input", type="checkbox", class_="show", id=f"show-{group}", checked="") for group in FILTERS),
        element("nav", *_filters(), class_="filters", aria_label="Show"),
        element("nav", *_links(told, shown), class_="contents", aria_label="Contents"),
        element("main", element("div", *cards(told), class_="findings"), _articles(told, collation)),
        *([element("div", *(_table(number, table) for number, table in enumerate(shown, start=1)), class_="tables")] if shown else []),
    )
    return f"<!doctype html>\n{element('html', head, body, lang='en')}\n"


def _style() -> str:
    from importlib.resources import files  # here: it loads the modules of temporary files and archives, a tenth of an import

    return files("claimcheck.report.html").joinpath("page.css").read_text(encoding="utf-8")


def _filters() -> Iterable[Markup]:
    return (element("label", name, for_=f"show-{group}", class_=group) for group, name in FILTERS.items())


def _links(told: Outline, tables: Sequence[Table]) -> Iterable[Markup]:
    """Yield what the page holds, each part with a link to it and how much of it there is."""
    yield from (element("a", section.heading, href=f"#{section_anchor(number)}") for number, section in enumerate(told.sections, start=1))
    yield element("a", "Articles", href="#articles")
    yield from (element("a", table.heading, href=f"#table-{number}") for number, table in enumerate(tables, start=1))


def _articles(told: Outline, collation: Collation) -> Markup:
    columns = []
    for number, (source, reading) in enumerate(zip(told.sources, collation.readings, strict=True)):
        columns.append(element("article", *_column(source, reading, _marks(told.entries, number))))
    return element("section", *columns, id="articles", class_="articles", aria_label="Articles")


def _marks(entries: Iterable[Entry], article: int) -> list[Mark[tuple[Entry, int]]]:
    marks = []
    for entry in entries:
        places = [(passage.article, span) for passage in entry.passages for span in passage.marks]
        marks += [Mark(span, (entry, place)) for place, (number, span) in enumerate(places) if number == article]
    return marks


def _column(source: str, reading: Reading, marks: Sequence[Mark[tuple[Entry, int]]]) -> Iterable[Markup]:
    day = published_label(reading)
    yield element("h2", source, *([" ", element("small", day)] if day else []))
    if reading.article.title and not one_line(reading.article.text).lstrip().startswith(one_line(reading.article.title).strip()):
        yield element("p", reading.article.title, class_="heading")
    lines = paragraphs(reading.document.text)
    blocks = shared_out(reading.document.blocks, lines)  # the whole text is shown, blocks or not; a dateline stays in the line of its story
    for line, inside, around in zip(lines, shared_out(marks, lines), blocks, strict=True):
        yield element("p", marked(reading.document.text, inside, _piece, within=line.span), class_=_class_of(around))


def _class_of(blocks: Sequence[Block]) -> str | None:
    kinds = {block.kind for block in blocks}
    if BlockKind.BODY in kinds:
        return None
    return "heading" if kinds == {BlockKind.HEADING} else "other"


def _piece(piece: Piece[tuple[Entry, int]]) -> Markup:
    """Show words that findings share: like the gravest of them, linked to it, with the numbers of discrepancies behind the last word."""
    entries = sorted((mark.label[0] for mark in piece.covering), key=lambda entry: (GRAVITY.index(entry.group), entry.number))
    first = entries[0]
    anchors = [element("span", id=words_anchor(entry.number, place)) for entry, place in (mark.label for mark in piece.opening)]
    title = "\n".join(dict.fromkeys(f"{entry.number}. {entry.explanation}" for entry in entries))
    words = element("mark", element("a", piece.text, href=f"#finding-{first.number}", title=title), class_=first.group)
    ending = {mark.label[0].number: mark.label[0] for mark in piece.closing if mark.label[0].group in (CONFLICT, VARIANCE)}
    numbers = [element("a", str(number), href=f"#finding-{number}", class_=entry.group) for number, entry in sorted(ending.items())]
    return joined(*anchors, words, *(element("sup", number) for number in numbers))


def _table(number: int, table: Table) -> Markup:
    head = element("tr", *(element("th", column, scope="col") for column in table.columns))
    rows = [element("tr", *(element("td", "" if cell is None else str(cell)) for cell in row)) for row in table.rows]
    title = element("h2", table.heading, *([" ", element("small", table.note)] if table.note else []), id=f"table-{number}")
    return element("section", title, element("table", element("thead", head), element("tbody", *rows), aria_labelledby=f"table-{number}"))
