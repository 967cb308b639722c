"""Collation ─► a report in Markdown, for a ticket, a wiki or a repository."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.model.comparisons import Collation
from claimcheck.model.tables import Cell, Table
from claimcheck.report.days import published_label
from claimcheck.report.excerpts import MOST_SHOWN, excerpt, how_many_more
from claimcheck.report.outline import AGREEMENT, Entry, Section, outline
from claimcheck.report.passages import Passage
from claimcheck.report.words import listed, one_line
from claimcheck.text.wording import BETWEEN_PIECES

#: Characters of a sentence shown on each side of the words that prove a finding.
CONTEXT = 160

# Everything that CommonMark, its tables or embedded HTML could take for markup; a full stop or bracket after digits opens a list only
# at the start of a line, where no text of an article ever stands.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~$&!]")


def escaped(text: str) -> str:
    r"""Return *text* as one line that Markdown shows as it is.

    >>> escaped("*not* bold <b>")
    '\\*not\\* bold \\<b\\>'
    """
    return _MARKUP.sub(r"\\\g<0>", one_line(text))


def markdown_report(collation: Collation, *, tables: Sequence[Table] = (), limit: int | None = MOST_SHOWN) -> str:
    """Return the comparison as a Markdown document with no more than *limit* agreements, additions of one source and rows of one table, None for all."""
    told, tables = excerpt(outline(collation), tables, limit)
    labels = [_label(source, published_label(reading)) for source, reading in zip(told.sources, collation.readings, strict=True)]
    parts = [f"# {listed(labels)}", f"{escaped(told.headline)}.", *map(escaped, told.notes)]
    parts += [_section(section, told.sources) for section in told.sections]
    parts += [_table(table) for table in tables if table.rows or table.more]
    return "\n\n".join(parts) + "\n"


def _label(source: str, day: str) -> str:
    return f"{escaped(source)} ({day})" if day else escaped(source)


def _section(section: Section, sources: Sequence[str]) -> str:
    title = f"## {escaped(section.heading)}\n\n*{escaped(section.note)}*"
    lines = [line for entry in section.entries for line in _entry(entry, sources)]
    return f"{title}\n\n" + "\n".join([*lines, *_left_out(section.more, bullet="- ")])


def _left_out(more: int, *, bullet: str = "") -> list[str]:
    return [f"{bullet}{how_many_more(more)}"] if more else []


def _entry(entry: Entry, sources: Sequence[str]) -> Iterator[str]:
    if entry.plain:
        yield f"- **{entry.number}.** {BETWEEN_PIECES.join(escaped(passage.text) for passage in entry.passages)}"
        return
    label = "" if entry.group == AGREEMENT else f" {entry.label}."
    yield f"- **{entry.number}.{label}** {escaped(entry.explanation)}"
    for passage in entry.passages:
        yield f"  - {escaped(sources[passage.article])}: {_quoted(passage)}"


def _quoted(passage: Passage) -> str:
    return "".join(_emphasized(text) if marked else escaped(text) for text, marked in passage.shown(CONTEXT)).strip()


def _emphasized(text: str) -> str:
    """Return *text* in bold; emphasis neither begins nor ends with a space, so spaces at its ends stay outside."""
    inner = text.strip()
    before, _, after = text.partition(inner)
    return f"{before}**{escaped(inner)}**{after}" if inner else text


def _table(table: Table) -> str:
    head = f"## {escaped(table.heading)}" + (f"\n\n*{escaped(table.note)}*" if table.note else "")
    lines = [_cells(table.columns), _cells(["---"] * len(table.columns), plain=True), *(_cells(row) for row in table.rows)]
    return "\n\n".join([head, "\n".join(lines), *_left_out(table.more)])


def _cells(cells: Sequence[Cell], *, plain: bool = False) -> str:
    return f"| {' | '.join(str(cell) if plain else escaped('' if cell is None else str(cell)) for cell in cells)} |"
