"""Words ─► the pattern that matches any of them."""

import re
from collections.abc import Iterable


def one_of(words: Iterable[str]) -> str:
    """Return a pattern, without groups of its own, that matches any of *words*, the longest first; a space matches any white space.

    >>> one_of(["Sept", "Sep", "next week"])
    '(?:next\\\\s+week|Sept|Sep)'
    """
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, word.split(" "))) for word in ordered) + ")"
