"""Two times of one event ─► whether one article told its time beforehand and the other later: then a date may have been changed, and neither is wrong."""

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.model.comparisons import Severity
from claimcheck.model.times import TimeExpression


def judged(pair: Pair, left: TimeExpression, right: TimeExpression, severity: Severity) -> tuple[str, Severity]:
    """Return what an explanation adds on the later report, and the severity: *severity*, where no article looks ahead."""
    later = _after_preview(pair, left, right)
    return (f" {later.source} is the later report: the date may have been changed.", Severity.VARIANCE) if later else ("", severity)


def _after_preview(pair: Pair, left: TimeExpression, right: TimeExpression) -> Side | None:
    """Return the side that was written on a later day than the other, in which the time was still to come."""
    first, second = (side.reading.article.published_day for side in (pair.left, pair.right))
    if first is None or second is None or first == second:
        return None
    day, time = (first, left) if first < second else (second, right)
    if time.earliest is None or time.earliest.date() <= day:
        return None
    return pair.right if first < second else pair.left
