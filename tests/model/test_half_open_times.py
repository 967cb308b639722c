"""How two stretches of the calendar stand to each other, told without making intervals."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model.intervals import Interval
from claimcheck.model.spans import Span
from claimcheck.model.time_relations import relation
from claimcheck.model.times import TimeExpression, TimexType

DAY = dt.datetime(2024, 5, 2)
HOURS = st.integers(0, 6)


def _stretch(begin: int, length: int) -> TimeExpression:
    earliest = DAY + dt.timedelta(hours=begin)
    return TimeExpression(Span(0, 1), "", TimexType.TIME, f"{begin}+{length}", "test", earliest=earliest, latest=earliest + dt.timedelta(hours=length))


@settings(derandomize=True, max_examples=300, deadline=None)
@given(HOURS, HOURS, HOURS, HOURS)
def test_stretches_stand_as_their_intervals_do(begin: int, length: int, other_begin: int, other_length: int) -> None:
    """The relation of two stretches is that of the half-open intervals between their instants."""
    first, second = _stretch(begin, length + 1), _stretch(other_begin, other_length + 1)
    intervals = [Interval(one.earliest, one.latest, upper_closed=False) for one in (first, second)]
    assert relation(first, second) is intervals[0].relation_to(intervals[1])
