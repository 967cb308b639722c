"""What counts as one token."""

from itertools import pairwise

import pytest

from claimcheck.segment.tokens import find_tokens


def _tokens(text: str) -> list[str]:
    return [token.text for token in find_tokens(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("237,000 voters", ["237,000", "voters"]),
        ("Lt.-Gov. Ada Roe", ["Lt.-Gov.", "Ada", "Roe"]),
        ("(R-Calif.)", ["(", "R-Calif.", ")"]),
        ("the U.S.-Mexico line", ["the", "U.S.-Mexico", "line"]),
        ("She didn't, won’t", ["She", "didn't", ",", "won’t"]),
        ("Roe’s and Lund's", ["Roe", "’s", "and", "Lund", "'s"]),
        ("the workers’ hall", ["the", "workers", "’", "hall"]),
        ("O’Hara", ["O’Hara"]),
        ("$2.5 million, 40%", ["$", "2.5", "million", ",", "40", "%"]),
        ("a 20-year-old at 9:30 a.m.", ["a", "20-year-old", "at", "9:30", "a.m."]),
        ("AT&T said -- no ...", ["AT&T", "said", "--", "no", "..."]),
        ("``Yes''", ["``", "Yes", "''"]),
        ("in the harbor.", ["in", "the", "harbor", "."]),
        ("in the U.S.", ["in", "the", "U.S."]),
        ("No. 5", ["No", ".", "5"]),
        ("killed 1\u00a0200, not 12\u202f000 or $3\u00a0500", ["killed", "1\u00a0200", ",", "not", "12\u202f000", "or", "$", "3\u00a0500"]),
        ("On\u00a0May\u00a05\u00a0200\u00a0ships", ["On", "May", "5", "200", "ships"]),
        ("in 2012\u00a0200 or 12\u00a05000 or 1 200", ["in", "2012", "200", "or", "12", "5000", "or", "1", "200"]),
        ("Cas\u00adtellane and co-\u00adop", ["Cas\u00adtellane", "and", "co", "-", "\u00ad", "op"]),
        ("@roe #harbor https://ostford.example/a", ["@roe", "#harbor", "https://ostford.example/a"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    """The text falls into these tokens."""
    assert _tokens(text) == tokens


def test_a_soft_hyphen_is_no_letter() -> None:
    """A word that may be broken is the word, in small letters."""
    assert [token.lower for token in find_tokens("Cas\u00adtellane", 0, 11)] == ["castellane"]


def test_offsets_point_at_the_token() -> None:
    """Each token's offsets give its own text back."""
    text = "  Sen. Roe’s plan cost $2.5 million."
    assert all(text[token.start : token.end] == token.text and token.lower == token.text.lower() for token in find_tokens(text, 2, len(text)))


@pytest.mark.parametrize("text", ["a harbor  a\nharbor\xa0a harbor", "that at a t", "(a (a ((a", "Roe. roe.Roe. R. R."])
def test_offsets_do_not_mix_up_words_that_stand_in_one_another(text: str) -> None:
    """Words that come again, or stand inside others, have their own offsets, whatever white space parts them."""
    tokens = find_tokens(text, 0, len(text))
    assert [text[token.start : token.end] for token in tokens] == [token.text for token in tokens]
    assert "".join(token.text for token in tokens) == "".join(text.split())
    assert all(before.end <= token.start for before, token in pairwise(tokens))


def test_a_lone_capital_keeps_its_full_point_inside_a_sentence_only() -> None:
    """ "B." is an initial, unless the sentence ends with it."""
    assert _tokens("Ada B. Roe chose plan B.") == ["Ada", "B.", "Roe", "chose", "plan", "B", "."]
