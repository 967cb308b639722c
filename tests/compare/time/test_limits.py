"""Times that are only the earliest or the latest at which something can happen."""

from collections.abc import Callable

import pytest

from claimcheck import Article, analyze
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import make_side
from claimcheck.compare.time.limits import Limit, limit_of
from claimcheck.compare.time.relations import bound_of
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

PLANNED = "The council vote on the harbor bill {}, Mayor Ada Lund said."


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("The vote could come as early as Thursday.", Limit.NO_SOONER),
        ("The vote will come no sooner than Thursday.", Limit.NO_SOONER),
        ("The vote will be held Thursday at the earliest.", Limit.NO_SOONER),
        ("The vote will not be held until Thursday.", Limit.NO_SOONER),
        ("The vote will be held on or before Thursday.", Limit.NO_LATER),
        ("The vote will be held on Thursday at the latest.", Limit.NO_LATER),
        ("The vote will be held on Thursday.", None),
        ("The vote will be held by Thursday.", None),
        ("The vote was over by 3 p.m.", Limit.NO_LATER),
        ("The council met before Thursday's vote.", None),
        ("The council met shortly after 3 p.m.", None),
        ("The harbor is open until Thursday.", None),
    ],
)
def test_a_limit_is_told_by_the_words_beside_a_time(text: str, limit: Limit | None) -> None:
    """The words right before and behind make it one, but what is near a time, or before what has its name, does not."""
    reading = analyze(Article(text=text, published="2024-05-07")).reading
    side = make_side(Account(0, reading), 0)

    assert limit_of(side, reading.times[0]) is limit


@pytest.mark.parametrize(
    "planned",
    [
        "could come as early as Thursday",
        "is planned for Thursday at the earliest",
        "is planned for no later than Sunday",
        "will not be held until Thursday",
    ],
)
def test_a_limit_leaves_room_for_other_times(planned: str, discrepancies: Finder) -> None:
    """What can be on Thursday at the earliest can be on Saturday."""
    assert discrepancies(PLANNED.format(planned), PLANNED.format("is planned for Saturday"), Aspect.TIME) == []


@pytest.mark.parametrize("planned", ["is planned for Thursday", "is planned for Sunday at the earliest", "is planned for no later than Thursday"])
def test_a_limit_excludes_what_lies_beyond(planned: str, discrepancies: Finder) -> None:
    """A plain day excludes all others, the earliest excludes those before it, the latest those behind."""
    assert len(discrepancies(PLANNED.format(planned), PLANNED.format("is planned for Saturday"), Aspect.TIME)) == 1


def test_two_limits_of_one_kind_differ(discrepancies: Finder) -> None:
    """Two latest days of one thing are a difference."""
    left, right = (PLANNED.format(f"is planned for no later than {day}") for day in ("Thursday", "Saturday"))

    assert len(discrepancies(left, right, Aspect.TIME)) == 1


@pytest.mark.parametrize(("text", "bounds"), [("The wreck was not found until Monday.", False), ("The wreck was closed until Monday.", True)])
def test_what_does_not_happen_until_a_time_happens_then(text: str, bounds: bool) -> None:
    """With a denied verb "until" tells when something happens, with no other."""
    reading = analyze(Article(text=text, published="2024-05-09")).reading

    assert (bound_of(make_side(Account(0, reading), 0), reading.times[0]) is not None) is bounds
