"""An account ─► the words inside its quotation marks, in the order of the text."""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

import attrs

from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.wording import closed
from claimcheck.model.articles import BlockKind
from claimcheck.model.comparisons import Evidence
from claimcheck.model.documents import QuotedSpan, Sentence
from claimcheck.model.participants import MentionKind, Participant, ParticipantKind
from claimcheck.model.spans import Span
from claimcheck.text.wording import BETWEEN_PIECES, ELLIPSIS, WORD, is_ending, single_spaced, spoken_forms

_LEFT_OUT = re.compile(r"…|\.\s?\.\s?\.|\*\s?\*\s?\*")
_BRACKETS = re.compile(r"\[[^\[\]]{0,200}\]")


class QuotedWord(NamedTuple):
    """A word inside quotation marks: its offsets, the form it is compared under, its sentence and its quotation, both by index.

    A contraction gives one of these for each word that it stands for, all with its offsets, and *contracted* true. *editor* says that the
    word stands in brackets, so that the writer and not the speaker chose it; *after_cut* that an ellipsis stands before it, so
    that words were left out there openly.
    """

    start: int
    end: int
    form: str
    sentence: int
    quotation: int
    contracted: bool
    editor: bool
    after_cut: bool


_FORM, _QUOTATION_AND_SENTENCE = attrgetter("form"), attrgetter("quotation", "sentence")


@attrs.frozen(eq=False)
class QuotedWords:
    """The quoted words of one article, and their forms, with the account that they come from."""

    account: Account
    words: tuple[QuotedWord, ...]
    forms: tuple[str, ...]

    @property
    def order(self) -> tuple[tuple[str, ...], tuple[QuotedWord, ...]]:
        """What two articles' quoted words are put in order by, whichever of them is the left one."""
        return self.forms, self.words

    @property
    def by_sentence(self) -> Mapping[int, Sequence[QuotedWord]]:
        """The words of each sentence, by its index."""
        return self.account.once[quoted_by_sentence]

    @property
    def stretches(self) -> Sequence[tuple[int, range]]:
        """Each stretch of words of one quotation in one sentence, in order: the sentence's index, and their places."""
        return self.account.once[_stretches]

    def unbroken(self, first: int, second: int) -> bool:
        """Whether two words stand in one quotation."""
        return self.words[first].quotation == self.words[second].quotation

    def is_one_stretch(self, start: int, end: int) -> bool:
        """Say whether the words *start* to *end* stand in one sentence of one quotation."""
        return _QUOTATION_AND_SENTENCE(self.words[start]) == _QUOTATION_AND_SENTENCE(self.words[end - 1])

    def times_quoted(self, forms: Sequence[str]) -> int:
        """Return how often the article quotes these words in a row, alone or in a longer quotation."""
        return self.account.once[_joined_forms].count(f" {' '.join(forms)} ")

    def prints_too(self, forms: Sequence[str], own: Sequence[str]) -> bool:
        """Say whether the article prints *forms* in a row, in marks or without, as a transcript does, beside *own*, the like words that it quotes."""
        in_both = max((form for form in forms if form in own), key=len, default="")
        if self.account.once[_lower_text].count(in_both) < 2:
            return False  # once in *own* alone: to see that is much quicker than to bring all words of the article into their forms
        return f" {' '.join(forms)} " in self.account.once[_printed_forms]

    def turns(self, place: int) -> bool:
        """Say whether somebody else begins to speak with the word at *place*: what runs alike across it is two utterances."""
        if place == 0 or self.unbroken(place - 1, place):
            return False
        speakers = [self.account.speaker_of(self.span(one, one + 1)) for one in (place - 1, place)]
        return len({speaker.name or speaker.text for speaker in speakers if speaker}) == 2

    def text(self, start: int, end: int) -> str:
        """The article's text from the first to the last of the words *start* to *end*."""
        return self.account.reading.document.text[self.words[start].start : self.words[end - 1].end] if start < end else ""

    def shown(self, places: Sequence[int], longest: int) -> str:
        """Return the article's text of at most *longest* of the words at *places* of one quotation, blanks made even, dots where words are left out."""
        here = [place for place in places[:longest] if self.unbroken(places[0], place)]
        first = [here[0], *(place for before, place in pairwise(here) if place > before + 1)]
        last = [*(before for before, place in pairwise(here) if place > before + 1), here[-1]]
        told = BETWEEN_PIECES.join(self.text(start, end + 1) for start, end in zip(first, last, strict=True))
        return closed(single_spaced(told)) + (f" {ELLIPSIS}" if len(here) < len(places) else "")

    def span(self, start: int, end: int) -> Span:
        """The offsets of the words *start* to *end*, which must not be empty."""
        return Span(self.words[start].start, self.words[end - 1].end)

    def speaker(self, words: Sequence[QuotedWord]) -> Participant | None:
        """Return the person to whom *words* are given, None where they are given to nobody, to no person, or only by a pronoun or a description."""
        speaker = self.account.speaker_of(Span(words[0].start, words[-1].end))
        if speaker is None or speaker.participant is None:
            return None
        person = self.account.reading.participants[speaker.participant]
        named = any(mention.kind is MentionKind.NAME and speaker.span.contains(mention.span) for mention in person.mentions)
        return person if named and person.kind is ParticipantKind.PERSON else None

    def same_speaker(self, place: int, other: "QuotedWords", there: int) -> bool:
        """Say whether the word at *place* and the one at *there* of the other article are given to people of one family name, pronouns followed."""
        names = [one.account.speaker_of(one.span(at, at + 1)) for one, at in ((self, place), (other, there))]
        mine, theirs = (set(speaker.name.split()) if speaker and speaker.name else set() for speaker in names)
        return any(name[0].isupper() for name in mine & theirs)

    def evidence(self, stretch: range) -> Evidence:
        """Return the words at *stretch* as evidence, with their forms as the value."""
        return self.account.evidence(self.span(stretch.start, stretch.stop), " ".join(self.forms[stretch.start : stretch.stop]))


def quoted_words(account: Account) -> QuotedWords:
    """Return the words of *account* that stand inside quotation marks, inner quotations included, headings and boilerplate left out."""
    return QuotedWords(account, account.once[_words], account.once[_forms])


def quoted_by_sentence(account: Account) -> Mapping[int, Sequence[QuotedWord]]:
    """Return the quoted words of each sentence that has any, by its index; ask for it by `account.once`."""
    found: dict[int, list[QuotedWord]] = {}
    for word in account.once[_words]:
        found.setdefault(word.sentence, []).append(word)
    return found


def _stretches(account: Account) -> tuple[tuple[int, range], ...]:
    found, end = [], 0
    for (_, sentence), words in groupby(account.once[_words], key=_QUOTATION_AND_SENTENCE):
        start, end = end, end + len(list(words))
        found.append((sentence, range(start, end)))
    return tuple(found)


def _forms(account: Account) -> tuple[str, ...]:
    return tuple(map(_FORM, account.once[_words]))


def _joined_forms(account: Account) -> str:
    return f" {' '.join(account.once[_forms])} "


def _lower_text(account: Account) -> str:
    return account.reading.document.text.lower()


def _printed_forms(account: Account) -> str:
    words = WORD.finditer(account.reading.document.text)
    return f" {' '.join([form for word in words for form in spoken_forms(word[0])])} "


def _words(account: Account) -> tuple[QuotedWord, ...]:
    document = account.reading.document
    outer = [one for one in document.quotations if one.depth == 0]
    words: list[QuotedWord] = []
    sentences = [one for one in document.sentences if one.kind is BlockKind.BODY]
    at = 0
    for number, quotation in enumerate(outer):
        while at < len(sentences) and sentences[at].span.end <= quotation.inner.start:
            at += 1
        words += _words_of(document.text, number, quotation, sentences, at)
    return tuple(words)


_new = tuple.__new__  # without a call of `QuotedWord(...)` each, which takes four times as long


class _Brackets:
    """The stretches of a quotation that stand in square brackets, asked about from left to right."""

    def __init__(self, text: str, inner: Span) -> None:
        self._rest = iter([hit.span() for hit in _BRACKETS.finditer(text, inner.start, inner.end)])
        self._next = next(self._rest, None)

    def around(self, offset: int) -> bool:
        while self._next and self._next[1] <= offset:
            self._next = next(self._rest, None)
        return self._next is not None and self._next[0] < offset


def _words_of(text: str, number: int, quotation: QuotedSpan, sentences: Sequence[Sentence], at: int) -> list[QuotedWord]:
    inner = quotation.inner
    brackets = _Brackets(text, inner) if text.find("[", inner.start, inner.end) >= 0 else None
    found: list[QuotedWord] = []
    last, opens, closes, sentence = inner.start, 0, 0, 0
    for hit in WORD.finditer(text, inner.start, inner.end):
        start, end = hit.span()
        while start >= closes:
            if at == len(sentences):
                return found
            opens, closes, sentence, at = sentences[at].span.start, sentences[at].span.end, sentences[at].index, at + 1
        if start < opens:
            continue  # in a heading or a caption, between two sentences of the body
        cut = start - last > 1 and _LEFT_OUT.search(text, last, start) is not None  # between most words stands one blank
        word, editor = hit[0], brackets is not None and brackets.around(start)
        if end - start < 4 and start - last == 1 and found and is_ending(word):  # "we ’re", as texts cut into words print it
            start, editor, cut = found[-1].start, found[-1].editor, found[-1].after_cut
            word = text[start : found[-1].end] + word
            while found and found[-1].start == start:
                found.pop()
        forms = spoken_forms(word)
        several = len(forms) > 1
        for form in forms:
            found.append(_new(QuotedWord, (start, end, form, sentence, number, several, editor, cut)))
            cut = False
        last = end
    return found
