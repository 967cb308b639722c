"""A sentence ─► its tokens.

What is one token: a number with its separators ("237,000", "9:30", "2.5"), an initialism or abbreviation with its full stop ("U.S.", "Sen.",
"Lt.-Gov.", "R-Calif."), a hyphenated word ("20-year-old"), a contraction of *not*, *will*, *have*, *would* or *are* ("didn't", "they’ll"), a web
address, a handle, a run of dots or dashes, a mark written with two signs (`` and ''). What is apart: currency and percent signs, quotation marks, and
the ending 's or ’s, so that "Brandt’s" and "Brandt" share the token "Brandt"; a bare apostrophe after a plural ("workers’") is a mark of its own.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from claimcheck.model.documents import Token
from claimcheck.text.numbers import GROUP_SPACES, GROUPED
from claimcheck.text.punkt import is_abbreviation
from claimcheck.text.remembering import Remembered
from claimcheck.text.unseen import SOFT_HYPHEN

_NUMBER = rf"\d+(?:[.,:/]\d+|[{GROUP_SPACES}]\d{{3}})*\w*"
_INITIALISM = r"[^\W\d_](?:\.[^\W\d_])+(?!\w)\.?"
_WORD = rf"\w+(?:(?:['’&](?![sS]\b)|{SOFT_HYPHEN})\w+)*"
_GROUPED_CHUNK = re.compile(rf"(?:{GROUPED}|\S)+")
_PIECE = rf"(?:{_NUMBER}|{_INITIALISM}|{_WORD})"
_TOKEN = re.compile(
    rf"""((?=\S)(?:                               # turns white space away before a dozen alternatives are tried
        [A-Za-z]+(?![^\s,;!?”")])                 # most words by far: tried first
      | [,;:!?”“"()$%—–]
      | (?:https?://|www\.|pic\.)[^\s”"<>]+
      | [@\#]\w+
      | {_PIECE}(?:\.?[-‐‑]{_PIECE})*
      | (?<=\w)['’][sS]\b
      | (?<![\w.])\.\d+
      | \.{{2,}} | -{{2,}} | '' | ``
      | [^\w\s]))""",
    re.VERBOSE,
)


def find_tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """Return the tokens of the sentence of *text* from *start* to *end*, in order; every character that is no white space is in one.

    >>> [token.text for token in find_tokens("Sen. Roe’s aides didn't pay $2.5 million.", 0, 41)]
    ['Sen.', 'Roe', '’s', 'aides', "didn't", 'pay', '$', '2.5', 'million', '.']
    """
    chunks = _chunks(text[start:end])
    found = [*map(_PIECES.__getitem__, chunks[:-1]), *map(_LAST_PIECES.__getitem__, chunks[-1:])]
    if len(" ".join(chunks)) == end - start:  # one space between each two, as nearly everywhere
        return tuple(_placed(chain.from_iterable(found), start))
    return tuple(chain.from_iterable(map(_placed, found, _starts(text, chunks, start))))


def _chunks(sentence: str) -> list[str]:
    """Return what stands between white space: no token holds any, but for a figure whose thousands are set apart by a space that does not break."""
    if sentence.isascii() or not any(map(sentence.__contains__, GROUP_SPACES)):
        return sentence.split()
    return _GROUPED_CHUNK.findall(sentence)


#: A token, its small letters, its length, and how far behind its first character the next one begins.
_Piece = tuple[str, str, int, int]
_new = tuple.__new__  # without a call of `Token(...)` each, which takes as long as all the rest


def _placed(pieces: Iterable[_Piece], start: int) -> list[Token]:
    """Return the tokens, the first of which begins at *start*."""
    tokens: list[Token] = []
    for word, lower, length, step in pieces:
        tokens.append(_new(Token, (start, start + length, word, lower)))
        start += step
    return tokens


def _starts(text: str, chunks: Sequence[str], start: int) -> Iterator[int]:
    """Yield where each of the *chunks* begins that follow each other in *text* from *start* on."""
    for chunk in chunks:
        start = text.index(chunk, start)
        yield start
        start += len(chunk)


def _pieces(chunk: str, *, last: bool) -> tuple[_Piece, ...]:
    """Return the tokens in what stands between white space, a space behind the last of them; *last* says that the sentence ends with it."""
    words = _TOKEN.findall(chunk)
    for place in range(len(words) - 1, 0, -1):
        if words[place] == "." and _keeps_stop(words[place - 1], final=last and place == len(words) - 1):
            words[place - 1 : place + 1] = [f"{words[place - 1]}."]
    steps = [*map(len, words[:-1]), len(words[-1]) + 1] if words else []
    return tuple((word, _lower(word), len(word), step) for word, step in zip(words, steps, strict=True))


def _lower(word: str) -> str:
    """Return the small letters of *word* without soft hyphens: *word* itself where it has no others, so that it is kept once."""
    lower = word.lower()
    lower = lower.replace(SOFT_HYPHEN, "") or lower
    return word if lower == word else lower


def _keeps_stop(word: str, *, final: bool) -> bool:
    return is_abbreviation(word) or (not final and len(word) == 1 and word.isupper())


#: Nearly every chunk was met before, in an article that nobody has read as well: its tokens are looked up.
_PIECES = Remembered(partial(_pieces, last=False))
_LAST_PIECES = Remembered(partial(_pieces, last=True))
