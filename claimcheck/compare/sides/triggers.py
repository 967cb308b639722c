"""Rules, each with what sets it off ─► those that may say anything of a pair of sentences: most say nothing of most, and to ask all takes long."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

from claimcheck.compare.sides.pairs import Pair, Side

Looking = TypeVar("Looking")


class Rule(NamedTuple, Generic[Looking]):
    """What looks at a pair of sentences, and what sets it off: a word of *words*, or anything that *holds* finds in a sentence; where neither is given, all do.

    Both sentences must set it off, or *either*; if *aligned*, it says nothing of two that are only likely to tell the same.
    """

    look: Looking
    words: frozenset[str] = frozenset()
    holds: Callable[[Side], object] | None = None
    either: bool = False
    aligned: bool = False


class Rules(Generic[Looking]):
    """Rules in order. Which of them a sentence sets off is worked out for all at once and kept with the sentence, as a number with one bit a rule."""

    def __init__(self, rules: Sequence[Rule[Looking]]) -> None:
        bits = [(1 << place, rule) for place, rule in enumerate(rules)]
        self._in_likely, self._in_aligned = (_triggers((bit, rule) for bit, rule in bits if rule.aligned is only) for only in (False, True))
        self._either = sum(bit for bit, rule in bits if rule.either)
        self._looks = lru_cache(maxsize=4096)(lambda wanted: tuple(rule.look for bit, rule in bits if wanted & bit))

    def set_off_by(self, pair: Pair) -> tuple[Looking, ...]:
        """Return what may say anything of *pair*, in order."""
        left, right = pair.left.once, pair.right.once
        here, there = left[self._in_likely], right[self._in_likely]
        if pair.is_aligned:
            here, there = here | left[self._in_aligned], there | right[self._in_aligned]
        return self._looks(here & there | (here | there) & self._either)


def _triggers(rules: Iterable[tuple[int, Rule[Any]]]) -> Callable[[Side], int]:
    """Return what says of a sentence which of some *rules*, each with its bit, it sets off."""
    by_word: dict[str, int] = {}
    by_find: dict[Callable[[Side], object], int] = {}
    always = 0
    for bit, rule in rules:
        by_word.update((word, by_word.get(word, 0) | bit) for word in rule.words)
        if rule.holds is not None:
            by_find[rule.holds] = by_find.get(rule.holds, 0) | bit
        elif not rule.words:
            always |= bit
    words = frozenset(by_word)

    def set_off(side: Side) -> int:
        bits = always
        for word in words.intersection(side.sentence.lowers):
            bits |= by_word[word]
        for find, own in by_find.items():
            if side.once[find]:
                bits |= own
        return bits

    return set_off
