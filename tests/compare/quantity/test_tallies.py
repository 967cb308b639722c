"""Results of votes and matches."""

import claimcheck
from claimcheck.model.comparisons import Aspect


def _compare(left: str, right: str) -> claimcheck.Comparison:
    return claimcheck.compare(claimcheck.Article(text=left, source="Courier"), claimcheck.Article(text=right, source="Herald"))


def test_a_result_told_in_two_ways_is_one_agreement() -> None:
    """81 to 18 is 81-18, and is told as a result, not as two figures."""
    comparison = _compare("The council approved the bill 81 to 18 on Monday.", "On Monday the council approved the bill, 81-18.")
    told = [finding.explanation for finding in comparison.agreements if finding.aspect is Aspect.QUANTITY]

    assert told == ["Both give the result as 81-18."]
    assert list(comparison.discrepancies) == []


def test_one_result_of_several_that_differs_is_told_once() -> None:
    """Of two votes, both told by both, only the one that is counted differently is a difference."""
    left = "The senate passed the bill 81 to 18. The house followed with a vote of 285 to 144."
    right = "The senate passed the bill, 81-18. The house followed, 285-140."

    assert [finding.explanation for finding in _compare(left, right).discrepancies] == ["Courier gives the result as 285-144, Herald as 285-140."]


def test_votes_to_votes_is_a_result() -> None:
    """27 votes to 20 is compared with 27 to 21."""
    left = "Councillors voted by 27 to 21 to close the libraries."
    right = "The council decided by 27 votes to 20 to close the libraries."

    assert [finding.explanation for finding in _compare(left, right).discrepancies] == ["Courier gives the result as 27-21, Herald as 27-20."]


def test_a_record_in_brackets_is_no_result() -> None:
    """What a team has won and lost so far grows with each game."""
    comparison = _compare("The Kestrels (8-7) won again in Brae.", "A crowd cheered in Ostford when the Kestrels (9-7) came home.")

    assert list(comparison.discrepancies) == []


def test_as_many_votes_split_otherwise_are_one_vote() -> None:
    """7-4 and 8-3 are both of eleven; a vote of another body stands in neither's way."""
    left = "The council voted 7-4 on Tuesday to take down the statue. A panel had backed it, 2-1."
    right = "Council members decided 8-3 that the statue on Mill Street must go."

    assert [finding.explanation for finding in _compare(left, right).discrepancies] == ["Courier gives the result as 7-4, Herald as 8-3."]


def test_a_vote_on_the_way_is_another_vote() -> None:
    """Who tells of an amendment does not tell of the vote on the budget, nor who tells of the house of that of the senate."""
    for left, right in (
        ("The council adopted the budget 7-2.", "The council rejected an amendment to the budget, 6-3, before adopting it."),
        ("The House committee approved the bill 12-9.", "The Senate committee approved the bill 11-10."),
        ("The board voted 4-3 to close the school.", "In March, the board voted 5-2 to keep the school open."),
    ):
        assert list(_compare(left, right).discrepancies) == []


def test_one_side_alike_is_one_vote_beside_others() -> None:
    """Where an article tells of another vote too, a result with one side the same is told of one vote, but not where two of the other article have that side."""
    left = "Lund won the vote of the council 134-63. Brandt became her deputy by a vote of 98-96."
    right = "The council voted 144-63 to make Lund its head. A motion to put it off had failed, 51-70."

    assert [finding.explanation for finding in _compare(left, right).discrepancies] == ["Courier gives the result as 134-63, Herald as 144-63."]
    beside = _compare(left, f"{right} It had voted 140-63 on the agenda.")
    assert not any(finding.rule == "one vote with two results" for finding in beside.discrepancies)
