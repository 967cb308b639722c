"""Evidence ─► probabilities: how likely two sentences report a common claim, by two logistic regressions whose weights stand in `weights.tsv`.

The first looks at each pair alone, the second at its score among those of the other pairs. Both were fitted to the gold pairs by
`benchmarks/fit_alignment.py`; being fitted by maximum likelihood the result is a probability, and `benchmarks/alignment.py` shows how well calibrated.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from operator import mul

import attrs

from claimcheck.align.evidence import FEATURES, Evidence
from claimcheck.align.explaining import EXPLAINING, Pair, look_at_words
from claimcheck.align.neighborhood import NEIGHBORHOOD, log_odds, look_around

#: The features of a pair at its second look, in the order in which `look_again` gives them.
SECOND = (*NEIGHBORHOOD, *EXPLAINING)

#: A pair that is less likely than this when looked at alone keeps that score: of such pairs 1 in 70 is aligned.
SECOND_LOOK = 0.03

#: Beside the ratings of a scorer all pairs that are less likely than this count alike: where the words say nothing, the ratings decide.
NO_EVIDENCE = 0.03  # of .03, .01 and none the best on unseen pairs, by some thousandths of F1


#: Farther from even than this no odds are, on the scale of logarithms: `exp` has an end.
_FARTHEST = 500.0


@attrs.frozen
class Regression:
    """A logistic regression: one weight a feature, and a constant."""

    weights: tuple[float, ...]
    constant: float

    def probability(self, features: tuple[float, ...]) -> float:
        """Return the probability that the regression gives to *features*."""
        logit = self.constant + sum(map(mul, self.weights, features))
        if not -_FARTHEST < logit < _FARTHEST:
            logit = max(-_FARTHEST, min(_FARTHEST, logit))
        return 1 / (1 + math.exp(-logit))


def score_pairs(evidence: Evidence) -> dict[Pair, float]:
    """Return the probability of each pair of *evidence*."""
    alone = score_alone(evidence)
    again = regression("second", SECOND)
    scores = dict(alone)
    for pair, features in look_again(evidence, alone, minimum=SECOND_LOOK):
        scores[pair] = again.probability(features)
    return scores


def look_again(evidence: Evidence, alone: Mapping[Pair, float], *, minimum: float = 0.0) -> Iterator[tuple[Pair, tuple[float, ...]]]:
    """Yield each pair scored at least *minimum* with the features that it has among the others."""
    words = look_at_words(evidence, alone, minimum=minimum)
    for pair, features in look_around(alone, len(evidence.left), len(evidence.right), minimum=minimum):
        yield pair, (*features, words[pair])


def join_ratings(scores: Mapping[Pair, float], ratings: Sequence[Sequence[float]]) -> dict[Pair, float]:
    """Return the probability of every pair when the *ratings* of a scorer (see `claimcheck.align.scorers.rate`) are weighed beside the built-in *scores*.

    A pair without a built-in score has none of the evidence.
    """
    joint = regression("scorer", ("built_in", "rating"))
    found = {}
    for i, row in enumerate(ratings):
        for j, rating in enumerate(row):
            built_in = log_odds(max(NO_EVIDENCE, scores.get((i, j), 0.0)))
            found[i, j] = joint.probability((built_in, rating))
    return found


def score_alone(evidence: Evidence) -> dict[Pair, float]:
    """Return the probability of each pair, the others left out of account."""
    probability = regression("first", FEATURES).probability
    return {pair: probability(features) for pair, features in evidence.features()}


@cache
def regression(look: str, names: tuple[str, ...]) -> Regression:
    """Return the regression of one *look* ("first", "second", "told" or "scorer") from the tables of weights, its weights in the order of *names*."""
    from importlib.resources import files  # here: it loads the modules of temporary files and archives, a tenth of an import

    here = files("claimcheck.align")
    table = here.joinpath("weights.tsv").read_text(encoding="utf-8") + here.joinpath("scorer_weights.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    weights = {name: float(weight) for row_look, name, weight, *_ in rows if row_look == look}
    return Regression(tuple(weights[name] for name in names), weights["constant"])
