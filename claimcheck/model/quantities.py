"""How many: a quantity as an interval of numbers, its unit, and the thing counted."""

from decimal import Decimal

import attrs

from claimcheck.model.intervals import Interval
from claimcheck.model.spans import Span


@attrs.frozen
class Quantity:
    """A figure of the text, with its strictness kept: *at least 40* is not *over 40* is not *about 40*.

    *unit* is the normalized unit ("USD", "percent", "km", ...), None for a plain count; *counted* is the head noun of what is counted
    ("people"), lower case as written, None where nothing is; *approximate* says that the writer hedged ("about", "roughly").
    """

    span: Span
    text: str
    interval: Interval[Decimal]
    rule: str
    approximate: bool = False
    unit: str | None = None
    counted: str | None = None
