"""What one article tells as alleged, and the other as a fact."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

ALLEGED = "Guards caught the suspected harbor thief in Selby on Monday."


@pytest.mark.parametrize(
    ("alleged", "asserted", "words"),
    [
        (ALLEGED, "Guards caught a harbor thief in Selby on Monday.", ("suspected harbor thief", "harbor thief")),
        ("Tom Lund is believed to have robbed the harbor bank.", "Tom Lund robbed the harbor bank in May.", ("is believed to have robbed", "robbed")),
        ("Tom Lund allegedly robbed the harbor bank in Selby.", "Tom Lund robbed the harbor bank in Selby.", ("allegedly robbed", "robbed")),
    ],
)
def test_a_fact_in_one_article_and_an_allegation_in_the_other_is_told(discrepancies: Finder, alleged: str, asserted: str, words: tuple[str, str]) -> None:
    """Of a noun and of a verb, from either side."""
    assert discrepancies(alleged, asserted, Aspect.MODALITY) == [words]
    assert discrepancies(asserted, alleged, Aspect.MODALITY) == [words[::-1]]


@pytest.mark.parametrize(
    "other",
    [
        "Guards caught a harbor thief in Selby on Monday, a spokesman said.",  # somebody's word
        "Guards caught a man accused of being the harbor thief in Selby on Monday.",  # as doubtful
        "Guards caught a harbor pilot in Selby on Monday.",  # another noun
        "Guards in Selby said that harbor thieves were rare.",  # a noun of something else
    ],
)
def test_an_allegation_in_other_words_is_none(discrepancies: Finder, other: str) -> None:
    """Only what the article tells in its own voice is a fact."""
    assert discrepancies(ALLEGED, other, Aspect.MODALITY) == []


def test_an_allegation_against_one_person_is_held_against_no_deed_of_another(discrepancies: Finder) -> None:
    """What Lund did says nothing of what Boone allegedly did."""
    alleged = "Pavel Boone allegedly ran the harbor gang from prison."

    assert discrepancies(alleged, "Tom Lund ran the harbor gang from prison.", Aspect.MODALITY) == []
    assert discrepancies(alleged, "Boone ran the harbor gang from prison.", Aspect.MODALITY) == [("allegedly ran", "ran")]
