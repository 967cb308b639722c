"""Readings and an alignment ─► a pair: two aligned sentences, each with everything that was extracted from it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import chain
from typing import TypeVar

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair, Placed, wording
from claimcheck.compare.sides.lazy import Remembering, lazy
from claimcheck.compare.sides.words import ContentWords, correspond
from claimcheck.model.analyses import Reading
from claimcheck.model.claims import Claim
from claimcheck.model.comparisons import Evidence
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import Mention
from claimcheck.model.quantities import Quantity
from claimcheck.model.quotations import Attribution
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression

Own = TypeVar("Own")


@attrs.frozen(slots=False, eq=False)
class Side(Remembering):
    """One sentence of one article, with what was extracted from it.

    *mentions* tells who is spoken of, in the order of the text: the index in `Reading.participants` and the mention.
    """

    account: Account
    sentence: Sentence
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    mentions: tuple[tuple[int, Mention], ...] = ()
    claims: tuple[Claim, ...] = ()

    @lazy
    def reading(self) -> Reading:
        """The article, read."""
        return self.account.reading

    @lazy
    def source(self) -> str:
        """The article's source as explanations name it."""
        return self.account.source

    @lazy
    def text(self) -> str:
        """The sentence's words."""
        return self.reading.document.text[self.sentence.span.slice]

    def word_before(self, span: Span) -> str:
        """Return the word or mark before *span* in lower case, "" at the start of the sentence."""
        tokens = self.sentence.tokens
        place = bisect_left(tokens, (span.start,)) - 1
        return tokens[place].lower if place >= 0 else ""

    def word_after(self, span: Span) -> str:
        """Return the token right after *span* in lower case, "" at the end of the sentence."""
        tokens = self.sentence.tokens
        place = bisect_left(tokens, (span.end,))
        return tokens[place].lower if place < len(tokens) else ""

    def letter_after(self, span: Span) -> str:
        """Return the part of speech of the token right after *span*, by its letter, "" at the end of the sentence."""
        place = bisect_left(self.sentence.tokens, (span.end,))
        return self.sentence.letters[place] if place < len(self.sentence.tokens) else ""

    def claim_at(self, span: Span) -> Claim | None:
        """Return the clause that *span* stands in, the innermost one; None where it stands in none."""
        start, end = span.start, span.end
        for piece, claim in self._pieces:
            if piece.start <= start and end <= piece.end:
                return claim
        return None

    def places_of(self, claim: Claim) -> frozenset[int]:
        """Return which content words of the sentence are the clause's own."""
        known = self._places
        if id(claim) not in known:
            known[id(claim)] = frozenset(chain.from_iterable(map(self.words.within, claim.pieces or (claim.span,))))
        return known[id(claim)]

    @lazy
    def spoken_of(self) -> frozenset[int]:
        """Who is spoken of in the sentence, under any name, title or pronoun, by the index in `Reading.participants`."""
        return self.account.spoken_of(self.sentence.index)

    @lazy
    def attributions(self) -> Sequence[Attribution]:
        """The utterances of whose content the sentence has any."""
        return self.account.attributions_by_sentence.get(self.sentence.index, ())

    @lazy
    def words(self) -> ContentWords:
        """The sentence's content words."""
        return self.account.words_of(self.sentence.index)

    @lazy
    def wording(self) -> tuple[str, ...]:
        """The sentence's words without marks and case."""
        return wording(self.sentence)

    @lazy
    def _pieces(self) -> list[tuple[Span, Claim]]:
        """The stretches of text that are one clause's alone, the innermost clause first."""
        inward = sorted(self.claims, key=lambda claim: (len(claim.span), claim.span.start))
        return [(piece, claim) for claim in inward for piece in claim.pieces or (claim.span,)]

    @lazy
    def _places(self) -> dict[int, frozenset[int]]:
        """The places of clauses so far asked for, by the clause's identity: to hash a clause takes longer than all the rest."""
        return {}

    def evidence(self, span: Span, value: str | None = None) -> Evidence:
        """Return the words at *span* as evidence."""
        return self.account.evidence(span, value)


@attrs.frozen(slots=False, eq=False)
class Pair(Remembering):
    """Two sentences that may tell the same; *left* is of the article with the smaller number.

    *score* is how surely the two report a common claim, from 0 to 1; if not *is_aligned*, they are only likely enough for a difference to be looked for.
    """

    accounts: AccountPair
    left: Side
    right: Side
    score: float
    is_aligned: bool

    def told(self, left: Placed, right: Placed, tells: Callable[[Reading, Placed], bool]) -> float:
        """Say how far each of two values is also told in the other article, so that it need not answer the other value: 0, 0.5 or 1."""
        accounts, here, there = self.accounts, self.left.reading, self.right.reading
        return (accounts.is_told(left, there, tells) + accounts.is_told(right, here, tells)) / 2

    @lazy
    def correspondence(self) -> dict[int, int]:
        """Which content word of the left sentence stands for which of the right, by their places."""
        return correspond(self.left.words, self.right.words)

    @lazy
    def back(self) -> dict[int, int]:
        """Which content word of the right sentence stands for which of the left, by their places."""
        return {theirs: mine for mine, theirs in self.correspondence.items()}

    def other(self, side: Side) -> Side:
        """Return the side that is not *side*."""
        return self.right if side is self.left else self.left

    def in_order(self, side: Side, own: Own, others: Own) -> tuple[Own, Own]:
        """Return what is of *side* and what is of the other one in the order of left and right."""
        return (own, others) if side is self.left else (others, own)

    def partner_of(self, side: Side) -> dict[int, int]:
        """Return which content word of *side*, one of the two, stands for which of the other, by their places."""
        return self.correspondence if side is self.left else self.back

    @lazy
    def is_retold(self) -> bool:
        """Whether one of the two articles also holds the other's sentence, word for word: then the two sentences are not each other's answer."""
        if self.left.wording == self.right.wording:
            return False
        return self.accounts.right.prints(self.left.wording) or self.accounts.left.prints(self.right.wording)


class Sides(dict[tuple[Account, int], Side]):
    """The sentences of any accounts by their indices, each made into a side when it is asked for: what is found in it is found once for all of its pairs."""

    def __missing__(self, place: tuple[Account, int]) -> Side:
        self[place] = made = make_side(*place)
        return made


def make_pairs(accounts: AccountPair, sides: Sides | None = None) -> tuple[Pair, ...]:
    """Return one pair for each two likely sentences, in order, of *sides* that other accounts may share."""
    made, left, right = Sides() if sides is None else sides, accounts.left, accounts.right
    return tuple(
        Pair(accounts, made[left, mine], made[right, theirs], score, (mine, theirs) in accounts.aligned)
        for (mine, theirs), score in sorted(accounts.likely.items())
    )


def make_pair(accounts: AccountPair, left: int, right: int) -> Pair:
    """Return the pair of two sentences by their indices, however likely they tell the same."""
    places = left, right
    return Pair(accounts, make_side(accounts.left, left), make_side(accounts.right, right), accounts.likely.get(places, 0.0), places in accounts.aligned)


def make_side(account: Account, index: int) -> Side:
    """Return a sentence of an account by its index, with all that was extracted from it."""
    sentence = account.reading.document.sentences[index]
    return Side(
        account,
        sentence,
        account.times_by_sentence.get(index, ()),
        account.quantities_by_sentence.get(index, ()),
        account.mentioned(index),
        account.claims_by_sentence.get(index, ()),
    )
