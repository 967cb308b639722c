"""One remark that two articles quote in two wordings, of which no single word can be told."""

import pytest

from claimcheck.model.comparisons import Severity

from .conftest import Found

RULE = "one remark, two wordings"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            'Mayor Ada Brandt said on Monday that the old market square was a "magnet for tour buses in our time."',
            '"The old market square is a magnet for tour buses, out of all proportion, and that needs to end," Mayor Ada Brandt said on Monday.',
        ),
        (
            'Coach Tom Reyes said on Friday there was "no rift" between him and the owner of the club.',
            'Coach Tom Reyes denied a quarrel with the owner of the club on Friday. "There isn\'t any rift there at all," Coach Tom Reyes said on Friday of the owner of the club.',
        ),
        (
            '"Because the lake bed is not very stable, a second slide is not expected," geologist Ida Holm told the town radio on Sunday.',
            '"The lake bed is not stable enough that we should expect slides," geologist Ida Holm told the town radio on Sunday.',
        ),
    ],
    ids=["a phrase that goes on in two ways", "nothing alike but the one word", "most words alike in another order"],
)
def test_one_remark_in_two_wordings_is_told(differences: Found, left: str, right: str) -> None:
    """What one person says in sentences that surely tell the same is one remark, however the articles word it."""
    (finding,) = differences(left, right)

    assert (finding.rule, finding.severity) == (RULE, Severity.VARIANCE)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            'Mayor Ada Brandt said on Monday that the old market square was a "magnet for tour buses in our time."',
            '"The old market square is a magnet for tour buses, out of all proportion, and that needs to end," Councilor Tom Reyes said on Monday.',
        ),
        (
            '"The old mill must go before the winter, and so must the dam," Mayor Ada Brandt said of the old mill on Monday.',
            'Mayor Ada Brandt said on Monday of the old mill that it "must go before the winter."',
        ),
        (
            '"I look forward to the new bridge, and to the music," Mayor Ada Brandt said on Monday of the opening of the bridge.',
            'Mayor Ada Brandt said on Monday of the opening of the bridge that she "looks forward to the new bridge, and to the music."',
        ),
        (
            '"The old market square needs trees," Mayor Ada Brandt said on Monday.',
            '"Every child in this town should learn to swim," Mayor Ada Brandt said on Monday.',
        ),
    ],
    ids=["two people", "one quotes a part", "fitted into the sentence", "two remarks"],
)
def test_pieces_and_other_remarks_are_no_wordings(differences: Found, left: str, right: str) -> None:
    """Two people may use one phrase, a quotation may be cut or fitted in, and one person says several things."""
    assert [finding for finding in differences(left, right) if finding.rule == RULE] == []


def test_words_that_are_told_one_by_one_are_not_told_again(differences: Found) -> None:
    """Where a change of words is found, the remark as a whole is not told beside it."""
    left = '"We will rebuild the old pier before the winter storms," Mayor Ada Brandt said on Monday.'
    right = '"We will rebuild the old pier after the winter storms," Mayor Ada Brandt said on Monday.'

    assert [finding.rule for finding in differences(left, right)] == ["quotation in other words"]


def test_sentences_of_a_litany_are_several_remarks(differences: Found) -> None:
    """Where a speaker begins sentence after sentence alike, two of them that are quoted are two."""
    left = '"You must feel that\'s clever that they boasted about the harbor," Ada Brandt said on Monday of the old mill.'
    right = 'Ada Brandt spoke on Monday of the mill. "And you must feel it\'s clever he boasted about it to the crew," Brandt said of the old mill.'
    more = ' "You must feel it is fine that nobody paid," Brandt said.'

    assert len(differences(left, right)) > 0
    assert differences(left + more, right) == []
