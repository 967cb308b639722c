"""Groups of articles that are on average alike."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.corpus.likeness import Likeness
from claimcheck.corpus.linkage import join_alike
from claimcheck.corpus.signatures import Signature

WORDS = ("storm", "pier", "harbor", "vote", "mayor", "ferry")

signatures = st.lists(st.dictionaries(st.sampled_from(WORDS), st.sampled_from((0.125, 0.25, 0.5, 1.0)), max_size=4), min_size=1, max_size=10)


def joined(likeness: Likeness, count: int, least: float) -> list[list[int]]:
    """Return the groups as the rule has it, with every mean asked anew."""
    home: dict[int, tuple[int, ...]] = {number: (number,) for number in range(count)}
    pairs = likeness.pairs(least)
    for pair in sorted(pairs, key=lambda pair: (-pairs[pair], pair)):
        first, second = (home[number] for number in pair)
        if first != second and sum(likeness.of(one, other) for one in first for other in second) >= least * len(first) * len(second):
            home.update(dict.fromkeys((*first, *second), tuple(sorted((*first, *second)))))
    return [list(group) for group in sorted(set(home.values()))]


@settings(derandomize=True, max_examples=200, deadline=None)
@given(signatures, st.sampled_from((0.0625, 0.125, 0.25, 0.5)))
def test_groups_are_joined_while_their_articles_are_alike_on_average(words: list[Signature], least: float) -> None:
    """What is carried on from one joining to the next is what asking all articles again would give."""
    likeness = Likeness(words, [None] * len(words), 3)

    assert join_alike(likeness, len(words), least) == joined(likeness, len(words), least)


class Asked(Likeness):
    """Counts how often two articles are held against each other."""

    def of(self, one: int, other: int) -> float:
        """Return how like each other two articles are."""
        asked[min(one, other), max(one, other)] += 1
        return super().of(one, other)


asked = Counter[tuple[int, int]]()


def test_no_two_articles_are_held_against_each_other_twice() -> None:
    """Two stories of one day of which half name one town cost no more than the square of their articles, though many pairs of these are alike enough."""
    asked.clear()
    named = [{"selby": 0.4} if number % 4 < 2 else {} for number in range(32)]
    words: list[Signature] = [{"storm" if number % 2 else "vote": 0.9, **town} for number, town in enumerate(named)]
    groups = join_alike(Asked(words, [None] * len(words), 3), len(words), 0.15)

    assert [len(group) for group in groups] == [16, 16]
    assert max(asked.values()) == 1
