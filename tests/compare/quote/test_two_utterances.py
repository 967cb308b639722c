"""Two utterances of one subject, or one utterance told twice: no wording of one is held against the other."""

import pytest

from .conftest import Found


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            '"I told the council that my only reason to stand was the good of the Wexham working families and not any offer," Ada Brandt said.',
            'Ada Brandt said she will "decide about this race depending upon what is best for the Wexham working families and not an offer."',
            [],
        ),
        (
            '"We are actively working to repair the lock gates before the next flood," Ada Brandt said.',
            '"In addition, we are actively working with builders from three towns on a lasting wall," Ada Brandt said.',
            [],
        ),
        (
            '"The good of the Wexham working families and not any offer," Ada Brandt said.',
            'Ada Brandt said she will "decide as she always did and will again, by the good of the Wexham working families and not an offer."',
            [["any", "an"]],
        ),
    ],
    ids=["both go on before it", "both go on behind it", "one quotes no more"],
)
def test_where_both_sentences_go_on_they_are_two(differences: Found, left: str, right: str, values: list[list[str]]) -> None:
    """A phrase that two sentences share, each in its own way before or behind it, was said twice; where one article quotes no more than it, it is one."""
    changes = [finding for finding in differences(left, right) if finding.rule == "quotation in other words"]
    assert [[piece.value for piece in finding.evidence] for finding in changes] == values


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            'The mayor said Ada Brandt of the union is "totally right."',
            'The mayor said Ada Brandt of the union is "right."',
        ),
        (
            '"I do not think it is fine," Ada Brandt said of the mill. "It is a wreck."',
            'Of the mill Ada Brandt said: "I do not think that\'s fine. They lied to us. I do not think it is fine. It is a wreck."',
        ),
    ],
    ids=["a degree", "both wordings in one speech"],
)
def test_an_article_that_has_both_wordings_differs_in_none(differences: Found, left: str, right: str) -> None:
    """A degree left out of what somebody calls a thing is no news, and what one article quotes both ways was said both ways."""
    assert differences(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            'The poll asked voters if the mill was on the "right track" or the "wrong track."',
            'Most voters told the poll that the mill was on the "wrong track."',
            [],
        ),
        ('"It\'s a mess," Ada Brandt said of the mill. "It\'s a complete mess."', 'Ada Brandt called the mill "a complete mess."', []),
        (
            'The poll asked voters if the mill was on the "right track."',
            'Most voters told the poll that the mill was on the "wrong track."',
            [["right", "wrong"]],
        ),
    ],
    ids=["one or the other", "and once more", "one alone"],
)
def test_of_two_short_quotations_beside_each_other_one_is_the_answer(differences: Found, left: str, right: str, values: list[list[str]]) -> None:
    """Who quotes two wordings beside each other speaks of two things, and who quotes just one of them leaves out the other."""
    assert [[piece.value for piece in finding.evidence] for finding in differences(left, right)] == values


def test_one_change_is_told_once(differences: Found) -> None:
    """Where one article quotes words twice, and the other once in its own wording, the change is told with one of the two."""
    left = 'Ada Brandt admitted she "spoke too soon" with the speech on the mill. "I spoke too soon and I regret it," Ada Brandt said of the mill speech.'
    right = '"I spoke way too soon," Ada Brandt said of her speech on the mill.'

    assert [[piece.value for piece in finding.evidence] for finding in differences(left, right)] == [["", "way"]]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ('"She wants to take your old mill away."', ["away your old mill", "your old mill away"]),
        ('"She wants to take away away your old mill."', ["", "away"]),
    ],
    ids=["moved", "said twice"],
)
def test_words_that_changed_their_place_are_not_left_out(differences: Found, words: str, values: list[str]) -> None:
    """What stands elsewhere in the sentence is told with the words between its two places."""
    found = differences('"She wants to take away your old mill," Ada Brandt said.', f"Ada Brandt said of her: {words}")

    assert [[piece.value for piece in finding.evidence] for finding in found] == [values]


def test_a_long_aside_left_out_changes_no_word_before_it(differences: Found) -> None:
    """The last word before what one article leaves out is matched already, and is no other wording of the aside's last word."""
    opening, ending = "It is not allowed to moor a boat, however small, near any landing of stone", "as has been known to every boatman below Wexham for years"
    left = f'"{opening} (that means outside six marked berths which our council once gave to owners of timber), {ending}," Ada Brandt said.'
    right = f'Ada Brandt wrote: "{opening}, {ending}."'

    assert differences(left, right) == []


def test_words_beside_somebody_else_are_not_the_speakers(differences: Found) -> None:
    """Where a sentence names only others and does not say who speaks, few words in common make no quotation of the other article's speaker."""
    left = 'Ada Brandt was asked about the song of the pilots on Monday. "I don\'t like that song," she said.'
    right = '"I don\'t really like that kind of song," Representative {}, Democrat of Ohio and the chairman of the Harbor Committee — where any vote must begin — said on Monday.'

    assert differences(left, right.format("Tom Reyes")) == []


@pytest.mark.parametrize(
    ("speaker", "told"),
    [("the Harbor Governor", 1), ("Brandt spokesman Karl Lund", 1), ("Representative Karl Lund", 0)],
    ids=["an office", "who speaks for somebody", "somebody else"],
)
def test_who_is_named_alone_may_be_the_other_articles_speaker(differences: Found, speaker: str, told: int) -> None:
    """An office may be held by the one whom the other sentence names, and a spokesman passes on what somebody says; another name is another's."""
    left = "The ferry was late again on Monday, and Ada Brandt is sorry if that was due to “undeserved sudden attention” from Selby."
    right = f"Speaking of the late ferry on Monday, {speaker} said Brandt was sorry if it was due to “undeserved sudden laughter” in Selby."

    assert len(differences(left, right)) == told


def test_one_change_is_told_once_in_a_sentence(differences: Found) -> None:
    """A short form that a writer spells out again and again is one habit."""
    left = 'Ada Brandt said on Monday: "We are gonna go in there and we are gonna open the old mill."'

    assert len(differences(left, left.replace("gonna", "going to"))) == 1


def test_an_ordinal_in_figures_is_the_same_word(differences: Found) -> None:
    """How a newsroom writes numbers is no change of words."""
    left = '"This is an eleventh-hour rule that helps nobody in the harbor," Ada Brandt said.'

    assert differences(left, left.replace("eleventh-hour", "11th hour")) == []
    assert len(differences(left, left.replace("eleventh-hour", "12th hour"))) == 1


def test_words_that_both_articles_quote_in_both_ways_are_unchanged(differences: Found) -> None:
    """A theory and a different theory are two things that she spoke of, where both articles have both."""
    left = 'Ada Brandt spoke of the mill on Saturday: "It\'s about some idle dream, some idle theory. Not a theory based on the river. A different theory."'
    right = (
        "“It’s about some idle dream, some idle theory. Oh, not a theory based on the river, a different theory,” Ada Brandt said of the mill on Saturday. "
        "“But no less a theory.”"
    )

    assert [[piece.value for piece in finding.evidence] for finding in differences(left, right)] == [["", "oh"]]


@pytest.mark.parametrize(
    ("left", "right", "quoted"),
    [
        (
            '"I think the mill has done enough harm to this town," Ada Brandt said.',
            '"I think the lock should belong to those who live here," Ada Brandt said.',
            0,
        ),
        (
            '"We shall bring in a harvest of apples," Ada Brandt said on Monday at the mill of Selby.',
            '"We sold a harvest of pears and plums before the storm," Ada Brandt said on Monday at the mill of Selby.',
            0,
        ),
        ('"We hope for a harvest of this orchard by August," Ada Brandt said.', 'Ada Brandt spoke of "a harvest of" the orchard.', 1),
        ('"I think the harbor mill has done enough harm," Ada Brandt said.', '"As I said, I think the harbor mill ought to go," Ada Brandt said.', 1),
    ],
    ids=["no word of its own", "one word of its own", "one quotes no more", "more words"],
)
def test_three_words_in_two_sentences_are_no_quotation_in_common(agreements: Found, left: str, right: str, quoted: int) -> None:
    """Two sentences of one speaker that go on in their own ways may share three words; where one article quotes no more, or two words tell, it is one."""
    assert len([one for one in agreements(left, right) if one.rule == "quotation in the same words"]) == quoted
