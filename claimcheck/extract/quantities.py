"""Sentences ─► quantities: intervals of numbers, units, things counted."""

from collections.abc import Sequence

from claimcheck.model.documents import Document
from claimcheck.model.quantities import Quantity
from claimcheck.model.times import TimeExpression


def find_quantities(document: Document, times: Sequence[TimeExpression]) -> tuple[Quantity, ...]:
    """Return the quantities of the body, in order; what is already read as a time is left alone."""
    return ()
