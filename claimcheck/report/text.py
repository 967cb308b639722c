"""Collation ─► a report in plain text, for a terminal or a mail: conflicts first, then variances, agreements, and what each one adds."""

import textwrap
from collections.abc import Iterator, Sequence

from claimcheck.model.comparisons import Collation
from claimcheck.model.tables import Cell, Table
from claimcheck.report.outline import ADDITION, AGREEMENT, Entry, Outline, Quotation, Section, listed, outline, published_label
from claimcheck.report.words import one_line, shorten_end, shorten_start

#: Columns that a report takes where nobody says otherwise: what fits beside an editor's article.
WIDTH = 100
#: Below this a line holds no clause; narrower terminals break lines themselves.
NARROWEST = 40

#: Around words that prove a finding; no article prints these marks, and brackets and quotation marks have their own meaning in news.
OPEN, CLOSE = "‹", "›"

#: Characters of a sentence shown on each side of the words that prove a finding: of a discrepancy or addition, and of an agreement.
CONTEXT = 90
AGREEMENT_CONTEXT = 35
#: Characters shown of words that agree, and of a normalized value: the beginning of a long quotation says which it is.
LONGEST_AGREEMENT = 150
LONGEST_VALUE = 80


def text_report(collation: Collation, *, width: int = WIDTH, verbose: bool = False, tables: Sequence[Table] = ()) -> str:
    """Return the comparison as text of at most *width* columns; *verbose* adds each finding's rule and its normalized values."""
    told = outline(collation)
    width = max(width, NARROWEST)
    parts = [_head(told, collation, width)]
    parts += [_section(section, width, verbose) for section in told.sections]
    parts += [table_text(table, width=width) for table in tables if table.rows]
    return "\n\n".join(parts) + "\n"


def _head(told: Outline, collation: Collation, width: int) -> str:
    labels = [f"{one_line(source)}{_dated(published_label(reading))}" for source, reading in zip(told.sources, collation.readings, strict=True)]
    return f"{_wrap(listed(labels), width)}\n{_wrap(one_line(told.headline) + '.', width)}"


def _dated(day: str) -> str:
    return f" ({day})" if day else ""


def _section(section: Section, width: int, verbose: bool) -> str:
    title = _wrap(f"{one_line(section.heading).upper()} ({len(section.entries)}), {one_line(section.note)}", width)
    digits = max(len(str(entry.number)) for entry in section.entries)
    blocks = ["\n".join(_entry(entry, digits, width, verbose)) for entry in section.entries]
    apart = "\n" if section.group in (AGREEMENT, ADDITION) else "\n\n"
    return f"{title}\n\n{apart.join(blocks)}"


def _entry(entry: Entry, digits: int, width: int, verbose: bool) -> Iterator[str]:
    number = f"{entry.number:>{digits}}. "
    margin = " " * len(number)
    if entry.lone_sentence:
        yield _wrap(one_line(entry.quotations[0].words), width, first=number, rest=margin)
    else:
        yield _wrap(f"{one_line(entry.finding.explanation)} [{entry.finding.aspect.value}]", width, first=number, rest=margin)
        quoted = _quoted_briefly if entry.group == AGREEMENT else _quoted
        for quotation in entry.quotations:
            yield _wrap(quoted(quotation), width, first=f"{margin}{one_line(quotation.source)}: ", rest=f"{margin}  ")
    if verbose:
        yield _wrap(_provenance(entry), width, first=margin, rest=f"{margin}  ")


def _quoted(quotation: Quotation) -> str:
    before, after = shorten_start(one_line(quotation.before), CONTEXT), shorten_end(one_line(quotation.after), CONTEXT)
    return f"{before}{OPEN}{one_line(quotation.words)}{CLOSE}{after}".strip()


def _quoted_briefly(quotation: Quotation) -> str:
    words = one_line(quotation.words)
    if len(words) > LONGEST_AGREEMENT:
        return f"{OPEN}{shorten_end(words, LONGEST_AGREEMENT)}{CLOSE}"
    before, after = shorten_start(one_line(quotation.before), AGREEMENT_CONTEXT), shorten_end(one_line(quotation.after), AGREEMENT_CONTEXT)
    return f"{before}{OPEN}{words}{CLOSE}{after}".strip()


def _provenance(entry: Entry) -> str:
    values = [
        f"{one_line(one.source)} = {shorten_end(one_line(one.evidence.value), LONGEST_VALUE)}" for one in entry.quotations if one.evidence.value is not None
    ]
    return "; ".join([f"rule: {one_line(entry.finding.rule)}", *values])


def table_text(table: Table, *, width: int = WIDTH) -> str:
    """Return *table* in plain text of at most *width* columns, one small card a row."""
    title = _wrap(f"{one_line(table.title).upper()} ({len(table.rows)})" + (f", {one_line(table.note)}" if table.note else ""), width)
    return f"{title}\n\n" + "\n".join("\n".join(_card(table, row, width)) for row in table.rows)


def _card(table: Table, row: Sequence[Cell], width: int) -> Iterator[str]:
    """Print a row as a small card, one line a cell, under its first cell: columns of sentences side by side cannot be read in a terminal."""
    named = [(column, one_line(str(cell))) for column, cell in zip(table.columns, row, strict=True) if cell is not None and cell != ""]
    if named and named[0][0] == table.columns[0]:
        yield _wrap(named.pop(0)[1], width, first="  ", rest="  ")
    for column, words in named:
        yield _wrap(words, width, first=f"    {one_line(column)}: ", rest="      ")


def _wrap(text: str, width: int, *, first: str = "", rest: str = "") -> str:
    return textwrap.fill(text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
