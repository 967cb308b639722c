"""Who did what both articles tell: named where one of the two has a pronoun or a title."""

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect

LEFT = "Tom Brandt, the mayor of Milltown, resigned from the harbor board on Friday over the crane."


@pytest.mark.parametrize(
    ("right", "told"),
    [
        ("Mr. Brandt was silent for days. He resigned from the harbor board on Friday over the crane.", ["[Tom Brandt] resigned from the harbor board on Friday over the crane"]),
        ("Brandt resigned from the harbor board on Friday over the crane.", ["Brandt … resigned from the harbor board on Friday over the crane"]),
        ("Three skippers resigned from the harbor board on Friday over the crane.", ["resigned from the harbor board on Friday over the crane"]),
    ],
    ids=["pronoun", "name", "others"],
)
def test_a_deed_is_told_with_the_name_of_who_did_it(right: str, told: list[str]) -> None:
    """A name that both mean stands in brackets before a deed where only one sentence has it; others who do the same have no name in common."""
    found = claimcheck.compare(claimcheck.Article(text=LEFT, source="A"), claimcheck.Article(text=right, source="B")).agreements

    assert [finding.shared.words for finding in found if finding.aspect is Aspect.EVENT and finding.shared] == told


@pytest.mark.parametrize(
    ("right", "told"),
    [
        ("Mrs. Lund was silent for days. She was shot in the leg on Friday near the pier of Milltown.", "[Ada Lund was] shot in the leg on Friday near the pier of Milltown"),
        ("Mrs. Lund was silent for days. She shot a gull in the leg on Friday near the pier of Milltown.", ""),
    ],
    ids=["undergone", "done"],
)
def test_who_underwent_a_deed_is_not_told_as_doing_it(right: str, told: str) -> None:
    """Who was shot is told to have been shot; who shot is not who was shot."""
    left = "Ada Lund was shot in the leg on Friday near the pier of Milltown."
    found = claimcheck.compare(claimcheck.Article(text=left, source="A"), claimcheck.Article(text=right, source="B")).agreements
    words = [finding.shared.words for finding in found if finding.aspect is Aspect.EVENT and finding.shared]

    assert [one for one in words if one.startswith("[")] == ([told] if told else [])
