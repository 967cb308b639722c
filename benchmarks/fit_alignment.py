"""Fit the weights by which sentences are aligned to the gold pairs, and write claimcheck/align/weights.tsv.

Needs `pip install numpy`, in the environment of the library. Beside each weight the table says what the feature adds where it is typical, and what leaving
it out costs, both by pairs that the fit has not seen.

Usage: python -m benchmarks.fit_alignment [--ablation]
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
import numpy as np
from numpy.typing import NDArray

from benchmarks.alignment_data import ALIGNED, OPEN, Cell, GoldPair, load_pairs
from claimcheck.align.evidence import FEATURES
from claimcheck.align.neighborhood import NEIGHBORHOOD, look_around

Numbers = NDArray[np.float64]

TABLE = Path(__file__).resolve().parent.parent / "claimcheck" / "align" / "weights.tsv"
RIDGE = 3.0  # flat from 1 to 10
OUTER, INNER = 12, 6

HEADER = """\
# The weights by which two sentences are aligned; written by benchmarks/fit_alignment.py.
# Origin: logistic regressions (ridge {ridge:g}) fitted to the {pairs} gold pairs: {cells} pairs of sentences, {aligned} of them aligned by careful readers.
# "first" looks at a pair alone, "second" at its score among the others. spread: the weight times the feature's standard deviation.
# without: what the F1 of alignments on unseen pairs loses when the feature is left out, in thousandths (below 3 is noise).
# look	feature	weight	spread	without
"""


@attrs.frozen(eq=False)
class Fit:
    """A fitted regression: weights of the features as they are, the constant, and the features' spreads."""

    weights: Numbers
    constant: float
    spreads: Numbers

    def __call__(self, features: Numbers) -> Numbers:
        logits: Numbers = features @ self.weights + self.constant
        return 1 / (1 + np.exp(-logits))


def fit(features: Numbers, labels: Numbers, ridge: float = RIDGE) -> Fit:
    """Fit a ridge logistic regression by Newton's method, the features brought to one spread first."""
    means, spreads = features.mean(0), features.std(0) + 1e-9
    scaled = np.hstack([(features - means) / spreads, np.ones((len(features), 1))])
    penalty = np.append(np.full(features.shape[1], ridge), 0.0)
    weights = np.zeros(scaled.shape[1])
    for _ in range(20):
        found = 1 / (1 + np.exp(-scaled @ weights))
        curvature = (scaled * (found * (1 - found) + 1e-6)[:, None]).T @ scaled + np.diag(penalty)
        step = np.linalg.solve(curvature, scaled.T @ (found - labels) + penalty * weights)
        weights -= step
        if np.abs(step).max() < 1e-5:
            break
    plain = weights[:-1] / spreads
    return Fit(plain, float(weights[-1] - plain @ means), spreads)


@attrs.define(eq=False)
class Table:
    """A gold pair as matrices, with columns left out if asked for."""

    pair: GoldPair
    cells: list[Cell]
    first: Numbers
    labels: Numbers

    @classmethod
    def of(cls, pair: GoldPair) -> "Table":
        cells = list(pair.evidence.features)
        features = np.array([pair.evidence.features[cell] for cell in cells]).reshape(-1, len(FEATURES))
        return cls(pair, cells, features, np.array([pair.label(cell) for cell in cells]))

    def second(self, scores: Numbers) -> Numbers:
        around = look_around(dict(zip(self.cells, map(float, scores), strict=True)), self.pair.evidence.left, self.pair.evidence.right)
        return np.array([around[cell] for cell in self.cells]).reshape(-1, len(NEIGHBORHOOD))


def fit_first(tables: Sequence[Table], keep: Sequence[int]) -> Fit:
    """Fit the first look to *tables*, with the columns *keep*."""
    labels = np.concatenate([table.labels for table in tables])
    features = np.vstack([table.first for table in tables])[:, keep]
    return fit(features[labels != OPEN], (labels[labels != OPEN] == ALIGNED).astype(float))


def fit_second(tables: Sequence[Table], keep: Sequence[int], keep_second: Sequence[int]) -> Fit:
    """Fit the second look to *tables*: on scores by first looks that have not seen them."""
    features, labels = [], []
    for part, rest in _parts(tables, INNER):
        first = fit_first(rest, keep)
        for table in part:
            features.append(table.second(first(table.first[:, keep]))[:, keep_second])
            labels.append(table.labels)
    flat = np.concatenate(labels)
    return fit(np.vstack(features)[flat != OPEN], (flat[flat != OPEN] == ALIGNED).astype(float))


def unseen_scores(tables: Sequence[Table], keep: Sequence[int], keep_second: Sequence[int], parts: int = OUTER) -> dict[str, Numbers]:
    """Return the scores of each pair's cells by a fit to other pairs; *parts* is the number of parts, that of the pairs for leave-one-pair-out."""
    found = {}
    for part, rest in _parts(tables, parts):
        first, second = fit_first(rest, keep), fit_second(rest, keep, keep_second)
        for table in part:
            found[table.pair.name] = second(table.second(first(table.first[:, keep]))[:, keep_second])
    return found


def _parts(tables: Sequence[Table], number: int) -> Iterator[tuple[Sequence[Table], Sequence[Table]]]:
    number = min(number, len(tables))
    for start in range(number):
        yield tables[start::number], [table for place, table in enumerate(tables) if place % number != start]


def f1(tables: Sequence[Table], scores: dict[str, Numbers], threshold: float) -> float:
    """Return the F1 of the gold sentence pairs that score at least *threshold*, counted as the scorer counts."""
    hits = told = wanted = 0
    for table in tables:
        gold = table.pair.gold
        means = {table.pair.gold_cell(cell) for cell, score in zip(table.cells, scores[table.pair.name], strict=True) if score >= threshold}
        means = {cell for cell in means if gold.get(cell) != OPEN}
        hits += sum(gold.get(cell) == ALIGNED for cell in means)
        told += len(means)
        wanted += table.pair.wanted
    return 2 * hits / max(1, told + wanted)


def best_threshold(tables: Sequence[Table], scores: dict[str, Numbers]) -> tuple[float, float]:
    """Return the threshold in the middle of the best stretch, and the mean F1 over that stretch: less fickle than the single best."""
    grid = np.arange(0.14, 0.6, 0.01)
    values = np.convolve([f1(tables, scores, threshold) for threshold in grid], np.ones(7) / 7, mode="valid")
    return float(grid[int(values.argmax()) + 3]), float(values.max())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ablation", action="store_true", help="say what each feature is worth (some minutes)")
    options = parser.parse_args()
    tables = [Table.of(pair) for pair in (*load_pairs(), *load_pairs("seeds"))]
    every, every_second = list(range(len(FEATURES))), list(range(len(NEIGHBORHOOD)))
    threshold, whole = best_threshold(tables, unseen_scores(tables, every, every_second))
    print(f"unseen pairs: F1 {whole:.4f} around the threshold {threshold:.2f}")
    first, second = fit_first(tables, every), fit_second(tables, every, every_second)
    lines = []
    for look, names, fitted, columns in (("first", FEATURES, first, every), ("second", NEIGHBORHOOD, second, every_second)):
        for place, name in enumerate(names):
            without = ""
            if options.ablation:
                kept = [column for column in columns if column != place]
                scores = unseen_scores(tables, kept if look == "first" else every, kept if look == "second" else every_second)
                without = f"{1000 * (whole - best_threshold(tables, scores)[1]):+.1f}"
                print(f"{look:8}{name:16}{without}", flush=True)
            lines.append(f"{look}\t{name}\t{fitted.weights[place]:.5f}\t{fitted.weights[place] * fitted.spreads[place]:+.2f}\t{without}")
        lines.append(f"{look}\tconstant\t{fitted.constant:.5f}\t\t")
    cells = sum(len(table.cells) for table in tables)
    aligned = sum(int((table.labels == ALIGNED).sum()) for table in tables)
    TABLE.write_text(HEADER.format(ridge=RIDGE, pairs=len(tables), cells=cells, aligned=aligned) + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
