"""What alignment reaches on the gold pairs, where they are there."""

import json
from pathlib import Path

import pytest

import claimcheck

GOLD = Path(__file__).resolve().parent.parent.parent.parent / "shared" / "gold"

#: F1 of the shipped weights on d01 to d08 is .71, leave-one-pair-out .71.
FLOOR = 0.68


@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold pairs are not beside the project")
def test_alignments_of_the_gold_pairs() -> None:
    """The sentences that careful readers align are found about as well as when the weights were fitted."""
    hits = told = wanted = 0
    for path in sorted(GOLD.glob("d??.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        articles = [claimcheck.Article(text=(GOLD / gold[side]["file"]).read_text(encoding="utf-8"), published=gold[side]["published"]) for side in "ab"]
        comparison = claimcheck.compare(*articles)
        rows = {(row["a"], row["b"]): row["agreed"] for row in gold["alignments"]}
        means = [[nearest(gold["sentences"][side], one.span.start, one.span.end) for one in reading.document.sentences] for side, reading in zip("ab", comparison.collation.readings, strict=True)]
        found = {(means[0][one.left[1]], means[1][one.right[1]]) for one in comparison.alignments}
        found = {pair for pair in found if rows.get(pair, True)}
        hits += sum(pair in rows for pair in found)
        told += len(found)
        wanted += sum(rows.values())
    assert 2 * hits / (told + wanted) >= FLOOR


def nearest(sentences: list[list[int]], start: int, end: int) -> int:
    """Return the gold sentence that shares the most characters with [start, end)."""
    return max(range(len(sentences)), key=lambda place: min(end, sentences[place][1]) - max(start, sentences[place][0]))
