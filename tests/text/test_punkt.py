"""Whether a sentence ends after a word and its full stop."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.language.en.abbreviations import SENTENCE_STARTERS
from claimcheck.text import punkt
from claimcheck.text.punkt import ends_sentence, is_abbreviation


@pytest.mark.parametrize(
    ("word", "following"),
    [("Sen", "Roe"), ("U.S", "Ambassador"), ("J", "Roe"), ("R-Tex", "said"), ("No", "5"), ("p.m", "Tuesday"), ("p.m", "on"), ("etc", "and"), ("Corp", "Chief")],
)
def test_an_abbreviation_goes_on(word: str, following: str) -> None:
    """The stop of an abbreviation, an initial or a number's sign does not end the sentence."""
    assert not ends_sentence(word, following)


@pytest.mark.parametrize(
    ("word", "following"),
    [("harbor", "Roe"), ("U.S", "The"), ("2019", "Roe"), ("no", "Roe"), ("p.m", "Officials"), ("etc", "Roe"), ("miss", "Roe"), ("wash", "Roe")],
)
def test_a_sentence_ends(word: str, following: str) -> None:
    """A plain word, a year, or an abbreviation before a word that begins sentences ends one."""
    assert ends_sentence(word, following)


@given(st.text("abcdeILMNORSTU", min_size=2, max_size=6), st.sampled_from([*sorted(SENTENCE_STARTERS), "Roe", "The", "5", "Ostford"]))
@settings(derandomize=True, max_examples=150)
def test_the_shortcut_says_what_punkt_says(word: str, following: str) -> None:
    """For a word that is no abbreviation, the answer without Punkt is Punkt's own."""
    if not is_abbreviation(word) and not (following[0].islower() and word.lower() in punkt._GOES_ON_IN_SMALL_LETTERS):
        assert ends_sentence(word, following) == punkt._punkt_ends_sentence(punkt._as_punkt_knows(word, abbreviated=False), following)


def test_nltk_is_imported_on_first_use_only() -> None:
    """Importing the library loads neither NLTK nor rapidfuzz."""
    code = "import sys, claimcheck; print({'nltk', 'rapidfuzz', 'regex'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "set()"
