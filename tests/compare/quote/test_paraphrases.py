"""What one article quotes and the other is said to tell in its own words."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Finding

Found = Callable[[str, str], list[Finding]]

OPENED = "Ada Brandt opened the fair in Ostford."
SAID = "We will repair every bridge in the valley before the winter comes"
BRIDGES = f'{OPENED} "{SAID}," Brandt said on Monday.'
NO_BRIDGES = BRIDGES.replace("We will", "We will not")


def retold(found: list[Finding]) -> list[str]:
    """Return the words that the second article tells in its own words."""
    return [finding.evidence[1].text for finding in found if finding.rule == "quoted and paraphrased"]


@pytest.mark.parametrize(
    ("quoted", "reported", "told"),
    [
        (BRIDGES, "that the town would repair every bridge in the valley before winter", True),
        (NO_BRIDGES, "that the town would repair every bridge in the valley before winter", False),
        (NO_BRIDGES, "that the town would never repair every bridge in the valley before winter", True),
        (BRIDGES, "that a bridge in the valley had been sold to a man from Milltown, who has a plan to turn it into a hotel", False),
    ],
    ids=["in other words", "denied on one side", "denied on both sides", "another remark"],
)
def test_a_paraphrase_keeps_what_is_said(agreements: Found, quoted: str, reported: str, told: bool) -> None:
    """A denial on one side alone, or a mere subject in common, makes it another statement."""
    assert retold(agreements(quoted, f"Ada Brandt said on Monday {reported}.")) == [reported] * told


def test_figures_alone_are_no_statement(agreements: Found) -> None:
    """Two thirds of a vote and two thirds of those who vote are two things."""
    quoted = f'{OPENED} "I got two thirds of the vote in March," Brandt said on Monday.'

    assert retold(agreements(quoted, "Ada Brandt said on Monday that two thirds of the people in Ostford would vote by mail.")) == []


def test_what_is_reported_once_is_told_of_one_quotation(agreements: Found) -> None:
    """Of two like remarks the one that is most like the report is told in it."""
    quoted = f'{BRIDGES} "The valley will have every bridge repaired," Brandt said.'
    found = agreements(quoted, "Ada Brandt said on Monday that the town would repair every bridge in the valley before winter.")

    assert [finding.evidence[0].text[:7] for finding in found if finding.rule == "quoted and paraphrased"] == ["We will"]
    assert found[0].explanation.endswith("; The Herald reports it in its own words: “that the town would repair every bridge in the valley before winter”.")


def test_the_very_words_are_not_told_in_other_words(agreements: Found) -> None:
    """A quotation that the other article prints without marks is no paraphrase of it."""
    assert retold(agreements(BRIDGES, f"Ada Brandt said on Monday: {SAID}.")) == []
