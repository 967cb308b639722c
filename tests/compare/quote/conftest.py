"""What the tests of quotations share: two articles compared, and what is said about their quotations."""

from collections.abc import Callable

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect, Finding

Found = Callable[[str, str], list[Finding]]


def quote_findings(left: str, right: str) -> list[Finding]:
    """Return the findings of the aspect `quote` between two articles by The Courier and The Herald."""
    articles = claimcheck.Article(text=left, source="The Courier"), claimcheck.Article(text=right, source="The Herald")
    return [finding for finding in claimcheck.compare(*articles).findings if finding.aspect is Aspect.QUOTE]


@pytest.fixture
def differences() -> Found:
    """Return the discrepancies of quotations between two texts."""
    return lambda left, right: [finding for finding in quote_findings(left, right) if finding.kind == "discrepancy"]


@pytest.fixture
def agreements() -> Found:
    """Return the agreements of quotations between two texts."""
    return lambda left, right: [finding for finding in quote_findings(left, right) if finding.kind == "agreement"]
