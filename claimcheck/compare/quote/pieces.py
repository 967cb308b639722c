"""Matches of quoted words ─► matches of the pieces beside them in their sentences: “This old bridge,” she said, “must stay where it is”.

A piece of a few words is nothing by which a quotation could be known. Where both quote the piece next to it, though, what the other article quotes
right before or behind that is the same piece. What has many matches shows no place.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from claimcheck.compare.quote.changes import DENYING
from claimcheck.compare.quote.frames import words_beside
from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.text.edits import WordEdit, word_edits

LONGEST_PIECE = 6  # words; of longer pieces both quote some in a row, by which they are matched alone
FARTHEST = 4  # words that the other article quotes between the two pieces, where the first one tells them without marks
MOST_MATCHES = 3  # of a piece; one that comes again and again is a refrain, and every piece would be beside every other
FEWEST_SHARED = 3  # words of a piece, or printed beside it, that both have; where one of the piece carries meaning, it is enough


def match_pieces(left: QuotedWords, right: QuotedWords, matches: Iterable[Match]) -> Iterator[Match]:
    """Yield matches of short pieces that differ in one word, beside *matches* in both articles, of which no word is in *matches*."""
    known = [match for match in matches if not match.again]
    here = frozenset(place for match in known for place in range(match.left_start, match.left_end))
    there = frozenset(place for match in known for place in range(match.right_start, match.right_end))
    found = set[Match]()
    times = Counter(match.left_start for match in known), Counter(match.right_start for match in known)
    for match in (match for match in known if max(times[0][match.left_start], times[1][match.right_start]) <= MOST_MATCHES):
        pieces = _beside(left, match.left_start, match.left_end, here), _beside(right, match.right_start, match.right_end, there)
        if any(pieces[0]):
            found.update(_matches(left, pieces[0], right, _quoted_beside(right, match.right_start, match.right_end, there)))
        if any(pieces[1]):
            found.update(one.mirrored for one in _matches(right, pieces[1], left, _quoted_beside(left, match.left_start, match.left_end, here)))
    yield from sorted(found)


def _beside(side: QuotedWords, start: int, end: int, taken: frozenset[int]) -> tuple[range | None, range | None]:
    """Return the pieces right before and right behind the words *start* to *end* in their sentence, None where there is none that is short and free."""
    before, behind = _piece(side, start - 1, start), _piece(side, end, end - 1)
    return before if before and taken.isdisjoint(before) else None, behind if behind and taken.isdisjoint(behind) else None


def _piece(side: QuotedWords, place: int, beside: int) -> range | None:
    """Return the words that are quoted with that at *place*, next to the word *beside* of another quotation in the same sentence."""
    if not 0 <= place < len(side.words) or side.words[place].sentence != side.words[beside].sentence or side.unbroken(place, beside):
        return None
    start, stop = place, place + 1
    while start > 0 and stop - start <= LONGEST_PIECE and side.is_one_stretch(start - 1, stop):
        start -= 1
    while stop < len(side.words) and stop - start <= LONGEST_PIECE and side.is_one_stretch(start, stop + 1):
        stop += 1
    return range(start, stop) if stop - start <= LONGEST_PIECE else None


def _quoted_beside(side: QuotedWords, start: int, end: int, taken: frozenset[int]) -> tuple[range, range]:
    """Return the free words, of this sentence alone, that are quoted right before and right behind the words *start* to *end*."""
    reach = LONGEST_PIECE + FARTHEST
    before = takewhile(lambda at: at not in taken and side.words[at].sentence == side.words[start].sentence, range(start - 1, max(-1, start - 1 - reach), -1))
    behind = takewhile(lambda at: at not in taken and side.words[at].sentence == side.words[end - 1].sentence, range(end, min(len(side.words), end + reach)))
    return range(start - len(list(before)), start), range(end, end + len(list(behind)))


def _matches(side: QuotedWords, pieces: Sequence[range | None], other: QuotedWords, others: Sequence[range]) -> Iterator[Match]:
    for piece, around in zip(pieces, others, strict=True):
        found = _match(side, piece, other, around) if piece else None
        if found:
            yield found


def _match(side: QuotedWords, piece: range, other: QuotedWords, others: range) -> Match | None:
    """Return the match of *piece* with those of the *others* that are the same but for a word of meaning, or a "not"; where several are, the likest."""
    forms = side.forms[piece.start : piece.stop]
    best, most = None, 0
    for size in (len(piece), len(piece) - 1, len(piece) + 1):
        for start in range(others.start, others.stop - size + 1):
            edits = word_edits(forms, other.forms[start : start + size])
            if len(edits) != 1 or not _is_change(edits[0], forms, other.forms[start : start + size]):
                continue
            inside = [form for place, form in enumerate(forms) if not edits[0].left_start <= place < edits[0].left_end]
            shared = (*inside, *words_beside(side, piece, other, range(start, start + size)))
            if len(shared) > most and (len(shared) >= FEWEST_SHARED or not FUNCTION_WORDS.issuperset(inside)):
                best, most = Match(piece.start, piece.stop, start, start + size, len(inside)), len(shared)
    return best


def _is_change(edit: WordEdit, piece: Sequence[str], others: Sequence[str]) -> bool:
    here, there = piece[edit.left_start : edit.left_end], others[edit.right_start : edit.right_end]
    if len(here) == len(there) == 1:
        return FUNCTION_WORDS.isdisjoint((*here, *there))
    return len(here) + len(there) == 1 and DENYING.issuperset((*here, *there))
