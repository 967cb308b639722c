"""What both articles tell, where they differ in its very words."""

import claimcheck
from claimcheck.model.comparisons import Aspect


def test_a_clause_whose_figure_differs_is_not_told_by_both() -> None:
    """Where one has 11 bridges and the other 13, no agreement says that both tell of 11."""
    courier = claimcheck.Article(text="The flood destroyed 11 bridges in the Lomond valley on Monday.", source="The Courier", published="2024-05-02")
    herald = claimcheck.Article(text="The flood destroyed 13 bridges in the Lomond valley on Monday.", source="The Herald", published="2024-05-02")
    comparison = claimcheck.compare(courier, herald)
    told = [piece.text for finding in comparison.agreements if finding.aspect is Aspect.EVENT for piece in finding.evidence]

    assert [finding.aspect for finding in comparison.discrepancies] == [Aspect.QUANTITY]
    assert [words for words in told if "11" in words or "13" in words] == []


def test_half_of_a_value_is_nothing_in_common() -> None:
    """The "Sept." of two different days and the "two" of two days and two decades are no words that both articles tell."""
    left = "The preliminary hearing of the harbor master is set for Sept. 6 after two days of storms drove the ferries into the Lomond valley."
    right = "The preliminary hearing of the harbor master is set for Sept. 13 after the worst storms in two decades drove the ferries into the Lomond valley."
    courier = claimcheck.Article(text=left, source="The Courier", published="2024-08-02")
    herald = claimcheck.Article(text=right, source="The Herald", published="2024-08-02")
    told = [finding.explanation for finding in claimcheck.compare(courier, herald).agreements if finding.aspect is Aspect.EVENT]

    assert told
    assert [words for words in told if "Sept" in words or "two" in words] == []
