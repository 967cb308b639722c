"""Collation ─► a pandas DataFrame, one row a finding."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from claimcheck.errors import MissingExtraError
from claimcheck.model.analyses import source_names
from claimcheck.model.comparisons import Collation, Evidence, Finding
from claimcheck.model.tables import Table
from claimcheck.text.wording import BETWEEN_PIECES

if TYPE_CHECKING:
    from pandas import DataFrame

#: The columns that every frame of findings has; five more follow for each article, numbered from 1: `source_1`, `text_1`, `value_1`,
#: `start_1`, `end_1`, `source_2`, ...
FINDING_COLUMNS = ("kind", "aspect", "severity", "explanation", "rule")
ARTICLE_COLUMNS = ("source", "text", "value", "start", "end")

#: How a column is kept whatever its rows hold, also where there are none: yes and no, and whole numbers, as types that know missing values; all else as
#: objects, which keep None, so that `if row.severity:` means what it says.
YES_OR_NO, WHOLE_NUMBER = "boolean", "Int64"


def findings_frame(collation: Collation) -> "DataFrame":
    """Return one row a finding, in the order of `Comparison.findings`.

    Columns: *kind*, *aspect*, *severity* (None but for discrepancies), *explanation*, *rule*, and for each article, numbered from 1, *source_1*
    (its name), *text_1* (the words that prove the finding, joined by " … " where there are several pieces; None where the article is
    silent), *value_1* (their normalized value), *start_1* and *end_1* (code-point offsets of the first piece's start and the last piece's end).

    Raises `MissingExtraError` where pandas is not installed.
    """
    sources = source_names(collation.readings)
    columns = [*FINDING_COLUMNS, *(f"{name}_{number}" for number in range(1, len(sources) + 1) for name in ARTICLE_COLUMNS)]
    rows = [_row(finding, sources) for finding in collation.findings]
    return typed_frame(columns, rows, types={column: WHOLE_NUMBER for column in columns if column.startswith(("start_", "end_"))})


def table_frame(table: Table) -> "DataFrame":
    """Return the rows of *table* under its columns. Raises `MissingExtraError` where pandas is not installed."""
    return typed_frame(table.columns, table.rows)


def typed_frame(columns: Sequence[str], rows: Sequence[Sequence[object]], *, types: Mapping[str, str] = MappingProxyType({})) -> "DataFrame":
    """Return *rows* under *columns*, each of the type that *types* says whatever it holds, or of objects.

    Raises `MissingExtraError` where pandas is not installed.
    """
    frame: DataFrame = _pandas("to_frame()").DataFrame([tuple(row) for row in rows], columns=list(columns), dtype=object)
    return frame.astype(dict(types))


def _pandas(feature: str) -> Any:
    try:
        import pandas
    except ImportError as error:
        raise MissingExtraError("pandas", feature) from error
    return pandas


def _row(finding: Finding, sources: tuple[str, ...]) -> list[object]:
    row: list[object] = [finding.kind.value, finding.aspect.value, finding.severity and finding.severity.value, finding.explanation, finding.rule]
    for number, source in enumerate(sources):
        row += [source, *_cells([piece for piece in finding.evidence if piece.article == number])]
    return row


def _cells(pieces: list[Evidence]) -> list[object]:
    if not pieces:
        return [None, None, None, None]
    values = [piece.value for piece in pieces if piece.value is not None]
    text = BETWEEN_PIECES.join(piece.text for piece in pieces)
    return [text, BETWEEN_PIECES.join(values) if values else None, min(piece.span.start for piece in pieces), max(piece.span.end for piece in pieces)]
