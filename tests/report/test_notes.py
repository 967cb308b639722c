"""Articles in which there is nothing to read, and what the reports say of them."""

import pytest

import claimcheck
from claimcheck.segment.segmentation import NO_SENTENCE

STORM = claimcheck.Article(text="The storm sank nine boats off Ostford.", source="The Courier")
TOLD = "The *Ledger* holds no sentence that could be read: what others tell was held against nothing there."


@pytest.mark.parametrize("text", ["", "  \n", "\u200b", "(AP Photo/Ada Lund)"])
def test_every_report_says_that_an_article_is_empty(text: str) -> None:
    """What one article alone tells is no news where the other holds no sentence: each report, and the form for programs, says so before all else."""
    comparison = claimcheck.compare(STORM, claimcheck.Article(text=text, source="The *Ledger*"))

    assert comparison.to_text(width=200).splitlines()[2] == TOLD
    assert comparison.to_markdown().split("\n\n")[2] == TOLD.replace("*", "\\*")
    assert TOLD in comparison.to_html()
    assert TOLD in comparison._repr_html_()
    assert comparison.to_dict()["notes"] == [TOLD]


@pytest.mark.parametrize("text", ["", "  \n", "(AP Photo/Ada Lund)"])
def test_an_analysis_says_that_an_article_is_empty(text: str) -> None:
    """The diagnostics of an article without a sentence say so, over the whole text."""
    assert {"start": 0, "end": len(text), "message": NO_SENTENCE} in claimcheck.analyze(claimcheck.Article(text=text)).to_dict()["diagnostics"]


def test_an_article_that_tells_nothing_of_it_is_not_empty() -> None:
    """One sentence on another matter, or a headline alone, is something that was read."""
    for text in ("Rain.", "The council of Milltown has met.\n\n"):
        comparison = claimcheck.compare(STORM, claimcheck.Article(text=text))
        assert not any("could be read" in note for note in comparison.to_dict()["notes"])
        assert NO_SENTENCE not in str(claimcheck.analyze(claimcheck.Article(text=text)).to_dict()["diagnostics"])


def test_articles_on_different_events_are_told() -> None:
    """Two articles that share no sentence may be on two events, and of three the one that shares none; those that share one are on one event."""
    again = claimcheck.Article(text="Nine boats sank off Ostford in the storm.", source="The Herald")
    vote = claimcheck.Article(text="Milltown elected Ada Roe as its mayor.", source="The Mail")
    pair, three, one_event = claimcheck.compare(STORM, vote), claimcheck.compare(STORM, vote, again), claimcheck.compare(STORM, again)

    assert pair.to_dict()["notes"] == ["The Courier and The Mail have no sentence that tells the same: they may be on different events."]
    assert three.to_dict()["notes"] == ["The Mail has no sentence that tells the same as another's: it may be on another event."]
    assert one_event.to_dict()["notes"] == []
