"""The forms under which two writers' words are one."""

import pytest

from claimcheck.text.wording import WORD, spoken_out, written_form


@pytest.mark.parametrize(
    ("one", "other"),
    [("F.B.I.", "FBI"), ("Gov", "governor"), ("Twelve", "12"), ("1,200", "1200"), ("don’t", "don't"), ("&", "and"), ("Sept", "September")],
)
def test_two_ways_to_print_a_word_are_one_form(one: str, other: str) -> None:
    """Initials, short titles, number words, curly marks and signs do not make another word."""
    assert written_form(one) == written_form(other)


@pytest.mark.parametrize(("one", "other"), [("government", "governments"), ("has", "have"), ("he", "she"), ("12", "120"), ("form", "from")])
def test_other_words_stay_other_words(one: str, other: str) -> None:
    """A plural, another tense or another figure is another word."""
    assert written_form(one) != written_form(other)


def test_words_of_a_text_leave_out_marks() -> None:
    """Hyphens and full stops part words; inner apostrophes, figures' commas and masked letters do not."""
    text = "It's a two-day, $1,200 sh*t show. The U.S. won."

    assert WORD.findall(text) == ["It's", "a", "two", "day", "1,200", "sh*t", "show", "The", "U.S.", "won"]


def test_contractions_are_spoken_out() -> None:
    """A genitive is no contraction."""
    assert spoken_out("can't") == spoken_out("cannot") == ("can", "not")
    assert spoken_out("mayor's") == ("mayor's",)


def test_a_word_of_nothing_but_owners_endings_has_a_form() -> None:
    """The ending of an owner comes off once, however many of them stand in a row."""
    assert written_form("a" + "’s" * 5000).startswith("a's's")
