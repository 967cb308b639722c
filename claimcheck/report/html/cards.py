"""Outline ─► one card an entry: what it says, and the words that prove it, each linked to its place."""

from collections.abc import Iterator, Sequence

from claimcheck.report.html.markup import Markup, element, joined
from claimcheck.report.outline import Entry, Outline
from claimcheck.report.passages import Passage
from claimcheck.report.words import one_line

#: Characters of a sentence shown on each side of the words that prove a finding.
CONTEXT = 80


def cards(told: Outline) -> Iterator[Markup]:
    """Yield one section a group of findings, with a card each."""
    for number, section in enumerate(told.sections, start=1):
        title = element("h2", f"{section.heading} ", element("small", section.note), id=section_anchor(number))
        yield element("section", title, *(_card(entry, told.sources) for entry in section.entries), class_=section.group)


def section_anchor(number: int) -> str:
    """Return the id of the heading of a section, by its number from 1."""
    return f"section-{number}"


def words_anchor(number: int, place: int) -> str:
    """Return the id of words that prove an entry, by the entry's number and their place among its marked words."""
    return f"words-{number}-{place}"


def _card(entry: Entry, sources: Sequence[str]) -> Markup:
    firsts = [sum(len(passage.marks) for passage in entry.passages[:place]) for place in range(len(entry.passages))]
    passages = [_passage(entry, passage, sources[passage.article], first) for passage, first in zip(entry.passages, firsts, strict=True)]
    found = element("details", element("summary", "how it was found"), element("p", _provenance(entry, sources)))
    return element(
        "div",
        *([] if entry.plain else [_explanation(entry)]),
        *passages,
        *([] if entry.plain else [found]),  # that a sentence stands alone needs no rule to see
        id=f"finding-{entry.number}",
        class_=f"card {entry.group}",
    )


def _explanation(entry: Entry) -> Markup:
    return element("p", element("b", f"{entry.number}. "), entry.explanation, " ", element("span", entry.label, class_="aspect"))


def _passage(entry: Entry, passage: Passage, source: str, first: int) -> Markup:
    """Show a passage with its marked words; the source's name leads to the first of them in the article."""
    name = element("cite", element("a", source, href=f"#{words_anchor(entry.number, first)}"))
    if entry.plain:
        return element("blockquote", element("b", f"{entry.number}. "), name, ": ", one_line(passage.text))
    words = [element("b", text) if marked else text for text, marked in passage.shown(CONTEXT)]
    return element("blockquote", name, ": ", joined(*words))


def _provenance(entry: Entry, sources: Sequence[str]) -> str:
    values = [f"{sources[piece.article]} = {piece.value}" for piece in entry.evidence if piece.value is not None]
    return "; ".join([f"rule: {' + '.join(entry.rules)}", *dict.fromkeys(values)])
