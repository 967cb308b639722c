"""Short pieces of quotations in which one word differs: what shows that they are one, and what does not."""

import pytest

from claimcheck.model.comparisons import Finding

from .conftest import Found


def values(found: list[Finding]) -> list[list[str | None]]:
    return [[piece.value for piece in finding.evidence] for finding in found]


@pytest.mark.parametrize(
    ("left", "right", "changed"),
    [
        (
            '"That endless hammering must be over before the winter and over for good," Mayor Ada Brandt said on Monday.',
            '"That endless quarrel," Mayor Ada Brandt declared on Monday, "must be over before the winter and over for good."',
            [["hammering", "quarrel"]],
        ),
        (
            'Mayor Ada Brandt wrote that the keys "could be sold by members of the club to pay for the boats that were lost at sea in May."',
            'Mayor Ada Brandt wrote that the keys could be "lost" by the club "to pay for the boats that were lost at sea in May."',
            [["sold", "lost"]],
        ),
        (
            'Mayor Ada Brandt said the keys "will not be sold to pay for the boats that were lost at sea in May."',
            'Mayor Ada Brandt said the keys "will be sold," and "to pay for the boats that were lost at sea in May."',
            [["not", ""]],
        ),
    ],
    ids=["a said-clause between", "one word alone", "a denial"],
)
def test_a_piece_beside_one_that_both_quote_is_matched(differences: Found, left: str, right: str, changed: list[list[str]]) -> None:
    """A piece of few words is known by the piece next to it, which both articles quote."""
    assert values(differences(left, right)) == changed


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"That endless hammering must be over before the winter and over for good," Mayor Ada Brandt said on Monday.',
            '"The old quarrel," Mayor Ada Brandt declared on Monday, "must be over before the winter and over for good."',
        ),
        (
            'Mayor Ada Brandt wrote that the keys "could be sold by members of the club to pay for the boats that were lost at sea in May."',
            'Mayor Ada Brandt wrote that a "thief" had taken them "to pay for the boats that were lost at sea in May."',
        ),
        (
            'Mayor Ada Brandt sang "Silence" and "the song of all the boats that were lost at sea in May" at the Selby harbor on Monday.',
            'Mayor Ada Brandt sang "Quarrel" and "the song of all the boats that were lost at sea in May" at the Selby harbor on Monday.',
        ),
    ],
    ids=["two words differ", "another place", "titles"],
)
def test_a_piece_in_words_of_its_own_is_another(differences: Found, left: str, right: str) -> None:
    """A piece that shares no more than a word is no other wording of what the other article quotes there."""
    assert differences(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "changed"),
    [
        (
            "The plan of the Selby council also asks for “cheaper ferry rides” and “buying a copper bell of luck” for the harbor.",
            "It also asks for cheaper ferry rides at Selby and buying a “silver bell of luck” for the harbor.",
            [["copper", "silver"]],
        ),
        (
            "The keeper of the mill was glad if the bell was “a small part of the endless joyful music the chapel of Selby hears at night”.",
            "Singers said the bell at the chapel of Selby was no part of the “endless mournful music” from the mill.",
            [["joyful", "mournful"]],
        ),
        (
            "In the note the keeper of the Selby bell told the crews to look for him “at the wooden ferry steps” on Monday evening.",
            "“Good crews, come and wait at the narrow ferry steps,” the keeper of the Selby bell wrote in a note on Monday evening.",
            [["wooden", "narrow"]],
        ),
    ],
    ids=["printed behind the same words", "two of three words", "amid five words"],
)
def test_a_short_quotation_with_another_word_is_told(differences: Found, left: str, right: str, changed: list[list[str]]) -> None:
    """In sentences that tell the same, few equal words inside the marks and beside them show that one quotation is given in two ways."""
    assert values(differences(left, right)) == changed


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Tom Reyes was known as the “fixer” who carried the money to keep the guards of Selby harbor quiet.",
            "Reyes was known as the “courier” who carried the money to keep the guards of Selby harbor quiet.",
        ),
        (
            "The Selby council plan calls for “closing parks” along the harbor in May.",
            "The Selby council plan for the harbor in May includes “closing schools” as well.",
        ),
    ],
    ids=["one word alone in the same words", "two plans"],
)
def test_a_short_quotation_of_another_thing_is_none(differences: Found, left: str, right: str) -> None:
    """Two words that are quoted alone in two places may both have been said."""
    assert differences(left, right) == []


@pytest.mark.parametrize(("times", "changed"), [(1, [["stay", "go"]]), (6, [])], ids=["once", "again and again"])
def test_a_piece_beside_a_refrain_is_not_matched(differences: Found, times: int, changed: list[list[str]]) -> None:
    """What is quoted again and again tells of no piece beside it which of the others it is."""
    left = "He said “the old bridge,” she said, “must stay,” " * times + "and left."
    found = differences(left, left.replace("old", "new").replace("stay", "go"))

    assert [value for value in values(found) if "stay" in value] == changed
