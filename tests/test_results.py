"""What users hold in their hands."""

import pytest

import claimcheck


@pytest.fixture(scope="module")
def comparison() -> claimcheck.Comparison:
    """Two articles on one resignation."""
    courier = claimcheck.Article(text="Mayor Ada Lund of Ostford resigned on Monday after a vote. It rained.", source="The Courier", published="2024-05-02")
    ledger = claimcheck.Article(text="Mayor Ada Lund of Ostford resigned on Monday after a vote.", published="2024-05-02")
    return claimcheck.compare(courier, ledger)


def test_printing_a_comparison_prints_its_report(comparison: claimcheck.Comparison) -> None:
    """`print(comparison)` is the report in plain text."""
    assert str(comparison) == comparison.to_text()
    assert str(comparison).startswith("The Courier (2 May 2024) and article 2 (2 May 2024)\n")


def test_a_comparison_shows_itself_in_one_line(comparison: claimcheck.Comparison) -> None:
    """The console shows the sources and the counts, not every value inside."""
    assert repr(comparison).startswith("<Comparison of The Courier and article 2: ")
    assert "\n" not in repr(comparison)


def test_an_analysis_shows_itself_in_one_line() -> None:
    """The console shows the source and the counts, not every value inside."""
    analysis = claimcheck.analyze(claimcheck.Article(text="It rained.", source="The Courier"))

    assert repr(analysis).startswith("<Analysis of The Courier: 1 sentence, ")


def test_the_three_kinds_are_all_findings(comparison: claimcheck.Comparison) -> None:
    """Every finding is a discrepancy, an agreement or an addition."""
    kinds = [*comparison.discrepancies, *comparison.agreements, *comparison.additions]

    assert sorted(map(repr, kinds)) == sorted(map(repr, comparison.findings))


def test_sources_are_named_once_an_article(comparison: claimcheck.Comparison) -> None:
    """An article without a source is called by its number."""
    assert comparison.sources == ("The Courier", "article 2")


def test_results_are_frozen(comparison: claimcheck.Comparison) -> None:
    """A result cannot be changed in place."""
    with pytest.raises(AttributeError):
        comparison.collation = comparison.collation  # type: ignore[misc]


def test_articles_of_one_source_are_told_apart_in_explanations() -> None:
    """Two reports of one source, such as an update, have numbers behind the name in explanations as in reports."""
    texts = ("The storm sank nine boats off Ostford on Monday.", "The storm sank seven boats off Ostford on Monday.")
    comparison = claimcheck.compare(*(claimcheck.Article(text=text, source="The Courier") for text in texts))

    assert [finding.explanation for finding in comparison.discrepancies] == ["The Courier (1) says “nine” (boats), The Courier (2) “seven” (boats)."]
