"""Findings ─► findings that name one origin."""

import claimcheck
from claimcheck.compare.copies import ONE_ORIGIN, note_shared_origin
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind
from claimcheck.model.spans import Span

COPY = "The ferry Aurelia ran aground off Cape Dorn before dawn on Friday with 112 passengers and 14 crew members on board."


def test_agreement_of_copies_is_no_confirmation() -> None:
    """An agreement between two prints of one copy says that they are one source; other findings say nothing of it."""
    comparison = claimcheck.compare(claimcheck.Article(text=COPY, source="A"), claimcheck.Article(text=COPY, source="B"))
    evidence = (Evidence(0, Span(74, 77), "112"), Evidence(1, Span(74, 77), "112"))
    agreement = Finding(FindingKind.AGREEMENT, Aspect.QUANTITY, "Both say 112.", "test", evidence)
    addition = Finding(FindingKind.ADDITION, Aspect.EVENT, "Found in A alone.", "test", evidence[:1])
    noted = note_shared_origin([agreement, addition], comparison.collation.readings, comparison.alignments)
    assert noted[0].explanation == f"Both say 112. {ONE_ORIGIN}"
    assert noted[1] == addition
