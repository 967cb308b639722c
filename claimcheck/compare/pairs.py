"""Readings and an alignment ─► a pair: two aligned sentences, each with everything that was extracted from it."""

from collections.abc import Sequence
from functools import cached_property

import attrs

from claimcheck.compare.words import ContentWords, correspond
from claimcheck.model.analyses import Reading
from claimcheck.model.claims import Claim
from claimcheck.model.comparisons import Alignment, Evidence
from claimcheck.model.documents import Sentence
from claimcheck.model.quantities import Quantity
from claimcheck.model.quotations import Attribution
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression


@attrs.frozen(slots=False)
class Side:
    """One sentence of one article, with what was extracted from it. Computed on first use."""

    article: int
    reading: Reading
    sentence: Sentence

    @property
    def source(self) -> str:
        """The article's source as explanations name it."""
        return self.reading.article.source or f"article {self.article + 1}"

    @property
    def text(self) -> str:
        """The sentence's words."""
        return self.reading.document.text[self.sentence.span.slice]

    @cached_property
    def times(self) -> tuple[TimeExpression, ...]:
        """The time expressions inside the sentence."""
        return tuple(time for time in self.reading.times if self.sentence.span.contains(time.span))

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities inside the sentence."""
        return tuple(quantity for quantity in self.reading.quantities if self.sentence.span.contains(quantity.span))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the sentence."""
        return tuple(claim for claim in self.reading.claims if claim.sentence == self.sentence.index)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """The attributions with content, cue or speaker in the sentence."""
        return tuple(one for one in self.reading.attributions if any(span.overlaps(self.sentence.span) for span in one.content))

    @cached_property
    def words(self) -> ContentWords:
        """The sentence's content words."""
        return ContentWords.of(self.sentence)

    def evidence(self, span: Span, value: str | None = None) -> Evidence:
        """Return the words at *span* as evidence."""
        return Evidence(self.article, span, self.reading.document.text[span.slice], value)


@attrs.frozen(slots=False)
class Pair:
    """Two aligned sentences; *left* is of the article with the smaller number."""

    left: Side
    right: Side
    score: float

    @cached_property
    def correspondence(self) -> dict[int, int]:
        """Which content word of the left sentence stands for which of the right, by their places."""
        return correspond(self.left.words, self.right.words)

    @property
    def mirrored(self) -> "Pair":
        """The same pair seen from the other side."""
        return Pair(self.right, self.left, self.score)


def make_pairs(readings: Sequence[Reading], alignments: Sequence[Alignment]) -> tuple[Pair, ...]:
    """Return one pair an alignment, in the same order; sides of one sentence are shared between its pairs."""
    sides: dict[tuple[int, int], Side] = {}

    def side(place: tuple[int, int]) -> Side:
        if place not in sides:
            number, index = place
            sides[place] = Side(number, readings[number], readings[number].document.sentences[index])
        return sides[place]

    return tuple(Pair(side(one.left), side(one.right), one.score) for one in alignments)
