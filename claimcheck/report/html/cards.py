"""Outline ─► one card a finding: what it says, and the words that prove it, each linked to its place."""

from collections.abc import Iterator

from claimcheck.report.html.markup import Markup, element
from claimcheck.report.outline import Entry, Outline, Quotation
from claimcheck.report.words import one_line, shorten_end, shorten_start

#: Characters of a sentence shown on each side of the words that prove a finding.
CONTEXT = 80


def cards(told: Outline) -> Iterator[Markup]:
    """Yield one section a group of findings, with a card each."""
    for section in told.sections:
        title = element("h2", f"{section.heading} ({len(section.entries)}) ", element("small", section.note))
        yield element("section", title, *map(_card, section.entries), class_=section.group)


def _card(entry: Entry) -> Markup:
    return element(
        "div",
        *([] if entry.lone_sentence else [_explanation(entry)]),
        *(_quotation(entry, place, quotation) for place, quotation in enumerate(entry.quotations)),
        element("details", element("summary", "how it was found"), element("p", _provenance(entry))),
        id=f"finding-{entry.number}",
        class_=f"card {entry.group}",
    )


def _explanation(entry: Entry) -> Markup:
    return element("p", element("b", f"{entry.number}. "), entry.finding.explanation, " ", element("span", entry.finding.aspect.value, class_="aspect"))


def _quotation(entry: Entry, place: int, quotation: Quotation) -> Markup:
    source = element("cite", element("a", quotation.source, href=f"#words-{entry.number}-{place}"))
    before = shorten_start(one_line(quotation.before).lstrip(), CONTEXT)
    after = shorten_end(one_line(quotation.after).rstrip(), CONTEXT)
    if entry.lone_sentence:
        return element("blockquote", element("b", f"{entry.number}. "), source, ": ", one_line(quotation.words))
    return element("blockquote", source, ": ", before, element("b", one_line(quotation.words)), after)


def _provenance(entry: Entry) -> str:
    values = [f"{quotation.source} = {quotation.evidence.value}" for quotation in entry.quotations if quotation.evidence.value is not None]
    return "; ".join([f"rule: {entry.finding.rule}", *values])
