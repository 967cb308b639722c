"""Utterances that both articles quote ─► openings that one of them drops, so that the rest looks like a sentence of its own."""

from collections.abc import Iterable, Iterator

from claimcheck.compare.quote.changes import Change
from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords
from claimcheck.language.en.fillers import FILLERS

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
