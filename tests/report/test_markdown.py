"""The report in Markdown."""

import attrs
import pytest

from claimcheck.model.comparisons import Aspect, Collation, Evidence, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.model.tables import Table
from claimcheck.report.markdown import escaped, markdown_report


def test_findings_are_lists_under_headings(harbor: Collation) -> None:
    """A conflict is a list item under its heading, with an item a source below it."""
    lines = markdown_report(harbor).splitlines()

    assert "## Conflicts (8)" in lines
    assert "  - The Ledger: The injured were taken to **Ostford General Hospital**." in lines


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("5 * 3 _and_ `so`", r"5 \* 3 \_and\_ \`so\`"),
        ("[link](there)", r"\[link\](there)"),
        ("<img src=x>", r"\<img src=x\>"),
        ("a | b", r"a \| b"),
        ("one\n\n# two", r"one \# two"),
    ],
)
def test_articles_cannot_write_markup(text: str, shown: str) -> None:
    """Characters that Markdown would take for markup are shown as they are."""
    assert escaped(text) == shown


def test_emphasis_survives_words_that_end_in_spaces(harbor: Collation) -> None:
    """Evidence with white space at its ends is emphasized without it."""
    place = Span(0, len("Crane "))
    evidence = (Evidence(0, place, "Crane "), Evidence(1, Span(0, 7), "Norvik "))
    finding = Finding(FindingKind.DISCREPANCY, Aspect.EVENT, "x", "x", evidence, Severity.CONFLICT)

    assert "**Crane**" in markdown_report(attrs.evolve(harbor, findings=(finding,)))


def test_tables_are_tables(harbor: Collation) -> None:
    """A table becomes a Markdown table whose cells cannot break it."""
    report = markdown_report(harbor, tables=[Table("Timeline", ("when", "The Courier"), (("a|b", None),))])

    assert report.endswith("## Timeline (1)\n\n| when | The Courier |\n| --- | --- |\n| a\\|b |  |\n")
