"""What one article alone tells."""

import pytest

import claimcheck
from claimcheck.compare.additions import find_additions
from claimcheck.compare.quote.findings import SAME_WORDS
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Lineup
from claimcheck.model.spans import Span

STORY = "The council of Ostford closed the harbor bridge on Monday."


def added(left: str, right: str) -> list[str]:
    """Return the words of the additions between two articles."""
    articles = (claimcheck.Article(text=left, source="A"), claimcheck.Article(text=right, source="B"))
    return [finding.evidence[0].text for finding in claimcheck.compare(*articles).additions]


def test_what_one_alone_tells_is_an_addition() -> None:
    """A sentence that the other article does not tell is an addition."""
    assert added(STORY, f"{STORY}\n\nNine boats sank.") == ["Nine boats sank."]


@pytest.mark.parametrize(("words", "expected"), [("not about your jobs", 0), ("jobs", 1)])
def test_what_both_quote_nobody_adds(words: str, expected: int) -> None:
    """A sentence of which both quote the better part is no addition though it is aligned with none; one quoted word of it does not count."""
    texts = (f"{STORY} “It is not about your jobs.”", "The mayor was blunt about the plan. “It is not about your jobs,” she said.")
    readings = claimcheck.compare(*(claimcheck.Article(text=text) for text in texts)).collation.readings
    evidence = tuple(Evidence(number, Span(start, start + len(words)), words) for number, text in enumerate(texts) for start in [text.index(words)])
    agreed = Finding(FindingKind.AGREEMENT, Aspect.QUOTE, "Both quote her.", SAME_WORDS, evidence)

    assert len(find_additions(readings, Lineup((), (), (), ((0, 1),)), [agreed])) == expected


def test_a_line_without_words_is_no_addition() -> None:
    """A row of dots that stands for something left out tells nothing."""
    assert added(STORY, f"{STORY}\n\n…\n\nNine boats sank.") == ["Nine boats sank."]


def test_a_post_that_is_shown_behind_its_quotation_is_told_once() -> None:
    """A sentence that stands in its article before is no second addition; a short one may be of something else."""
    post = "Boats of every size must leave the old harbor.”"
    assert added(f"{STORY} “We heard you. {post}\n\nBoats of every size must leave the old harbor.", STORY) == ["“We heard you.", post]
    assert added(f"{STORY} “It's wrong.” Nine boats sank. “It's wrong.”", STORY) == ["“It's wrong.”", "Nine boats sank.", "“It's wrong.”"]
