"""Two versions of one text: what one of them has more, and what both have in another order."""

import claimcheck

TOLD = (
    "The council of Ostford voted on Monday to close the old bridge over the Calder.",
    "Mayor Ada Lund said the bridge was no longer safe for the buses that cross it.",
    "Engineers had found cracks in the north pier of the bridge in March.",
    "The buses will cross the river at the new bridge, a mile upstream, from Friday on.",
    "Shops on the quay near the old bridge fear for their trade, their speaker Karl Berg told the council.",
)


def _compare(left: tuple[str, ...], right: tuple[str, ...]) -> claimcheck.Comparison:
    return claimcheck.compare(*(claimcheck.Article(text="\n\n".join(told), source=source) for told, source in ((left, "Early"), (right, "Late"))))


def _added(comparison: claimcheck.Comparison) -> list[str]:
    return [piece.text for finding in comparison.additions for piece in finding.evidence]


def test_each_sentence_that_a_version_leaves_out_is_an_addition() -> None:
    """However much it has in common with the rest, a sentence that the other version does not have is told by the first alone."""
    for place, told in enumerate(TOLD):
        comparison = _compare(TOLD, TOLD[:place] + TOLD[place + 1 :])

        assert _added(comparison) == [told]
        assert list(comparison.discrepancies) == []


def test_the_order_of_versions_is_no_difference() -> None:
    """Two versions that tell the same sentences in another order add nothing to each other."""
    comparison = _compare(TOLD, TOLD[::-1])

    assert _added(comparison) == []
    assert {(one.left[1], one.right[1]) for one in comparison.alignments} == {(place, len(TOLD) - 1 - place) for place in range(len(TOLD))}


def test_a_sentence_that_is_told_again_has_one_twin() -> None:
    """The first of two sentences that are the same is the twin of the first, the second of the second."""
    comparison = _compare((*TOLD, TOLD[0]), (TOLD[0], *TOLD))

    assert {(one.left[1], one.right[1]) for one in comparison.alignments} == {(0, 0), (1, 2), (2, 3), (3, 4), (4, 5), (5, 1)}


def test_what_was_rewritten_is_held_against_what_it_was() -> None:
    """A sentence that one version tells in other words is no addition, and what differs in it is told."""
    rewritten = TOLD[3].replace("from Friday on", "as of Saturday").replace("The buses will cross", "Buses are to cross")
    comparison = _compare(TOLD, (*TOLD[:3], rewritten, TOLD[4]))

    assert _added(comparison) == []
    assert [[piece.text for piece in finding.evidence] for finding in comparison.discrepancies] == [["Friday", "Saturday"]]


def test_what_a_version_says_once_more_is_an_addition() -> None:
    """A sentence that has a twin is told by the twin alone, not by what was put in beside it."""
    again = "Mayor Lund said that the bridge was no longer safe for the buses."

    assert _added(_compare(TOLD, (*TOLD, again))) == [again]
    assert _added(_compare((*TOLD, again), TOLD)) == [again]


def test_one_sentence_in_common_makes_no_versions() -> None:
    """Of two texts of their own that share a sentence each tells it in its other sentences too."""
    right = (TOLD[1], "Rain fell in Brae.", "Mayor Lund said that the bridge was no longer safe for the buses.", "The ferry to Selby was late.")

    assert {(1, 0), (1, 2)} <= {(one.left[1], one.right[1]) for one in _compare(TOLD, right).alignments}
