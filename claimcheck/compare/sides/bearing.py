"""A content word that two sentences share ─► the little words before it on both sides that change what it tells ("not", "should have") or lead to it."""

import re
from collections.abc import Sequence
from itertools import takewhile

from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.modality import BEFORE_BORNE_ON, MODALS
from claimcheck.language.en.negation import CONTRACTED_NOT, DENYING_IN_GROUPS, NEGATIVE_PREPOSITIONS, NEGATORS, NO, NOT
from claimcheck.language.en.word_classes import ARTICLES, BINDING_WORDS
from claimcheck.text.remembering import Remembered
from claimcheck.text.wording import WORD

_FARTHEST = 40  # characters before a word: "would not ever again have been"
_MARK = re.compile(r"[,;:.!?()–—]|--")
_DENYING = NEGATORS | NEGATIVE_PREPOSITIONS | DENYING_IN_GROUPS | {NO}


def bearing_words(side: Side, place: int, other: Side, place_there: int) -> str:
    """Return what both sides have right before a content word, from a modal verb or a denial on; a plain "not" where each denies it in its own words."""
    if _follows(side, place) or _follows(other, place_there):
        return ""
    return _bearing(side.once[_WordsBefore][place].plain, other.once[_WordsBefore][place_there].plain)


def leading_words(side: Side, place: int, other: Side, place_there: int) -> str:
    """Return what bears on a content word on both sides, else what both have right before it that binds it to a phrase: "… on Friday"."""
    if _follows(side, place) or _follows(other, place_there):
        return ""
    mine, theirs = side.once[_WordsBefore][place], other.once[_WordsBefore][place_there]
    return _bearing(mine.plain, theirs.plain) or mine.last(len(_last_in(BINDING_WORDS, common_end(mine.plain, theirs.plain))))


def _follows(side: Side, place: int) -> bool:
    """Say whether a content word stands right behind another one, so that nothing stands before it that leads to it: most do."""
    words = side.words
    return place > 0 and words.starts[place] <= words.ends[place - 1] + 1 and not words.stems[place - 1].endswith(CONTRACTED_NOT)


def without_articles(words: Sequence[str]) -> Sequence[str]:
    """Return *words* without the articles, which writers set and leave out."""
    return [word for word in words if word.lower() not in ARTICLES]


class _Before:
    """The words before a content word, from the last mark on; *plain* without articles."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self.plain = without_articles(words)

    def last(self, number: int) -> str:
        """Return so many words from the end, and the articles behind them."""
        places = [place for place, word in enumerate(self._words) if word.lower() not in ARTICLES]
        return " ".join(self._words[places[-number] :]) if number else ""


class _WordsBefore(dict[int, _Before]):
    """What stands before each content word of a sentence, found when it is asked for."""

    def __init__(self, side: Side) -> None:
        super().__init__()
        self._text, self._first, self._starts = side.reading.document.text, side.sentence.span.start, side.words.starts  # no side: it holds this

    def __missing__(self, place: int) -> _Before:
        start = self._starts[place]
        text = self._text[max(self._first, start - _FARTHEST) : start]
        self[place] = found = _Before(WORD.findall(_MARK.split(text)[-1]))
        return found


def _bearing(before: Sequence[str], before_there: Sequence[str]) -> str:
    if not before or not before_there or not _MAY_BEAR[before[-1]] or not _MAY_BEAR[before_there[-1]]:
        return ""
    mine, theirs = (list(takewhile(_MAY_BEAR.__getitem__, reversed(words)))[::-1] for words in (before, before_there))
    common = common_end(mine, theirs)
    first = next((number for number, word in enumerate(common) if word in MODALS or _denies(word)), len(common))
    if first == len(common):
        return NOT if any(map(_denies, mine)) and any(map(_denies, theirs)) else ""
    cut_off = common[first].lower() in CONTRACTED_NOT  # of "did n't", as tokenized texts have it
    return " ".join([NOT if cut_off else common[first], *common[first + 1 :]])


def common_end(mine: Sequence[str], theirs: Sequence[str]) -> Sequence[str]:
    """Return the words with which both end, whatever their case and their apostrophes."""
    longest = min(len(mine), len(theirs))
    alike = next((number for number in range(longest) if plain_form(mine[-1 - number]) != plain_form(theirs[-1 - number])), longest)
    return mine[len(mine) - alike :]


def plain_form(text: str) -> str:
    """Return words in lower case, with the plain apostrophe."""
    return text.lower().replace("’", "'")


def _last_in(known: frozenset[str], words: Sequence[str]) -> Sequence[str]:
    return list(takewhile(lambda word: word.lower() in known, reversed(words)))


#: Whether a word may stand between what bears on a word and that word.
_MAY_BEAR = Remembered(lambda word: word in MODALS or word in BEFORE_BORNE_ON or _denies(word))  # as written: "May" and "Will" are names, too


def _denies(word: str) -> bool:
    return word.lower() in _DENYING or word.lower().endswith(CONTRACTED_NOT)
