"""Pairs of articles of many kinds, written for the tests ─► every difference that was put in is found, and no other.

Each story in `tests/stories/` is two accounts of one event, by two fictional outlets, with the list of all that an editor would call a difference. A row with
a `gap` is known not to be found yet; a story with a `false` is known to have something else told of it, for the reason given there.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claimcheck import Article, Comparison, compare
from claimcheck.model.comparisons import Finding

Row = dict[str, Any]

STORIES = sorted((Path(__file__).parent / "stories").glob("*.toml"))


@cache
def _story(path: Path) -> Row:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _comparison(path: Path) -> Comparison:
    story = _story(path)
    return compare(*(Article(text=story[side], source=side, published=day) for side, day in zip(("left", "right"), story["published"], strict=True)))


def _tells(finding: Finding, row: Row) -> bool:
    """Say whether the evidence of *finding* on each side holds the words of the row, or lies within them."""
    words = (row["left"], row["right"])
    return all(any(piece.article == side and (words[side] in piece.text or piece.text in words[side]) for piece in finding.evidence) for side in (0, 1))


def _differences() -> Iterator[object]:
    for path in STORIES:
        for row in _story(path)["differences"]:
            marks = [pytest.mark.xfail(strict=True, reason=row["gap"])] if "gap" in row else []
            yield pytest.param(path, row, marks=marks, id=f"{path.stem}: {row['left']} / {row['right']}")


@pytest.mark.parametrize(("path", "row"), list(_differences()))
def test_a_difference_is_found(path: Path, row: Row) -> None:
    """What differs is told as a discrepancy of one of the aspects that fit it."""
    assert [finding for finding in _comparison(path).discrepancies if _tells(finding, row) and finding.aspect in row["aspects"]]


def _stories() -> Iterator[object]:
    for path in STORIES:
        story = _story(path)
        marks = [pytest.mark.xfail(strict=True, reason=story["false"])] if "false" in story else []
        yield pytest.param(path, marks=marks, id=path.stem)


@pytest.mark.parametrize("path", list(_stories()))
def test_nothing_else_is_called_a_difference(path: Path) -> None:
    """Every discrepancy is one of those that the story lists."""
    rows = _story(path)["differences"]
    assert [finding.explanation for finding in _comparison(path).discrepancies if not any(_tells(finding, row) for row in rows)] == []
