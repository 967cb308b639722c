"""Counts that a later report may have brought up to date."""

import pytest

import claimcheck
from claimcheck.model.comparisons import Finding, Severity


def difference(first: str, second: str, *days: str) -> Finding:
    """Return the one difference in figures between two reports of these days."""
    articles = [claimcheck.Article(text=text, source=source, published=day) for text, source, day in zip((first, second), ("Courier", "Herald"), days, strict=True)]
    (found,) = (finding for finding in claimcheck.compare(*articles).discrepancies if finding.aspect == "quantity")
    return found


def storm(count: str, verb: str = "killed") -> str:
    """Return a report of a storm."""
    return f"The storm that hit the harbor of Ostford on Monday {verb} {count} dockworkers, the port authority said."


def test_a_later_and_larger_count_is_an_update() -> None:
    """Where the later report has more dead, both can be true, and the explanation names the later report."""
    found = difference(storm("12"), storm("14"), "2024-05-07", "2024-05-08")

    assert found.severity is Severity.VARIANCE
    assert found.explanation.endswith("Herald is the later report: the count may have risen.")


def test_the_order_of_the_articles_does_not_matter() -> None:
    """The later report may be given first."""
    found = difference(storm("14"), storm("12"), "2024-05-08", "2024-05-07")

    assert found.severity is Severity.VARIANCE
    assert found.explanation.endswith("Courier is the later report: the count may have risen.")


@pytest.mark.parametrize(
    ("counts", "days"),
    [
        (("14", "12"), ("2024-05-07", "2024-05-08")),  # the dead do not become fewer
        (("12", "14"), ("2024-05-07", "2024-05-07")),  # nobody is later
        (("12", "14"), ("", "2024-05-08")),  # nobody knows who is later
    ],
)
def test_other_counts_cannot_both_be_true(counts: tuple[str, str], days: tuple[str, str]) -> None:
    """A smaller count on a later day, or two counts of one day or of unknown days, stay a conflict."""
    first, second = (day or None for day in days)
    articles = [claimcheck.Article(text=storm(count), source=count, published=day) for count, day in zip(counts, (first, second), strict=True)]
    found = [finding for finding in claimcheck.compare(*articles).discrepancies if finding.aspect == "quantity"]

    assert [finding.severity for finding in found] == [Severity.CONFLICT]


def test_what_is_counted_once_does_not_grow() -> None:
    """How many were hired is no count that goes on."""
    assert difference(storm("12", "hired"), storm("14", "hired"), "2024-05-07", "2024-05-08").severity is Severity.CONFLICT
