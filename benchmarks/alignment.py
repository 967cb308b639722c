"""Measure the alignment of sentences on the gold pairs: F1 with the shipped weights and on unseen pairs, calibration, speed.

Needs numpy for the figures on unseen pairs: each pair is scored by weights that were fitted to the others.

Usage: python -m benchmarks.alignment
"""

import argparse
import time
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from benchmarks.alignment_data import ALIGNED, OPEN, GoldPair, load_pairs
from benchmarks.fit_alignment import Numbers, Table, best_threshold, f1, unseen_scores
from claimcheck.align.alignment import align
from claimcheck.align.clusters import find_clusters
from claimcheck.align.evidence import FEATURES
from claimcheck.align.scoring import SECOND, score_pairs
from claimcheck.settings import DEFAULT

REPEATS = 15


def shipped_scores(tables: Sequence[Table]) -> dict[str, Numbers]:
    """Return the scores by the weights that the library ships, which have seen every pair."""
    found = {}
    for table in tables:
        scores = score_pairs(table.pair.evidence)
        found[table.pair.name] = np.array([scores[cell] for cell in table.cells])
    return found


def word_overlap_scores(tables: Sequence[Table]) -> dict[str, Numbers]:
    """Return what the weight of the shared words says alone: the plain method to compare with, brought to the scale of a threshold."""
    place = FEATURES.index("shared")
    return {table.pair.name: table.first[:, place] / 5 for table in tables}


def calibration(tables: Sequence[Table], scores: Mapping[str, Numbers]) -> list[tuple[float, float, int, float]]:
    """Return for each tenth of the scale: its lower end, the mean score, how many pairs of sentences have it, and how many of them are aligned."""
    values = np.concatenate([scores[table.pair.name] for table in tables])
    labels = np.concatenate([table.labels for table in tables])
    values, labels = values[labels != OPEN], labels[labels != OPEN] == ALIGNED
    tenth = np.minimum(9, (values * 10).astype(int))
    return [(k / 10, float(values[tenth == k].mean()), int((tenth == k).sum()), float(labels[tenth == k].mean())) for k in range(10) if (tenth == k).any()]


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median time of *work*, warm."""
    found = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        found.append(1000 * (time.perf_counter() - start))
    return sorted(found)[REPEATS // 2]


def report(name: str, tables: Sequence[Table], scores: dict[str, Numbers], threshold: float) -> None:
    groups = {"d01-d08": "d", "e01-e40": "e", "seeds": "s"}
    parts = [f"{label} {f1([one for one in tables if one.pair.name[0] == letter], scores, threshold):.3f}" for label, letter in groups.items()]
    dev = [one for one in tables if one.pair.name != "seeds"]
    print(f"{name:44} F1 {f1(dev, scores, threshold):.3f} on the 48 pairs   {'   '.join(parts)}   threshold {threshold:.2f}")


def main() -> None:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    pairs: list[GoldPair] = [*load_pairs(), *load_pairs("seeds")]
    tables = [Table.of(pair) for pair in pairs]
    dev = [table for table in tables if table.pair.name != "seeds"]
    overlap = word_overlap_scores(tables)
    report("weight of shared words, threshold fitted", tables, overlap, best_threshold(dev, overlap)[0])
    report("shipped weights, which have seen the pairs", tables, shipped_scores(tables), DEFAULT.minimum_alignment_score)
    unseen = unseen_scores(tables, range(len(FEATURES)), range(len(SECOND)), parts=len(tables))
    report("leave-one-pair-out", tables, unseen, DEFAULT.minimum_alignment_score)
    print("calibration, leave-one-pair-out: score, mean, pairs of sentences, share aligned")
    for low, mean, count, share in calibration(tables, unseen):
        print(f"  from {low:.1f}   {mean:.2f}   {count:5}   {share:.2f}")
    readings = next(pair.readings for pair in pairs if pair.name == "seeds")
    print(f"align and cluster the seed pair: {milliseconds(lambda: find_clusters(align(readings, DEFAULT).alignments)):.1f} ms")


if __name__ == "__main__":
    main()
