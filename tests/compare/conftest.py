"""What tests of comparisons share: the words on each side of what is found between two small texts, all of whose sentences are aligned."""

from collections.abc import Callable

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Aspect, FindingKind
from claimcheck.settings import Settings

Rows = list[tuple[str, ...]]
Finder = Callable[[str, str, Aspect], Rows]

ALL_ALIGNED = Settings(minimum_alignment_score=0.0, minimum_told_score=0.0)


def _finder(kind: FindingKind) -> Finder:
    def find(left: str, right: str, aspect: Aspect) -> Rows:
        articles = (Article(text=text, source=source, published="2024-05-09") for text, source in ((left, "The Courier"), (right, "The Beacon")))
        findings = compare(*articles, settings=ALL_ALIGNED).findings
        return [tuple(piece.text for piece in finding.evidence) for finding in findings if finding.aspect is aspect and finding.kind is kind]

    return find


@pytest.fixture
def discrepancies() -> Finder:
    """The words on each side of each discrepancy of one aspect."""
    return _finder(FindingKind.DISCREPANCY)


@pytest.fixture
def agreements() -> Finder:
    """The words on each side of each agreement of one aspect."""
    return _finder(FindingKind.AGREEMENT)
