"""Times that are not held against each other, and bounds of stretches."""

import pytest

from claimcheck import Article, analyze
from claimcheck.compare.sides.accounts import make_account_pairs
from claimcheck.compare.sides.pairs import Pair, make_pairs
from claimcheck.compare.time.expressions import relate_in_place
from claimcheck.compare.time.relations import Bound, bound_of, is_of_issue, is_same, relate_times
from claimcheck.model.comparisons import Alignment
from claimcheck.model.intervals import Relation
from claimcheck.model.times import TimeExpression


def time_in(text: str, published: str | None = "2024-05-09") -> TimeExpression:
    """Return the one time expression of *text*."""
    (time,) = analyze(Article(text=text, published=published)).reading.times
    return time


def pair_of(left: str, right: str, published: tuple[str, str] = ("2024-05-09", "2024-05-09")) -> Pair:
    """Return two sentences as a pair that is likely to tell the same."""
    readings = [analyze(Article(text=text, published=day)).reading for text, day in zip((left, right), published, strict=True)]
    likely = [Alignment((0, 0), (1, 0), 0.5)]
    (accounts,) = make_account_pairs(readings, likely, likely)
    (pair,) = make_pairs(accounts)
    return pair


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The bridge opened in June.", "The bridge opened in June 2019."),
        ("The bridge opened on April 24.", "The bridge opened on April 24, 2005."),
        ("The bridge opened on Monday.", "The bridge opened next Monday."),
        ("The bridge opened on Monday about 8.40am.", "The bridge opened next Monday morning."),
        ("The bridge opened at 7 p.m.", "The bridge opened on May 6."),
        ("Sales rose in the second quarter.", "Sales rose in the spring."),
        ("The star of the 1950s died.", "The star died on May 6."),
    ],
)
def test_what_only_our_guess_keeps_apart_is_undecided(left: str, right: str) -> None:
    """Which year, week or day is meant is not in the words, so that a difference says nothing."""
    assert relate_times(time_in(left), time_in(right)) is Relation.UNDECIDED


@pytest.mark.parametrize(("left", "right"), [("It opened in June 2018.", "It opened in June 2019."), ("It opened in June.", "It opened in July 2019.")])
def test_what_the_words_keep_apart_is_disjoint(left: str, right: str) -> None:
    """Two years that are both told, or two months, cannot both be true."""
    assert relate_times(time_in(left), time_in(right)) is Relation.DISJOINT


def test_a_day_with_and_without_its_hour_is_one_time() -> None:
    """Tuesday and Tuesday afternoon are the same day told twice; May and May 7 are not."""
    assert is_same(time_in("It opened on Tuesday."), time_in("It opened on Tuesday afternoon."))
    assert not is_same(time_in("It opened in May."), time_in("It opened on May 7."))


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Lund was mayor from 2001 to 2009.", [Bound.FIRST, Bound.LAST]),
        ("The harbor was closed between March and May.", [Bound.FIRST, Bound.LAST]),
        ("Lund has led the council since 2012.", [Bound.FIRST]),
        ("The harbor stays closed until Friday.", [Bound.LAST]),
        ("The poll was taken Friday through Sunday.", [Bound.FIRST, Bound.LAST]),
        ("Lund showed a letter from 2002.", [None]),
        ("Lund came to Ostford on Monday.", [None]),
        ("Lund has led the council since the 2012 flood.", [Bound.FIRST]),
        ("The harbor stays closed until the June 7 vote.", [Bound.LAST]),
        ("Lund led the council in the 2012 flood.", [None]),
    ],
)
def test_a_bound_is_told_from_a_date(text: str, bounds: list[Bound | None]) -> None:
    """A time after "from" is the beginning of a stretch only where its end follows."""
    side = pair_of(text, "Ostford has a harbor.").left

    assert [bound_of(side, time) for time in side.times] == bounds


@pytest.mark.parametrize(("first", "last", "expected"), [("2024-05-06", "2024-05-08", Relation.UNDECIDED), ("2024-05-08", "2024-05-08", Relation.DISJOINT)])
def test_what_came_after_the_other_article_is_another_event(first: str, last: str, expected: Relation) -> None:
    """An article of Monday that tells of a speech cannot mean Wednesday's; one of Wednesday can."""
    pair = pair_of("Lund spoke in Ostford on Monday.", "Lund spoke in Ostford on Wednesday.", (first, last))
    (left,), (right,) = pair.left.times, pair.right.times

    assert relate_in_place(pair, left, right) is expected


def test_the_year_in_a_name_dates_no_deed() -> None:
    """When a law was struck down is not held against the year by which it is called; when a law is called by two years, it is."""
    named = pair_of("The court struck down the Harbor Act in 2013.", "The court struck down the 1996 Harbor Act.")
    twice = pair_of("The court struck down the 1998 Harbor Act.", "The court struck down the 1996 Harbor Act.")

    assert relate_in_place(named, *named.left.times, *named.right.times) is Relation.UNDECIDED
    assert relate_in_place(twice, *twice.left.times, *twice.right.times) is Relation.DISJOINT


def test_a_day_of_an_unknown_week_and_one_of_a_known_week_may_be_one() -> None:
    """"Friday afternoon" in an article without a date is not held against the Friday of an article with one."""
    undated, dated = time_in("The ship sank on Friday afternoon.", None), time_in("The ship sank on Friday.", "2024-05-12")

    assert relate_times(undated, dated) is Relation.UNDECIDED


@pytest.mark.parametrize(("issue", "of_issue"), [("this morning's Ostford Daily News", True), ("Monday's Calder Post", True), ("Monday's council vote", False), ("Monday", False)])
def test_the_day_of_an_issue_dates_no_deed(issue: str, of_issue: bool) -> None:
    """A newspaper appears on the day after; what somebody does on Monday is Monday's."""
    side = pair_of(f"Arson was behind the harbor fire, it says in {issue}.", "Arson was behind the fire.").left
    assert is_of_issue(side, side.times[0]) is of_issue


def test_one_hour_read_as_that_of_two_days_is_undecided() -> None:
    """An hour without its day is the same hour in an article of the next day."""
    assert relate_times(time_in("It opened at 3 p.m."), time_in("It opened at 3 p.m.", "2024-05-10")) is Relation.UNDECIDED
    assert relate_times(time_in("It opened at 3 p.m."), time_in("It opened at 4 p.m.")) is Relation.DISJOINT


def test_one_weekday_at_two_hours_is_two_times() -> None:
    """Which week is meant may be a guess of ours; that three is not four is none."""
    assert relate_times(time_in("It opened Saturday at 3 p.m."), time_in("It opened Saturday at 4 p.m.", "2024-05-20")) is Relation.DISJOINT
    assert relate_times(time_in("It opened Saturday at 3 p.m."), time_in("It opened Saturday at 3 p.m.", "2024-05-20")) is Relation.UNDECIDED


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Lund scored with 12 seconds left.", "Ada Lund scored with 40 seconds left."),
        ("Ada Lund ran 30 yards in the first quarter.", "Ada Lund threw a touchdown pass in the third quarter."),
        ("The old ferry of Ostford on May 6, 2024.", "The ferry sank on May 4, 2024."),
    ],
)
def test_what_dates_no_event_is_not_held_against_a_time(left: str, right: str) -> None:
    """The minutes left of a game, its quarters, and the date of a line without a verb say nothing of when something happened."""
    pair = pair_of(left, right)

    assert relate_in_place(pair, pair.left.times[0], pair.right.times[0]) is Relation.UNDECIDED


def test_a_quarter_of_the_year_is_held_against_another() -> None:
    """Business has quarters too, and they differ."""
    pair = pair_of("Sales of the Lund company rose in the first quarter.", "Sales of the Lund company rose in the third quarter.")

    assert relate_in_place(pair, pair.left.times[0], pair.right.times[0]) is Relation.DISJOINT
