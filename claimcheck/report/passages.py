"""Evidence ─► passages: the sentences that it stands in, with the words that prove something marked in them."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Evidence, Finding
from claimcheck.model.documents import Document
from claimcheck.model.spans import Span, touched
from claimcheck.report.words import one_line, shorten_end, shorten_middle, shorten_start


@attrs.frozen(slots=False)
class Passage:
    """A stretch of whole sentences of one article; *marks* are the words in it that prove a finding, apart from each other and in order."""

    article: int
    span: Span
    marks: tuple[Span, ...]
    text: str

    @cached_property
    def parts(self) -> tuple[tuple[str, bool], ...]:
        """The text cut at its marks: each part and whether it is marked; empty parts are left out."""
        cuts = [self.span.start, *(offset for mark in self.marks for offset in (mark.start, mark.end)), self.span.end]
        texts = [self.text[start - self.span.start : end - self.span.start] for start, end in pairwise(cuts)]
        return tuple((text, place % 2 == 1) for place, text in enumerate(texts) if text)  # every second one is a mark

    @property
    def whole(self) -> bool:
        """Whether all of it is marked."""
        return all(marked or not text.strip() for text, marked in self.parts)

    def shown(self, context: int, *, longest: int | None = None) -> list[tuple[str, bool]]:
        """Return the parts in one line, what is not marked cut to *context* characters beside a mark, what is marked to *longest*."""
        parts = [(one_line(text), marked) for text, marked in self.parts]
        last = len(parts) - 1
        return [(_cut(text, marked, place == 0, place == last, context, longest), marked) for place, (text, marked) in enumerate(parts)]


def _cut(text: str, marked: bool, first: bool, last: bool, context: int, longest: int | None) -> str:
    if marked:
        return text if longest is None else shorten_end(text, longest)
    if first:
        return shorten_start(text.lstrip(), context)
    return shorten_end(text.rstrip(), context) if last else shorten_middle(text, 2 * context)


def quote_words(evidence: Iterable[Evidence], readings: Sequence[Reading]) -> tuple[Passage, ...]:
    """Return the sentences that *evidence* stands in, by article and place, each once."""
    found: list[Passage] = []
    for piece in sorted(evidence, key=lambda piece: (piece.article, piece.span)):
        document = readings[piece.article].document
        around = sentence_around(piece.span, document)
        if found and found[-1].article == piece.article and found[-1].span.overlaps(around):
            whole = Span(found[-1].span.start, max(found[-1].span.end, around.end))
            found[-1] = Passage(piece.article, whole, _with(found[-1].marks, piece.span), document.text[whole.slice])
        else:
            found.append(Passage(piece.article, around, (piece.span,), document.text[around.slice]))
    return tuple(found)


def _with(marks: tuple[Span, ...], added: Span) -> tuple[Span, ...]:
    """Return *marks*, which do not begin behind *added*, with it: joined to the last one where the two touch."""
    last = marks[-1]
    return (*marks[:-1], Span(last.start, max(last.end, added.end))) if added.start <= last.end else (*marks, added)


def whole_passage(evidence: Sequence[Evidence], reading: Reading) -> Passage:
    """Return one passage from the first of *evidence* to the last, all of it marked."""
    span = Span(evidence[0].span.start, evidence[-1].span.end)
    return Passage(evidence[0].article, span, (span,), reading.document.text[span.slice])


def sentence_around(span: Span, document: Document) -> Span:
    """Return the stretch from the start of the first sentence that *span* touches to the end of the last, or *span* itself."""
    sentences = touched(document.sentences, span)
    if not sentences:
        return span
    first, last = document.sentences[sentences[0]].span, document.sentences[sentences[-1]].span
    return Span(min(span.start, first.start), max(span.end, last.end))


def runs_of_sentences(findings: Iterable[Finding], document: Document) -> Iterator[list[Finding]]:
    """Yield *findings*, those of whole sentences together that follow on one another with nothing but spaces between, in one paragraph."""
    sentences = {sentence.span for sentence in document.sentences}
    run: list[Finding] = []
    for finding in findings:
        if run and not _follows(run[-1], finding, document, sentences):
            yield run
            run = []
        run.append(finding)
    if run:
        yield run


def _follows(before: Finding, finding: Finding, document: Document, sentences: set[Span]) -> bool:
    one, other = before.evidence[-1].span, finding.evidence[0].span
    between = document.text[one.end : other.start]
    return one in sentences and other in sentences and one.end <= other.start and between.strip() == "" and "\n" not in between
