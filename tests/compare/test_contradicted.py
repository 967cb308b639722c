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
