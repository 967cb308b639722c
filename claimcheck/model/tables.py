"""Rows under headings: the form in which a report prints what is no finding, such as a ledger of quotations or a timeline."""

import attrs

Cell = str | int | float | None


@attrs.frozen
class Table:
    """A title, named columns, and rows with one cell a column; None stands for "this source is silent".

    Reports print it as it is: every cell is text of an article or of the library, never markup. *more* is how many rows a shortened table leaves out.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    more: int = 0

    @property
    def heading(self) -> str:
        """The title with the number of all rows."""
        return f"{self.title} ({len(self.rows) + self.more})"
