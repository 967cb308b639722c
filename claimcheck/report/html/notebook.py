"""Collation or Reading ─► a part of a page, as a notebook shows the last value of a cell."""

from collections.abc import Iterable, Iterator

from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.comparisons import Collation
from claimcheck.model.spans import shared_out
from claimcheck.report.days import published_label
from claimcheck.report.excerpts import MOST_SHOWN, excerpt, how_many_more
from claimcheck.report.html.marks import Mark, Piece, marked, paragraphs
from claimcheck.report.html.markup import Markup, element, joined
from claimcheck.report.outline import ADDITION, AGREEMENT, CONFLICT, VARIANCE, Entry, Section, outline
from claimcheck.report.words import listed

# A notebook has its own style sheet, dark or light: these are set on each element and leave the letters' colour as it is.
_GROUP_STYLES = {
    CONFLICT: "border-left: .3em solid #b3261e",
    VARIANCE: "border-left: .3em solid #c98a00",
    AGREEMENT: "border-left: .3em solid #2f8f5f",
    ADDITION: "border-left: .3em solid #5b7fc0",
}
_LABEL_STYLES = {
    "time": "background: #e4572e33; border-bottom: 2px solid #e4572e",
    "quantity": "background: #17a2b833; border-bottom: 2px solid #17a2b8",
    "utterance": "background: #9b5de522; border-bottom: 2px dotted #9b5de5",
    "speaker": "background: #9b5de544; border-bottom: 2px solid #9b5de5",
    "participant": "border-bottom: 2px solid #7d8597",
}

#: Characters of a sentence shown on each side of the words that prove a finding.
CONTEXT = 60


def comparison_part(collation: Collation) -> str:
    """Return a comparison's findings as a table: one row a matter, one column an article; the differences, and of all else the first."""
    told, _ = excerpt(outline(collation), (), MOST_SHOWN)
    columns = ("kind", "aspect", "finding", *told.sources)
    head = element("tr", *(element("th", title, scope="col", style="text-align: left") for title in columns))
    rows = [row for section in told.sections for row in _rows(section, len(told.sources))]
    return element(
        "div",
        element("p", element("b", listed(told.sources)), f": {told.headline}."),
        *(element("p", note) for note in told.notes),
        element("table", element("thead", head), element("tbody", *rows)),
    )


def _rows(section: Section, articles: int) -> Iterator[Markup]:
    yield from (_row(entry, articles) for entry in section.entries)
    if section.more:
        left_out = element("td", f"{how_many_more(section.more)}: {section.title}", colspan=str(articles + 2), style="text-align: left")
        yield element("tr", element("td", section.group, style=_GROUP_STYLES[section.group]), left_out)


def _row(entry: Entry, articles: int) -> Markup:
    cells = [_words(entry, number) for number in range(articles)]
    return element(
        "tr",
        element("td", entry.group, style=_GROUP_STYLES[entry.group]),
        element("td", entry.label),
        element("td", entry.explanation, style="text-align: left"),
        *(element("td", cell, style="text-align: left") for cell in cells),
    )


def _words(entry: Entry, article: int) -> Markup:
    passages = [passage for passage in entry.passages if passage.article == article]
    lines = [joined(*(element("b", text) if marked else text for text, marked in passage.shown(CONTEXT))) for passage in passages]
    return joined(*(part for line in lines for part in (line, element("br"))))


def analysis_part(reading: Reading) -> str:
    """Return an article's text with its times, quantities, utterances, speakers and participants marked."""
    marks = sorted(_labels(reading), key=lambda mark: (mark.span, mark.label))
    text = reading.document.text
    lines = paragraphs(text)
    shown = [element("p", marked(text, inside, _labelled, within=line.span)) for line, inside in zip(lines, shared_out(marks, lines), strict=True)]
    legend = element("p", *(part for label, style in _LABEL_STYLES.items() for part in (element("span", label, style=style), " ")))
    day = published_label(reading)
    title = element("p", element("b", source_names([reading])[0]), f" ({day})" if day else "")
    return element("div", title, legend, *shown)


def _labels(reading: Reading) -> Iterable[Mark[str]]:
    yield from (Mark(time.span, "time") for time in reading.times)
    yield from (Mark(quantity.span, "quantity") for quantity in reading.quantities)
    for attribution in reading.attributions:
        yield from (Mark(span, "utterance") for span in attribution.content)
        if attribution.speaker:
            yield Mark(attribution.speaker.span, "speaker")
    yield from (Mark(mention.span, "participant") for participant in reading.participants for mention in participant.mentions)


def _labelled(piece: Piece[str]) -> Markup:
    """Show words as the shortest of the things that they belong to."""
    labels = [mark.label for mark in sorted(piece.covering, key=lambda mark: (len(mark.span), list(_LABEL_STYLES).index(mark.label)))]
    return element("span", piece.text, style=_LABEL_STYLES[labels[0]], title=", ".join(dict.fromkeys(labels)))
