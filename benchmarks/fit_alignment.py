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

from benchmarks.alignment_data import ALIGNED, APART, OPEN, Cell, GoldPair, load_pairs
from claimcheck.align.evidence import FEATURES
from claimcheck.align.scoring import SECOND, look_again
from claimcheck.align.telling import SURE, TELLING, look_at_sentences

Numbers = NDArray[np.float64]

TABLE = Path(__file__).resolve().parent.parent / "claimcheck" / "align" / "weights.tsv"
LOOKS = {"first": FEATURES, "second": SECOND, "told": TELLING}
RIDGE = 3.0  # flat from 1 to 10
OUTER, INNER = 12, 6

HEADER = """\
# The weights by which two sentences are aligned; written by benchmarks/fit_alignment.py.
# Origin: logistic regressions (ridge {ridge:g}) fitted to the {pairs} gold pairs: {cells} pairs of sentences, {aligned} of them aligned by careful readers.
# "first" looks at a pair alone, "second" at its score and its words among the others,
# "told" at a sentence against the whole other article. spread: the weight times the feature's standard deviation.
# without: what F1 on unseen pairs (of alignments; for "told", of additions) loses when the feature is left out, in thousandths (below 3 is noise).
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
        features = dict(pair.evidence.features())
        return cls(pair, list(features), np.array(list(features.values())).reshape(-1, len(FEATURES)), np.array(list(map(pair.label, features))))

    def scored(self, scores: Numbers) -> dict[Cell, float]:
        """Return *scores* by their cells."""
        return dict(zip(self.cells, map(float, scores), strict=True))

    def second(self, scores: Numbers) -> Numbers:
        seen = dict(look_again(self.pair.evidence, self.scored(scores)))
        return np.array([seen[cell] for cell in self.cells]).reshape(-1, len(SECOND))

    def whole(self, scores: Numbers) -> tuple[Numbers, Numbers]:
        """Return the features of the sentences of either side."""
        left, right = look_at_sentences(self.pair.evidence, self.scored(scores))
        return np.array(left).reshape(-1, len(TELLING)), np.array(right).reshape(-1, len(TELLING))

    @property
    def told(self) -> tuple[Numbers, Numbers]:
        """Whether the other article tells each sentence of either side."""
        return np.array(self.pair.told(0)), np.array(self.pair.told(1))


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


def fit_telling(tables: Sequence[Table], scores: dict[str, Numbers], keep: Sequence[int]) -> Fit:
    """Fit how likely a sentence is told by the other article, from *scores* of the pairs that have not seen them."""
    features = np.vstack([side for table in tables for side in table.whole(scores[table.pair.name])])[:, keep]
    labels = np.concatenate([side for table in tables for side in table.told])
    return fit(features[labels != OPEN], (labels[labels != OPEN] == ALIGNED).astype(float))


def unseen_tellings(tables: Sequence[Table], scores: dict[str, Numbers], keep: Sequence[int]) -> dict[str, tuple[Numbers, Numbers]]:
    """Return the probability that each sentence is told, of either side of each pair, by a fit to other pairs."""
    found = {}
    for part, rest in _parts(tables, len(tables)):
        telling = fit_telling(rest, scores, keep)
        for table in part:
            left, right = table.whole(scores[table.pair.name])
            one, other = telling(left[:, keep]), telling(right[:, keep])
            for (i, j), score in table.scored(scores[table.pair.name]).items():
                if score >= SURE:
                    one[i] = other[j] = 1.0
            found[table.pair.name] = one, other
    return found


def additions_f1(tables: Sequence[Table], tellings: dict[str, tuple[Numbers, Numbers]], threshold: float) -> float:
    """Return the F1 of the sentences that are told with less than *threshold*."""
    hits = told = wanted = 0
    for table in tables:
        for labels, scores in zip(table.told, tellings[table.pair.name], strict=True):
            alone = (scores < threshold) & (labels != OPEN)
            hits += int((alone & (labels == APART)).sum())
            told += int(alone.sum())
            wanted += int((labels == APART).sum())
    return 2 * hits / max(1, told + wanted)


def without_untold(tables: Sequence[Table], scores: dict[str, Numbers], tellings: dict[str, tuple[Numbers, Numbers]], threshold: float) -> dict[str, Numbers]:
    """Return *scores*, nought where the other article does not tell one of the two sentences."""
    found = {}
    for table in tables:
        left, right = tellings[table.pair.name]
        told = np.array([min(left[i], right[j]) >= threshold for i, j in table.cells], dtype=bool)
        found[table.pair.name] = np.where(told, scores[table.pair.name], 0.0)
    return found


def with_aligned(
    tables: Sequence[Table], scores: dict[str, Numbers], tellings: dict[str, tuple[Numbers, Numbers]], threshold: float
) -> dict[str, tuple[Numbers, Numbers]]:
    """Return *tellings*, one where the sentence stands in a pair that scores at least *threshold*."""
    found = {}
    for table in tables:
        left, right = (side.copy() for side in tellings[table.pair.name])
        for (i, j), score in table.scored(scores[table.pair.name]).items():
            if score >= threshold:
                left[i] = right[j] = 1.0
        found[table.pair.name] = left, right
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
    every, every_second, every_told = (list(range(len(names))) for names in LOOKS.values())
    scores = unseen_scores(tables, every, every_second)
    threshold, whole = best_threshold(tables, scores)
    print(f"unseen pairs: F1 of alignments {whole:.4f} around the threshold {threshold:.2f}, each pair of sentences for itself")
    tellings = unseen_tellings(tables, scores, every_told)
    for lowest in (0.0, 0.38, 0.42, 0.44, 0.46, 0.48, 0.5):
        told = without_untold(tables, scores, tellings, lowest)
        aligned = with_aligned(tables, told, tellings, threshold)
        alone = "  ".join(f"{highest:.2f} {additions_f1(tables, aligned, highest):.4f}" for highest in (0.54, 0.58, 0.6, 0.64, 0.68, 0.7))
        print(f"  told from {lowest:.2f}: F1 of alignments {best_threshold(tables, told)[1]:.4f}, of additions told with less than {alone}")
    fits = {"first": fit_first(tables, every), "second": fit_second(tables, every, every_second), "told": fit_telling(tables, scores, every_told)}
    lines = []
    for look, names in LOOKS.items():
        for place, name in enumerate(names):
            without = f"{1000 * loss(tables, scores, look, place):+.1f}" if options.ablation else ""
            print(f"{look:8}{name:16}{without}", flush=True)
            weight = fits[look].weights[place]
            lines.append(f"{look}\t{name}\t{weight:.5f}\t{weight * fits[look].spreads[place]:+.2f}\t{without}")
        lines.append(f"{look}\tconstant\t{fits[look].constant:.5f}\t\t")
    cells = sum(len(table.cells) for table in tables)
    by_readers = sum(int((table.labels == ALIGNED).sum()) for table in tables)
    TABLE.write_text(HEADER.format(ridge=RIDGE, pairs=len(tables), cells=cells, aligned=by_readers) + "\n".join(lines) + "\n", encoding="utf-8")


def loss(tables: Sequence[Table], scores: dict[str, Numbers], look: str, place: int) -> float:
    """Return what F1 on unseen pairs loses when one feature of one look is left out."""
    kept = {name: [column for column in range(len(names)) if name != look or column != place] for name, names in LOOKS.items()}
    if look == "told":
        whole, part = (unseen_tellings(tables, scores, columns) for columns in (range(len(TELLING)), kept["told"]))
        return float(np.mean([additions_f1(tables, whole, threshold) - additions_f1(tables, part, threshold) for threshold in (0.39, 0.42, 0.45)]))
    return best_threshold(tables, scores)[1] - best_threshold(tables, unseen_scores(tables, kept["first"], kept["second"]))[1]


if __name__ == "__main__":
    main()
