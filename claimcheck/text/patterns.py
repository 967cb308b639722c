"""Words ─► the pattern that matches any of them."""

import re
from collections.abc import Iterable
from typing import TypeAlias

#: What may follow a beginning: each next character with what may follow that; "" where a word ends.
_Tree: TypeAlias = "dict[str, _Tree]"


def one_of(words: Iterable[str]) -> str:
    """Return a pattern, without groups of its own, that matches any of *words*, the longest first; a space matches any white space.

    Words that begin alike are tried together: a pattern that tries each of a hundred words at each place is slow.

    >>> one_of(["Sept", "Sep", "next week"])
    '(?:Sep(?:t|)|next\\\\s+week)'
    """
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    tree: _Tree = {}
    for word in ordered:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    if _has_two_cases(tree):  # without regard to case a shorter word might come before a longer one
        return "(?:" + "|".join("".join(map(_escaped, word)) for word in ordered) + ")"
    return f"(?:{_branches(tree)})"


def _branches(tree: _Tree) -> str:
    return "|".join(_escaped(character) + _rest(tree[character]) for character in sorted(tree) if character)


def _rest(tree: _Tree) -> str:
    if len(tree) == 1:
        return "" if "" in tree else _branches(tree)
    return f"(?:{_branches(tree)}|)" if "" in tree else f"(?:{_branches(tree)})"


def _escaped(character: str) -> str:
    return r"\s+" if character == " " else re.escape(character)


def _has_two_cases(tree: _Tree) -> bool:
    return len({character.lower() for character in tree}) < len(tree) or any(map(_has_two_cases, tree.values()))
