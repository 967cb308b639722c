"""One meeting of the same two people, and what it is about by each article."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

FISH = "Mayor Ada Lund met with Gov. Karl Brandt on Monday. They discussed fishing quotas and the dredging of the harbor."
ROADS = "Mayor Ada Lund received Gov. Karl Brandt. Aides to both leaders said their meeting focused on road repairs and unpaid bridge tolls."


def test_one_meeting_with_two_agendas_differs(discrepancies: Finder) -> None:
    """The evidence is what each article says that the two talk of."""
    assert discrepancies(FISH, ROADS, Aspect.EVENT) == [("fishing quotas and the dredging of the harbor", "road repairs and unpaid bridge tolls")]


@pytest.mark.parametrize(
    "other",
    [
        ROADS.replace("road repairs and unpaid bridge tolls", "quotas for fishing and on roads"),
        ROADS.replace("Karl Brandt", "Sarah Holm"),
        ROADS.replace("road repairs and unpaid bridge tolls", "roads"),
        "Mayor Ada Lund met with Gov. Karl Brandt. Reporters discussed road repairs and unpaid bridge tolls.",
        "Gov. Karl Brandt discussed road repairs and unpaid bridge tolls.",
    ],
)
def test_one_agenda_other_people_and_one_word_are_left_alone(discrepancies: Finder, other: str) -> None:
    """The two must be the same, each agenda must be told in some words, and share none to speak of."""
    assert discrepancies(FISH, other, Aspect.EVENT) == []


def test_two_who_are_named_beside_a_meeting_talk(discrepancies: Finder) -> None:
    """No group is needed where the words before the verb name a meeting and two people alone."""
    named = "In talks with Gov. Karl Brandt, Mayor Ada Lund discussed road repairs and unpaid bridge tolls."

    assert discrepancies(FISH, named, Aspect.EVENT) == [("fishing quotas and the dredging of the harbor", "road repairs and unpaid bridge tolls")]
