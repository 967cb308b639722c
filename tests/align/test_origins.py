"""Alignments ─► alignments of which both sides print the same copy."""

from collections.abc import Callable

import pytest

from claimcheck.align.alignment import align
from claimcheck.model.analyses import Reading
from claimcheck.settings import DEFAULT

COPY = "The ferry Aurelia ran aground off Cape Dorn before dawn on Friday with 112 passengers and 14 crew members on board."
EDITED = "The ferry Aurelia ran aground off Cape Dorn before dawn on Friday with 112 people on board, the harbor office said."
RETOLD = "With 112 passengers aboard, the Aurelia, a ferry, struck rocks near Cape Dorn early on Friday."
QUOTED = "“We will find out why the ferry left the channel that night, and we will say so in public,” Captain Ida Voss said."
QUOTED_TOO = "In Dorn, Ida Voss promised: “We will find out why the ferry left the channel that night, and we will say so in public.”"


def shared(read: Callable[[str], Reading], left: str, right: str) -> list[bool]:
    """Return for each alignment of two texts whether both print one copy."""
    return [one.shared_origin for one in align([read(left), read(right)], DEFAULT).alignments]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (COPY, COPY, [True]),  # a sentence of an agency that both took
        (COPY, RETOLD, [False]),  # told by each in its own words
        (QUOTED, QUOTED_TOO, [False]),  # heard by both
        (COPY, EDITED, [False]),  # an editor's hand, and nothing that says where it comes from
        (f"DORN (AP) — {COPY}", f"DORN (AP) — {EDITED}", [True]),  # the same, credited to one agency by both
        (f"DORN (AP) — {COPY}", f"DORN (Reuters) — {EDITED}", [False]),
    ],
)
def test_shared_origin(read: Callable[[str], Reading], left: str, right: str, expected: list[bool]) -> None:
    """Only the same words outside quotation marks show one origin, fewer of them where both credit one agency."""
    assert shared(read, left, right) == expected
