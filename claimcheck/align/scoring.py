"""Evidence ─► probabilities: how likely two sentences report a common claim, by two logistic regressions whose weights stand in `weights.tsv`.

The first looks at each pair alone, the second at its score among those of the other pairs. Both were fitted to the gold pairs by
`benchmarks/fit_alignment.py`; being fitted by maximum likelihood the result is a probability, and `benchmarks/alignment.py` shows how well calibrated.
"""

import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import attrs

from claimcheck.align.evidence import FEATURES, Evidence
from claimcheck.align.neighborhood import NEIGHBORHOOD, look_around

#: A pair that is less likely than this when looked at alone keeps that score: of such pairs 1 in 70 is aligned.
SECOND_LOOK = 0.03


@attrs.frozen
class Regression:
    """A logistic regression: one weight a feature, and a constant."""

    weights: tuple[float, ...]
    constant: float

    def probability(self, features: tuple[float, ...]) -> float:
        """Return the probability that the regression gives to *features*."""
        logit = self.constant + sum(weight * value for weight, value in zip(self.weights, features, strict=True))
        return 1 / (1 + math.exp(-max(-500.0, min(500.0, logit))))


def score_pairs(evidence: Evidence) -> dict[tuple[int, int], float]:
    """Return the probability of each pair of *evidence*."""
    alone = score_alone(evidence.features)
    again = regression("second", NEIGHBORHOOD)
    surroundings = look_around(alone, evidence.left, evidence.right, minimum=SECOND_LOOK)
    return {pair: again.probability(surroundings[pair]) if pair in surroundings else score for pair, score in alone.items()}


def score_alone(features: Mapping[tuple[int, int], tuple[float, ...]]) -> dict[tuple[int, int], float]:
    """Return the probability of each pair, the others left out of account."""
    first = regression("first", FEATURES)
    return {pair: first.probability(values) for pair, values in features.items()}


@cache
def regression(look: str, names: tuple[str, ...]) -> Regression:
    """Return the regression of one *look* ("first" or "second") from `weights.tsv`, its weights in the order of *names*."""
    table = files("claimcheck.align").joinpath("weights.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    weights = {name: float(weight) for row_look, name, weight, *_ in rows if row_look == look}
    return Regression(tuple(weights[name] for name in names), weights["constant"])
