"""A sentence ─► its tokens.

What is one token: a number with its separators ("237,000", "9:30", "2.5"), an initialism or abbreviation with its full stop ("U.S.", "Sen.",
"Lt.-Gov.", "R-Calif."), a hyphenated word ("20-year-old"), a contraction of *not*, *will*, *have*, *would* or *are* ("didn't", "they’ll"), a web
address, a handle, a run of dots or dashes, a mark written with two signs (`` and ''). What is apart: currency and percent signs, quotation marks, and
the ending 's or ’s, so that "Biden’s" and "Biden" share the token "Biden"; a bare apostrophe after a plural ("workers’") is a mark of its own.
"""

import re
from itertools import accumulate, repeat

from claimcheck.model.documents import Token
from claimcheck.text.lookups import places_in
from claimcheck.text.punkt import is_abbreviation

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

_STOP = frozenset(".")


def find_tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """Return the tokens of the sentence of *text* from *start* to *end*, in order; every character that is no white space is in one.

    >>> [token.text for token in find_tokens("Sen. Roe’s aides didn't pay $2.5 million.", 0, 41)]
    ['Sen.', 'Roe', '’s', 'aides', "didn't", 'pay', '$', '2.5', 'million', '.']
    """
    pieces = _TOKEN.split(text[start:end])  # by turns what stands between tokens and a token: their lengths, added up, are the offsets
    offsets = list(accumulate(map(len, pieces), initial=start))
    words = pieces[1::2]
    rows = zip(offsets[1:-1:2], offsets[2::2], words, map(str.lower, words), strict=True)
    tokens = list(map(tuple.__new__, repeat(Token), rows))  # without a call of `Token(...)` each, which takes as long as all the rest
    return tuple(_with_stops_on_abbreviations(tokens, words))


def _with_stops_on_abbreviations(tokens: list[Token], words: list[str]) -> list[Token]:
    """Join a full stop to the abbreviation before it."""
    last = len(tokens) - 1
    stops = [place for place in places_in(words, _STOP) if place and _keeps_stop(tokens[place - 1], tokens[place], final=place == last)]
    for place in reversed(stops):
        word = tokens[place - 1]
        tokens[place - 1 : place + 1] = [Token(word.start, word.end + 1, f"{word.text}.", f"{word.lower}.")]
    return tokens


def _keeps_stop(word: Token, stop: Token, *, final: bool) -> bool:
    return word.end == stop.start and (is_abbreviation(word.text) or (not final and len(word.text) == 1 and word.text.isupper()))
