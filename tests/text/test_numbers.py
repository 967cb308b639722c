"""Numbers in words and figures are read exactly."""

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.text.numbers import NUMBER, ORDINAL, read_number, read_ordinal

NUMBERS = {
    "7": 7,
    "237,000": 237_000,
    "1.5 million": 1_500_000,
    "2 1/2": Decimal("2.5"),
    "2½": Decimal("2.5"),
    "seven": 7,
    "twenty-six": 26,
    "twenty six": 26,
    "a hundred": 100,
    "a hundred and five": 105,
    "two hundred and thirty-seven thousand": 237_000,
    "twelve hundred": 1_200,
    "a dozen": 12,
    "two dozen": 24,
    "half a million": 500_000,
    "one and a half": Decimal("1.5"),
    "three million two hundred": 3_000_200,
}


@pytest.mark.parametrize(("text", "value"), NUMBERS.items())
def test_a_number_is_read_whole(text: str, value: Decimal) -> None:
    """The pattern takes all of the number, and the reader gives its value."""
    match = re.match(NUMBER, text, re.IGNORECASE)

    assert match is not None
    assert (match[0], read_number(text)) == (text, Decimal(value))


@pytest.mark.parametrize("text", ["", "and", "one two", "nineteen ninety-seven", "hundred", "million", "a", "house", "five five", "two million million"])
def test_what_is_no_number_has_no_value(text: str) -> None:
    """Words in an order that no number has are refused."""
    assert read_number(text) is None


@pytest.mark.parametrize(("text", "place"), {"third": 3, "21st": 21, "twenty-first": 21, "Twenty first": 21, "2nd": 2, "one": None}.items())
def test_ordinals(text: str, place: int | None) -> None:
    """An ordinal is its place, a plain number is none."""
    assert read_ordinal(text) == place


def test_the_ordinal_pattern_takes_the_longest_word() -> None:
    """'twenty-first' is not read as 'twenty' something."""
    match = re.match(ORDINAL, "twenty-first century")

    assert match is not None
    assert match[0] == "twenty-first"


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_no_text_raises(text: str) -> None:
    """Any text is either a number or None."""
    read_number(text)
    read_ordinal(text)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.integers(min_value=0, max_value=10**9))
def test_figures_with_commas_are_worth_the_same(number: int) -> None:
    """Commas between thousands change nothing."""
    assert read_number(f"{number:,}") == read_number(str(number)) == number
