"""How long an occasion lasted, of which a story has one."""

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import FindingKind

RULE = "one occasion, another length"


def _told(left: str, right: str, days: tuple[str, str] = ("2024-05-09", "2024-05-09")) -> list[tuple[str, ...]]:
    texts = (f"Pavel Dragan runs the port of Ostford.\n\n{left}", f"Pavel Dragan runs the port of Ostford.\n\n{right}")
    findings = compare(*(Article(text=text, published=day) for text, day in zip(texts, days, strict=True))).findings
    return [tuple(piece.text for piece in one.evidence) for one in findings if one.kind is FindingKind.DISCREPANCY and one.rule == RULE]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Two days of talks brought no accord.", "The negotiations lasted four days.", [("Two days", "four days")]),
        ("Porters began a 24-hour stoppage.", "Porters walked out on Tuesday for 48 hours.", [("24-hour", "48 hours")]),
        ("She is on a three-day state visit.", "The president stays for five days.", [("three-day", "five days")]),
        ("Two days of talks brought no accord.", "An earlier two days of talks came before these four days of talks.", [("Two days", "these four days")]),
        ("Two days of talks brought no accord.", "The negotiations lasted about 14 hours.", []),
        ("Two days of talks brought no accord.", "The strike lasted four days.", []),
        ("Two days of talks brought no accord.", "It was the second four-day round of talks, after a first three-day round of talks.", []),
    ],
)
def test_an_occasion_has_one_length(left: str, right: str, expected: list[tuple[str, ...]]) -> None:
    """Two lengths of one kind of occasion differ, those of two kinds, of another round, or in other units do not."""
    assert _told(left, right) == expected


def test_an_occasion_may_have_gone_on() -> None:
    """What has lasted two days on Thursday may have lasted four on Saturday, but not one."""
    after, later = "Four days of talks brought no accord.", ("2024-05-09", "2024-05-11")

    assert _told("Two days of talks brought no accord.", after, later) == []
    assert _told("Five days of talks brought no accord.", after, later) == [("Five days", "Four days")]
