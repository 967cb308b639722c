"""Utterances that both articles quote ─► what stands otherwise at their ends: an opening cut off, or put behind, or a "not" cut off at the end."""

from collections.abc import Iterable, Iterator

from claimcheck.compare.quote.changes import Change
from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords
from claimcheck.language.en.fillers import FILLERS
from claimcheck.language.en.modality import RESERVING
from claimcheck.language.en.negation import CORRELATIVES, NEGATORS
from claimcheck.language.en.word_classes import PREPOSITIONS, SUBORDINATORS

LONGEST_OPENING = 6  # words; longer openings are parts of sentences that a newsroom leaves out knowingly

LONGEST_END = 10  # words; a longer end that is cut off is a sentence of its own

_MARKS = " \t\n\r\xa0\"“”'‘’«»"


def dropped_openings(match: Match, left: QuotedWords, right: QuotedWords, matches: Iterable[Match]) -> Iterator[Change]:
    """Yield the words before *match* inside one article's quotation where the other starts a sentence with its first word."""
    known = list(matches)
    here = _words_before(left, match.left_start, [range(one.left_start, one.left_end) for one in known])
    there = _words_before(right, match.right_start, [range(one.right_start, one.right_end) for one in known])
    if there and not here and _starts_sentence(left, match.left_start):
        behind = _put_behind(left, match.left_end, right.forms[match.right_start - there])
        yield Change(*(behind or (match.left_start, match.left_start)), match.right_start - there, match.right_start)
    if here and not there and _starts_sentence(right, match.right_start):
        behind = _put_behind(right, match.right_end, left.forms[match.left_start - here])
        yield Change(match.left_start - here, match.left_start, *(behind or (match.right_start, match.right_start)))


def _put_behind(side: QuotedWords, end: int, opening: str) -> tuple[int, int] | None:
    """Return the place of the last words of a sentence, behind *end*, that begin as the other article's *opening*: "it would fail without them"."""
    last = end
    while _word_after(side, last) is not None:
        last += 1
    return (end, last) if 0 < last - end <= LONGEST_OPENING and side.forms[end] == opening and opening in SUBORDINATORS | PREPOSITIONS else None


def cut_ends(match: Match, left: QuotedWords, right: QuotedWords) -> Iterator[Change]:
    """Yield the words with which one article goes on where the other ends its quotation, and says more or less by it: "I did" for "I did not"."""
    here, there = _word_after(left, match.left_end), _word_after(right, match.right_end)
    if here is None and there is not None and (end := _end_of_cut(left, match.left_end, right, match.right_end)):
        yield Change(match.left_end, match.left_end, match.right_end, end, meaning=there in NEGATORS)
    if there is None and here is not None and (end := _end_of_cut(right, match.right_end, left, match.left_end)):
        yield Change(match.left_end, end, match.right_end, match.right_end, meaning=here in NEGATORS)


def _end_of_cut(short: QuotedWords, end: int, long: QuotedWords, start: int) -> int | None:
    """Return where the words end that the *long* wording has from *start* on and the other must not leave out: a "not", a condition, more of "neither"."""
    first, before = long.forms[start], long.forms[start - 1]
    if first in NEGATORS:
        return start + 1
    if first not in RESERVING and (before not in CORRELATIVES or short.forms[end - 1] != before):
        return None
    if first in RESERVING and first in short.account.reading.document.sentences[short.words[end - 1].sentence].lowers:
        return None  # told in the article's own words
    last = start
    while last - start <= LONGEST_END and _word_after(long, last) is not None:
        last += 1
    return last if last - start <= LONGEST_END else None


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
