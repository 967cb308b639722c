"""Readings ─► alignments: which sentences of two articles report a common claim."""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment
from claimcheck.settings import Settings


def align(readings: Sequence[Reading], settings: Settings) -> tuple[Alignment, ...]:
    """Return the aligned sentence pairs of every two readings, many to many, in order."""
    words = [[{t.lower for t in s.tokens if len(t.text) > 3} for s in r.document.sentences] for r in readings]
    seen = Counter(w for r in words for s in r for w in s)
    total = sum(map(len, words)) or 1
    weight = {w: math.log(1 + total / n) for w, n in seen.items()}
    mass = [[sum(weight[w] for w in s) for s in r] for r in words]
    found = []
    for a, b in combinations(range(len(readings)), 2):
        for i, left in enumerate(words[a]):
            for j, right in enumerate(words[b]):
                both = sum(weight[w] for w in left & right)
                score = 2 * both / ((mass[a][i] + mass[b][j]) or 1)
                if score >= settings.minimum_alignment_score:
                    found.append(Alignment((a, i), (b, j), score))
    return tuple(found)
