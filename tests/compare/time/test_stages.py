"""Two times of two stages of one matter, and of two events of a series."""

from collections.abc import Callable

import pytest

from claimcheck import Article, analyze
from claimcheck.compare.sides.accounts import make_account_pairs
from claimcheck.compare.sides.pairs import Pair, make_pair
from claimcheck.compare.time.stages import are_of_two_stages, is_described_by_another
from claimcheck.language.en.event_stages import COURSES
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "Governor Ada Lund will meet Mayor Pavel Dragan {}on Monday over the harbor loan."
RIGHT = "Governor Ada Lund held {} meeting with Mayor Pavel Dragan on Friday over the harbor loan."


def first_pair(left: str, right: str) -> Pair:
    """Return the first sentences of two articles as a pair."""
    readings = [analyze(Article(text=text, published="2024-05-09")).reading for text in (left, right)]
    (accounts,) = make_account_pairs(readings, (), ())
    return make_pair(accounts, 0, 0)


def of_two_stages(left: str, right: str) -> bool:
    """Say whether the first times of two sentences are those of two stages."""
    pair = first_pair(left, right)
    return are_of_two_stages(pair, pair.left.times[0], pair.right.times[0])


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The sailor arrested Monday in the harbor was found dead.", "The sailor hanged himself on Tuesday.", True),
        ("The sailor arrested Monday in the harbor was found dead.", "Police detained the sailor on Tuesday.", False),
        ("The sailor was arrested Monday in the harbor.", "The sailor hanged himself on Tuesday.", False),
    ],
)
def test_the_day_of_a_description_is_not_that_of_another_deed(left: str, right: str, expected: bool) -> None:
    """When somebody described was arrested says nothing of when he did anything else, but of when he was detained."""
    for pair in (first_pair(left, right), first_pair(right, left)):
        assert is_described_by_another(pair, pair.left.times[0], pair.right.times[0]) is expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Dow was arrested on Monday in the harbor.", "The trial of Dow began on Tuesday."),
        ("A fire gutted the school on Friday.", "Residents were allowed to return on Sunday."),
        ("The council approved the ferry plan on Monday.", "The mayor signed the ferry plan on Friday."),
        ("The sailor died on Saturday in his cabin.", "The sailor was found on Tuesday by a cook."),
        ("Dow was born on May 3, 1930, in Ostford.", "Dow died on Friday in Ostford."),
        ("Lund sprained an ankle on Thursday.", "The club placed Lund on the injured list on Friday."),
    ],
)
def test_two_stages_of_one_matter_have_a_day_each(left: str, right: str) -> None:
    """What only follows the other is not the other at another time, from either side."""
    assert of_two_stages(left, right)
    assert of_two_stages(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Dow was arrested on Monday in the harbor.", "Police detained Dow on Tuesday."),
        ("Dow was arrested on Monday in the harbor.", "Dow painted the harbor on Tuesday."),
        ("The council approved the ferry plan on Monday.", "The council adopted the ferry plan on Friday."),
        ("Lund warned the council on Thursday.", "Lund told the council on Friday that it was late."),
    ],
)
def test_one_stage_and_what_stands_in_no_course_are_left_to_other_signs(left: str, right: str) -> None:
    """Two words for one stage may be one event, and of a deed outside any course nothing is known."""
    assert not of_two_stages(left, right)


def test_an_arrest_and_a_hearing_are_not_told_as_one_event_at_two_times(discrepancies: Finder) -> None:
    """The day of the arrest is not held against that of the verdict, however alike the sentences are."""
    told = "A harbor cook was {} on {} of the murder of two sailors in Ostford."

    assert discrepancies(told.format("convicted", "Monday"), told.format("acquitted", "Tuesday"), Aspect.TIME) != []
    assert discrepancies(told.format("convicted", "Monday"), "A harbor cook was arrested on Tuesday for the murder of two sailors in Ostford.", Aspect.TIME) == []


def test_no_word_stands_twice_in_one_course() -> None:
    """A word in two stages of a course would tell nothing apart."""
    doubled = [word for stages in COURSES for word in {word for stage in stages for word in stage} if sum(word in stage for stage in stages) > 1]

    assert doubled == []


@pytest.mark.parametrize(("again", "which", "days"), [("", "a", [("Monday", "Friday")]), ("again ", "a", []), ("", "an earlier", []), ("again ", "an earlier", []), ("", "a second", [])])
def test_one_of_several_is_not_another_of_them(discrepancies: Finder, again: str, which: str, days: list[tuple[str, str]]) -> None:
    """What is done again on Monday is not what was done on Friday; without such a word the two days are of one meeting."""
    assert discrepancies(LEFT.format(again), RIGHT.format(which), Aspect.TIME) == days


def test_the_same_one_of_several_is_one(discrepancies: Finder) -> None:
    """A second meeting has one day."""
    told = "Governor Ada Lund held a second meeting with Mayor Pavel Dragan on {} over the harbor loan."
    assert discrepancies(told.format("Monday"), told.format("Friday"), Aspect.TIME) == [("Monday", "Friday")]


def test_the_day_on_which_a_matter_goes_on_is_not_that_on_which_it_began(discrepancies: Finder) -> None:
    """A strike that began on Monday may continue on Tuesday; one that began on two days did not."""
    began = "The strike of Ada Lund's crew {} at the mine on {}."

    assert discrepancies(began.format("began", "Monday"), began.format("continued", "Tuesday"), Aspect.TIME) == []
    assert discrepancies(began.format("began", "Monday"), began.format("began", "Tuesday"), Aspect.TIME) == [("Monday", "Tuesday")]
