"""Collation ─► a report in plain text, for a terminal or a mail: conflicts first, then variances, agreements, and what each one adds."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from claimcheck.model.comparisons import Collation
from claimcheck.model.tables import Cell, Table
from claimcheck.report.days import published_label
from claimcheck.report.excerpts import MOST_SHOWN, excerpt, how_many_more
from claimcheck.report.outline import ADDITION, AGREEMENT, Entry, Outline, Section, outline
from claimcheck.report.passages import Passage
from claimcheck.report.words import listed, one_line, shorten_end
from claimcheck.text.wording import BETWEEN_PIECES

#: Columns that a report takes where nobody says otherwise: what fits beside an editor's article.
WIDTH = 100
#: Below this a line holds no clause; narrower terminals break lines themselves.
NARROWEST = 40

#: Around words that prove a finding; no article prints these marks, and brackets and quotation marks have their own meaning in news.
OPEN, CLOSE = "‹", "›"

#: Characters of a sentence shown on each side of the words that prove a finding: of a discrepancy or addition, and of an agreement.
CONTEXT = 90
AGREEMENT_CONTEXT = 45
#: Characters shown of words that agree, and of a normalized value: the beginning of a long quotation says which it is.
LONGEST_AGREEMENT = 150
LONGEST_VALUE = 80


def text_report(
    collation: Collation, *, width: int = WIDTH, verbose: bool = False, tables: Sequence[Table] = (), limit: int | None = MOST_SHOWN
) -> str:
    """Return the comparison as text of at most *width* columns; *verbose* adds each finding's rule and its normalized values.

    No more than *limit* agreements, additions of one source and rows of one table are printed, all of them where it is None.
    """
    told, tables = excerpt(outline(collation), tables, limit)
    width = max(width, NARROWEST)
    parts = [_head(told, collation, width)]
    parts += [_section(section, told.sources, width, verbose) for section in told.sections]
    parts += [table_text(table, width=width) for table in tables if table.rows or table.more]
    return "\n\n".join(parts) + "\n"


def _head(told: Outline, collation: Collation, width: int) -> str:
    labels = [f"{one_line(source)}{_dated(published_label(reading))}" for source, reading in zip(told.sources, collation.readings, strict=True)]
    lines = (listed(labels), f"{one_line(told.headline)}.", *map(one_line, told.notes))
    return "\n".join(_wrap(line, width) for line in lines)


def _dated(day: str) -> str:
    return f" ({day})" if day else ""


def _section(section: Section, sources: Sequence[str], width: int, verbose: bool) -> str:
    title = _wrap(f"{one_line(section.heading).upper()}, {one_line(section.note)}", width)
    digits = max((len(str(entry.number)) for entry in section.entries), default=0)
    blocks = ["\n".join(_entry(entry, sources, digits, width, verbose)) for entry in section.entries]
    blocks += [f"{' ' * digits}{how_many_more(section.more)}"] if section.more else []
    apart = "\n" if section.group in (AGREEMENT, ADDITION) else "\n\n"
    return f"{title}\n\n{apart.join(blocks)}"


def _entry(entry: Entry, sources: Sequence[str], digits: int, width: int, verbose: bool) -> Iterator[str]:
    number = f"{entry.number:>{digits}}. "
    margin = " " * len(number)
    if entry.plain:
        yield _wrap(BETWEEN_PIECES.join(one_line(passage.text) for passage in entry.passages), width, first=number, rest=margin)
    else:
        label = "" if entry.group == AGREEMENT else f" [{entry.label}]"  # what is agreed on is marked, and named in the explanation
        yield _wrap(f"{one_line(entry.explanation)}{label}", width, first=number, rest=margin)
        for passage in entry.passages:
            yield _wrap(_quoted(passage, entry.group), width, first=f"{margin}{one_line(sources[passage.article])}: ", rest=f"{margin}  ")
    if verbose:
        yield _wrap(_provenance(entry, sources), width, first=margin, rest=f"{margin}  ")


def _quoted(passage: Passage, group: str) -> str:
    shown = passage.shown(AGREEMENT_CONTEXT, longest=LONGEST_AGREEMENT) if group == AGREEMENT else passage.shown(CONTEXT)
    return "".join(f"{OPEN}{text}{CLOSE}" if marked else text for text, marked in shown).strip()


def _provenance(entry: Entry, sources: Sequence[str]) -> str:
    values = [f"{one_line(sources[one.article])} = {shorten_end(one_line(one.value), LONGEST_VALUE)}" for one in entry.evidence if one.value is not None]
    return "; ".join([f"rule: {one_line(' + '.join(entry.rules))}", *dict.fromkeys(values)])


def table_text(table: Table, *, width: int = WIDTH) -> str:
    """Return *table* in plain text of at most *width* columns: rows are items under their first cell, which is printed once for rows that follow each other."""
    title = _wrap(one_line(table.heading).upper() + (f", {one_line(table.note)}" if table.note else ""), width)
    lines = [line for first, rows in groupby(table.rows, key=itemgetter(0)) for line in _items(table, first, rows, width)]
    lines += [f"  {how_many_more(table.more)}"] if table.more else []
    return f"{title}\n\n" + "\n".join(lines)


def _items(table: Table, first: Cell, rows: Iterable[Sequence[Cell]], width: int) -> Iterator[str]:
    """Print the first cell, then each row as an item, one line a cell: columns of sentences side by side cannot be read in a terminal."""
    yield _wrap(one_line(str(first)) if first is not None else "—", width, first="  ", rest="  ")
    for row in rows:
        told = [(column, one_line(str(cell))) for column, cell in zip(table.columns[1:], row[1:], strict=True) if cell is not None and cell != ""]
        for place, (column, words) in enumerate(told):
            yield _wrap(words, width, first=f"  {'  ' if place else '- '}{one_line(column)}: ", rest="      ")


def _wrap(text: str, width: int, *, first: str = "", rest: str = "") -> str:
    return textwrap.fill(text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
