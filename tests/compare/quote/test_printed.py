"""Words that one article quotes and the other prints without marks, as of a document that it copies."""

import pytest

from .conftest import Found

RULE = "quoted and printed"


@pytest.mark.parametrize(
    ("left", "right", "texts"),
    [
        (
            'The inspector\'s report says of the old bridge: "It has had several loose and rusty bolt replaced with steel pins before the new railing was put in."',
            "It has had several loose and rusty bolts replaced with steel pins before the new railing was put in.",
            ["bolt", "bolts"],
        ),
        (
            "There are no cracks in need for urgent repair on the north pillar of the old bridge at this time, the inspector's report says.",
            'The inspector\'s report says that "there are no cracks in need of urgent repair on the north pillar of the old bridge at this time."',
            ["for", "of"],
        ),
        (
            '"The notes show that the total repair time of the ferry engine will come to some twelve days, depending on the weather," the company said.',
            "The notes show that the total dock repair time of the ferry engine will come to some twelve days, the company said.",
            ["total repair", "total dock repair"],
        ),
    ],
    ids=["one or several", "a slip of a small word", "a word put in"],
)
def test_a_copy_that_differs_is_told(differences: Found, left: str, right: str, texts: list[str]) -> None:
    """Who copies a document word for word means to have it word for word."""
    (finding,) = differences(left, right)

    assert finding.rule == RULE
    assert [piece.text for piece in finding.evidence] == texts


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"There is not a single sheet of paper that connects our office with the loss of the harbor money," Mayor Ada Brandt said.',
            "Mayor Ada Brandt said there was not a single sheet of paper that connects her office with the loss of the harbor money.",
        ),
        (
            '"The harbor office will close for the whole winter, and nobody in Selby has asked for that," Mayor Ada Brandt said.',
            "The harbor office closes for the winter, Mayor Ada Brandt said, and hardly anybody in Selby had asked for that.",
        ),
        (
            '"Reyes\' letters on the harbor office show how little the town of Selby knew of the plan," Mayor Ada Brandt said.',
            "Reyes's letters on the harbor office show how little the town of Selby knew of the plan, Mayor Ada Brandt said.",
        ),
    ],
    ids=["told for her", "told in other words", "a genitive"],
)
def test_words_that_are_told_are_no_copy(differences: Found, left: str, right: str) -> None:
    """Who tells what somebody said changes persons and tenses, or most of the words."""
    assert [finding for finding in differences(left, right) if finding.rule == RULE] == []
