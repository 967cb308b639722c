"""Collation ─► where evidence stands: in which sentences, in which cluster, and what other articles tell there."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.model.comparisons import Collation, Evidence, Finding, Shared
from claimcheck.report.words import chosen, in_words

#: A sentence of an article: (article number, sentence index).
Place = tuple[int, int]


class Places:
    """Finds the sentences of evidence. Made once a report."""

    def __init__(self, collation: Collation) -> None:
        self._starts = [[one.span.start for one in reading.document.sentences] for reading in collation.readings]
        self._cluster_of = {member: number for number, cluster in enumerate(collation.clusters) for member in cluster.members}
        self._beside: defaultdict[Place, set[int]] = defaultdict(set)
        for one in collation.alignments:
            self._beside[one.left].add(one.right[0])
            self._beside[one.right].add(one.left[0])
        self._copies: defaultdict[Place, list[Place]] = defaultdict(list)
        for one in collation.alignments:
            if one.shared_origin:
                self._copies[one.left].append(one.right)

    def of(self, piece: Evidence) -> tuple[Place, ...]:
        """Return the sentences from the first to the last that *piece* touches."""
        starts = self._starts[piece.article]
        first, last = (max(0, bisect_right(starts, offset) - 1) for offset in (piece.span.start, max(piece.span.start, piece.span.end - 1)))
        return tuple((piece.article, index) for index in range(first, last + 1))

    def of_all(self, evidence: Iterable[Evidence]) -> frozenset[Place]:
        """Return the sentences that any piece touches."""
        return frozenset(place for piece in evidence for place in self.of(piece))

    def cluster(self, finding: Finding) -> int | None:
        """Return the number of the cluster in which all evidence of *finding* begins, None where it lies in no single one."""
        numbers = {self._cluster_of.get(self.of(piece)[0]) for piece in finding.evidence}
        return numbers.pop() if len(numbers) == 1 else None

    def told_beside(self, evidence: Iterable[Evidence]) -> set[int]:
        """Return the articles that have a sentence aligned with one of *evidence*."""
        return {article for place in self.of_all(evidence) for article in self._beside.get(place, ())}

    def copies(self, evidence: Iterable[Evidence], articles: Iterable[int]) -> tuple[tuple[int, ...], ...]:
        """Return those of *articles* that print the same copy where *evidence* stands, together: two or more in each."""
        touched, wanted = self.of_all(evidence), set(articles)
        groups: list[set[int]] = []
        copied = [(left, right) for left in touched for right in self._copies.get(left, ()) if right in touched]
        for one, other in copied:
            both = {one[0], other[0]}
            if both <= wanted:
                joined = [group for group in groups if group & both]
                groups = [group for group in groups if group not in joined] + [both.union(*joined)]
        return tuple(sorted(tuple(sorted(group)) for group in groups))


def articles_of(finding: Finding) -> frozenset[int]:
    """Return the numbers of the articles that *finding* is about."""
    return frozenset(piece.article for piece in finding.evidence)


def shared_by(agreement: Finding) -> Shared:
    """Return what both articles have of an *agreement*."""
    assert agreement.shared is not None
    return agreement.shared


def without_side(sides: Iterable[Iterable[int]], told: set[int], articles: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the numbers of the articles on no side: those that tell of the matter all the same, and those that are silent."""
    off = [number for number in range(articles) if not any(number in side for side in sides)]
    return tuple(number for number in off if number in told), tuple(number for number in off if number not in told)


def one_origin(copies: Iterable[Sequence[int]], sources: Sequence[str]) -> Iterator[str]:
    """Yield a sentence for those that print the same copy, whose agreement is no confirmation."""
    for articles in copies:
        yield f"{chosen(sources, articles)} print the same copy here: one source, not {in_words(len(articles))}."


def by_words(finding: Finding) -> tuple[object, ...]:
    """Return a key to sort findings by that does not depend on the order of the articles."""
    return (finding.aspect, sorted((piece.span.start, piece.span.end, piece.text) for piece in finding.evidence))


def touch(one: Iterable[Evidence], other: Iterable[Evidence], article: int) -> bool:
    """Say whether the words that two findings have in *article* overlap."""
    theirs = [piece.span for piece in other if piece.article == article]
    return any(piece.span.overlaps(span) for piece in one if piece.article == article for span in theirs)
