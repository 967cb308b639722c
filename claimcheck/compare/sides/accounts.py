"""Readings and how they line up ─► a pair of accounts: what the comparers look at that need whole articles."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

import attrs

from claimcheck.compare.sides.lazy import Remembering, lazy
from claimcheck.compare.sides.words import ContentWords
from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.claims import Claim
from claimcheck.model.comparisons import Alignment, Evidence
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import Mention, MentionIndex, ParticipantKind
from claimcheck.model.quantities import Quantity
from claimcheck.model.quotations import Attribution, Speaker
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression
from claimcheck.text.names import NameRelation, relate_participants
from claimcheck.text.wording import heard

Placed = TypeVar("Placed", TimeExpression, Quantity)


_NOBODY: frozenset[int] = frozenset()


def wording(sentence: Sentence) -> tuple[str, ...]:
    """Return the words of *sentence* in lower case, without marks."""
    return heard(sentence.lowers)


def _wordings(account: "Account", opening: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return what the sentences say that begin with the word *opening*: to make the wordings of all of them for one question takes long."""
    return frozenset(map(wording, account.once[_by_first_word].get(opening, ())))


def _by_first_word(account: "Account") -> dict[tuple[str, ...], list[Sentence]]:
    found: dict[tuple[str, ...], list[Sentence]] = {}
    for sentence in account.reading.document.sentences:
        found.setdefault(next(((lower,) for lower in sentence.lowers if lower[0].isalnum()), ()), []).append(sentence)
    return found


def _mentioned(account: "Account", sentence: int) -> tuple[tuple[int, Mention], ...]:
    return account.mentions.within(account.reading.document.sentences[sentence].span)


def _spoken_of(account: "Account", sentence: int) -> frozenset[int]:
    return frozenset([index for index, _ in account.mentioned(sentence)])


def _content_words(account: "Account", sentence: int) -> ContentWords:
    return ContentWords.of(account.reading.document.sentences[sentence])


def _by_sentence(claims: Iterable[Claim]) -> dict[int, tuple[Claim, ...]]:
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.sentence, []).append(claim)
    return {sentence: tuple(rows) for sentence, rows in found.items()}


@attrs.frozen(slots=False, eq=False)
class Account(Remembering):
    """One article of a comparison, by its number, with its reading; *source* is what explanations call it."""

    article: int
    reading: Reading
    source: str = ""

    def evidence(self, span: Span, value: str | None = None) -> Evidence:
        """Return the words at *span* as evidence."""
        return Evidence(self.article, span, self.reading.document.text[span.slice], value)

    def attributions_of(self, span: Span) -> list[Attribution]:
        """Return the utterances that the words at *span* are part of, the innermost first; none where they are the article's own."""
        sentences = range(self.sentence_at(span.start), self.sentence_at(span.end - 1) + 1)
        near = {id(one): one for sentence in sentences for one in self.attributions_by_sentence.get(sentence, ())}
        around = [one for one in near.values() if any(content.overlaps(span) for content in one.content)]
        if len(around) < 2:
            return around
        return sorted(around, key=lambda one: (one.speaker is None, sum(map(len, one.content)), one.content))

    def speaker_of(self, span: Span) -> Speaker | None:
        """Return who utters the words at *span*, None where nobody does or the article does not say."""
        return next((one.speaker for one in self.attributions_of(span)), None)

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that *offset* lies in, or of the last one before it."""
        return bisect_right(self._sentence_starts, offset, 1) - 1

    @property
    def mentions(self) -> MentionIndex:
        """Who is spoken of where."""
        return self.reading.mentions

    @lazy
    def people(self) -> frozenset[int]:
        """The people of the article, by index."""
        return frozenset(one.index for one in self.reading.participants if one.kind is ParticipantKind.PERSON)

    def mentioned(self, sentence: int) -> tuple[tuple[int, Mention], ...]:
        """Return who is mentioned in a sentence, by the index in `Reading.participants`, with each mention, in the order of the text."""
        return self.once[_mentioned, sentence]

    def spoken_of(self, sentence: int) -> frozenset[int]:
        """Return who is spoken of in a sentence, under any name, title or pronoun, by the index in `Reading.participants`."""
        return self.once[_spoken_of, sentence]

    def words_of(self, sentence: int) -> ContentWords:
        """Return the content words of a sentence."""
        return self.once[_content_words, sentence]

    @lazy
    def claims_by_sentence(self) -> Mapping[int, tuple[Claim, ...]]:
        """The claims of each sentence that has any, by the sentence's index."""
        return _by_sentence(self.reading.claims)

    @lazy
    def times_by_sentence(self) -> Mapping[int, tuple[TimeExpression, ...]]:
        """The time expressions inside each sentence that has any, by the sentence's index."""
        return self._inside(self.reading.times)

    @lazy
    def quantities_by_sentence(self) -> Mapping[int, tuple[Quantity, ...]]:
        """The quantities inside each sentence that has any, by the sentence's index."""
        return self._inside(self.reading.quantities)

    def _inside(self, values: Iterable[Placed]) -> dict[int, tuple[Placed, ...]]:
        found: dict[int, list[Placed]] = {}
        sentences = self.reading.document.sentences
        for value in values:
            index = self.sentence_at(value.span.start)
            if index < len(sentences) and sentences[index].span.contains(value.span):
                found.setdefault(index, []).append(value)
        return {index: tuple(rows) for index, rows in found.items()}

    def prints(self, words: tuple[str, ...]) -> bool:
        """Say whether a sentence of the article has these words, and no others, without marks and case."""
        return words in self.once[_wordings, words[:1]]

    def sentences_of(self, attribution: Attribution) -> set[int]:
        """Return the sentences that the content of an attribution touches, by index."""
        spans = [(self.sentence_at(span.start), self.sentence_at(max(span.start, span.end - 1))) for span in attribution.content]
        return {sentence for first, last in spans for sentence in range(first, last + 1)}

    @lazy
    def attributions_by_sentence(self) -> Mapping[int, Sequence[Attribution]]:
        """The attributions whose content touches each sentence, by the sentence's index."""
        found: dict[int, list[Attribution]] = {}
        for one in self.reading.attributions:
            for sentence in sorted(self.sentences_of(one)):
                found.setdefault(sentence, []).append(one)
        return found

    @lazy
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(sentence.span.start for sentence in self.reading.document.sentences)


@attrs.frozen(slots=False, eq=False)
class AccountPair(Remembering):
    """Two articles, the left with the smaller number, and how surely which of their sentences report a common claim.

    *likely* gives the probability for each two sentences, by their indices (left, right), that have anything in common to speak of; *aligned*
    are those of them that count as telling the same. A difference may be found in the former, an agreement only in the latter.
    """

    left: Account
    right: Account
    likely: Mapping[tuple[int, int], float] = attrs.field(factory=dict)
    aligned: frozenset[tuple[int, int]] = frozenset()
    _told: dict[tuple[int, int], bool] = attrs.field(factory=dict, init=False, repr=False)

    @lazy
    def relations(self) -> Mapping[tuple[int, int], NameRelation]:
        """How participants of the left account stand to those of the right, both by index, in order; those left out that are `DIFFERENT`."""
        return relate_participants(self.left.reading.participants, self.right.reading.participants)

    def relate(self, left: int, right: int) -> NameRelation:
        """Say how a participant of the left account stands to one of the right, both by index."""
        return self.relations.get((left, right), NameRelation.DIFFERENT)

    def are_same(self, left: int, right: int) -> bool:
        """Say whether two participants, by index, are one, under the same name or a shorter or misspelled one."""
        return (left, right) in self.relations

    def same_right(self, left: int) -> frozenset[int]:
        """Return who of the right account may be the left account's participant *left*, all by index."""
        return self._same[0].get(left, _NOBODY)

    def same_left(self, right: int) -> frozenset[int]:
        """Return who of the left account may be the right account's participant *right*, all by index."""
        return self._same[1].get(right, _NOBODY)

    def is_told(self, value: Placed, elsewhere: Reading, tells: Callable[[Reading, Placed], bool]) -> bool:
        """Say whether *elsewhere*, the reading of one of the two, `tells` a *value* of the other; remembered, since each is asked often."""
        key = id(value), id(elsewhere)  # of values that live as long as the readings
        if key not in self._told:
            self._told[key] = tells(elsewhere, value)
        return self._told[key]

    @lazy
    def _same(self) -> tuple[Mapping[int, frozenset[int]], Mapping[int, frozenset[int]]]:
        forth: dict[int, set[int]] = {}
        back: dict[int, set[int]] = {}
        for left, right in self.relations:
            forth.setdefault(left, set()).add(right)
            back.setdefault(right, set()).add(left)
        return {one: frozenset(others) for one, others in forth.items()}, {one: frozenset(others) for one, others in back.items()}


def make_account_pairs(readings: Sequence[Reading], likely: Iterable[Alignment], comparable: Iterable[Alignment]) -> tuple[AccountPair, ...]:
    """Return every two articles as a pair of accounts, in order; accounts are shared between their pairs. The *comparable* are among the *likely* ones."""
    accounts = [Account(number, reading, source) for number, (reading, source) in enumerate(zip(readings, source_names(readings), strict=True))]
    scores: dict[tuple[int, int], dict[tuple[int, int], float]] = {}
    for one in likely:
        scores.setdefault((one.left[0], one.right[0]), {})[one.left[1], one.right[1]] = one.score
    aligned: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for one in comparable:
        aligned.setdefault((one.left[0], one.right[0]), set()).add((one.left[1], one.right[1]))
    return tuple(
        AccountPair(left, right, scores.get((left.article, right.article), {}), frozenset(aligned.get((left.article, right.article), ())))
        for left, right in combinations(accounts, 2)
    )
