"""The gold pairs ─► what alignment is fitted to and measured on: features, labels, and the gold sentences that each pair of sentences means."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from claimcheck import Article, analyze
from claimcheck.align.evidence import Evidence, gather_evidence
from claimcheck.align.profiles import place_roots, profile_sentences
from claimcheck.model.analyses import Reading

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
ALIGNED, OPEN, APART = 1, -1, 0

Cell = tuple[int, int]
Row = dict[str, Any]


@attrs.frozen(eq=False)
class GoldPair:
    """Two articles with the pairs of sentences that readers aligned.

    *gold* has `ALIGNED` or `OPEN` (one of two readers aligned it) for pairs of gold sentences; *means* the gold sentence that each sentence of the body of
    either article means, as the scorer finds it, and *covers* all of which it holds more than half; *boilerplate* the gold sentences that are no part of it.
    """

    name: str
    readings: tuple[Reading, Reading]
    evidence: Evidence
    gold: Mapping[Cell, int]
    means: tuple[Sequence[int], Sequence[int]]
    covers: tuple[Sequence[frozenset[int]], Sequence[frozenset[int]]]
    boilerplate: tuple[frozenset[int], frozenset[int]]

    @property
    def wanted(self) -> int:
        """How many pairs the readers aligned."""
        return sum(label == ALIGNED for label in self.gold.values())

    def gold_cell(self, cell: Cell) -> Cell:
        """Return the gold sentences that a pair of sentences means."""
        return self.means[0][cell[0]], self.means[1][cell[1]]

    def label(self, cell: Cell) -> int:
        """Return `ALIGNED`, `OPEN` or `APART` for a pair of sentences."""
        found = {self.gold.get((a, b), APART) for a in self.covers[0][cell[0]] for b in self.covers[1][cell[1]]}
        return ALIGNED if ALIGNED in found else OPEN if OPEN in found else APART

    def told(self, side: int) -> list[int]:
        """Return for each sentence of one side's body whether the other article tells it: `ALIGNED`, `OPEN` (also for boilerplate) or `APART`."""
        labels: dict[int, set[int]] = {}
        for cell, label in self.gold.items():
            labels.setdefault(cell[side], set()).add(label)
        found = [labels.get(one, {APART}) if one not in self.boilerplate[side] else {OPEN} for one in self.means[side]]
        return [ALIGNED if ALIGNED in one else min(one) for one in found]


def load_pairs(names: str = "[de]??", root: Path = SHARED / "gold") -> Iterator[GoldPair]:
    """Yield the gold pairs whose names match the pattern."""
    for path in sorted(root.glob(f"{names}.json")):
        yield _load(json.loads(path.read_text(encoding="utf-8")), path.stem, root)


def _load(row: Row, name: str, root: Path) -> GoldPair:
    readings = _read(row["a"], root), _read(row["b"], root)
    profiles = [profile_sentences(reading) for reading in readings]
    evidence = gather_evidence(profiles[0], profiles[1], place_roots([one for reading in readings for one in reading.participants]))
    gold = {(one["a"], one["b"]): ALIGNED if one["agreed"] else OPEN for one in row["alignments"]}
    spans = [[reading.document.sentences[one.sentence].span for one in side] for reading, side in zip(readings, profiles, strict=True)]
    means = [[_gold_sentence(row["sentences"][side], span.start, span.end) for span in own] for side, own in zip("ab", spans, strict=True)]
    covers = [
        [_gold_sentences(row["sentences"][side], span.start, span.end) | {meant} for span, meant in zip(own, meant_ones, strict=True)]
        for side, own, meant_ones in zip("ab", spans, means, strict=True)
    ]
    return GoldPair(name, readings, evidence, gold, (means[0], means[1]), (covers[0], covers[1]), _boilerplate(row))


def _boilerplate(row: Row) -> tuple[frozenset[int], frozenset[int]]:
    left, right = (_touched(row["sentences"][side], row["boilerplate"][side]) for side in "ab")
    return left, right


def _touched(sentences: list[list[int]], spans: list[list[int]]) -> frozenset[int]:
    return frozenset(number for number, (first, last) in enumerate(sentences) if any(start < last and end > first for start, end in spans))


def _read(side: Row, root: Path) -> Reading:
    text = (root / side["file"]).read_text(encoding="utf-8")
    return analyze(Article(text=text, source=side["source"], published=side["published"])).reading


def _gold_sentence(spans: list[list[int]], start: int, end: int) -> int:
    """Return the gold sentence that shares most characters, as the scorer does."""
    return max(range(len(spans)), key=lambda i: min(end, spans[i][1]) - max(start, spans[i][0]))


def _gold_sentences(spans: list[list[int]], start: int, end: int) -> frozenset[int]:
    """Return the gold sentences of which more than half lies inside."""
    return frozenset(i for i, (first, last) in enumerate(spans) if min(end, last) - max(start, first) > 0.5 * (last - first))
