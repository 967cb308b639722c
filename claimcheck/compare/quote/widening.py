"""A match of quoted words ─► the same match with the first and last words of the quotation that the two articles give differently."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.compare.quote.words import QuotedWords
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.text.edits import WordEdit, word_edits

WIDEST_END = 8  # words; how far a match may grow at either end over words that the two wordings share in part
SURE_RUN = 4  # words shared, after which a single other word is a change and no other sentence
SURE_OWN = 2  # the same, where so many of fewer words carry meaning
GOOD_RUN = 6  # words shared, after which two ends of a sentence with one last word of weight are two wordings of one end
LONG_RUN = 12  # the same, whatever the last word
WIDEST_ASIDE = 4  # words put in or changed where all before them is shared, and so are the next words: "the port, an old one, of Ostford"
WIDEST_LATE_ASIDE = 6  # the same behind a good run
FEWEST_RESUMED = 2  # words that are shared behind them; where one quotation ends with them, its last word may be the only one
WIDEST_SWAP = 3  # words; first or last words that share nothing are taken for each other up to this length


class Match(NamedTuple):
    """Words *left_start* to *left_end* of the left article's quoted words and their counterpart in the right article's; *shared* are equal.

    *again* says that one article has a better counterpart elsewhere: the other quotes the words twice.
    """

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    shared: int
    again: bool = False

    @property
    def mirrored(self) -> "Match":
        """The same match seen from the right."""
        return Match(self.right_start, self.right_end, self.left_start, self.left_end, self.shared, self.again)


def widen(match: Match, left: QuotedWords, right: QuotedWords) -> Match:
    """Take in the words before and after *match* that are its first or last words in another wording."""
    own = len(set(left.forms[match.left_start : match.left_end]) - FUNCTION_WORDS)
    heads = _counterparts(_clause(left, match.left_start, -1), _clause(right, match.right_start, -1), run=match.shared, own=own)
    tails = _counterparts(_clause(left, match.left_end, 1), _clause(right, match.right_end, 1), run=match.shared, own=own)
    return Match(
        match.left_start - heads[0],
        match.left_end + tails[0],
        match.right_start - heads[1],
        match.right_end + tails[1],
        match.shared + heads[2] + tails[2],
    )


def _clause(side: QuotedWords, place: int, step: int) -> list[str]:
    """Return the forms from *place* on, outwards from the match, as far as its sentence and its quotation go."""
    at, inside = (place - 1, place) if step < 0 else (place, place - 1)
    found: list[str] = []
    while 0 <= at < len(side.words) and len(found) <= WIDEST_END and side.unbroken(at, inside) and side.words[at].sentence == side.words[inside].sentence:
        found.append(side.words[at].form)
        at += step
    return found


def _counterparts(left: Sequence[str], right: Sequence[str], *, run: int, own: int) -> tuple[int, int, int]:
    """Return how many words of each side, counted outwards from the match, are one wording, and how many of these are shared.

    *run* is how many words before them both have, 0 where the match stands behind them; *own* how many words of meaning are among these.
    """
    if not left or not right:
        return 0, 0, 0  # one quotation starts or ends here: it is cut shorter, which is no change of words
    left_more, right_more, shared = _shared_opening(left, right)
    enough = LONG_RUN if left[-1] in FUNCTION_WORDS else GOOD_RUN
    if run >= enough and left[-1] == right[-1] and max(len(left), len(right)) <= WIDEST_END:
        return len(left), len(right), _shared(left, right)  # one sentence up to its last word
    rest = len(left) - left_more, len(right) - right_more
    if 0 < min(rest) and max(rest) <= WIDEST_SWAP:
        return len(left), len(right), _shared(left, right)
    if not shared and min(len(left), len(right)) == 1 and _is_another_word(left, right, run=run, own=own):
        return 1, 1, 0  # one quotation ends with the next word, and the other has another one in its place
    if run >= SURE_RUN and not shared:
        return _resumed(left, right, widest=WIDEST_ASIDE if run < GOOD_RUN else WIDEST_LATE_ASIDE)
    return left_more, right_more, shared


def _is_another_word(left: Sequence[str], right: Sequence[str], *, run: int, own: int) -> bool:
    """Say whether the only word of one side stands for the next of the other: two words of meaning, or one for any word behind a long run."""
    if (run >= SURE_RUN or own >= SURE_OWN) and FUNCTION_WORDS.isdisjoint((left[0], right[0])):
        return True
    return run >= LONG_RUN and min(left, right, key=len)[0] not in FUNCTION_WORDS


def _shared_opening(left: Sequence[str], right: Sequence[str]) -> tuple[int, int, int]:
    """Return the ends of the longest openings of both lists of which at least half is shared, and how many words are shared.

    Where one list is all in the other, with a few words put in, less than half may be.
    """
    found, shared, left_at = (0, 0, 0), 0, 0
    for edit in (*word_edits(left, right), WordEdit(len(left), len(left), len(right), len(right))):
        shared += edit.left_start - left_at
        longest = max(edit.left_start, edit.right_start)
        whole = 1 < shared == min(len(left), len(right)) and longest - shared <= WIDEST_SWAP
        if edit.left_start > left_at and (2 * shared >= longest or whole):
            found = edit.left_start, edit.right_start, shared
        left_at = edit.left_end
    return found


def _resumed(left: Sequence[str], right: Sequence[str], *, widest: int) -> tuple[int, int, int]:
    """Return the ends of the openings in which one side has a word at most, the other up to *widest*, before both go on alike, with a word of weight."""
    first, *rest = (*word_edits(left, right), WordEdit(len(left), len(left), len(right), len(right)))
    ends = rest[0] if rest else first
    here = left[first.left_end : ends.left_start]
    others = sorted((first.left_end, first.right_end))
    if first.left_start or others[0] > 1 or others[1] > widest or FUNCTION_WORDS.issuperset(here):
        return 0, 0, 0
    if len(here) < FEWEST_RESUMED and ends.left_start < len(left) and ends.right_start < len(right):
        return 0, 0, 0
    return ends.left_start, ends.right_start, len(here)


def _shared(left: Sequence[str], right: Sequence[str]) -> int:
    return len(left) - sum(edit.left_end - edit.left_start for edit in word_edits(left, right))
