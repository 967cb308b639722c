"""Times that are a noun's alone, that the next sentence tells, or that are told anew in brackets."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Investigators blame arson for Friday night's fire at the Ostford church, where Ada Lund prays.",
            "Ada Lund went to the Ostford church on Saturday, and spoke of arson in case it was meant for her.",
        ),
        ("The Gulls will play the winner of Friday's second semifinal in Ostford.", "The Gulls will play Brae in Ostford on Saturday."),
        (
            "The singer Ruth Calder died at 6:41 p.m. on Thursday (0241 GMT Friday) in an Ostford hospital.",
            "The singer Ruth Calder died on Thursday in an Ostford hospital.",
        ),
        (
            "The keeper Pavel Dragan, 52, was found dead in his Ostford room, it was reported Wednesday.",
            "The keeper Pavel Dragan, 52, died Monday in his Ostford room.",
        ),
        ("Norvik had planned to open the Ostford shop in May. It opened in June.", "The Ostford shop of Norvik opened in June, a month late."),
    ],
    ids=["a fire and a visit", "a game and the next", "by another clock", "nobody says it", "told in the next sentence"],
)
def test_a_time_of_something_else_is_left_alone(left: str, right: str, discrepancies: Finder) -> None:
    """The day of a noun is not that of the verb, nor is the day of another time zone the day of the deed. Alike from either side."""
    assert discrepancies(left, right, Aspect.TIME) == []
    assert discrepancies(right, left, Aspect.TIME) == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            "Friday night's fire destroyed the organ of the Ostford church.",
            "The fire on Sunday night destroyed the organ of the Ostford church.",
            [("Friday night", "Sunday night")],
        ),
        (
            "The singer Ruth Calder died on Thursday (her birthday) in an Ostford hospital.",
            "The singer Ruth Calder died on Tuesday in an Ostford hospital.",
            [("Thursday", "Tuesday")],
        ),
    ],
    ids=["one fire", "no time in brackets"],
)
def test_two_times_of_one_thing_are_told(left: str, right: str, told: list[tuple[str, str]], discrepancies: Finder) -> None:
    """Where the noun of the one day is what happens on the other, the days differ."""
    assert discrepancies(left, right, Aspect.TIME) == told
