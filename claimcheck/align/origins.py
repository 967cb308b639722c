"""Readings and alignments ─► the same alignments, those marked of which both sides print the same copy.

Two reporters who tell one event choose different words; two papers that print one agency's report, or one press release, do not. What stands in quotation
marks proves nothing: both may have heard it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

import attrs

from claimcheck.align.profiles import Profile, Triples
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import BlockKind
from claimcheck.model.comparisons import Alignment
from claimcheck.model.documents import Document, Sentence
from claimcheck.text.agencies import named_agencies
from claimcheck.text.wording import heard

#: The share of the shorter sentence's word triples, quotations left out, that the other must have as well ...
SAME_COPY = 0.75
#: ... which is less where both articles credit one agency, or where the sentences before or after are copies already.
SAME_COPY_IN_CONTEXT = 0.55
#: Shorter sentences may be the same by chance.
FEWEST_WORDS = 8

#: Of copies nobody doubts that they tell the same.
_LEAST_LIKELY_COPY = 0.6


def mark_shared_origin(readings: Sequence[Reading], profiles: Sequence[Sequence[Profile]], alignments: Sequence[Alignment]) -> tuple[Alignment, ...]:
    """Return *alignments*, of sentences with these *profiles*, with `shared_origin` where both sentences are the same copy."""
    told = _Told(readings, profiles)
    shares = [told.share(one) if one.score >= _LEAST_LIKELY_COPY else 0.0 for one in alignments]
    sure = {(one.left, one.right) for one, share in zip(alignments, shares, strict=True) if share >= SAME_COPY}
    credited = [credited_agencies(reading.document) for reading in readings]
    marked = []
    for one, share in zip(alignments, shares, strict=True):
        may_be_copied = share >= SAME_COPY_IN_CONTEXT  # asked first: of most it says no
        in_context = may_be_copied and (not credited[one.left[0]].isdisjoint(credited[one.right[0]]) or _stands_beside(one, sure))
        marked.append(attrs.evolve(one, shared_origin=True) if in_context or share >= SAME_COPY else one)
    return tuple(marked)


def credited_agencies(document: Document) -> frozenset[str]:
    """Return the news agencies that a dateline, a byline or a credit of the article names."""
    blocks = (block for block in document.blocks if block.kind in (BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.CREDIT))
    return frozenset().union(*(named_agencies(document.text[block.span.slice]) for block in blocks))


class _Told:
    """The word triples of each sentence outside quotation marks, worked out when first asked for."""

    def __init__(self, readings: Sequence[Reading], profiles: Sequence[Sequence[Profile]]) -> None:
        self.readings = readings
        self.quoted = [[(quote.span.start, quote.span.end) for quote in reading.document.quotations] for reading in readings]
        self.whole = [{profile.sentence: profile.triples for profile in side} for side in profiles]
        self.known: dict[tuple[int, int], Triples] = {}

    def share(self, one: Alignment) -> float:
        """Return the share of triples of the shorter sentence that the longer has too."""
        left, right = self.triples(one.left), self.triples(one.right)
        fewer = min(len(left), len(right))
        return len(left & right) / fewer if fewer >= FEWEST_WORDS - 2 else 0.0

    def triples(self, place: tuple[int, int]) -> Triples:
        if place not in self.known:
            number, index = place
            sentence = self.readings[number].document.sentences[index]
            begin, stop = sentence.span.start, sentence.span.end
            marks = [span for span in self.quoted[number] if span[0] < stop and span[1] > begin]
            self.known[place] = _triples_outside(marks, sentence) if marks else self.whole[number][index]
        return self.known[place]


def _triples_outside(quoted: Sequence[tuple[int, int]], sentence: Sentence) -> Triples:
    """Return the word triples of a sentence without its *quoted* stretches."""
    tokens, outside, done = sentence.tokens, list[str](), 0
    for start, end in sorted(quoted):
        outside += sentence.lowers[done : bisect_left(tokens, (start,), done)]
        done = max(done, bisect_left(tokens, (end,), done))
    words = heard([*outside, *sentence.lowers[done:]])
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _stands_beside(one: Alignment, sure: Iterable[tuple[tuple[int, int], tuple[int, int]]]) -> bool:
    """Say whether the sentences before, or those after, are a sure copy."""
    (left, i), (right, j) = one.left, one.right
    return any(((left, i + step), (right, j + step)) in sure for step in (-1, 1))
