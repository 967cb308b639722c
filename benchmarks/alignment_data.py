"""The gold pairs ─► what alignment is fitted to and measured on: features, labels, and the gold sentences that each pair of sentences means."""

import json
from collections.abc import Iterator, Mapping
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

    *labels* has `ALIGNED`, `OPEN` (one of two readers aligned it) or `APART` for each pair of sentences of *evidence*; *gold_cells* the gold sentences
    that the pair means; *gold* the labels of those; *wanted* how many the readers aligned.
    """

    name: str
    readings: tuple[Reading, Reading]
    evidence: Evidence
    labels: Mapping[Cell, int]
    gold_cells: Mapping[Cell, Cell]
    gold: Mapping[Cell, int]

    @property
    def wanted(self) -> int:
        return sum(label == ALIGNED for label in self.gold.values())


def load_pairs(names: str = "[de]??", root: Path = SHARED / "gold") -> Iterator[GoldPair]:
    """Yield the gold pairs whose names match the pattern."""
    for path in sorted(root.glob(f"{names}.json")):
        yield _load(json.loads(path.read_text(encoding="utf-8")), path.stem, root)


def _load(row: Row, name: str, root: Path) -> GoldPair:
    readings = _read(row["a"], root), _read(row["b"], root)
    profiles = [profile_sentences(reading) for reading in readings]
    evidence = gather_evidence(profiles[0], profiles[1], place_roots([one for reading in readings for one in reading.participants]))
    gold = {(one["a"], one["b"]): ALIGNED if one["agreed"] else OPEN for one in row["alignments"]}
    means, covers = [], []
    for side, reading, side_profiles in zip("ab", readings, profiles, strict=True):
        spans = [reading.document.sentences[profile.sentence].span for profile in side_profiles]
        means.append([_gold_sentence(row["sentences"][side], span.start, span.end) for span in spans])
        covers.append([_gold_sentences(row["sentences"][side], span.start, span.end) for span in spans])
    labels, gold_cells = {}, {}
    for i, j in evidence.features:
        found = {gold.get((a, b), APART) for a in covers[0][i] | {means[0][i]} for b in covers[1][j] | {means[1][j]}}
        labels[i, j] = ALIGNED if ALIGNED in found else OPEN if OPEN in found else APART
        gold_cells[i, j] = means[0][i], means[1][j]
    return GoldPair(name, readings, evidence, labels, gold_cells, gold)


def _read(side: Row, root: Path) -> Reading:
    text = (root / side["file"]).read_text(encoding="utf-8")
    return analyze(Article(text=text, source=side["source"], published=side["published"])).reading


def _gold_sentence(spans: list[list[int]], start: int, end: int) -> int:
    """Return the gold sentence that shares most characters, as the scorer does."""
    return max(range(len(spans)), key=lambda i: min(end, spans[i][1]) - max(start, spans[i][0]))


def _gold_sentences(spans: list[list[int]], start: int, end: int) -> set[int]:
    """Return the gold sentences of which more than half lies inside."""
    return {i for i, (first, last) in enumerate(spans) if min(end, last) - max(start, first) > 0.5 * (last - first)}
