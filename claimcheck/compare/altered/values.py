"""Two sentences that are the same but for a figure or a time ─► the discrepancy of the aspect `quantity` or `time`."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.altered.sentences import FIGURE, TIME, Alteration, told_otherwise
from claimcheck.compare.quantity.figures import relate_figures
from claimcheck.compare.sides.accounts import Placed
from claimcheck.compare.sides.pairs import Pair
from claimcheck.compare.time.relations import relate_times
from claimcheck.model.comparisons import Aspect, Finding, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.spans import Span


def altered_values(pair: Pair, one: Alteration) -> Iterator[Finding]:
    """Yield the figure or the time that each sentence has in the place of the other's."""
    spans = one.spans
    if spans is None:
        return
    figures = _at(pair.left.quantities, spans[0]), _at(pair.right.quantities, spans[1])
    if figures[0] and figures[1] and relate_figures(figures[0], figures[1]) is Relation.DISJOINT:
        values = figures[0].normalized, figures[1].normalized
        yield told_otherwise(pair, Aspect.QUANTITY, FIGURE, (figures[0].span, figures[1].span), Severity.CONFLICT, values)
    times = _at(pair.left.times, spans[0]), _at(pair.right.times, spans[1])
    if times[0] and times[1] and relate_times(times[0], times[1]) is Relation.DISJOINT:
        yield told_otherwise(pair, Aspect.TIME, TIME, (times[0].span, times[1].span), Severity.CONFLICT, (times[0].value, times[1].value))


def _at(values: Sequence[Placed], words: Span) -> Placed | None:
    """Return the value that the words are, or a part of it; None where they are more."""
    return next((value for value in values if value.span.contains(words)), None)
