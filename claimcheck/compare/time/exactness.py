"""Two times of a pair ─► how likely they must fill one slot: less where an article has but one so exact: "since May 2014", "2 hours 41 minutes"."""

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.matching import COMPATIBLE, Match
from claimcheck.compare.time.lengths import is_in_two_units
from claimcheck.compare.time.occasions import occasion_of, same_times
from claimcheck.compare.time.relations import Bound, bound_of, relate_times, tells_year
from claimcheck.language.en.calendar import BY
from claimcheck.model.intervals import Relation
from claimcheck.model.times import CLOCK, Grain, TimeExpression, TimexType
from claimcheck.settings import Settings


def least_of(pair: Pair, match: Match[TimeExpression], settings: Settings) -> float:
    """Return how likely two differing times must fill one slot to be told: less where each is so exact that an article has but one such.

    Neither may be told by the other article: then each has its own event.
    """
    left, right = match.left, match.right
    if match.relation is not Relation.DISJOINT or not pair.is_aligned or not _are_exact_alike(pair, left, right):
        return settings.minimum_time_likelihood
    told = same_times(pair.accounts, left, left=True) or same_times(pair.accounts, right, left=False) or is_answered_loosely(pair, left, right)
    return settings.minimum_time_likelihood if told else settings.minimum_exact_time_likelihood


def is_answered_loosely(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether the other sentence tells one of two differing times too, more or less exactly."""
    here = any(relate_times(left, other) in COMPATIBLE for other in pair.right.times)
    return here or any(relate_times(other, right) in COMPATIBLE for other in pair.left.times)


def _are_exact_alike(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether two times are told in one way of which an article has few: as the end of a stretch, as a date in figures, as a length in two units."""
    if left.grain is not right.grain and not (left.grain in CLOCK and right.grain in CLOCK):
        return False
    ends = _end_of(pair.left, left), _end_of(pair.right, right)
    if ends[0] is not None or ends[1] is not None:
        return ends[0] is ends[1] and not (_tells_both_ends(pair.left) and _tells_both_ends(pair.right))  # of two whole stretches other rules speak
    if left.grain in CLOCK and occasion_of(pair.left.account, left).is_other_event(occasion_of(pair.right.account, right)):
        return False
    return (_is_date(left) and _is_date(right)) or (is_in_two_units(left) and is_in_two_units(right))


def _tells_both_ends(side: Side) -> bool:
    return {Bound.FIRST, Bound.LAST} <= {_end_of(side, time) for time in side.times}


def _end_of(side: Side, time: TimeExpression) -> Bound | None:
    """Return which end of a stretch a time is ("since March", "until March"); what is to be done "by March" has its last day then."""
    return bound_of(side, time) or (Bound.LAST if side.word_before(time.span) == BY else None)


def _is_date(time: TimeExpression) -> bool:
    """Say whether a time is a day by its number, or a month with its year, or an hour of the clock."""
    if time.type is TimexType.DURATION:
        return False
    if time.grain in CLOCK:
        return True
    if time.grain is Grain.MONTH:
        return tells_year(time)
    return time.grain is Grain.DAY and any(map(str.isdigit, time.text))
