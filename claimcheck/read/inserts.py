"""A paragraph of the story ─► the blocks that it holds: its own words, and what is set before, between or behind them."""

import re
from collections.abc import Iterator

from claimcheck.language.en.bylines import REPORTING_WORDS
from claimcheck.language.en.calendar import MONTHS
from claimcheck.language.en.notices import PLAIN_VERSION_LABELS, SECTION_LABELS, SELF_NAMES, VERSION_LABELS
from claimcheck.language.en.pictures import CREDIT_LABELS
from claimcheck.language.en.teasers import INSERT_LABELS, LINK_LABELS, LINKED_WORDS, OUTLET_LABELS, SMALL_WORDS_OF_VIDEOS, TEASER_LABELS, TOLD_BY_VIDEOS
from claimcheck.model.articles import Block, BlockKind
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of

_LINK_LABEL = rf"(?<=[.!?”\"]\ ){one_of(LINK_LABELS)}:\Z"

_NAMED_WORD = rf"(?:[A-Z][\w.’'&-]*,?|{one_of(REPORTING_WORDS - {'contributed'})})"
#: Who else wrote it, at the end; and teasers set into a paragraph: a bracketed link, a link or its label at the end, and the title of a video
#: ("Ada Roe on why the harbor closed.").
_INSERT = re.compile(
    rf"""(?P<writers>(?<=[.!?”"’']\ )(?:{_NAMED_WORD}\ ){{2,40}}?contributed\ (?:reporting|to\ (?:this|the)\ {one_of(SELF_NAMES)})\b[^.!?\n]{{0,60}}\.?\Z
                   | \((?:[Aa]dditional\ )?[Rr]eporting\ by\ [A-Z][^()\n]{{3,300}}\)\.?\Z)
      | [(\[]\ ?{one_of(INSERT_LABELS)}\ ?:[^()\[\]\n]{{1,300}}[)\]]
      | (?<=[.!?”"]\ ){one_of(LINKED_WORDS)}\ here\.?\Z | {_LINK_LABEL}
      | (?:(?<=[.!?”"]\ )|\A|(?<=\n))Advertisement(?=\ [A-Z“"])
      | (?:(?<=[.!?”"]\ )|(?<=[.!?]\ \ )|\A|(?<=\n))
        (?:[A-Z][\w.’'-]*\ (?:{one_of(SMALL_WORDS_OF_VIDEOS)}\ )?){{3,12}} on\ {one_of(TOLD_BY_VIDEOS)}\ [^.!?\n]{{10,300}}[.!?](?=\s|$)""",
    re.VERBOSE,
)
_ENDS_SENTENCE = tuple(".?!”\"’:")
_LABEL_AT_END = re.compile(_LINK_LABEL)

#: What every insert holds one of.
_INSERT_SIGNS = (" here", " contributed ", "eporting by ", "Advertisement ", *INSERT_LABELS, *LINK_LABELS, *(f" on {word} " for word in TOLD_BY_VIDEOS))

#: What stands before an item of a list, or before what Markdown quotes.
_LIST_SIGN = re.compile(r"(?P<sign>[•▪‣◦●■*>-])\ +(?=[^\s•▪‣◦●■*>-])", re.VERBOSE)
#: What stands before a paragraph that was added later, with the day and the hour at which it was ("UPDATE: 9 p.m. -- ", "[Updated May 3]").
# not the hour alone: in a chronology it is when things happened
_HOUR = r"(?:\d{1,2}(?::\ ?\d\d)?\ ?[apAP]\.?\ ?[mM]\b\.?|\d{1,2}:\d\d(?!\ ?[apAP]\.?[mM]))(?:\ [A-Z]{2,4}\b|(?!\ [A-Z]{2,4}\b))"
_WHEN = rf"[\[(]?(?:(?:at|on)\ )?(?:{one_of(map(str.capitalize, MONTHS))}\.?\ \d{{1,2}}(?:,\ \d{{4}})?|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|{_HOUR})[\])]?"
_VERSION = rf"(?:\ (?:\d{{1,2}}|[IVX]+)\b)?(?:\s?[:,–—-]*\ ?{_WHEN})*"
_VERSION_SIGN = re.compile(
    rf"""(?P<sign>{one_of(VERSION_LABELS)}:\ {_HOUR}(?=\ [A-Z“"])
         | (?:{_HOUR}\ )?{one_of(VERSION_LABELS)}{_VERSION}\s?[:|–—-]+
         | {one_of(PLAIN_VERSION_LABELS)}{_VERSION}\s?[:|]
         | [(\[]{one_of((*VERSION_LABELS, *PLAIN_VERSION_LABELS))}{_VERSION}[)\]])\s+(?=\S)""",
    re.VERBOSE,
)

#: The label before a paragraph of a piece that is parted by labels: "Why it matters: ...".
_LABEL_SIGN = re.compile(rf"(?P<sign>{one_of(SECTION_LABELS)}:)\s+(?=\S)")

#: Each sign with the characters that it may begin with: most paragraphs begin with none of them.
_SIGNS = (
    ("•▪‣◦●■*>-", _LIST_SIGN),
    (frozenset("0123456789([") | {label[0] for label in (*VERSION_LABELS, *PLAIN_VERSION_LABELS)}, _VERSION_SIGN),
    (frozenset(label[0] for label in SECTION_LABELS), _LABEL_SIGN),
)


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
    signs = (sign.match(text, span.start, span.end) for beginnings, sign in _SIGNS if text[span.start] in beginnings)
    return next(filter(None, signs), None)


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
    """Yield the body blocks of a paragraph, which has no white space at its ends, and the teasers and names of writers set between them."""
    if not may_hold_inserts(text[span.slice]):
        if span.start < span.end:
            yield Block(BlockKind.BODY, span)
        return
    start = span.start
    for match in _INSERT.finditer(text, span.start, span.end):
        yield from _body(text, start, match.start())
        yield Block(BlockKind.BYLINE if match["writers"] else BlockKind.TEASER, Span(match.start(), match.end()))
        start = match.end()
    yield from _body(text, start, span.end)


def _body(text: str, start: int, end: int) -> Iterator[Block]:
    span = without_leading_space(text, Span(start, start + len(text[start:end].rstrip())))
    if span.start < span.end:
        yield Block(BlockKind.BODY, span)
