"""Times that differ and are those of two matters."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Pavel Dragan was in critical condition on Saturday.", "Pavel Dragan was in stable condition on Monday."),
        ("The harbor fund closed at $41 on Friday.", "The harbor fund closed at $38 on Monday."),
        ("The House approved the harbor bill on Monday.", "The Senate approved the harbor bill on Wednesday."),
        ("A House panel heard the pilot on Monday.", "A Senate panel heard the pilot on Tuesday."),
        ("The trawler was found on May 5.", "The trawler was found three days after it was last seen on May 2."),
        ("The pilot was hurt on Sunday.", "The pilot was hurt two days before the election on Tuesday."),
        ("The hearing on the harbor began at 10 a.m.", "The hearing on the harbor ended at 11:15 a.m."),
        ("Officers were called to the pier at 9:12 a.m.", "The sailor left the pier at 9:35 a.m."),
        ("The 2014 attack on the harbor killed six.", "The attack on the harbor, on Tuesday, killed six."),
        ("The harbor council will meet on Friday.", "The harbor council met on Monday."),
        ("A first alarm was sounded at 2:05 a.m.", "A second alarm was sounded at 2:40 a.m."),
    ],
)
def test_two_matters_have_two_times(left: str, right: str, discrepancies: Finder) -> None:
    """A state, a price, a vote of another house, what went before, and an event of this week beside one with a year each have a time of their own."""
    assert discrepancies(left, right, Aspect.TIME) == []
    assert discrepancies(right, left, Aspect.TIME) == []


@pytest.mark.parametrize(
    ("left", "right", "times"),
    [
        ("The vote on the harbor was on Saturday.", "The vote on the harbor was on Monday.", ("Saturday", "Monday")),
        ("The harbor fund was closed on Friday.", "The harbor fund was closed on Monday.", ("Friday", "Monday")),
        ("The House approved the harbor bill on Monday.", "The House approved the harbor bill on Wednesday.", ("Monday", "Wednesday")),
        ("The trawler was found on May 5.", "The trawler was found on May 2 after a search.", ("May 5", "May 2")),
        ("The hearing on the harbor began at 10 a.m.", "The hearing on the harbor began at 11:15 a.m.", ("10 a.m.", "11:15 a.m.")),
        ("The ferry left the pier at 9:12 a.m.", "The ferry set out from the pier at 9:35 a.m.", ("9:12 a.m.", "9:35 a.m.")),
        ("The 2014 attack on the harbor killed six.", "The 2012 attack on the harbor killed six.", ("2014", "2012")),
    ],
)
def test_one_matter_has_one(left: str, right: str, times: tuple[str, str], discrepancies: Finder) -> None:
    """Beside each of these stands what is told of one event, at two times."""
    assert discrepancies(left, right, Aspect.TIME) == [times]
