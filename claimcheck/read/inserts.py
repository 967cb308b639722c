"""A paragraph of the story ─► the blocks that it holds: its own words, and what is set before, between or behind them."""

import re
from collections.abc import Iterator

from claimcheck.language.en.notices import SECTION_LABELS, VERSION_LABELS
from claimcheck.language.en.pictures import CREDIT_LABELS
from claimcheck.language.en.teasers import INSERT_LABELS, LINK_LABELS, LINKED_WORDS, OUTLET_LABELS, SMALL_WORDS_OF_VIDEOS, TEASER_LABELS, TOLD_BY_VIDEOS
from claimcheck.model.articles import Block, BlockKind
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of

_LINK_LABEL = rf"(?<=[.!?”\"]\ ){one_of(LINK_LABELS)}:\Z"

#: Teasers set into a paragraph: a bracketed link, a link or its label at the end, and the title of a video ("Ada Roe on why the harbor closed.").
_INSERT = re.compile(
    rf"""[(\[]\ ?{one_of(INSERT_LABELS)}\ ?:[^()\[\]\n]{{1,300}}[)\]]
      | (?<=[.!?”"]\ ){one_of(LINKED_WORDS)}\ here\.?\Z | {_LINK_LABEL}
      | (?:(?<=[.!?”"]\ )|\A|(?<=\n))Advertisement(?=\ [A-Z“"])
      | (?:(?<=[.!?”"]\ )|(?<=[.!?]\ \ )|\A|(?<=\n))
        (?:[A-Z][\w.’'-]*\ (?:{one_of(SMALL_WORDS_OF_VIDEOS)}\ )?){{3,12}} on\ {one_of(TOLD_BY_VIDEOS)}\ [^.!?\n]{{10,300}}[.!?](?=\s|$)""",
    re.VERBOSE,
)
_ENDS_SENTENCE = tuple(".?!”\"’:")
_LABEL_AT_END = re.compile(_LINK_LABEL)

#: What every insert holds one of.
_INSERT_SIGNS = (" here", "Advertisement ", *INSERT_LABELS, *LINK_LABELS, *(f" on {word} " for word in TOLD_BY_VIDEOS))

#: What stands before an item of a list, or before what Markdown quotes.
_LIST_SIGN = re.compile(r"(?P<sign>[•▪‣◦●■*>-])\ +(?=[^\s•▪‣◦●■*>-])", re.VERBOSE)
#: What stands before a paragraph that was added later, with the hour at which it was: "UPDATE: 9 p.m. -- ".
_VERSION_SIGN = re.compile(
    rf"""(?P<sign>{one_of(VERSION_LABELS)}(?:\ [0-9]{{1,2}})? \s?[:–—-]+
         (?:\ [0-9]{{1,2}}(?::[0-9]{{2}})?\ ?[apAP]\.?[mM]\.?(?:\ [A-Z]{{2,3}})?\ ?[:–—-]+)?)\ +(?=\S)""",
    re.VERBOSE,
)

#: The label before a paragraph of a piece that is parted by labels: "Why it matters: ...".
_LABEL_SIGN = re.compile(rf"(?P<sign>{one_of(SECTION_LABELS)}:)\s+(?=\S)")


#: A link or a credit that stands before the words of a paragraph: in brackets, or as a sentence of its own behind a label in capitals.
_LINK_BEFORE = re.compile(
    rf"""[(\[]\ ?(?:(?i:{one_of(TEASER_LABELS)}|{one_of(OUTLET_LABELS)}\ [^:()\[\]\n]{{2,40}}?)|(?P<credit>(?i:{one_of(CREDIT_LABELS)})))\ ?:
         [^()\[\]\n]{{1,300}}[)\]](?=\s+\S)
      | {one_of(LINK_LABELS)}:[^.?!\n]{{5,120}}[a-z]{{4}}[.?!](?=\s+[A-Z“"])""",
    re.VERBOSE,
)
#: Behind it stands at least one sentence of so many words, or it is all a link.
_FEWEST_WORDS_BEHIND = 5


def link_before(text: str, span: Span) -> Block | None:
    """Return the link, or the credit of a picture, that stands before the sentences of a paragraph of *text*; None where there is none.

    >>> text = "(RELATED: The bridge that moved) The harbor of Ostford closed on Thursday."
    >>> link_before(text, Span(0, len(text)))
    Block(kind=<BlockKind.TEASER: 'teaser'>, span=Span(start=0, end=32))
    """
    if text[span.start] not in "([" and not text[span.start : span.start + 2].isupper():
        return None  # as most paragraphs: no bracket and no label in capitals
    match = _LINK_BEFORE.match(text, span.start, span.end)
    if match is None:
        return None
    rest = text[match.end() : span.end].strip()
    if rest.count(" ") < _FEWEST_WORDS_BEHIND or not rest.endswith(_ENDS_SENTENCE):
        return None
    return Block(BlockKind.CREDIT if match["credit"] else BlockKind.TEASER, Span(match.start(), match.end()))


def may_hold_inserts(text: str) -> bool:
    """Say whether anything in an article, or in a paragraph of it, may be an insert."""
    return any(map(text.__contains__, _INSERT_SIGNS))


def sign_before(text: str, span: Span) -> re.Match[str] | None:
    """Return what stands before the words of a paragraph and is none of them: the sign of a list, the label of a version or of a part."""
    return next(filter(None, (sign.match(text, span.start, span.end) for sign in (_LIST_SIGN, _VERSION_SIGN, _LABEL_SIGN))), None)


def label_at_end(words: str) -> bool:
    """Say whether a paragraph ends with the label of a link that follows in the next line.

    >>> label_at_end("The harbor is closed. RELATED:"), label_at_end("He asked what was related:")
    (True, False)
    """
    return words.endswith(":") and _LABEL_AT_END.search(words) is not None


def without_leading_space(text: str, span: Span) -> Span:
    """Return *span* from its first character that is no white space on."""
    return Span(span.end - len(text[span.slice].lstrip()), span.end)


def without_inserts(text: str, span: Span) -> Iterator[Block]:
    """Yield the body blocks of a paragraph, which has no white space at its ends, and the teasers set between them."""
    if not may_hold_inserts(text[span.slice]):
        if span.start < span.end:
            yield Block(BlockKind.BODY, span)
        return
    start = span.start
    for match in _INSERT.finditer(text, span.start, span.end):
        yield from _body(text, start, match.start())
        yield Block(BlockKind.TEASER, Span(match.start(), match.end()))
        start = match.end()
    yield from _body(text, start, span.end)


def _body(text: str, start: int, end: int) -> Iterator[Block]:
    span = without_leading_space(text, Span(start, start + len(text[start:end].rstrip())))
    if span.start < span.end:
        yield Block(BlockKind.BODY, span)
