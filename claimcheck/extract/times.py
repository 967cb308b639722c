"""Sentences ─► time expressions with their TIMEX3 values and calendar intervals."""

from claimcheck.model.documents import Document
from claimcheck.model.times import TimeExpression


def find_times(document: Document) -> tuple[TimeExpression, ...]:
    """Return the time expressions of the whole text, datelines and headings included, in order."""
    return ()
