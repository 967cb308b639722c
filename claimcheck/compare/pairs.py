"""Readings and an alignment ─► a pair: two aligned sentences, each with everything that was extracted from it."""

from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar

import attrs

from claimcheck.compare.accounts import Account, AccountPair, wording
from claimcheck.compare.words import ContentWords, correspond
from claimcheck.model.analyses import Reading
from claimcheck.model.claims import Claim
from claimcheck.model.comparisons import Evidence
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import Mention
from claimcheck.model.quantities import Quantity
from claimcheck.model.quotations import Attribution
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression

Made = TypeVar("Made")


@attrs.frozen(slots=False, eq=False)
class Side:
    """One sentence of one article, with what was extracted from it. Computed on first use."""

    account: Account
    sentence: Sentence
    _once: dict[Callable[["Side"], Any], Any] = attrs.field(factory=dict, init=False, repr=False)

    def once(self, make: Callable[["Side"], Made]) -> Made:
        """Return `make(self)`, worked out once however many pairs the sentence stands in."""
        if make not in self._once:
            self._once[make] = make(self)
        made: Made = self._once[make]
        return made

    @property
    def article(self) -> int:
        """The article's number."""
        return self.account.article

    @property
    def reading(self) -> Reading:
        """The article, read."""
        return self.account.reading

    @property
    def source(self) -> str:
        """The article's source as explanations name it."""
        return self.account.source

    @property
    def text(self) -> str:
        """The sentence's words."""
        return self.reading.document.text[self.sentence.span.slice]

    @cached_property
    def times(self) -> tuple[TimeExpression, ...]:
        """The time expressions inside the sentence."""
        return self.account.times_by_sentence.get(self.sentence.index, ())

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities inside the sentence."""
        return self.account.quantities_by_sentence.get(self.sentence.index, ())

    @cached_property
    def mentions(self) -> tuple[tuple[int, Mention], ...]:
        """Who is spoken of in the sentence: the index in `Reading.participants` and the mention, in the order of the text."""
        return self.account.mentions.within(self.sentence.span)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the sentence."""
        return self.account.claims_by_sentence.get(self.sentence.index, ())

    def word_before(self, span: Span) -> str:
        """Return the word or mark before *span* in lower case, "" at the start of the sentence."""
        tokens = self.sentence.tokens
        place = bisect_left(tokens, (span.start,)) - 1
        return tokens[place].lower if place >= 0 else ""

    def claim_at(self, span: Span) -> Claim | None:
        """Return the clause that *span* stands in, the innermost one; None where it stands in none."""
        around = [claim for claim in self.claims if any(piece.contains(span) for piece in claim.pieces or (claim.span,))]
        return min(around, key=lambda claim: (len(claim.span), claim.span.start), default=None)

    def places_of(self, claim: Claim) -> frozenset[int]:
        """Return which content words of the sentence are the clause's own."""
        pieces = claim.pieces or (claim.span,)
        starts = self.words.starts
        return frozenset(place for piece in pieces for place in range(bisect_left(starts, piece.start), bisect_left(starts, piece.end)))

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """The attributions with content, cue or speaker in the sentence."""
        return tuple(one for one in self.reading.attributions if any(span.overlaps(self.sentence.span) for span in one.content))

    @cached_property
    def words(self) -> ContentWords:
        """The sentence's content words."""
        return ContentWords.of(self.sentence)

    @cached_property
    def wording(self) -> tuple[str, ...]:
        """The sentence's words without marks and case."""
        return wording(self.sentence)

    def evidence(self, span: Span, value: str | None = None) -> Evidence:
        """Return the words at *span* as evidence."""
        return self.account.evidence(span, value)


@attrs.frozen(slots=False, eq=False)
class Pair:
    """Two sentences that may tell the same; *left* is of the article with the smaller number."""

    accounts: AccountPair
    left: Side
    right: Side

    @property
    def _places(self) -> tuple[int, int]:
        return self.left.sentence.index, self.right.sentence.index

    @property
    def is_aligned(self) -> bool:
        """Whether the two sentences count as telling the same; if not, they are only likely enough for a difference to be looked for."""
        return self._places in self.accounts.aligned

    @property
    def score(self) -> float:
        """How surely the two sentences report a common claim, from 0 to 1."""
        return self.accounts.likely[self._places]

    @cached_property
    def correspondence(self) -> dict[int, int]:
        """Which content word of the left sentence stands for which of the right, by their places."""
        return correspond(self.left.words, self.right.words)

    @cached_property
    def is_retold(self) -> bool:
        """Whether one of the two articles also holds the other's sentence, word for word: then the two sentences are not each other's answer."""
        if self.left.wording == self.right.wording:
            return False
        return self.left.wording in self.accounts.right.wordings or self.right.wording in self.accounts.left.wordings


def make_pairs(accounts: AccountPair) -> tuple[Pair, ...]:
    """Return one pair for each two likely sentences, in order; sides of one sentence are shared between its pairs."""
    left = {index: _side(accounts.left, index) for index, _ in accounts.likely}
    right = {index: _side(accounts.right, index) for _, index in accounts.likely}
    return tuple(Pair(accounts, left[mine], right[theirs]) for mine, theirs in sorted(accounts.likely))


def _side(account: Account, index: int) -> Side:
    return Side(account, account.reading.document.sentences[index])
