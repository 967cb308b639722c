"""Which articles are like each other, found without holding every two against each other."""

import datetime as dt
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.corpus.likeness import Likeness
from claimcheck.corpus.signatures import Signature

WORDS = ("storm", "pier", "harbor", "vote", "mayor")

signatures = st.lists(st.dictionaries(st.sampled_from(WORDS), st.floats(0.01, 1.0), max_size=len(WORDS)), min_size=2, max_size=12)
days = st.one_of(st.none(), st.dates(dt.date(2024, 5, 1), dt.date(2024, 5, 9)))


@settings(derandomize=True, max_examples=200, deadline=None)
@given(signatures, st.data(), st.integers(0, 4), st.floats(0.05, 1.0))
def test_the_pairs_are_those_of_all_two_that_are_alike(words: list[Signature], drawn: st.DataObject, reach: int, least: float) -> None:
    """The index finds just the pairs that lie near each other and reach the bar, with the likeness that they have one by one."""
    published = drawn.draw(st.lists(days, min_size=len(words), max_size=len(words)))
    likeness = Likeness(words, published, reach)

    assert likeness.pairs(least) == {pair: alike for pair in combinations(range(len(words)), 2) if (alike := likeness.of(*pair)) >= least}


def test_articles_of_other_days_are_not_alike() -> None:
    """The same words count up to the last day that lies near, and at any distance for an article without a day."""
    words: list[Signature] = [{"storm": 1.0}] * 3
    likeness = Likeness(words, [dt.date(2024, 5, 1), dt.date(2024, 5, 4), None], 2)

    assert [likeness.of(0, 1), likeness.of(0, 2), likeness.of(1, 2)] == [0.0, 1.0, 1.0]
    assert Likeness(words, [dt.date(2024, 5, 1), dt.date(2024, 5, 4), None], 3).of(1, 0) == 1.0


def test_a_word_that_most_share_links_nothing() -> None:
    """Of a hundred articles, what all of them hold makes no two alike; what two of them hold does."""
    words: list[Signature] = [{"city": 0.5, **({"storm": 0.5} if number < 2 else {})} for number in range(100)]

    assert Likeness(words, [None] * 100, 3).pairs(0.1) == {(0, 1): 0.25}
