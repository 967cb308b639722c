"""A sentence ─► its tokens.

What is one token: a number with its separators ("237,000", "9:30", "2.5"), an initialism or abbreviation with its full stop ("U.S.", "Sen.",
"Lt.-Gov.", "R-Calif."), a hyphenated word ("20-year-old"), a contraction of *not*, *will*, *have*, *would* or *are* ("didn't", "they’ll"), a web
address, a handle, a run of dots or dashes, a mark written with two signs (`` and ''). What is apart: currency and percent signs, quotation marks, and
the ending 's or ’s, so that "Biden’s" and "Biden" share the token "Biden"; a bare apostrophe after a plural ("workers’") is a mark of its own.
"""

import re
from functools import partial

from claimcheck.model.documents import Token
from claimcheck.text.punkt import is_abbreviation
from claimcheck.text.remembering import Remembered

_NUMBER = r"\d+(?:[.,:/]\d+)*\w*"
_INITIALISM = r"[^\W\d_](?:\.[^\W\d_])+(?!\w)\.?"
_WORD = r"\w+(?:['’&](?![sS]\b)\w+)*"
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
    chunks = text[start:end].split()  # no token holds white space
    found = [*map(_PIECES.__getitem__, chunks[:-1]), *map(_LAST_PIECES.__getitem__, chunks[-1:])]
    evenly = len(" ".join(chunks)) == end - start  # one space between each two, as nearly everywhere
    tokens: list[Token] = []
    for chunk, pieces in zip(chunks, found, strict=True):
        if not evenly:
            start = text.index(chunk, start)
        for word, lower, length in pieces:
            stop = start + length
            tokens.append(_new(Token, (start, stop, word, lower)))
            start = stop
        start += 1
    return tuple(tokens)


_new = tuple.__new__  # without a call of `Token(...)` each, which takes as long as all the rest


def _pieces(chunk: str, *, last: bool) -> tuple[tuple[str, str, int], ...]:
    """Return the tokens in what stands between white space, each with its small letters and its length; *last* says that the sentence ends with it."""
    words = _TOKEN.findall(chunk)
    for place in range(len(words) - 1, 0, -1):
        if words[place] == "." and _keeps_stop(words[place - 1], final=last and place == len(words) - 1):
            words[place - 1 : place + 1] = [f"{words[place - 1]}."]
    return tuple((word, word if word == word.lower() else word.lower(), len(word)) for word in words)


def _keeps_stop(word: str, *, final: bool) -> bool:
    return is_abbreviation(word) or (not final and len(word) == 1 and word.isupper())


#: Nearly every chunk was met before, in an article that nobody has read as well: its tokens are looked up.
_PIECES = Remembered(partial(_pieces, last=False))
_LAST_PIECES = Remembered(partial(_pieces, last=True))
