"""Whole comparisons of quotations, speakers and titles: the same from either side, silent on oneself, whatever the text."""

from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.model.comparisons import Aspect, Finding

ASPECTS = {Aspect.QUOTE, Aspect.SPEAKER, Aspect.ROLE, Aspect.POLARITY}

SENTENCES = (
    '"The dam will hold for another hundred years," Ada Brandt said.',
    '"The dam will not hold for a hundred years," said Tom Reyes, the mayor.',
    'Gov. Ada Brandt called the dam "a danger".',
    'Ada Brandt, a senator, never called the dam "a grave danger".',
    '"We were told," she said, "that the dam will hold.',
    "Mayor Tom Reyes said that the dam would hold for another hundred years.",
    '"The dam ... will hold for [another] hundred years."',
    '‘The dam will hold for another hundred years,’ the letter said.',
)  # fmt: skip

texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5).map(" ".join)


def differences(left: str, right: str) -> list[Finding]:
    articles = claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=right, source="The Herald")
    return [finding for finding in claimcheck.compare(*articles).discrepancies if finding.aspect in ASPECTS]


def places(findings: list[Finding], order: int) -> set[tuple[object, ...]]:
    """Return what is found where, with the two articles' evidence in *order* 1 or -1."""
    return {
        (one.aspect, one.severity, one.rule, tuple([tuple(piece.span for piece in one.evidence if piece.article == article) for article in (0, 1)])[::order])
        for one in findings
    }


@settings(max_examples=40, derandomize=True, deadline=None)
@given(texts, texts)
def test_differences_are_mirrored(left: str, right: str) -> None:
    """Comparing the other way round finds the same words in the same places."""
    assert places(differences(left, right), 1) == places(differences(right, left), -1)


@settings(max_examples=40, derandomize=True, deadline=None)
@given(texts)
def test_an_article_does_not_differ_from_itself(text: str) -> None:
    """Not even where it contradicts itself."""
    assert differences(text, text) == []
