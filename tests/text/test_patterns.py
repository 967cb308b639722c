"""One pattern for many words."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.text.patterns import one_of

WORDS = st.lists(st.text("ab c.", min_size=1, max_size=5), min_size=1, max_size=8)


@settings(derandomize=True, max_examples=60)
@given(WORDS, st.text("ab c.", max_size=8))
def test_it_matches_as_the_words_would_one_by_one_the_longest_first(words: list[str], text: str) -> None:
    """Trying words together that begin alike finds what trying each of them would."""
    longest_first = sorted(words, key=len, reverse=True)
    apart = re.compile("|".join(re.escape(word) for word in longest_first))

    assert [hit.span() for hit in re.finditer(one_of(words).replace(r"\s+", " "), text)] == [hit.span() for hit in apart.finditer(text)]


def test_a_space_matches_any_white_space() -> None:
    """A line may end inside an expression."""
    assert re.fullmatch(one_of(["next week"]), "next\n  week")


@pytest.mark.parametrize("text", ["march", "MARCH"])
def test_without_regard_to_case_the_longest_word_comes_first_too(text: str) -> None:
    """'Mar' does not come before 'march' where both cases are one."""
    match = re.match(one_of(["Mar", "march"]), text, re.IGNORECASE)

    assert match is not None
    assert match[0] == text


def test_it_can_be_repeated_as_a_whole() -> None:
    """What is built from it may say how often it stands."""
    assert re.fullmatch(one_of(["ab", "a"]) + "{2}", "aab")
