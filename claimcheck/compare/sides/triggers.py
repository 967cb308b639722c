"""Rules, each with what sets it off ─► those that may say anything of a pair of sentences: most say nothing of most, and to ask all takes long."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

from claimcheck.compare.sides.pairs import Pair, Side

Looking = TypeVar("Looking")


class Rule(NamedTuple, Generic[Looking]):
    """What looks at a pair of sentences, and what sets it off: a word of *words*, or anything that *holds* finds in a sentence; where neither is given, all do.

    Both sentences must set it off in one of these ways, or *either*; if *aligned*, it says nothing of two that are only likely to tell the same.
    """

    look: Looking
    words: frozenset[str] = frozenset()
    holds: Callable[[Side], object] | None = None
    either: bool = False
    aligned: bool = False


class Rules(Generic[Looking]):
    """Rules in order, each a bit of a number: which of them a pair of sentences sets off is worked out for all of them at once."""

    def __init__(self, rules: Sequence[Rule[Looking]]) -> None:
        bits = [(1 << place, rule) for place, rule in enumerate(rules)]
        by_its_words = _by_its_words(bits)
        self._in_any = _set_off([one for one in bits if not one[1].aligned], by_its_words)
        aligned = [one for one in bits if one[1].aligned]
        self._in_aligned = _set_off(aligned, by_its_words) if aligned else None
        self._looks = lru_cache(maxsize=4096)(lambda wanted: tuple(rule.look for bit, rule in bits if wanted & bit))

    def set_off_by(self, pair: Pair) -> tuple[Looking, ...]:
        """Return what may say anything of *pair*, in order."""
        bits = self._in_any(pair)
        if self._in_aligned is not None and pair.is_aligned:
            bits |= self._in_aligned(pair)
        return self._looks(bits)


def _by_its_words(rules: Sequence[tuple[int, Rule[Any]]]) -> Callable[[Side], int]:
    """Return what says of a sentence which of the rules, each with its bit, the words in it set off."""
    by_word: dict[str, int] = {}
    for bit, rule in rules:
        by_word.update((word, by_word.get(word, 0) | bit) for word in rule.words)
    words = frozenset(by_word)

    def by_its_words(side: Side) -> int:
        bits = 0
        for word in words.intersection(side.sentence.lowers):
            bits |= by_word[word]
        return bits

    return by_its_words


def _set_off(rules: Sequence[tuple[int, Rule[Any]]], by_its_words: Callable[[Side], int]) -> Callable[[Pair], int]:
    """Return what says of a pair which of some *rules*, each with its bit, it sets off."""
    by_both: dict[Callable[[Side], object], int] = {}
    by_either: dict[Callable[[Side], object], int] = {}
    for bit, rule in rules:
        if rule.holds is not None:
            questions = by_either if rule.either else by_both
            questions[rule.holds] = questions.get(rule.holds, 0) | bit
    asked = sum(bit for bit, rule in rules if rule.words)
    either = sum(bit for bit, rule in rules if rule.either)
    always = sum(bit for bit, rule in rules if not rule.words and rule.holds is None)

    def set_off(pair: Pair) -> int:
        left, right = pair.left.once, pair.right.once
        here, there = left[by_its_words], right[by_its_words]
        bits = always | (here & there | (here | there) & either) & asked
        for find, own in by_both.items():
            if left[find] and right[find]:  # mostly the one finds nothing, and the other is not asked
                bits |= own
        for find, own in by_either.items():
            if left[find] or right[find]:
                bits |= own
        return bits

    return set_off
