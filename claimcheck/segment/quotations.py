"""Text and blocks ─► the words between quotation marks, paired within and across paragraphs."""

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.model.articles import Block, BlockKind
from claimcheck.model.documents import Diagnostic, QuotedSpan
from claimcheck.model.spans import Span
from claimcheck.segment.marks import Face, Mark, find_marks

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_CLOSING, _EITHER, _OPENING = Face.CLOSING, Face.EITHER, Face.OPENING
_BODY = BlockKind.BODY

NEVER_CLOSED = "quotation is never closed"
NEVER_OPENED = "quotation mark closes nothing"

#: How many paragraphs a quotation may run through without a mark: speeches printed one sentence a line take up to six in BASIL.
_LONGEST_UNMARKED = 8

#: What stands before a mark that was meant to close: the end of what is quoted, and the space that belongs behind the mark.
_MISPLACED = frozenset({", ", ". ", "? ", "! "})


def pair_quotation_marks(text: str, blocks: Sequence[Block]) -> tuple[tuple[QuotedSpan, ...], tuple[Diagnostic, ...]]:
    """Return the quotations of *text* in order, and a diagnostic for each mark without its partner.

    A quotation of the body that runs over several paragraphs is one `QuotedSpan` a paragraph: all but the last are not closed and continue,
    whether or not the next paragraph opens with a mark again. Headings, captions and all other blocks are paired each for itself.
    """
    pairing = _Pairing(text)
    body = [block.span for block in blocks if block.kind is _BODY]
    marks = [list(find_marks(text, span)) for span in body]
    taken_up = _taken_up(text, body, marks)
    for place, span in enumerate(body):
        pairing.read_paragraph(span, marks[place], goes_on=taken_up[place + 1])
    for block in blocks:
        if block.kind is not _BODY:
            pairing.read_paragraph(block.span, list(find_marks(text, block.span)), goes_on=False)
    return tuple(sorted(pairing.quotations, key=_place)), tuple(sorted(pairing.diagnostics, key=lambda one: (one.span, one.message)))


def _place(quotation: QuotedSpan) -> tuple[int, int]:
    return quotation.span.start, -quotation.span.end


def _taken_up(text: str, paragraphs: Sequence[Span], marks: Sequence[Sequence[Mark]]) -> list[bool]:
    """Say of each paragraph, and of the end, whether a quotation left open before it goes on in it.

    It does where the paragraph opens with a mark, and where the first mark from there on closes what nothing else has opened.
    """
    answers = [False]
    closes_after = 0  # how many paragraphs away the next double mark is, if it is a closing one
    for span, here in zip(reversed(paragraphs), reversed(marks), strict=True):
        first = next((mark for mark in here if mark.double), None)
        if first is not None:
            closes_after = 1 if first.face is _CLOSING or _may_close(text, here) else 0
        elif closes_after:
            closes_after += 1
        answers.append(0 < closes_after <= _LONGEST_UNMARKED or (first is not None and _opens_at(first, span)))
    return answers[::-1]


def _may_close(text: str, marks: Sequence[Mark]) -> bool:
    """Say whether the first of a paragraph's *marks* may close what stands before: one too many of straight marks between spaces, behind the end of words."""
    double = [mark for mark in marks if mark.double]
    behind_words = text[max(0, double[0].start - 2) : double[0].start] in _MISPLACED
    return double[0].face is _EITHER and len(double) % 2 == 1 and behind_words


@attrs.define
class _Pairing:
    """What has been paired so far, and whether the paragraph before left a quotation open."""

    text: str
    quotations: list[QuotedSpan] = attrs.field(factory=list)
    diagnostics: list[Diagnostic] = attrs.field(factory=list)
    left_open: bool = False
    nested: bool = False
    even: bool = False

    def read_paragraph(self, span: Span, marks: Sequence[Mark], *, goes_on: bool) -> None:
        """Pair the marks of one paragraph; *goes_on* says that the next one may take up what this one leaves open."""
        if not marks and not self.left_open:
            return
        opened: list[Mark] = []
        if self.left_open and not (marks and _opens_at(marks[0], span)):
            opened = [Mark(span.start, span.start, True, _OPENING, True)]  # taken up without a mark
        self.left_open = False
        self.nested = _nested(marks)
        self.even = sum(self.text[mark.start] == '"' for mark in marks) % 2 == 0
        for mark in _without_apostrophes(marks):
            self._read_mark(mark, opened)
        self._leave_paragraph(opened, span, goes_on)

    def _read_mark(self, mark: Mark, opened: list[Mark]) -> None:
        partner = next((place for place in reversed(range(len(opened))) if opened[place].double == mark.double), None)
        if partner is not None and self._closes_misplaced(mark):
            self._close(opened, partner, mark)
        elif mark.face is _OPENING or (mark.face is _EITHER and partner is None):
            if partner is not None and mark.double and not self.nested:
                self._give_up(opened, partner, mark.start)
            opened.append(mark)
        elif partner is not None:
            self._close(opened, partner, mark)
        elif mark.certain and mark.double:
            self.diagnostics.append(Diagnostic(Span(mark.start, mark.end), NEVER_OPENED))

    def _closes_misplaced(self, mark: Mark) -> bool:
        """Say whether a straight mark with its space on the wrong side closes what is open: "We won, "Roe said; as many must close as open."""
        if not self.even or mark.face is not _OPENING or self.text[mark.start] != '"':
            return False
        return self.text[max(0, mark.start - 2) : mark.start] in _MISPLACED

    def _close(self, opened: list[Mark], partner: int, mark: Mark) -> None:
        opening = opened[partner]
        del opened[partner:]
        self.quotations.append(QuotedSpan(Span(opening.start, mark.end), Span(opening.end, mark.start), depth=partner))

    def _give_up(self, opened: list[Mark], partner: int, limit: int) -> None:
        """A quotation opens while one is open: the earlier was never closed. It ends with the last sentence before the new one."""
        opening = opened[partner]
        words = self.text[opening.end : limit].rstrip()
        last_stop = max(words.rfind(sign) for sign in ".?!")
        end = opening.end + (last_stop + 1 if last_stop >= 0 else len(words))
        del opened[partner:]
        self.quotations.append(QuotedSpan(Span(opening.start, end), Span(opening.end, end), closed=False))
        self.diagnostics.append(Diagnostic(Span(opening.start, end), NEVER_CLOSED))

    def _leave_paragraph(self, opened: list[Mark], span: Span, goes_on: bool) -> None:
        opening = next((mark for mark in opened if mark.double), None)
        if opening is None:
            return  # a single mark without its partner was an apostrophe
        self.left_open = goes_on
        quoted = Span(opening.start, span.end)
        self.quotations.append(QuotedSpan(quoted, Span(opening.end, span.end), closed=False, continues=goes_on))
        if not goes_on:
            self.diagnostics.append(Diagnostic(quoted, NEVER_CLOSED))


def _opens_at(mark: Mark, span: Span) -> bool:
    return mark.start == span.start and mark.double and mark.face is not _CLOSING


def _nested(marks: Sequence[Mark]) -> bool:
    """Say whether double marks may stand inside double marks: each that opens has one that closes."""
    faces = [mark.face for mark in marks if mark.double]
    return _EITHER not in faces and faces.count(_OPENING) == faces.count(_CLOSING)


def _without_apostrophes(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield *marks* without the single ones that have no partner, and without possessives inside a single quotation."""
    certain_close = -1  # the nearest later single mark that certainly closes
    keep: list[Mark] = []
    for mark in reversed(marks):
        if mark.double:
            certain_close = -1 if mark.face is not _EITHER else certain_close
        elif mark.face is _CLOSING:
            if mark.certain:
                certain_close = mark.start
            elif certain_close >= 0:
                continue  # ‘the workers’ rights,’: the plural's apostrophe, not the end
        else:
            certain_close = -1
        keep.append(mark)
    return reversed(keep)
