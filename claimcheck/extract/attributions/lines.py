"""Sentences and paired quotation marks ─► lines: runs of words in which a whole quotation counts as one word."""

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.model.articles import BlockKind
from claimcheck.model.documents import Document, QuotedSpan, Sentence, Token
from claimcheck.model.spans import Span

#: What a whole quotation reads as: a private-use character, which no English word is.
QUOTED = "\ue000"
ENDS = frozenset(".?!…")
_MARKS = frozenset("\"“”'‘’")


@attrs.frozen
class Line:
    """A sentence, or several that one quotation ties together, as words; *quotes* holds the quotation that a word stands for, by its place."""

    words: tuple[Token, ...]
    paragraph: int
    quotes: dict[int, QuotedSpan] = attrs.field(factory=dict)

    def span(self, start: int, end: int) -> Span:
        """Return the characters of the words from *start* up to *end*."""
        return Span(self.words[start].start, self.words[end - 1].end)


@attrs.define
class _Growing:
    """A line that is being put together while the sentences go by."""

    paragraph: int
    words: list[Token] = attrs.field(factory=list)
    quotes: dict[int, QuotedSpan] = attrs.field(factory=dict)
    until: int = 0

    def finish(self) -> Line:
        return Line(tuple(self.words), self.paragraph, self.quotes)


def lines_of(document: Document) -> Iterator[Line]:
    """Yield the lines of the body, in order."""
    quotations = sorted((quote for quote in document.quotations if quote.depth == 0), key=lambda quote: quote.span)
    place = 0
    growing: _Growing | None = None
    for sentence in document.sentences:
        if sentence.kind is not BlockKind.BODY:
            continue
        if growing and (growing.paragraph != sentence.paragraph or not _goes_on(growing, sentence)):
            yield growing.finish()
            growing = None
        while place < len(quotations) and quotations[place].span.end <= sentence.span.start:
            place += 1
        if growing is None and (place == len(quotations) or quotations[place].span.start >= sentence.span.end):
            yield Line(sentence.tokens, sentence.paragraph)
            continue
        growing = growing or _Growing(sentence.paragraph)
        place = _extend(growing, sentence, quotations, place, document.text)
    if growing:
        yield growing.finish()


def _goes_on(growing: _Growing, sentence: Sentence) -> bool:
    """Say whether *sentence* belongs to the line: an open quotation reaches into it, or it cannot begin a sentence."""
    if growing.until > sentence.span.start:
        return True
    return bool(growing.words) and growing.words[-1].lower == QUOTED and sentence.tokens[0].text[0].islower()


def _extend(growing: _Growing, sentence: Sentence, quotations: Sequence[QuotedSpan], place: int, text: str) -> int:
    """Add the words of *sentence*, whole quotations as one; return the place of the first quotation behind what was added."""
    for token in sentence.tokens:
        if token.start < growing.until:
            continue
        while place < len(quotations) and quotations[place].span.end <= token.start:
            place += 1
        if place < len(quotations) and quotations[place].span.start <= token.start:
            span = quotations[place].span
            growing.quotes[len(growing.words)] = quotations[place]
            growing.words.append(Token(span.start, span.end, text[span.start : span.end], QUOTED))
            growing.until = span.end
            place += 1
            continue
        growing.words.append(token)
    return place
