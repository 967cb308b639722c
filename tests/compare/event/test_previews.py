"""Speeches and hearings that are held by one article and still to come by the other."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

HELD = "In a speech at the harbor on Thursday, Mayor Ada Lund attacked the owners of the ferries."


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (HELD, "Mayor Ada Lund will lay out her plan for the ferries in a speech at the harbor on Thursday.", ("attacked", "will lay")),
        (HELD, "The owners of the ferries are to blame, Mayor Ada Lund says in remarks that she is to deliver at the harbor.", ("attacked", "is to deliver")),
        (
            "Chief Tom Reyes refused to answer the board at a hearing on Thursday about the fire.",
            "Chief Tom Reyes plans to defend his crew in testimony to the board about the fire.",
            ("refused to answer", "plans to defend"),
        ),
    ],
)
def test_an_occasion_is_held_or_still_to_come(discrepancies: Finder, left: str, right: str, told: tuple[str, str]) -> None:
    """Whatever verb tells it."""
    assert told in discrepancies(left, right, Aspect.MODALITY)


@pytest.mark.parametrize(
    "other",
    [
        "Mayor Ada Lund will speak to the owners of the ferries on Friday.",  # no speech
        "Tom Reyes will answer in a speech at the harbor on Thursday.",  # somebody else's
        "Mayor Ada Lund will lay out her plan for the ferries in a speech at the harbor on Friday.",  # another day's
        "Mayor Ada Lund will meet the owners of the ferries ahead of her speech at the harbor.",  # before it
        "Mayor Ada Lund did not attack the owners of the ferries in her speech at the harbor on Thursday.",  # held by both
        "Mayor Ada Lund, who misled the board in a previous speech, will resign.",  # an earlier one
        "Mayor Ada Lund plans to postpone her speech at the harbor on Thursday.",  # put off, not held
    ],
)
def test_what_is_no_preview_is_left_alone(discrepancies: Finder, other: str) -> None:
    """Other speeches, other days, and what comes before a speech are other things."""
    assert discrepancies(HELD, other, Aspect.MODALITY) == []


def test_what_was_done_on_an_earlier_occasion_is_no_preview_of_this_one(discrepancies: Finder) -> None:
    """She misled the board at the hearing before, and will answer it at the one to come."""
    earlier = "Chief Ada Lund told the board on Thursday that she had not misled it in previous testimony about the fire."
    assert discrepancies(earlier, "Chief Ada Lund plans to say nothing in her testimony to the board about the fire.", Aspect.MODALITY) == []
