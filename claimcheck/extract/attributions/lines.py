"""Sentences and paired quotation marks ─► lines: runs of words in which a whole quotation counts as one word."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter

import attrs

from claimcheck.extract.attributions.lexicon import Shape, entries
from claimcheck.language.en.clauses import DETERMINERS, PREPOSITIONS
from claimcheck.language.en.reporting import PLAINEST
from claimcheck.language.en.said_clauses import BEHIND_PLAINEST, BEHIND_SAID, NOT_IN_SAID_CLAUSES
from claimcheck.model.articles import BlockKind
from claimcheck.model.documents import Document, QuotedSpan, Sentence, Token
from claimcheck.model.spans import Span
from claimcheck.text.remembering import Remembered

_BODY = BlockKind.BODY  # read once: a member of an enumeration takes Python 3.11 many times as long as a name
#: What a whole quotation reads as: a private-use character, which no English word is.
QUOTED = "\ue000"
#: What the title of a work, a slogan on a hat or a nickname in marks reads as: nobody utters it.
TITLE = "\ue001"
_LONGEST_SAID_CLAUSE = 18  # words, with a title of many words and a party behind the name
_LONGEST_ALONE = 8  # words that such a clause has as a paragraph of its own
_LONGEST_TITLE = 8
_BEHIND_PLAINEST = BEHIND_PLAINEST | {".", ","}
_BEHIND_SAID = BEHIND_SAID | {".", ","}
_MARKS = "\"“”'‘’ "
ENDS = frozenset(".?!…")
DASHES = frozenset(["—", "–", "--", "-", "―"])


def _plain(line: "Line") -> tuple[str, ...]:
    if "’" not in "".join(line.lowers):
        return line.lowers
    return tuple(map(_STRAIGHT.__getitem__, line.lowers))


_STRAIGHT = Remembered(lambda word: word.replace("’", "'"))
_lower = itemgetter(Token._fields.index("lower"))


@attrs.frozen
class Line:
    """A sentence, or several that one quotation ties together, as words.

    *lowers* are the words in lower case, *plain* the same with straight apostrophes; *quotes* holds the quotation that a word stands for, by its place.
    """

    words: tuple[Token, ...]
    lowers: tuple[str, ...]
    paragraph: int
    quotes: dict[int, QuotedSpan] = attrs.field(factory=dict)
    plain: tuple[str, ...] = attrs.field(default=attrs.Factory(_plain, takes_self=True), init=False)

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
        return Line(tuple(self.words), tuple(map(_lower, self.words)), self.paragraph, self.quotes)


def lines_of(document: Document) -> Iterator[Line]:
    """Yield the lines of the body, in order."""
    quotations = sorted((quote for quote in document.quotations if quote.depth == 0), key=lambda quote: quote.span.start)
    place = 0
    growing: _Growing | None = None
    for sentence in document.sentences:
        if sentence.kind is not _BODY:
            continue
        if growing and not (_goes_on(growing, sentence) if growing.paragraph == sentence.paragraph else _is_cut_off(growing, sentence)):
            yield growing.finish()
            growing = None
        while place < len(quotations) and quotations[place].span.end <= sentence.span.start:
            place += 1
        if growing is None and (place == len(quotations) or quotations[place].span.start >= sentence.span.end):
            yield Line(sentence.tokens, sentence.lowers, sentence.paragraph)
            continue
        growing = growing or _Growing(sentence.paragraph)
        place = _extend(growing, sentence, quotations, place, document.text)
    if growing:
        yield growing.finish()


def _goes_on(growing: _Growing, sentence: Sentence) -> bool:
    """Say whether *sentence* belongs to the line: an open quotation reaches into it, or it cannot begin a sentence."""
    if growing.until > sentence.span.start:
        return True
    if not growing.words or growing.words[-1].lower != QUOTED:
        return False
    if sentence.tokens[0].lower in DASHES:
        return True
    if growing.words[-1].text.rstrip(_MARKS)[-1:] == ".":
        return _is_said_clause(sentence.tokens)
    return sentence.tokens[0].text[0].islower() or _begins_with_said_clause(sentence.tokens)


def _is_cut_off(growing: _Growing, sentence: Sentence) -> bool:
    """Say whether *sentence*, a paragraph of its own, is the said-clause of the question that is all before it, in a text with one sentence a line."""
    words = sentence.tokens
    if len(words) > _LONGEST_ALONE or growing.until > sentence.span.start or [word.lower for word in growing.words] != [QUOTED]:
        return False  # who is named before the question has asked it
    whole = not any(word.lower in NOT_IN_SAID_CLAUSES or word.text[0] in _MARKS for word in words[1:])
    return whole and growing.words[-1].text.rstrip(_MARKS)[-1:] in ("?", "!") and _begins_with_said_clause(words)


def _is_said_clause(words: Sequence[Token]) -> bool:
    """Say whether a whole sentence is a said-clause for the closed quotation before it, as in "Hill said in a statement"."""
    if any(word.lower in NOT_IN_SAID_CLAUSES or word.text[0] in _MARKS for word in words[2:]):
        return False
    verb = next((place for place, word in enumerate(words[:_LONGEST_SAID_CLAUSE]) if word.lower in PLAINEST), None)
    return verb is not None and verb + 1 < len(words) and words[verb + 1].lower in _BEHIND_PLAINEST


def _is_title(quotation: QuotedSpan, before: Token, text: str) -> bool:
    """Say whether a quotation is a name: short, capitalized throughout, and behind a word that a name may follow."""
    words = text[quotation.inner.slice].split()
    if not words or len(words) > _LONGEST_TITLE or any(word[0].islower() and len(word) > len("with") for word in words) or words[0][0].islower():
        return False
    word = before.lower.replace("’", "'")
    named = word in PREPOSITIONS or word in DETERMINERS or word.endswith(("'s", "s'"))
    sentence_marks = ".?!" if word in ("told", "tells") else ".?!,"  # 'told "The Late Hour," as ...' names who hears it
    named = named or (len(words) > 1 and before.text[0].isalpha() and words[-1][-1] not in sentence_marks)
    return named and sum(word[0].isupper() for word in words) * 2 > len(words)


def _begins_with_said_clause(words: Sequence[Token]) -> bool:
    """Say whether a sentence is only the said-clause of the question before it: "Why?" Smith asked as they left."""
    table = entries()
    for place in range(min(len(words) - 1, _LONGEST_SAID_CLAUSE)):
        for entry in table.get(words[place].lower, ()):
            if "aside" in entry.frames and entry.shape in (Shape.PAST, Shape.THIRD) and not entry.tail:
                told = "hearer" in entry.frames and not any(word.lower in ("that", "to") for word in words)
                return place == 0 or told or words[place + 1].lower in _BEHIND_SAID
        if words[place].lower in ENDS or words[place].lower == ",":
            return False
    return False


def _extend(growing: _Growing, sentence: Sentence, quotations: Sequence[QuotedSpan], place: int, text: str) -> int:
    """Add the words of *sentence*, whole quotations as one; return the place of the first quotation behind what was added."""
    tokens = sentence.tokens
    at = bisect_left(tokens, (growing.until,))  # tokens sort by where they start
    while at < len(tokens):
        while place < len(quotations) and quotations[place].span.end <= tokens[at].start:
            place += 1
        if place == len(quotations):
            growing.words += tokens[at:]
            break
        span = quotations[place].span
        opening = bisect_left(tokens, (span.start,), at)
        growing.words += tokens[at:opening]
        if opening < len(tokens) and tokens[opening].start < span.end:
            reads_as = TITLE if growing.words and _is_title(quotations[place], growing.words[-1], text) else QUOTED
            if reads_as is QUOTED:
                growing.quotes[len(growing.words)] = quotations[place]
            growing.words.append(Token(span.start, span.end, text[span.start : span.end], reads_as))
            growing.until = span.end
            place += 1
        at = bisect_left(tokens, (growing.until,), opening)
    return place
