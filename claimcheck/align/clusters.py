"""Alignments ─► clusters: the sentences of all articles that report one claim, each sentence in one cluster at most."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from claimcheck.model.comparisons import Alignment, Cluster

Place = tuple[int, int]

#: Two groups of sentences become one when their sentences of different articles are aligned with this probability on the mean, a pair that is not aligned
#: counting nothing. Half keeps a lead sentence of many claims from drawing everything together.
MINIMUM_LINKAGE = 0.5

#: A claim needs one alignment surer than this: of those with none, every second one joins sentences of two facts.
LEAST_SURE = 0.6

#: No claim takes more sentences than this to tell.
MOST_MEMBERS = 40


def find_clusters(alignments: Sequence[Alignment]) -> tuple[Cluster, ...]:
    """Return the clusters in the order of their first sentences.

    Groups are joined along the alignments, the surest first, as long as the mean of the alignments between them allows (average linkage).

    >>> found = find_clusters([Alignment((0, 0), (1, 0), 0.9), Alignment((0, 0), (2, 3), 0.8), Alignment((1, 0), (2, 3), 0.7)])
    >>> [cluster.members for cluster in found]
    [((0, 0), (1, 0), (2, 3))]
    """
    scores = {(one.left, one.right): one.score for one in alignments}
    group_of: dict[Place, tuple[Place, ...]] = {place: (place,) for pair in scores for place in pair}
    for one in sorted(alignments, key=lambda one: (-one.score, one.left, one.right)):
        left, right = group_of[one.left], group_of[one.right]
        if left is right or len(left) + len(right) > MOST_MEMBERS:
            continue
        if _linkage(left, right, scores) >= MINIMUM_LINKAGE:
            joined = tuple(sorted(left + right))
            group_of.update(dict.fromkeys(joined, joined))
    copies = {(one.left, one.right) for one in alignments if one.shared_origin}
    surest = {group: max(scores.get(pair, 0.0) for pair in combinations(group, 2)) for group in set(group_of.values()) if len(group) > 1}
    return tuple(_cluster(group, scores, copies) for group in sorted(surest) if surest[group] >= LEAST_SURE)


def _linkage(left: Iterable[Place], right: Iterable[Place], scores: dict[tuple[Place, Place], float]) -> float:
    """Return the mean score of the pairs between two groups, one of either; sentences of one article are no pair."""
    found = [scores.get((min(one, other), max(one, other)), 0.0) for one in left for other in right if one[0] != other[0]]
    return sum(found) / len(found) if found else 0.0


def _cluster(members: tuple[Place, ...], scores: dict[tuple[Place, Place], float], copies: set[tuple[Place, Place]]) -> Cluster:
    aligned = {pair: scores[pair] for pair in combinations(members, 2) if pair in scores}
    matched = {member: sum(score for pair, score in aligned.items() if member in pair) for member in members}
    label = max(members, key=lambda member: (matched[member], (-member[0], -member[1])))
    return Cluster(members, label, sum(aligned.values()) / len(aligned), _origins(members, copies))


def _origins(members: tuple[Place, ...], copies: set[tuple[Place, Place]]) -> tuple[tuple[int, ...], ...]:
    """Return the articles of *members*, those joined by copies together."""
    groups: list[set[int]] = [{article} for article in sorted({article for article, _ in members})]
    for one, other in combinations(members, 2):
        if (one, other) in copies:
            joined = [group for group in groups if one[0] in group or other[0] in group]
            groups = [group for group in groups if group not in joined] + [set().union(*joined)]
    return tuple(sorted(tuple(sorted(group)) for group in groups))
