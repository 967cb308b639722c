"""Strangers joined to one whom both articles name."""

import pytest

from claimcheck import Article, Settings, compare


def told(left: str, right: str, rule: str) -> list[tuple[str, ...]]:
    """Return the words on each side of each difference that one rule tells of two texts, all of whose sentences are aligned."""
    articles = (Article(text=text, source=source) for text, source in ((left, "The Courier"), (right, "The Beacon")))
    found = compare(*articles, settings=Settings(minimum_alignment_score=0.0, minimum_told_score=0.0)).discrepancies
    return [tuple(piece.text for piece in one.evidence) for one in found if one.rule == rule]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (
            "Every plan must be reviewed by the Harbor Trust or the National Rivers Agency.",
            "Every plan must be reviewed by the Harbor Trust and the National Marine Council before work begins.",
            ("National Rivers Agency", "National Marine Council"),
        ),
        (
            "The ferry was christened by Olaf Lund and the Ostford mayor's wife, Ada Moor.",
            "Ada Moor and Karl Weber were there when the ferry was christened, a few days late.",
            None,  # not joined to one another
        ),
        ("The bell was cast by Olaf Lund and Ada Moor.", "The bell was cast by Karl Weber, Ada Moor and Olaf Lund.", None),  # a longer row
        ("The bell was cast by Olaf Lund and Ada Moor.", "Karl Weber and Ada Moor rang the bell. Olaf Lund had cast it.", None),  # both tell of him
        ("The bell was cast by Olaf Lund and Ada Moor.", "Ada Moor and the Harbor Trust paid for the bell that was cast.", None),  # a man and a body
        ("The bell was cast by Olaf Lund and Ada Moor.", "The bell was cast by Karl Weber, said Ada Moor.", None),  # not joined
    ],
)
def test_whom_a_row_of_two_joins_to_the_same_one(left: str, right: str, found: tuple[str, str] | None) -> None:
    """Where both articles name two, and one of them alike, the other two differ."""
    rows = told(left, right, "another partner of the same")
    assert rows == ([found] if found else [])
    assert [row[::-1] for row in told(right, left, "another partner of the same")] == rows
