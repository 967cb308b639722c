"""Two times of two events of a series."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "Governor Ada Lund will meet Mayor Pavel Dragan {}on Monday over the harbor loan."
RIGHT = "Governor Ada Lund held {} meeting with Mayor Pavel Dragan on Friday over the harbor loan."


@pytest.mark.parametrize(("again", "which", "days"), [("", "a", [("Monday", "Friday")]), ("again ", "a", []), ("", "an earlier", []), ("again ", "an earlier", []), ("", "a second", [])])
def test_one_of_several_is_not_another_of_them(discrepancies: Finder, again: str, which: str, days: list[tuple[str, str]]) -> None:
    """What is done again on Monday is not what was done on Friday; without such a word the two days are of one meeting."""
    assert discrepancies(LEFT.format(again), RIGHT.format(which), Aspect.TIME) == days


def test_the_same_one_of_several_is_one(discrepancies: Finder) -> None:
    """A second meeting has one day."""
    told = "Governor Ada Lund held a second meeting with Mayor Pavel Dragan on {} over the harbor loan."
    assert discrepancies(told.format("Monday"), told.format("Friday"), Aspect.TIME) == [("Monday", "Friday")]
