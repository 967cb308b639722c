"""What is found of quotations, speakers and titles in real pairs of articles, held against floors."""

import json
from collections import Counter
from pathlib import Path

import pytest

import claimcheck

ASPECTS = ("quote", "speaker", "role")
PAIRS = ("d01", "d05", "d08", "e03", "e11", "e16", "e18", "e21", "e23", "e30")


def sentence_at(sentences: list[list[int]], start: int, end: int) -> int:
    return max(range(len(sentences)), key=lambda number: min(end, sentences[number][1]) - max(start, sentences[number][0]))


@pytest.fixture(scope="module")
def counts(shared: Path) -> Counter[str]:
    """Findings, hits, rows wanted and reached over the pairs."""
    found: Counter[str] = Counter()
    for name in PAIRS:
        gold = json.loads((shared / "gold" / f"{name}.json").read_text(encoding="utf-8"))
        texts = [(shared / "gold" / gold[side]["file"]).read_text(encoding="utf-8") for side in "ab"]
        comparison = claimcheck.compare(*(claimcheck.Article(text=text) for text in texts))
        rows = {(row["a"]["sentence"], row["b"]["sentence"]) for row in gold["discrepancies"]}
        wanted = {(row["a"]["sentence"], row["b"]["sentence"]) for row in gold["discrepancies"] if row["agreed"] and row["aspect"] == "quote"}
        places = [
            tuple(sentence_at(gold["sentences"]["ab"[piece.article]], piece.span.start, piece.span.end) for piece in finding.evidence)
            for finding in comparison.discrepancies
            if finding.aspect.value in ASPECTS
        ]
        found.update({"findings": len(places), "hits": sum(place in rows for place in places), "wanted": len(wanted), "reached": len(wanted & set(places))})
    return found


def test_differences_told_are_differences_that_readers_list(counts: Counter[str]) -> None:
    """At least nine in ten findings lie where a careful reader lists a difference."""
    assert counts["hits"] >= 0.9 * counts["findings"]


def test_most_differences_of_quotations_are_told(counts: Counter[str]) -> None:
    """At least seven in ten of the readers' rows are reached."""
    assert counts["reached"] >= 0.7 * counts["wanted"]
