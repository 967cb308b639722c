"""Quotations that begin or end otherwise: an opening put behind, an end cut off that the rest hangs on, words put in near the ends."""

import pytest

from claimcheck.model.comparisons import Finding

from .conftest import Found


def values(found: list[Finding]) -> list[list[str | None]]:
    return [[piece.value for piece in finding.evidence] for finding in found]


@pytest.mark.parametrize(
    ("left", "right", "changed"),
    [
        (
            '"Without the lock keepers, it would have been a wreck, and we had no rope," skipper Ada Brandt told the river radio of the flood.',
            '"It would have been a wreck without them," skipper Ada Brandt said of the flood.',
            [["without the lock keepers", "without them"]],
        ),
        (
            '"We will keep the ferry running all winter if the council pays its share," Ada Brandt said on Monday.',
            '"We will keep the ferry running all winter," Ada Brandt said on Monday.',
            [["if the council pays its share", ""]],
        ),
        (
            '"This is a duty in good years, though the valley today is neither rich nor dry," Ada Brandt said on Monday.',
            '"This is a duty in good years, though the valley today is neither," Ada Brandt said on Monday.',
            [["rich nor dry", ""]],
        ),
        (
            '"I know you are under a lot of strain to finish the bridge, but people would be better served if we listened," Tom Reyes told her at the debate in Selby.',
            '"I know you are under strain," he told her at the debate in Selby.',
            [["a lot of", ""]],
        ),
        (
            'Chairwoman Ada Brandt said the club vote on Monday will "choose between us and the managers coming in October."',
            '"This club vote has to choose between us and the managers that will come into Selby in October, and to take its time," Chairwoman Ada Brandt said on Monday.',
            [["coming", "that will come into selby"]],
        ),
        (
            '"This bill ensures that every child who has a library will read by the age of nine," said Gov. Ada Brandt as she signed the bill.',
            'Gov. Ada Brandt signed "a bill that ensures that the life of every child who has a library will read by the age of nine."',
            [["", "the life of"]],
        ),
        (
            '"We will keep the old bridge open for the crews as long as the council is neither poor nor greedy," Ada Brandt said on Monday.',
            '"We will keep the old bridge open for the crews as long as the council is honest," Ada Brandt said on Monday.',
            [["neither", "honest"]],
        ),
    ],
    ids=[
        *("put behind", "a condition", "what neither speaks of", "left out of a short one", "a relative clause", "put in near the head"),
        "another last word behind a long run",
    ],
)
def test_what_differs_at_the_ends_is_told(differences: Found, left: str, right: str, changed: list[list[str]]) -> None:
    """The end of a quotation is where newsrooms cut and mend; what says more or less for it is told."""
    assert values(differences(left, right)) == changed


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"We will keep the ferry running all winter and mend the pier in May," Ada Brandt said on Monday.',
            '"We will keep the ferry running all winter," Ada Brandt said on Monday.',
        ),
        (
            '"We will keep the ferry running all winter if the council pays its share," Ada Brandt said on Monday.',
            '"We will keep the ferry running all winter," Ada Brandt said on Monday, if the council pays.',
        ),
        (
            '"The old bridge is neither poor nor greedy," Ada Brandt said on Monday.',
            '"The old bridge is honest," Ada Brandt said on Monday.',
        ),
    ],
    ids=["an end as any", "told in its own words", "another word behind a short run"],
)
def test_a_quotation_may_end_before_the_other(differences: Found, left: str, right: str) -> None:
    """To end a quotation early is no change of words, nor is a condition that the article tells in its own."""
    assert differences(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "changed"),
    [
        (
            'Ada Brandt wrote on Friday: "The keeper has always told every one of us to wait for water. ... And the locks are too old."',
            'Ada Brandt wrote on Friday, "The keeper has always told every one of us to wait for timber."',
            [["water", "timber"]],
        ),
        (
            'The rules of Selby tell guests to stay out of "any stall, tent or shed ... with a door kept for mending, cooking or storage of old nets ... or of sails."',
            'The rules of Selby forbid guests a shed "kept for sewing, cooking or storage of old nets or for the drying of fish in the town."',
            [["mending", "sewing"]],
        ),
        (
            '"We listen to the lighthouse keeper all night ... often a bell rings across the bay before the boats are in," Ada Brandt said.',
            '"We listen to the lighthouse keeper all night and sometimes a bell rings across the bay before the boats are in," Ada Brandt said.',
            [["often", "sometimes"]],
        ),
        (
            '"They closed my mill and nobody has found one old broken oar tying our crews to the sunken barge," Ada Brandt said.',
            'Ada Brandt fought "the closing" with not "one old broken oar binding [her] crews to the sunken barge," as she said.',
            [["tying", "binding"]],
        ),
    ],
    ids=["behind the sentence", "open at both ends", "a word in place of two", "beside brackets"],
)
def test_a_word_beside_an_open_cut_is_told(differences: Found, left: str, right: str, changed: list[list[str]]) -> None:
    """An ellipsis, and a word in brackets, stand for what was left out or put in there, and for no other word."""
    assert values(differences(left, right)) == changed


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"We listen to the lighthouse keeper all night ... a bell rings across the bay before the boats are in," Ada Brandt said.',
            '"We listen to the lighthouse keeper all night and sometimes a bell rings across the bay before the boats are in," Ada Brandt said.',
        ),
        (
            '"They closed my mill and nobody has found one old broken oar of our crews near the sunken barge," Ada Brandt said.',
            'Ada Brandt fought "the closing" with not "one old broken oar of [her] crews near the sunken barge," as she said.',
        ),
    ],
    ids=["words left out", "a word put in"],
)
def test_an_open_cut_is_no_change(differences: Found, left: str, right: str) -> None:
    """What the writer shows to be left out or put in is no other wording."""
    assert differences(left, right) == []
