"""Two time expressions ─► how their times stand to each other, where a difference would mean anything."""

import re
from bisect import bisect_left
from enum import Enum

from claimcheck.compare.sides.pairs import Side
from claimcheck.compare.time.hours import CLOCK_RULES, is_bare_hour, relate_hours
from claimcheck.compare.time.lengths import is_rounded_length
from claimcheck.language.en.calendar import (
    BEGINNING_WORDS,
    COUNTDOWN_WORDS,
    FIRST_BOUND_WORDS,
    GAME_WORDS,
    LAST_BOUND_WORDS,
    RANGE_WORDS,
    SINCE_WORDS,
    THROUGH_WORDS,
    UNTIL_WORDS,
)
from claimcheck.language.en.event_stages import PUT_OFF
from claimcheck.language.en.newsrooms import ISSUE_NAMES
from claimcheck.language.en.word_classes import DETERMINERS
from claimcheck.model.claims import Polarity
from claimcheck.model.intervals import Relation
from claimcheck.model.time_relations import length_in_days, relation
from claimcheck.model.times import CLOCK, OF_A_DAY, Grain, TimeExpression, TimexType

#: How many times the length of something its length in the other article may be; six months and three hours are lengths of two things.
FARTHEST = 12
#: The same where one is told in other units: "10 hours of talks over two days".
FARTHEST_IN_OTHER_UNITS = 6

#: Expressions that count from another time ("three weeks ago", "two days later"): round, and leaning on an anchor that may be another event.
_COUNTED = frozenset({"counted"})
_MONTH_GRAINS = frozenset({Grain.DAY, Grain.MONTH})
# read once, for on Python 3.11 each reading of a member takes 50 ns, and these are asked of every two times of two articles
_EQUAL, _OVERLAPS, _LENGTH = Relation.EQUAL, Relation.OVERLAPS, TimexType.DURATION
_NESTED = (Relation.INSIDE, Relation.CONTAINS)  # no set: to look a member of an enumeration up in one takes longer than to go through two
_AGES = (Grain.DECADE, Grain.CENTURY)
_YEAR = re.compile(r"\d{4}")
_POSSESSIVE = re.compile(r"['’]s\s")
_DIFFERENT = (Relation.DISJOINT, Relation.OVERLAPS)


def relate_times(left: TimeExpression, right: TimeExpression) -> Relation:
    """Say how the times of two expressions stand to each other; `UNDECIDED` where a difference would say nothing.

    That is so for round counts ("about a month ago"), for a duration beside a date, for one weekday or month read as two weeks or years apart, and for
    an hour without its day ("at 7 p.m.") beside a day, or beside the same hour of some day.
    """
    found = relation(left, right)
    if left.grain in CLOCK and right.grain in CLOCK and found is not Relation.UNDECIDED:
        found = relate_hours(left, right, found)
    if found is _OVERLAPS and (Grain.SEASON in (left.grain, right.grain) or left.earliest is None or right.earliest is None):
        return Relation.UNDECIDED  # nobody knows to the day when "the spring" begins; "Friday afternoon" of some week and the Friday of one may be one day
    if found not in _DIFFERENT:
        return found
    if left.type is right.type is _LENGTH:
        return _relate_lengths(left, right, found)
    if _is_age_beside_day(left, right) or _is_round(left, right) or is_same_name(left, right) or _one_of_unknown_day(left, right):
        return Relation.UNDECIDED
    return found


def _is_age_beside_day(left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether just one of two is a decade or a century and the other a day: nobody who knows the day of an event tells it as "in the 1950s"."""
    return (left.grain in _AGES and right.grain in OF_A_DAY) or (right.grain in _AGES and left.grain in OF_A_DAY)


def _relate_lengths(left: TimeExpression, right: TimeExpression, found: Relation) -> Relation:
    """Relate "four hours" to "more than four hours", the same less exactly, and to "six months", which is no length of the same thing."""
    if left.value == right.value and "APPROX" not in (left.mod, right.mod):
        return Relation.CONTAINS if left.mod else Relation.INSIDE
    if is_rounded_length(left, right) or is_rounded_length(right, left):
        return Relation.UNDECIDED
    lengths = [bound for length in (length_in_days(left), length_in_days(right)) if length for bound in (length.lower or length.upper,) if bound]
    farthest = FARTHEST if left.grain is right.grain else FARTHEST_IN_OTHER_UNITS
    return found if len(lengths) == 2 and max(lengths) <= farthest * min(lengths) else Relation.UNDECIDED


def is_same(left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one time is told twice: equal, or one day with and without its hour ("Tuesday", "Tuesday afternoon")."""
    found = relation(left, right)
    return found is _EQUAL or found in _NESTED and left.grain in OF_A_DAY and right.grain in OF_A_DAY


def tells_year(time: TimeExpression) -> bool:
    """Say whether the words settle the year ("June 2016", "last year"); that of "Monday" and "June" is a guess of ours."""
    return time.rule == "directed_unit" or _YEAR.search(time.text) is not None


class Bound(Enum):
    """Which end of a stretch a time is ("since March", "through April"); it is then no time of an event."""

    FIRST = "first"
    LAST = "last"


def bound_of(side: Side, time: TimeExpression) -> Bound | None:
    """Return which end of a stretch a time is, None where it bounds none."""
    known, place = side.once[_known_bounds], time.span.start
    if place not in known:
        known[place] = _bound(side, time)
    return known[place]


def _known_bounds(side: Side) -> dict[int, Bound | None]:
    """The bounds so far asked for, by where the times begin."""
    return {}


def _bound(side: Side, time: TimeExpression) -> Bound | None:
    before = side.word_before(time.span)
    if before in DETERMINERS and (named := _bound_of_event(side, time)):
        return named
    if is_not_until(side, time) or is_put_off(side, time):
        return None
    if before in LAST_BOUND_WORDS or before in RANGE_WORDS and _opens(side, _time_before(side, time)) or before in THROUGH_WORDS and _time_before(side, time):
        return Bound.LAST
    after = side.word_after(time.span)
    if before in SINCE_WORDS or before in FIRST_BOUND_WORDS and after in RANGE_WORDS:
        return Bound.FIRST
    return Bound.FIRST if after in THROUGH_WORDS and _time_after(side, time) else None


def is_not_until(side: Side, time: TimeExpression) -> bool:
    """Say whether a time is when something happens that does not before: "was not found until Monday"."""
    if side.word_before(time.span) not in UNTIL_WORDS:
        return False
    return any(time in event.times and event.polarity is Polarity.DENIED for claim in side.claims for event in claim.events)


def is_put_off(side: Side, time: TimeExpression) -> bool:
    """Say whether a time is the later day that something is given: "was put off until Monday"."""
    if side.word_before(time.span) not in UNTIL_WORDS:
        return False
    return any(time in event.times and event.lemma in PUT_OFF for claim in side.claims for event in claim.events)


def _bound_of_event(side: Side, time: TimeExpression) -> Bound | None:
    """Return which end of a stretch the event is that a time is set before: "since the 2001 flood" tells no more of when than "since 2001"."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    place, end = bisect_left(tokens, (time.span.start,)), bisect_left(tokens, (time.span.end,))
    if place < 2 or letters[end : end + 1] not in ("N", "J"):
        return None
    before = tokens[place - 2].lower
    return Bound.FIRST if before in SINCE_WORDS else Bound.LAST if before in LAST_BOUND_WORDS else None


def opens_stretch(side: Side, time: TimeExpression) -> bool:
    """Say whether a time is when something begins that has an end: "beginning in 2009", "starting Monday"."""
    place = bisect_left(side.sentence.tokens, (time.span.start,))
    return not BEGINNING_WORDS.isdisjoint(side.sentence.lowers[max(0, place - 2) : place])


def is_of_course(side: Side, time: TimeExpression) -> bool:
    """Say whether a time is a place in a course of things: "with 12 seconds left", "in the fourth quarter" of a game."""
    if time.grain is Grain.QUARTER:
        return not GAME_WORDS.isdisjoint(side.sentence.lowers)
    if not time.value.startswith("P"):
        return False
    return not COUNTDOWN_WORDS.isdisjoint({side.word_after(time.span), " ".join(side.sentence.words_from(time.span.end, 2))})


def is_of_issue(side: Side, time: TimeExpression) -> bool:
    """Say whether a time is the day of a newspaper's issue: "this morning's Ostford Daily News"."""
    possessive = _POSSESSIVE.match(side.reading.document.text, time.span.end)
    named = next((mention for _, mention in side.mentions if mention.span.start == possessive.end()), None) if possessive else None
    return named is not None and named.text.split()[-1] in ISSUE_NAMES


def _opens(side: Side, time: TimeExpression | None) -> bool:
    return time is not None and side.word_before(time.span) in FIRST_BOUND_WORDS


def _time_before(side: Side, time: TimeExpression) -> TimeExpression | None:
    """Return the time of its kind that stands before *time* with one word between them, None where there is none."""
    place = side.times.index(time)
    earlier = side.times[place - 1] if place else None
    if earlier is None or (earlier.type is _LENGTH) is not (time.type is _LENGTH):
        return None  # "sent on Tuesday to nine weeks of work": a day and a length are no two ends
    return earlier if len(side.reading.document.text[earlier.span.end : time.span.start].split()) <= 1 else None


def _time_after(side: Side, time: TimeExpression) -> bool:
    """Say whether a time stands behind *time* with one word between them."""
    place = side.times.index(time) + 1
    return place < len(side.times) and _time_before(side, side.times[place]) is time


def _is_round(left: TimeExpression, right: TimeExpression) -> bool:
    hours = left.grain in CLOCK and right.grain in CLOCK  # how far these reach has been looked at
    return any(time.earliest is not None and (time.rule in _COUNTED or (time.mod == "APPROX" and not hours)) for time in (left, right))


def is_same_name(left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether both name one weekday, date or month, read as two: which week or year is meant is a guess of ours, not the writers' word."""
    if left.earliest is None or right.earliest is None:
        return False
    guessed_year = left.earliest.year != right.earliest.year and not (tells_year(left) and tells_year(right))
    if left.grain is right.grain is Grain.DAY and guessed_year and (left.earliest.month, left.earliest.day) == (right.earliest.month, right.earliest.day):
        return True
    if left.grain in OF_A_DAY and right.grain in OF_A_DAY:
        dated = any(any(map(str.isdigit, time.text)) and not _is_weekday_at_hour(time) for time in (left, right))
        one_weekday = left.earliest.weekday() == right.earliest.weekday() and left.earliest.date() != right.earliest.date()
        return one_weekday and not dated and not (left.grain in CLOCK and right.grain in CLOCK and left.earliest.time() != right.earliest.time())
    months = left.grain in _MONTH_GRAINS and right.grain in _MONTH_GRAINS and Grain.MONTH in (left.grain, right.grain)
    return months and left.earliest.month == right.earliest.month and guessed_year


def _is_weekday_at_hour(time: TimeExpression) -> bool:
    """Say whether a time of the clock stands with a weekday and no date: "Saturday at 8.40 a.m."."""
    first, _, second = time.rule.partition(" + ")
    return {first, second} <= CLOCK_RULES | {"weekday"} and first != second


def _one_of_unknown_day(left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether just one is an hour without its day and the other a day, or both are one hour: which day is meant is a guess of ours."""
    if not (is_bare_hour(left) or is_bare_hour(right)):
        return False
    if left.grain in CLOCK and right.grain in CLOCK:
        return left.value.rpartition("T")[2] == right.value.rpartition("T")[2]
    return True
