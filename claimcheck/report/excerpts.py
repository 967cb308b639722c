"""Outline and tables ─► all differences, and of the rest the first entries with how many more there are: as much as a reader takes in at one sitting."""

from collections.abc import Sequence

import attrs

from claimcheck.model.tables import Cell, Table
from claimcheck.report.outline import CONFLICT, VARIANCE, Outline, Section
from claimcheck.report.words import counted

#: Entries of a section or a table that a report prints where nobody asks for all: a screenful of each.
MOST_SHOWN = 10


def excerpt(told: Outline, tables: Sequence[Table], limit: int | None) -> tuple[Outline, tuple[Table, ...]]:
    """Return *told* and *tables* with no more than *limit* agreements, additions of one source and rows of one table, None for all of them.

    The outline's notes say where something is left out, and how to see it. Raises `ValueError` for a *limit* below 0.
    """
    if limit is None:
        return told, tuple(tables)
    if limit < 0:
        raise ValueError(f"limit={limit} shows nothing: give a number from 0, or None for all")
    sections = tuple(_first_entries(section, limit) for section in told.sections)
    shorter = tuple(_fullest_rows(table, limit) for table in tables)
    cut = any(section.more for section in sections) or any(table.more for table in shorter)
    notes = (*told.notes, _note(limit)) if cut else told.notes
    return attrs.evolve(told, sections=sections, notes=notes), shorter


def how_many_more(more: int) -> str:
    """Say in a line of its own how many entries are left out.

    >>> how_many_more(3)
    '… 3 more'
    """
    return f"… {more} more"


def _note(limit: int) -> str:
    shown = counted(limit, "entry", "entries")
    return f"Agreements, additions and tables are cut to {shown} each: --all (limit=None in Python) shows every one, and so does the HTML page."


def _first_entries(section: Section, limit: int) -> Section:
    if section.group in (CONFLICT, VARIANCE):
        return section
    return attrs.evolve(section, entries=section.entries[:limit], more=max(0, len(section.entries) - limit))


def _fullest_rows(table: Table, limit: int) -> Table:
    """Return *table* with the rows that have most to tell, of most sources, in their order."""
    best = sorted(range(len(table.rows)), key=lambda place: (-_cells_filled(table.rows[place]), place))
    return attrs.evolve(table, rows=tuple(table.rows[place] for place in sorted(best[:limit])), more=max(0, len(table.rows) - limit))


def _cells_filled(row: Sequence[Cell]) -> int:
    return sum(cell is not None for cell in row)
