"""Quoted words matched between two articles: symmetry, silence on oneself, linear time."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.compare.quote.findings import compare_quotations
from claimcheck.compare.quote.matches import find_matches
from claimcheck.compare.quote.words import QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import Account, make_account_pairs
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Article
from claimcheck.model.comparisons import Finding
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment
from claimcheck.settings import DEFAULT

pieces = st.lists(st.sampled_from(['"', "the", "dam", "will", "not", "hold", "very", "long", ".", '," she said, "', "..."]), max_size=30)


def read(text: str) -> Reading:
    article = Article(text=text)
    return Reading(segment(article, find_blocks(article)))


def words_of(text: str) -> QuotedWords:
    return quoted_words(Account(0, read(text)))


def findings(left: str, right: str) -> list[Finding]:
    (pair,) = make_account_pairs((read(left), read(right)), (), ())
    return list(compare_quotations(pair, DEFAULT))


@settings(max_examples=60, derandomize=True)
@given(pieces, pieces)
def test_matches_are_mirrored(left: list[str], right: list[str]) -> None:
    """The same words are matched from either side."""
    here, there = words_of(" ".join(left)), words_of(" ".join(right))

    assert find_matches(here, there) == tuple(match.mirrored for match in find_matches(there, here))


@settings(max_examples=60, derandomize=True)
@given(pieces, pieces)
def test_differences_are_mirrored(left: list[str], right: list[str]) -> None:
    """Comparing the other way round finds the same words in the same places."""
    here = {(one.kind, one.severity, tuple(piece.span for piece in one.evidence)) for one in findings(" ".join(left), " ".join(right))}
    there = {(one.kind, one.severity, tuple(piece.span for piece in reversed(one.evidence))) for one in findings(" ".join(right), " ".join(left))}

    assert here == there


@settings(max_examples=60, derandomize=True)
@given(pieces)
def test_an_article_never_differs_from_itself(words: list[str]) -> None:
    """However often it repeats itself."""
    text = " ".join(words)

    assert [finding for finding in findings(text, text) if finding.kind == "discrepancy"] == []


@pytest.mark.parametrize(("piece", "count"), [('"', 10_000), ('"dam ', 10_000), ('"the dam will not hold" ', 2_000), ("a b c ", 5_000), ('"[', 5_000)])
def test_work_stays_linear_on_hostile_text(piece: str, count: int, calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the marks, or the words, take at most ten times the calls."""
    texts = [f'"{piece * (count // part)}"' for part in (8, 1)]
    sides = [(words_of(text), words_of(text + '"')) for text in texts]
    short, long = (calls(partial(find_matches, *pair)) for pair in sides)

    assert long <= 10 * short + 100
