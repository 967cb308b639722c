"""A word with its full stop and the word after it ─► whether a sentence ends between them: the only door to NLTK's Punkt.

Punkt (Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection", Computational Linguistics 32, 2006) decides with parameters that
are learnt from text. Ours are written by hand in `claimcheck.language.en.abbreviations`, so nothing is downloaded and NLTK data that somebody has
installed changes nothing. Punkt is asked about two words at a time: each of NLTK's patterns runs under a limit of wall-clock time, which on two
words cannot matter, and two words are what its decision rests on.
"""

import re
from functools import cache, lru_cache
from typing import Protocol

from claimcheck.language.en.abbreviations import (
    AFTER_DAY_HALVES,
    DAY_HALVES,
    MAY_END_SENTENCES,
    MONTHS,
    NEVER_END_SENTENCES,
    ONLY_BEFORE_NUMBERS,
    ORGANIZATIONS,
    PLACES,
    SENTENCE_STARTERS,
    SMALL,
    STATES,
    TITLES,
)

#: Abbreviations that are written with a capital: "miss." and "wash." in small letters are plain words.
_CAPITALIZED = TITLES | STATES | MONTHS | ORGANIZATIONS | PLACES
_LOWERED = frozenset(word.lower() for word in _CAPITALIZED)
_ABBREVIATIONS = _LOWERED | SMALL
_GOES_ON_IN_SMALL_LETTERS = _ABBREVIATIONS | MAY_END_SENTENCES

_INITIALISM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_PLAIN_WORD = re.compile(r"[^\W\d_]{2,}")
#: What Punkt knows every dotted initialism as: its list of abbreviations cannot hold them all.
_ANY_INITIALISM = "u.s"


class _Tokenizer(Protocol):
    def sentences_from_tokens(self, tokens: object) -> object: ...
    def tokenize(self, text: str) -> list[str]: ...


def is_abbreviation(word: str) -> bool:
    """Say whether *word*, given without its final full stop, is an abbreviation that keeps the stop.

    >>> is_abbreviation("Sen"), is_abbreviation("U.S"), is_abbreviation("R-Calif"), is_abbreviation("senate"), is_abbreviation("miss")
    (True, True, True, False, False)
    """
    last = word.rpartition("-")[2].rstrip(".") if "-" in word else word
    return last in _CAPITALIZED or last in SMALL or _INITIALISM.fullmatch(last) is not None or (last.isupper() and last.lower() in _LOWERED)


@lru_cache(maxsize=8192)
def ends_sentence(word: str, following: str) -> bool:
    """Say whether a sentence ends after *word* (given without its full stop) where *following* comes next.

    >>> ends_sentence("region", "Harris"), ends_sentence("Sen", "Harris"), ends_sentence("U.S", "Ambassador"), ends_sentence("U.S", "The")
    (True, False, False, True)
    """
    if following[0].islower() and (not word.isalpha() or word.lower() in _GOES_ON_IN_SMALL_LETTERS):
        return False  # 5 p.m. on Monday; No. 7 seed; apples, pears etc. were sold
    if word.lower() in NEVER_END_SENTENCES:
        return False
    abbreviated = is_abbreviation(word)
    if _PLAIN_WORD.fullmatch(word) and not abbreviated and word.capitalize() not in ONLY_BEFORE_NUMBERS:
        return True  # what Punkt's first pass says of every word that it holds for no abbreviation
    return _punkt_ends_sentence(_as_punkt_knows(word, abbreviated), following)


def _as_punkt_knows(word: str, abbreviated: bool) -> str:
    """Return *word* as a type of our parameters: they are in small letters, where "miss." is a plain word as well as a state."""
    if _INITIALISM.fullmatch(word):
        return word if word.lower() in DAY_HALVES else _ANY_INITIALISM
    if not abbreviated and word in _LOWERED:
        return f"{word}_"
    return word


def _punkt_ends_sentence(word: str, following: str) -> bool:
    return len(list(tokenizer().sentences_from_tokens((f"{word}.", following)))) == 2  # type: ignore[call-overload]


@cache
def tokenizer() -> _Tokenizer:
    """Return Punkt with our parameters."""
    from nltk.tokenize.punkt import PunktSentenceTokenizer  # here, not above: NLTK takes a third of a second to import

    return PunktSentenceTokenizer(_parameters())  # type: ignore[no-any-return]


def _parameters() -> object:
    from nltk.tokenize.punkt import _ORTHO_BEG_UC, _ORTHO_MID_LC, PunktParameters

    parameters = PunktParameters()
    parameters.abbrev_types = {*_ABBREVIATIONS, _ANY_INITIALISM}
    parameters.sent_starters = set(SENTENCE_STARTERS)
    parameters.collocations = {(half, word.lower()) for half in DAY_HALVES for word in AFTER_DAY_HALVES}
    parameters.collocations |= {(word.lower(), "##number##") for word in ONLY_BEFORE_NUMBERS}
    for word in SENTENCE_STARTERS:
        parameters.add_ortho_context(word, _ORTHO_BEG_UC)
        parameters.add_ortho_context(word, _ORTHO_MID_LC)
    return parameters
