"""Strangers of two articles who take one part: behind one preposition, as coaches."""

from collections.abc import Callable

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


def _told(left: str, right: str) -> list[tuple[str, ...]]:
    """Return the words of the discrepancies of participants, by the default settings."""
    found = compare(Article(left, source="A", published="2024-05-09"), Article(right, source="B", published="2024-05-09")).discrepancies
    return [tuple(piece.text for piece in one.evidence) for one in found if one.aspect is Aspect.PARTICIPANT]


GUEST = "The visiting president was met at the Ostford airport on Sunday by {}. He stays for four days."
HOST = "Met at the airport by {} on Sunday, the visiting president will stay in Ostford until Thursday."


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Commerce Minister Karl Lund", "the minister for roads, Ada Brandt,", ("Karl Lund", "Ada Brandt")),
        ("Commerce Minister Karl Lund", "the commerce minister, Karl Lund,", None),  # one man
        ("Commerce Minister Karl Lund", "the commerce minister", None),  # who may be Lund
    ],
)
def test_a_guest_is_met_by_one(left: str, right: str, found: tuple[str, str] | None) -> None:
    """Two who are named behind "by", each by one article alone, are told, however the sentences go on."""
    assert _told(GUEST.format(left), HOST.format(right)) == ([found] if found else [])


@pytest.mark.parametrize(
    ("right", "found"),
    [
        ("Ada Moor's coach, Ruth Calder, was pleased.", ("Ivan Moor", "Ruth Calder")),
        ("Ida Solberg's coach, Ruth Calder, was pleased.", None),  # another's
        ("Ada Moor's coach, Ivan Moor, was pleased.", None),
    ],
)
def test_a_player_has_one_coach(right: str, found: tuple[str, str] | None) -> None:
    """Who is coached by one is not the pupil of another."""
    assert _told("Ada Moor won again. She is coached by her father, Ivan Moor.", right) == ([found] if found else [])


def test_whom_a_noun_may_mean_is_not_held_against_a_name(discrepancies: Finder) -> None:
    """Where one names the neighbor and the other the fireman, and both speak of both, nothing differs."""
    left = "The boy was pulled out by a neighbor, Karl Lund, and by a fireman."
    right = "The boy was pulled out by the fireman Olaf Moor and by a neighbor."

    assert discrepancies(left, right, Aspect.PARTICIPANT) == []
    assert discrepancies("The boy was pulled out by a neighbor, Karl Lund.", "The boy was pulled out by the fireman Olaf Moor.", Aspect.PARTICIPANT) != []


def test_the_driver_of_the_other_car_is_another(discrepancies: Finder) -> None:
    """Of a crash each article may name another driver, if one says that there were others."""
    left, right = "The driver, Karl Lund, was killed in the crash on Monday.", "The crash on Monday killed Olaf Moor, the driver of the {} car."

    assert discrepancies(left, right.format("other"), Aspect.PARTICIPANT) == []
    assert discrepancies(left, right.format("red"), Aspect.PARTICIPANT) == [("Karl Lund", "Olaf Moor")]
