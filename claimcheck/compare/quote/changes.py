"""A match of quoted words ─► the changes of wording in it that a reader would want to know of."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWord, QuotedWords
from claimcheck.language.en.function_words import FIRST_PERSON, FUNCTION_WORDS
from claimcheck.language.en.negation import NEGATIVE_DETERMINERS, NEGATIVE_PREPOSITIONS, NEGATORS
from claimcheck.text.edits import WordEdit, word_edits
from claimcheck.text.stems import stem

LONGEST_JOINED = 6  # words that are told as one change; two that are longer together are told each alone
NEAR = 2  # words; changes with no more than these between them are told as one

FARTHEST_MOVE = 4  # words over which others are moved: "took the old gate keys away"; farther off they are other words

#: Words of which one more, or one less, turns a sentence round.
DENYING = NEGATORS | NEGATIVE_DETERMINERS | NEGATIVE_PREPOSITIONS


class Change(NamedTuple):
    """Quoted words *left_start* to *left_end* of the left article stand where the right article has its words *right_start* to *right_end*.

    *meaning* says that the change turns the sense round or changes a figure.
    """

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    meaning: bool = False

    @property
    def mirrored(self) -> "Change":
        """The same change seen from the right."""
        return Change(self.right_start, self.right_end, self.left_start, self.left_end, self.meaning)

    def joined(self, other: "Change") -> "Change":
        """The change from the first word of either to the last word of either."""
        starts = min(self.left_start, other.left_start), min(self.right_start, other.right_start)
        ends = max(self.left_end, other.left_end), max(self.right_end, other.right_end)
        return Change(starts[0], ends[0], starts[1], ends[1], self.meaning or other.meaning)

    @property
    def longest(self) -> int:
        """How many words the longer side of the change has."""
        return max(self.left_end - self.left_start, self.right_end - self.right_start)


def find_changes(match: Match, left: QuotedWords, right: QuotedWords) -> tuple[Change, ...]:
    """Return the changes of wording inside *match*, in order; none for case, marks, short forms, open cuts and words in brackets."""
    edits = word_edits(left.forms[match.left_start : match.left_end], right.forms[match.right_start : match.right_end])
    found = list(_contractions(match, edits, left, right))
    for whole in edits:
        edit = _unexplained(_without_brackets(whole, match, left, right), match, left, right)
        here = left.words[match.left_start + edit.left_start : match.left_start + edit.left_end]
        there = right.words[match.right_start + edit.right_start : match.right_start + edit.right_end]
        after = (*_goes_on(left, match.left_start + edit.left_end), *_goes_on(right, match.right_start + edit.right_end))
        if _spelled_alike(here, there) or (_openly_cut((*here, *there, *after)) and not _is_another_word(here, there)):
            continue
        if _is_fitted(here, there, edit.left_start == 0, left, match.left_start) or _is_fitted(there, here, edit.right_start == 0, right, match.right_start):
            continue
        found.append(_with_moved(_change(match, edit, here, there), left, right))
    return tuple(_joined(sorted(found), left, right))


def _change(match: Match, edit: WordEdit, here: Sequence[QuotedWord], there: Sequence[QuotedWord]) -> Change:
    return Change(
        match.left_start + edit.left_start,
        match.left_start + edit.left_end,
        match.right_start + edit.right_start,
        match.right_start + edit.right_end,
        turns_meaning([word.form for word in here], [word.form for word in there]),
    )


def _with_moved(change: Change, left: QuotedWords, right: QuotedWords) -> Change:
    """Return *change*, or, where words only changed their places, what stands between the two places: "take away it", "take it away"."""
    if (change.left_start < change.left_end) == (change.right_start < change.right_end):
        return change
    if change.left_start < change.left_end:
        return _moved(change, left, right) or change
    moved = _moved(change.mirrored, right, left)
    return moved.mirrored if moved else change


def _moved(change: Change, left: QuotedWords, right: QuotedWords) -> Change | None:
    """Return the change from the place of words of the left article to the place near by where the right one has them, None where it has not."""
    size = change.left_end - change.left_start
    for step in range(1, FARTHEST_MOVE + 1):
        behind = change._replace(left_end=change.left_end + step, right_end=change.right_end + step + size)
        before = change._replace(left_start=change.left_start - step, right_start=change.right_start - step - size)
        if _swaps(left, behind.left_start, behind.left_end, right, behind.right_start, behind.right_end, size):
            return behind._replace(meaning=False)
        if _swaps(right, before.right_start, before.right_end, left, before.left_start, before.left_end, size):
            return before._replace(meaning=False)
    return None


def _swaps(one: QuotedWords, start: int, end: int, other: QuotedWords, first: int, last: int, size: int) -> bool:
    """Say whether two stretches are the same words, the first *size* of the one being the last of the other, and neither article has these at both ends."""
    if min(start, first) < 0 or max(end - len(one.words), last - len(other.words)) > 0:
        return False
    head, rest = one.forms[start : start + size], one.forms[start + size : end]
    if (*rest, *head) != other.forms[first:last] or head in (one.forms[end : end + size], other.forms[max(0, first - size) : first]):
        return False
    return one.is_one_stretch(start, end) and other.is_one_stretch(first, last)


def _contractions(match: Match, edits: Sequence[WordEdit], left: QuotedWords, right: QuotedWords) -> Iterator[Change]:
    """Yield the words that one article gives in full and the other contracted."""
    for here, there in equal_places(match, edits):
        if left.words[here].contracted != right.words[there].contracted:
            yield Change(here, here + 1, there, there + 1)


def equal_places(match: Match, edits: Sequence[WordEdit]) -> Iterator[tuple[int, int]]:
    """Yield the places of the words that *edits* leave alone, in both articles' quoted words."""
    left, right = match.left_start, match.right_start
    for edit in (*edits, WordEdit(match.left_end - match.left_start, 0, 0, 0)):
        for step in range(match.left_start + edit.left_start - left):
            yield left + step, right + step
        left, right = match.left_start + edit.left_end, match.right_start + edit.right_end


def turns_meaning(left: Sequence[str], right: Sequence[str]) -> bool:
    """Say whether one wording denies what the other affirms, or both give figures, and not the same.

    >>> turns_meaning(["is"], ["is", "not"]), turns_meaning(["never"], ["not"]), turns_meaning(["12"], ["14"])
    (True, False, True)
    """
    if _negations(left) % 2 != _negations(right) % 2:
        return True
    figures = [{form for form in side if form.isdigit()} for side in (left, right)]
    return bool(figures[0] and figures[1]) and figures[0] != figures[1]


def _negations(forms: Iterable[str]) -> int:
    return sum(form in DENYING for form in forms)


def _spelled_alike(here: Sequence[QuotedWord], there: Sequence[QuotedWord]) -> bool:
    """Say whether two stretches are the same letters, parted into words or not ("state funded", "state-funded", "worldview")."""
    return "".join(word.form for word in here) == "".join(word.form for word in there)


def _is_fitted(here: Sequence[QuotedWord], there: Sequence[QuotedWord], first: bool, side: QuotedWords, start: int) -> bool:
    """Say whether words at the head of a fragment are fitted into the sentence around it: he “looks forward to it” for “I look forward to it”."""
    if not first or not there or there[0].form not in FIRST_PERSON or not _opens_fragment(side, start):
        return False
    return all(word.form in FUNCTION_WORDS for word in here) or (len(here) == 1 and len(there) == 2 and stem(here[0].form) == stem(there[1].form))


def _opens_fragment(side: QuotedWords, place: int) -> bool:
    """Say whether a quotation begins with the word at *place*, and no sentence."""
    return side.text(place, place + 1)[0].islower() and (place == 0 or not side.unbroken(place - 1, place))


def _without_brackets(edit: WordEdit, match: Match, left: QuotedWords, right: QuotedWords) -> WordEdit:
    """Return *edit* without the words in brackets at its ends, and those in whose place they stand: “linking [their] rules” for “tying our rules”."""
    if edit.left_end - edit.left_start != edit.right_end - edit.right_start:
        return edit
    pairs = [
        left.words[match.left_start + edit.left_start + step].editor or right.words[match.right_start + edit.right_start + step].editor
        for step in range(edit.left_end - edit.left_start)
    ]
    if all(pairs) or not any(pairs):
        return edit
    first, last = pairs.index(False), len(pairs) - 1 - pairs[::-1].index(False)
    return WordEdit(edit.left_start + first, edit.left_start + last + 1, edit.right_start + first, edit.right_start + last + 1)


def _unexplained(edit: WordEdit, match: Match, left: QuotedWords, right: QuotedWords) -> WordEdit:
    """Return *edit* without those words of the longer side in whose place an ellipsis stands in the shorter one."""
    more = edit.left_end - edit.left_start - edit.right_end + edit.right_start
    if more < 0:
        return _unexplained(edit.mirrored, match.mirrored, right, left).mirrored
    short = right.words[match.right_start + edit.right_start : match.right_start + edit.right_end]
    if not more or not short:
        return edit
    if short[0].after_cut:
        return edit._replace(left_start=edit.left_start + more)
    if _openly_cut(_goes_on(right, match.right_start + edit.right_end)):
        return edit._replace(left_end=edit.left_end - more)
    return edit


def _is_another_word(here: Sequence[QuotedWord], there: Sequence[QuotedWord]) -> bool:
    """Say whether one word of meaning stands for one: an ellipsis behind them says only that more is left out there."""
    return len(here) == len(there) == 1 and not here[0].editor and not there[0].editor and FUNCTION_WORDS.isdisjoint((here[0].form, there[0].form))


def _goes_on(side: QuotedWords, place: int) -> Sequence[QuotedWord]:
    """Return the word at *place* where it stands in the sentence of the word before it: what is left out behind a sentence is no part of it."""
    after = side.words[place : place + 1]
    return after if place and after and after[0].sentence == side.words[place - 1].sentence else ()


def _openly_cut(words: Iterable[QuotedWord]) -> bool:
    """Say whether the writer shows, by brackets or an ellipsis, that words were put in or left out here."""
    return any(word.editor or word.after_cut for word in words)


def _joined(changes: Iterable[Change], left: QuotedWords, right: QuotedWords) -> list[Change]:
    joined: list[Change] = []
    for change in changes:
        if joined and _near(joined[-1], change, left, right) and joined[-1].joined(change).longest <= LONGEST_JOINED:
            last = joined.pop()
            change = last.joined(change)
        joined.append(change)
    return joined


def _near(first: Change, second: Change, left: QuotedWords, right: QuotedWords) -> bool:
    between = left.words[first.left_end : second.left_start + 1], right.words[first.right_end : second.right_start + 1]
    return all(len(words) <= NEAR + 1 and len({word.sentence for word in words}) <= 1 for words in between)
