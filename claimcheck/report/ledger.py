"""Entries of the quote ledger ─► the table that the reports print, and a pandas DataFrame with offsets."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from claimcheck.model.ledgers import LedgerEntry, WordChange, Wording
from claimcheck.model.tables import Cell, Table
from claimcheck.report.frame import WHOLE_NUMBER, YES_OR_NO, typed_frame
from claimcheck.report.words import shorten_end
from claimcheck.text.names import NameRelation, compare_person_names

if TYPE_CHECKING:
    from pandas import DataFrame

TITLE = "Who said what"
NOTE = "one row an utterance, those of one speaker together; words without marks are a paraphrase; where a source has no words, none were found"
LONGEST_CELL = 280  # characters of a wording that a report prints; the frame has all of it

#: The columns of the frame; five more follow for each article, numbered from 1.
ENTRY_COLUMNS = ("speaker", "articles", "disputed", "meaning_changed", "changes")
WORDING_COLUMNS = ("source", "speaker", "text", "quoted", "start", "end")


def ledger_table(entries: Iterable[LedgerEntry], sources: Sequence[str]) -> Table:
    """Return one row an utterance: who says it, each source's wording, and how they differ; speakers in the order in which they first speak."""
    told: dict[str | None, list[LedgerEntry]] = {}
    for entry in entries:
        told.setdefault(_speaker(entry, sources), []).append(entry)
    unnamed = told.pop(None, [])
    rows = tuple(
        (speaker, *_wordings(entry, sources), "; ".join(_remarks(entry, sources)) or None)
        for speaker, its in (*told.items(), (None, unnamed))
        for entry in its
    )
    return Table(TITLE, ("speaker", *sources, "differences"), rows, note=NOTE)


def ledger_frame(entries: Iterable[LedgerEntry], sources: Sequence[str]) -> "DataFrame":
    """Return one row an utterance, with offsets. Raises `MissingExtraError` where pandas is not installed."""
    numbered = [f"{name}_{number}" for number in range(1, len(sources) + 1) for name in WORDING_COLUMNS]
    rows = tuple(tuple(_frame_row(entry, sources)) for entry in entries)
    types = dict.fromkeys(("disputed", "meaning_changed"), YES_OR_NO) | {"articles": WHOLE_NUMBER}
    types |= {f"quoted_{number}": YES_OR_NO for number in range(1, len(sources) + 1)}
    types |= {column: WHOLE_NUMBER for column in numbered if column.startswith(("start_", "end_"))}
    return typed_frame((*ENTRY_COLUMNS, *numbered), rows, types=types)


def ledger_structure(entries: Iterable[LedgerEntry]) -> list[dict[str, Any]]:
    """Return the ledger as lists and dicts."""
    return [
        {"speaker": entry.speaker, "disputed": entry.disputed, "wordings": [_wording_structure(one) for one in entry.wordings]} for entry in entries
    ]


def _wording_structure(one: Wording) -> dict[str, Any]:
    return {
        "article": one.article,
        "speaker": one.speaker,
        "text": one.text,
        "quoted": one.quoted,
        "spans": [{"start": span.start, "end": span.end} for span in one.spans],
        "changes": [{"before": change.before, "after": change.after, "meaning": change.meaning} for change in one.changes],
    }


def _speaker(entry: LedgerEntry, sources: Sequence[str]) -> str | None:
    if not entry.disputed and not _names_two(entry):
        return entry.speaker
    return "; ".join(f"{sources[one.article]}: {one.speaker or 'not told'}" for one in entry.wordings)


def _names_two(entry: LedgerEntry) -> bool:
    """Say whether the articles give the words to bearers of different names, though not surely enough to call that a difference."""
    return any(compare_person_names(first, second) is NameRelation.DIFFERENT for first, second in combinations(entry.names, 2))


def _wordings(entry: LedgerEntry, sources: Sequence[str]) -> Iterator[str | None]:
    for number in range(len(sources)):
        one = entry.wording_of(number)
        yield None if one is None else f"{_shown(one)} (alone)" if entry.alone else _shown(one)


def _shown(one: Wording) -> str:
    text = shorten_end(one.text, LONGEST_CELL)
    return f"“{text}”" if one.quoted else text


def _remarks(entry: LedgerEntry, sources: Sequence[str]) -> Iterator[str]:
    if entry.disputed:
        yield "given to different speakers"
    for one in entry.wordings:
        for change in one.changes:
            yield f"{sources[one.article]}: {_told(change)}"


def _told(change: WordChange) -> str:
    if not change.after:
        told = f"leaves out “{change.before}”"
    elif not change.before:
        told = f"adds “{change.after}”"
    else:
        told = f"“{change.after}” for “{change.before}”"
    return f"{told} (changes the meaning)" if change.meaning else told


def _frame_row(entry: LedgerEntry, sources: Sequence[str]) -> Iterator[Cell]:
    yield entry.speaker
    yield len(entry.wordings)
    yield entry.disputed
    yield any(change.meaning for one in entry.wordings for change in one.changes)
    yield "; ".join(f"{sources[one.article]}: {_told(change)}" for one in entry.wordings for change in one.changes) or None
    for number, source in enumerate(sources):
        one = entry.wording_of(number)
        yield from (source, None, None, None, None, None) if one is None else (source, one.speaker, one.text, one.quoted, one.spans[0].start, one.spans[-1].end)
