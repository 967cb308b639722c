"""Utterances that both articles quote ─► what one of them cuts off so that the rest looks whole: an opening, or a "not" at the end."""

from collections.abc import Iterable, Iterator

from claimcheck.compare.quote.changes import Change
from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords
from claimcheck.language.en.fillers import FILLERS
from claimcheck.language.en.negation import NEGATORS

LONGEST_OPENING = 6  # words; longer openings are parts of sentences that a newsroom leaves out knowingly

_MARKS = " \t\n\r\xa0\"“”'‘’«»"


def dropped_openings(match: Match, left: QuotedWords, right: QuotedWords, matches: Iterable[Match]) -> Iterator[Change]:
    """Yield the words before *match* inside one article's quotation where the other starts a sentence with its first word."""
    known = list(matches)
    here = _words_before(left, match.left_start, [range(one.left_start, one.left_end) for one in known])
    there = _words_before(right, match.right_start, [range(one.right_start, one.right_end) for one in known])
    if there and not here and _starts_sentence(left, match.left_start):
        yield Change(match.left_start, match.left_start, match.right_start - there, match.right_start)
    if here and not there and _starts_sentence(right, match.right_start):
        yield Change(match.left_start - here, match.left_start, match.right_start, match.right_start)


def cut_denials(match: Match, left: QuotedWords, right: QuotedWords) -> Iterator[Change]:
    """Yield the "not" with which one article goes on where the other ends its quotation: "I did" for "I did not"."""
    here, there = _word_after(left, match.left_end), _word_after(right, match.right_end)
    if here is None and there in NEGATORS:
        yield Change(match.left_end, match.left_end, match.right_end, match.right_end + 1, meaning=True)
    if there is None and here in NEGATORS:
        yield Change(match.left_end, match.left_end + 1, match.right_end, match.right_end, meaning=True)


def _word_after(side: QuotedWords, end: int) -> str | None:
    """Return the form of the word at *end* where it goes on the sentence and the quotation of the word before it, None where nothing does."""
    if end == len(side.words) or not side.unbroken(end - 1, end) or side.words[end].sentence != side.words[end - 1].sentence:
        return None
    return None if side.words[end].after_cut else side.words[end].form


def _starts_sentence(side: QuotedWords, place: int) -> bool:
    """Say whether the word is printed as the first of a sentence: with a capital, nothing quoted before it, and no clause that runs into it."""
    if _words_before(side, place, ()) or side.words[place].after_cut or not side.text(place, place + 1)[0].isupper():
        return False
    document = side.account.reading.document
    before = document.text[document.sentences[side.words[place].sentence].span.start : side.words[place].start].rstrip(_MARKS)
    return not before or not before[-1].isalnum()


def _words_before(side: QuotedWords, place: int, taken: Iterable[range]) -> int:
    """Return how many words of the same sentence and quotation stand before *place* up to the first of *taken*; 0 for fillers and long openings."""
    first = place
    words = side.words
    while first > 0 and side.unbroken(first - 1, place) and words[first - 1].sentence == words[place].sentence and not any(first - 1 in one for one in taken):
        first -= 1
        if words[first].editor or words[first + 1].after_cut or place - first > LONGEST_OPENING:
            return 0
    return 0 if " ".join(side.forms[first:place]) in FILLERS else place - first
