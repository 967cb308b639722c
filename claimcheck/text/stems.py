"""Words ─► stems: "resigned", "resigning" and "resigns" become one. The only door to nltk's stemmer."""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Protocol

from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.text.remembering import Remembered
from claimcheck.text.spelling import american


class _Stemmer(Protocol):
    def stem(self, token: str) -> str: ...


@cache
def _stemmer() -> _Stemmer:
    from nltk.stem.snowball import EnglishStemmer  # importing nltk costs a quarter of a second: only when a word is stemmed

    stemmer: _Stemmer = EnglishStemmer()
    return stemmer


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return the Snowball (Porter 2) stem of a lower-case word; words of digits stay as they are.

    >>> stem("resigning") == stem("resigned")
    True
    """
    return word if len(word) <= 3 or not word.isalpha() else _stemmer().stem(american(word))


def content_stem(word: str) -> str:
    """Return the stem of a lower-case word, "" where it is a mark or a function word, whichever apostrophe it has.

    >>> content_stem("resigned"), content_stem("the"), content_stem("don’t"), content_stem("-")
    ('resign', '', '', '')
    """
    plain = word.replace("’", "'")
    return stem(plain) if plain[0].isalnum() and plain not in FUNCTION_WORDS else ""


def content_stems(words: Iterable[str]) -> set[str]:
    """Return the stems of lower-case words, function words left out.

    >>> sorted(content_stems(["the", "mayor", "resigned"]))
    ['mayor', 'resign']
    """
    return {stem(word) for word in words if word not in FUNCTION_WORDS}


#: `content_stem` of each word: one look a token instead of three questions.
CONTENT_STEMS = Remembered(content_stem)
