"""The example articles, and what the library finds of what is planted in them."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

import claimcheck

SOURCES = {"courier": "The Courier", "ledger": "The Ledger"}
Planted = dict[str, list[dict[str, str]]]


@pytest.fixture(scope="module")
def planted(root: Path) -> Planted:
    """The list of what is planted."""
    lists = json.loads((root / "examples" / "harbor-planted.json").read_text(encoding="utf-8"))
    return {name: rows for name, rows in lists.items() if name != "about"}


@pytest.fixture(scope="module")
def comparison(root: Path) -> claimcheck.Comparison:
    """The two articles, compared."""
    folder = root / "examples" / "harbor"
    return claimcheck.compare(*(claimcheck.read(folder / f"{key}.txt", source=source, published="2024-06-05") for key, source in SOURCES.items()))


def test_planted_words_stand_once_in_their_article(root: Path, planted: Planted) -> None:
    """Each planted row names words that stand exactly once in the article."""
    folder = root / "examples" / "harbor"
    texts = {key: (folder / f"{key}.txt").read_text(encoding="utf-8") for key in SOURCES}
    texts["wire"] = json.loads((folder / "wire.json").read_text(encoding="utf-8"))["text"]
    wrong = [words for rows in planted.values() for row in rows for key, words in row.items() if key in texts and texts[key].count(words) != 1]

    assert wrong == []


def test_every_aspect_is_planted(planted: Planted) -> None:
    """The examples hold a discrepancy of each aspect that there is."""
    aspects = "event modality participant place polarity quantity quote role speaker time".split()

    assert sorted({row["aspect"] for row in planted["discrepancies"]}) == aspects


def test_most_of_what_is_planted_is_found(planted: Planted, comparison: claimcheck.Comparison) -> None:
    """Of the planted discrepancies and agreements at least as many are found, with their aspect or another, as when this was written."""
    assert len([row for row in planted["discrepancies"] if _found(comparison.discrepancies, comparison, row)]) >= 7
    assert len([row for row in planted["agreements"] if _found(comparison.agreements, comparison, row)]) >= 9


def test_no_discrepancy_is_reported_that_is_not_planted(planted: Planted, comparison: claimcheck.Comparison) -> None:
    """Everything that is reported as a discrepancy touches planted words on both sides."""
    true = [finding for row in planted["discrepancies"] for finding in _found(comparison.discrepancies, comparison, row)]

    assert [finding.explanation for finding in comparison.discrepancies if finding not in true] == []


def test_nothing_is_reported_from_boilerplate(planted: Planted, comparison: claimcheck.Comparison) -> None:
    """No finding rests on a caption, a credit, a byline, a teaser or a line that sends the reader elsewhere."""
    leaks = [
        piece.text
        for finding in comparison.findings
        for piece in finding.evidence
        for row in planted["boilerplate"]
        for key, words in row.items()
        if list(SOURCES).index(key) == piece.article and _overlaps(comparison, piece, words)
    ]

    assert leaks == []


def _found(findings: Iterable[claimcheck.Finding], comparison: claimcheck.Comparison, row: dict[str, str]) -> list[claimcheck.Finding]:
    """Return the findings whose evidence touches the words of *row* on both sides."""
    return [
        finding
        for finding in findings
        if all(any(piece.article == number and _overlaps(comparison, piece, row[key]) for piece in finding.evidence) for number, key in enumerate(SOURCES))
    ]


def _overlaps(comparison: claimcheck.Comparison, piece: claimcheck.Evidence, words: str) -> bool:
    text = comparison.collation.readings[piece.article].article.text
    start = text.index(words)
    return piece.span.start < start + len(words) and start < piece.span.end
