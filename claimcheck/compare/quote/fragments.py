"""Aligned sentences ─► matches of the short pieces that they quote: a word or a few, too short to be found by runs of words."""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWords
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.text.edits import WordEdit, word_edits

LONGEST_FRAGMENT = 4  # words; a quotation of five words shares three in a row with any other wording of itself
MOST_UNSHARED = 1  # words of a fragment that may differ, and words that may be put in


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
    """Return, by sentence, the stretches of one quotation in one sentence that are free of *taken* words."""
    found: dict[int, list[range]] = {}
    start = 0
    for place in range(1, len(side.words) + 1):
        if place < len(side.words) and side.unbroken(start, place) and side.words[start].sentence == side.words[place].sentence:
            continue
        if taken.isdisjoint(range(start, place)):
            found.setdefault(side.words[start].sentence, []).append(range(start, place))
        start = place
    return found


def _match(left: QuotedWords, here: range, right: QuotedWords, there: range) -> Match | None:
    if min(len(here), len(there)) > LONGEST_FRAGMENT:
        return None
    first, second = left.forms[here.start : here.stop], right.forms[there.start : there.stop]
    if (len(first), first) > (len(second), second):  # the shorter one first, and one order for both directions
        match = _match(right, there, left, here)
        return match.mirrored if match else None
    short, long = first, second
    if set(short) & set(long) <= FUNCTION_WORDS:
        return None
    start, end, missing = _window(word_edits(short, long), len(short), len(long))
    room = MOST_UNSHARED if len(long) <= LONGEST_FRAGMENT else 0  # a word of a long quotation that stands in for another is likelier chance
    if missing > room or end - start > len(short) + MOST_UNSHARED or (len(short) == 1 and len(long) > LONGEST_FRAGMENT):
        return None
    return Match(here.start, here.stop, there.start + start, there.start + end, len(short) - missing)


def _window(edits: Sequence[WordEdit], short: int, long: int) -> tuple[int, int, int]:
    """Return where in the longer wording the shorter one lies, and how many words of the shorter one are not in it."""
    start, end, missing = 0, long, sum(edit.left_end - edit.left_start for edit in edits)
    if edits and edits[0].left_start == 0:
        start = max(0, edits[0].right_end - (edits[0].left_end - edits[0].left_start))
    if edits and edits[-1].left_end == short:
        end = min(long, edits[-1].right_start + edits[-1].left_end - edits[-1].left_start)
    return start, end, missing
