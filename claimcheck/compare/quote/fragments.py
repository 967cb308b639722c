"""Aligned sentences ─► matches of the short pieces that they quote: a word or a few, too short to be found by runs of words."""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.text.edits import WordEdit, word_edits
from claimcheck.text.stems import stem

LONGEST_FRAGMENT = 4  # words; a quotation of five words shares three in a row with any other wording of itself
MOST_UNSHARED = 1  # words of a fragment that may differ, and words that may be put in
FEWEST_REWORDED = 3  # words of a whole sentence that one person is quoted with in other words
REWORDED_SHARE = 0.6  # of the words of both
FEWEST_OF_ONE_SPEAKER = 4  # words of a fragment of which one may stand in for another where one person says both


def match_fragments(left: QuotedWords, right: QuotedWords, matches: Iterable[Match], aligned: Iterable[tuple[int, int]]) -> Iterator[Match]:
    """Yield matches between short quotations of aligned sentences, of which no word is in *matches*."""
    known = list(matches)
    here = _fragments(left, {place for match in known for place in range(match.left_start, match.left_end)})
    there = _fragments(right, {place for match in known for place in range(match.right_start, match.right_end)})
    for left_sentence, right_sentence in sorted(aligned):
        for first in here.get(left_sentence, ()):
            for second in there.get(right_sentence, ()):
                match = _match(left, first, right, second)
                if match:
                    yield match


def _fragments(side: QuotedWords, taken: set[int]) -> dict[int, list[range]]:
    """Return, by sentence, the stretches of one quotation in one sentence that hold none of the *taken* words.

    What is left of a sentence that is matched in part counts where it is long enough to hold somebody's fragment, not as a fragment of its own.
    """
    found: dict[int, list[range]] = {}
    start, whole = 0, True
    for place in range(1, len(side.words) + 1):
        goes_on = place < len(side.words) and side.unbroken(place - 1, place) and side.words[place - 1].sentence == side.words[place].sentence
        if goes_on and (place - 1 in taken) == (place in taken):
            continue
        if start not in taken and (place - start > LONGEST_FRAGMENT or (whole and not goes_on)):
            found.setdefault(side.words[start].sentence, []).append(range(start, place))
        start, whole = place, not goes_on
    return found


def _match(left: QuotedWords, here: range, right: QuotedWords, there: range) -> Match | None:
    reworded = _reworded(left, here, right, there)
    if reworded or min(len(here), len(there)) > LONGEST_FRAGMENT:
        return reworded
    first, second = left.forms[here.start : here.stop], right.forms[there.start : there.stop]
    if (len(first), first) > (len(second), second):  # the shorter one first, and one order for both directions
        match = _match(right, there, left, here)
        return match.mirrored if match else None
    short, long = first, second
    if set(short) & set(long) <= FUNCTION_WORDS:
        return None
    start, end, missing = _window(word_edits(short, long), len(short), len(long))
    match = Match(here.start, here.stop, there.start + start, there.start + end, len(short) - missing)
    if missing > MOST_UNSHARED or end - start > len(short) + MOST_UNSHARED:
        return None
    return match if len(long) <= LONGEST_FRAGMENT or _stands_in(match, missing, left, right) else None


def _reworded(left: QuotedWords, here: range, right: QuotedWords, there: range) -> Match | None:
    """Match two whole sentences that one person is quoted with, where most words are the same in the same order: "I am heartbroken", "I am devastated"."""
    if min(len(here), len(there)) < FEWEST_REWORDED or not (_is_whole(left, here) and _is_whole(right, there)):
        return None
    if not left.same_speaker(here.start, right, there.start):
        return None
    edits = word_edits(left.forms[here.start : here.stop], right.forms[there.start : there.stop])
    shared = len(here) - sum(edit.left_end - edit.left_start for edit in edits)
    if 2 * shared < REWORDED_SHARE * (len(here) + len(there)):
        return None
    return Match(here.start, here.stop, there.start, there.stop, shared)


def _is_whole(side: QuotedWords, words: range) -> bool:
    """Say whether the words are all that the sentence quotes without a break."""
    before, after = words.start - 1, words.stop
    opens = before < 0 or not side.unbroken(before, words.start) or side.words[before].sentence != side.words[words.start].sentence
    closes = after >= len(side.words) or not side.unbroken(after - 1, after) or side.words[after].sentence != side.words[after - 1].sentence
    return opens and closes


def _stands_in(match: Match, missing: int, left: QuotedWords, right: QuotedWords) -> bool:
    """Say whether a fragment of the left article is a piece of a long quotation of the right one, and no chance likeness.

    Words of their own must be there, or one speaker; a word that differs must be another form of the same word, or the speaker must be one.
    """
    words, others = left.forms[match.left_start : match.left_end], right.forms[match.right_start : match.right_end]
    if (len(words) == 1 and not missing) or (missing and len(words) >= FEWEST_OF_ONE_SPEAKER):
        return left.same_speaker(match.left_start, right, match.right_start)
    return not missing or (len(words) > 1 and sorted(map(stem, words)) == sorted(map(stem, others)))


def _window(edits: Sequence[WordEdit], short: int, long: int) -> tuple[int, int, int]:
    """Return where in the longer wording the shorter one lies, and how many words of the shorter one are not in it."""
    start, end, missing = 0, long, sum(edit.left_end - edit.left_start for edit in edits)
    if edits and edits[0].left_start == 0:
        start = max(0, edits[0].right_end - (edits[0].left_end - edits[0].left_start))
    if edits and edits[-1].left_end == short:
        end = min(long, edits[-1].right_start + edits[-1].left_end - edits[-1].left_start)
    return start, end, missing
