"""Collation ─► a report in Markdown, for a ticket, a wiki or a repository."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.model.comparisons import Collation
from claimcheck.model.tables import Cell, Table
from claimcheck.report.outline import Entry, Quotation, Section, listed, outline, published_label
from claimcheck.report.words import one_line, shorten_end, shorten_start

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


def markdown_report(collation: Collation, *, tables: Sequence[Table] = ()) -> str:
    """Return the comparison as a Markdown document."""
    told = outline(collation)
    labels = [_label(source, published_label(reading)) for source, reading in zip(told.sources, collation.readings, strict=True)]
    parts = [f"# {listed(labels)}", f"{escaped(told.headline)}."]
    parts += [_section(section) for section in told.sections]
    parts += [_table(table) for table in tables if table.rows]
    return "\n\n".join(parts) + "\n"


def _label(source: str, day: str) -> str:
    return f"{escaped(source)} ({day})" if day else escaped(source)


def _section(section: Section) -> str:
    title = f"## {escaped(section.heading)} ({len(section.entries)})\n\n*{escaped(section.note)}*"
    return f"{title}\n\n" + "\n".join("\n".join(_entry(entry)) for entry in section.entries)


def _entry(entry: Entry) -> Iterator[str]:
    if entry.lone_sentence:
        yield f"- **{entry.number}.** {escaped(entry.quotations[0].words)}"
        return
    yield f"- **{entry.number}. {entry.finding.aspect.value}.** {escaped(entry.finding.explanation)}"
    for quotation in entry.quotations:
        yield f"  - {escaped(quotation.source)}: {_quoted(quotation)}"


def _quoted(quotation: Quotation) -> str:
    before = shorten_start(one_line(quotation.before).lstrip(), CONTEXT)
    after = shorten_end(one_line(quotation.after).rstrip(), CONTEXT)
    inner = one_line(quotation.words).strip()  # emphasis does not begin or end with a space
    return f"{escaped(before)}**{escaped(inner)}**{escaped(after)}" if inner else escaped(before + after)


def _table(table: Table) -> str:
    head = f"## {escaped(table.title)} ({len(table.rows)})" + (f"\n\n*{escaped(table.note)}*" if table.note else "")
    lines = [_cells(table.columns), _cells(["---"] * len(table.columns), plain=True), *(_cells(row) for row in table.rows)]
    return f"{head}\n\n" + "\n".join(lines)


def _cells(cells: Sequence[Cell], *, plain: bool = False) -> str:
    return f"| {' | '.join(str(cell) if plain else escaped('' if cell is None else str(cell)) for cell in cells)} |"
