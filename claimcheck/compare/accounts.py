"""Two readings and their aligned sentences ─► a pair of accounts: what the comparers look at that need whole articles."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import combinations

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment, Evidence
from claimcheck.model.quotations import Attribution, Speaker
from claimcheck.model.spans import Span


@attrs.frozen(slots=False, eq=False)
class Account:
    """One article of a comparison, by its number, with its reading."""

    article: int
    reading: Reading

    @property
    def source(self) -> str:
        """The article's source as explanations name it."""
        return self.reading.article.source or f"article {self.article + 1}"

    def evidence(self, span: Span, value: str | None = None) -> Evidence:
        """Return the words at *span* as evidence."""
        return Evidence(self.article, span, self.reading.document.text[span.slice], value)

    def attributions_of(self, span: Span) -> list[Attribution]:
        """Return the utterances that the words at *span* are part of, the innermost first; none where they are the article's own."""
        around = [one for one in self.reading.attributions if any(content.overlaps(span) for content in one.content)]
        return sorted(around, key=lambda one: (one.speaker is None, sum(map(len, one.content)), one.content))

    def speaker_of(self, span: Span) -> Speaker | None:
        """Return who utters the words at *span*, None where nobody does or the article does not say."""
        return next((one.speaker for one in self.attributions_of(span)), None)

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that *offset* lies in, or of the last one before it."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(sentence.span.start for sentence in self.reading.document.sentences)


@attrs.frozen(slots=False, eq=False)
class AccountPair:
    """Two articles, the left with the smaller number, and the sentences by index (left, right) that are aligned."""

    left: Account
    right: Account
    aligned: frozenset[tuple[int, int]] = frozenset()


def make_account_pairs(readings: Sequence[Reading], alignments: Iterable[Alignment]) -> tuple[AccountPair, ...]:
    """Return every two articles as a pair of accounts, in order; accounts are shared between their pairs."""
    accounts = [Account(number, reading) for number, reading in enumerate(readings)]
    aligned: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for one in alignments:
        aligned.setdefault((one.left[0], one.right[0]), set()).add((one.left[1], one.right[1]))
    return tuple(
        AccountPair(left, right, frozenset(aligned.get((left.article, right.article), ()))) for left, right in combinations(accounts, 2)
    )
