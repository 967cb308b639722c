"""How like each other articles are ─► groups of them, joined while all their articles are on average alike."""

from claimcheck.corpus.likeness import Likeness

#: Sums of weights may differ in their last digits from one machine to the next: they are rounded before they are compared, and ties broken by number.
_DIGITS = 9


def join_alike(likeness: Likeness, count: int, least: float) -> list[list[int]]:
    """Return the numbers up to *count* in groups, joined from the likest pair down while their articles are on average like each other by *least*."""
    groups = _Groups(likeness, count)
    pairs = likeness.pairs(least)
    for pair in sorted(pairs, key=lambda pair: (-round(pairs[pair], _DIGITS), pair)):
        first, second = sorted(groups.home[number] for number in pair)
        if first != second and groups.mean(first, second) >= least:
            groups.join(first, second)
    return [groups.members[first] for first in sorted(groups.members)]


class _Groups:
    """Groups of articles by the first number of each, with how like each other two of them are, as far as it was asked.

    What is known of two groups is carried on when one of them grows: no two articles are held against each other twice, however often their groups are.
    """

    def __init__(self, likeness: Likeness, count: int) -> None:
        self.members = {number: [number] for number in range(count)}
        self.home = list(range(count))
        self._likeness = likeness
        self._sums: dict[int, dict[int, float]] = {}

    def mean(self, first: int, second: int) -> float:
        """Return how like each other the articles of two groups are on average."""
        known = self._sums.setdefault(first, {})
        if second not in known:
            known[second] = self._sums.setdefault(second, {})[first] = self._sum(first, second)
        return round(known[second] / (len(self.members[first]) * len(self.members[second])), _DIGITS)

    def join(self, first: int, second: int) -> None:
        """Put the articles of the *second* group into the *first*, the one with the smaller number."""
        mine, theirs = self._sums.pop(first, {}), self._sums.pop(second, {})
        del mine[second], theirs[first]
        for other in mine.keys() | theirs.keys():
            total = sum([known[other] if other in known else self._sum(group, other) for group, known in ((first, mine), (second, theirs))])
            self._sums[other].pop(second, None)
            self._sums.setdefault(first, {})[other] = self._sums[other][first] = total
        self.members[first] = sorted(self.members[first] + self.members.pop(second))
        for number in self.members[first]:
            self.home[number] = first

    def _sum(self, first: int, second: int) -> float:
        return sum([self._likeness.of(one, other) for one in self.members[first] for other in self.members[second]])
