"""A paragraph ─► the spans of its sentences."""

import re
from collections.abc import Iterator

from claimcheck.model.spans import Span
from claimcheck.text.punkt import ends_sentence
from claimcheck.text.unseen import WIDTHLESS_SPACES, WORD_JOINER

_UNSEEN = WIDTHLESS_SPACES + WORD_JOINER

#: Where a sentence may end: its marks, the marks that close with it, and what follows. White space may be missing only after a closing quotation mark,
#: or where a space without a width stands for it.
#: Runs are bounded: a line of ten thousand dots would otherwise be read again from each dot.
_CANDIDATE = re.compile(
    rf"""(?P<mark>[.?!…](?:[ \xa0]?[.?!…]){{0,12}})
        (?P<closers>(?:["'”’»)\]}}]|[ ](?:''|”)(?=\s)|[ ]?\[[0-9]{{1,3}}\])*)
        (?=(?P<gap>[{_UNSEEN}]*\s[\s{_UNSEEN}]*|[{WIDTHLESS_SPACES}]+(?=[“"‘'(]?[A-Z]))
            (?P<openers>[^\w\s]{{0,4}}[ ]?)(?P<following>[$€£]?\w+(?:['’]\w+)?)
         | (?<=[”"])(?P<quote>[“"]|(?=[A-Z])))""",
    re.VERBOSE,
)
#: The longest word before a full stop that is looked at: no abbreviation is longer.
_LONGEST_WORD = 40
_ITEM_NUMBER = re.compile(r"[0-9]{1,2}|[A-Za-z]")
_BEFORE_WORD = re.compile(r".*[\s\"“”‘(\[{—–/]'?", re.DOTALL)


def sentence_spans(text: str, paragraph: Span) -> Iterator[Span]:
    """Yield the sentences of the paragraph of *text* at *paragraph*, in order; the white space between them belongs to none.

    >>> text = "Sen. Ada Roe left. “Why?” she was asked."
    >>> [text[span.slice] for span in sentence_spans(text, Span(0, len(text)))]
    ['Sen. Ada Roe left.', '“Why?” she was asked.']
    """
    start = paragraph.start
    for match in _CANDIDATE.finditer(text, paragraph.start, paragraph.end):
        if _ends_sentence(text, start, match):
            yield Span(start, match.end())
            start = match.end() + len(match["gap"] or "")
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    mark, following = match["mark"], match["following"]
    if following is None:  # no white space: a closing quotation mark runs into the next sentence
        return True
    goes_on = following[0].islower()
    if goes_on and (match["closers"] or mark[-1] != "."):
        return False  # “Why?” she asked; Rep. Roe (R-Ohio) said; Yahoo! said
    if mark[-1] in "?!":
        return True
    word = _word_before(text, start, match.start())
    if not word:
        return not goes_on
    if len(mark) > 1 or mark == "…":
        return not goes_on and ends_sentence("..", following)
    if _ITEM_NUMBER.fullmatch(word) and start + len(word) >= match.start():
        return False  # 1. The first item
    return ends_sentence(word, following)


def _word_before(text: str, start: int, end: int) -> str:
    window = text[max(start, end - _LONGEST_WORD) : end].removesuffix(" ")  # "Sen . Roe", as texts cut into words are printed
    before = _BEFORE_WORD.match(window)
    return window[before.end() :] if before else window
