"""A program that is type-checked and never run: what users may write, and what the types are."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, assert_type

import claimcheck
from claimcheck.model.comparisons import Alignment, Aspect, FindingKind, Severity

if TYPE_CHECKING:
    from pandas import DataFrame

read_from_a_file = claimcheck.read("article.txt", source="The Courier", published="2024-05-02")
assert_type(read_from_a_file, claimcheck.Article)
made_of_text = claimcheck.Article(text="Rain fell.", published=dt.date(2024, 5, 2))
assert_type(made_of_text.published, dt.date | dt.datetime | None)

comparison = claimcheck.compare(read_from_a_file, made_of_text, settings=claimcheck.Settings())
assert_type(comparison, claimcheck.Comparison)
assert_type(comparison.findings, tuple[claimcheck.Finding, ...])
assert_type(comparison.alignments, tuple[Alignment, ...])
assert_type(comparison.sources, tuple[str, ...])
assert_type(comparison.to_dict(), dict[str, Any])
assert_type(comparison.to_json(indent=None), str)
assert_type(comparison.to_html(), str)
assert_type(comparison.to_text(width=72, verbose=True), str)


def frame() -> "DataFrame":
    """A frame is a frame of pandas."""
    return comparison.to_frame()


for finding in comparison.discrepancies:
    assert_type(finding.kind, FindingKind)
    assert_type(finding.aspect, Aspect)
    assert_type(finding.severity, Severity | None)
    assert_type([evidence.span.start for evidence in finding.evidence], list[int])



def rate(pairs: Sequence[tuple[str, str]], /) -> list[float]:
    """Any function of this type is a scorer."""
    return [float(left == right) for left, right in pairs]


scorer: claimcheck.PairScorer = rate
claimcheck.compare(read_from_a_file, made_of_text, scorer=claimcheck.EmbeddingScorer("/models/some-model"))

for each in claimcheck.compare_many([[read_from_a_file, made_of_text]], scorer=scorer):
    assert_type(each, claimcheck.Comparison)

assert_type(claimcheck.analyze(made_of_text), claimcheck.Analysis)

claimcheck.compare("article.txt")  # type: ignore[arg-type]
claimcheck.Article("Rain fell.", "The Courier")  # type: ignore[call-arg]
