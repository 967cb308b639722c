"""Strangers joined to one whom both articles name, and bodies under names that are nearly one."""

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


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (
            "Teachers of the Ostford Public Schools voted on Monday to end the strike.",
            "Teachers of the Oakmont Public Schools voted on Monday to end the strike.",
            ("Ostford Public Schools", "Oakmont Public Schools"),
        ),
        (
            "The deputy served in the Gang Enforcement Unit when he was shot on Monday.",
            "The deputy, who was shot on Monday, served in the Anti-Gang Unit.",
            ("Gang Enforcement Unit", "Anti-Gang Unit"),
        ),
        ("He was heard by the Senate Budget Committee on Monday.", "He was heard by the House Budget Committee on Monday.", ("Senate Budget Committee", "House Budget Committee")),
        ("He was heard by the U.S. Supreme Court on Monday.", "He was heard by the United States Supreme Court on Monday.", None),  # one name
        ("He was heard by the Ostford Budget Committee on Monday.", "He was heard by the Budget Committee on Monday.", None),  # a fuller one
        (
            "He was heard by the Senate Budget Committee on Monday.",
            "He was heard by the House Budget Committee on Monday. The Senate follows on Friday.",
            None,  # the article has the other too
        ),
        ("Both work for Ostford Steel Works, which closed on Monday.", "Both work for Ostford Paper Mills, which closed on Monday.", None),  # one word in common
    ],
)
def test_bodies_under_nearly_one_name(left: str, right: str, found: tuple[str, str] | None) -> None:
    """Names that share the last word and another are one body's, told otherwise, where neither article has both."""
    rows = told(left, right, "body under another name")
    assert rows == ([found] if found else [])
    assert [row[::-1] for row in told(right, left, "body under another name")] == rows
