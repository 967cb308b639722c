"""Two measures ─► whether they are of two things by the words right behind them: pounds of two drugs, a height and a depth, a length and a distance."""

from itertools import takewhile

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.clauses import OF, PREPOSITIONS
from claimcheck.language.en.ways_of_lengths import DIRECTIONS, WAYS
from claimcheck.model.quantities import Quantity
from claimcheck.text.stems import CONTENT_STEMS

#: How many words behind "of" say what is measured: "45 pounds of pure cocaine".
LONGEST_MATTER = 3


def are_of_two_extents(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two measures are of two matters, or go two ways: "210 feet high", "120 feet deep"; "24 miles long", "42 miles from the coast"."""
    if left.dimension is None or right.dimension is None or left.unit == "percent":
        return False
    here, there = _words_behind(pair.left, left), _words_behind(pair.right, right)
    if here[:1] == there[:1] == (OF,):
        mine, theirs = _roots(here[1:]), _roots(there[1:])
        return bool(mine and theirs) and mine.isdisjoint(theirs)
    if left.dimension != "length":
        return False
    ways, others = (WAYS.get(words[0]) if words else None for words in (here, there))
    if ways and others:
        return ways != others
    return (here[:1] != () and here[0] in DIRECTIONS) is not (there[:1] != () and there[0] in DIRECTIONS) and bool(ways or others)


def _words_behind(side: Side, figure: Quantity) -> tuple[str, ...]:
    return side.sentence.words_from(figure.span.end, 1 + LONGEST_MATTER)


def _roots(words: tuple[str, ...]) -> frozenset[str]:
    """Return the roots of the words of what is measured, up to the next preposition or mark."""
    phrase = takewhile(lambda word: word not in PREPOSITIONS and word[0].isalpha(), words)
    return frozenset(root for word in phrase if (root := CONTENT_STEMS[word]))
