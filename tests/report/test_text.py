"""The report in plain text."""

import attrs
import pytest

from claimcheck.model.comparisons import Aspect, Collation, Evidence, Finding, FindingKind, agreement
from claimcheck.model.spans import Span
from claimcheck.model.tables import Table
from claimcheck.report.text import NARROWEST, text_report


class TestOrder:
    """What stands where."""

    def test_head_counts_everything(self, harbor: Collation) -> None:
        """The first two lines name the articles with their days, and count what is told below."""
        first, second = text_report(harbor).splitlines()[:2]

        assert first == "The Courier (5 June 2024) and The Ledger (5 June 2024)"
        assert second == "8 conflicts, 3 variances, 5 agreements, 6 additions by The Courier and 3 additions by The Ledger."

    def test_the_gravest_come_first(self, harbor: Collation) -> None:
        """Conflicts stand before variances, these before agreements, these before what each one adds."""
        report = text_report(harbor)
        places = [report.index(title) for title in ("CONFLICTS (8)", "VARIANCES (3)", "AGREEMENTS (5)", "ONLY IN THE COURIER (6)", "ONLY IN THE LEDGER (3)")]

        assert places == sorted(places)

    def test_nothing_found_leaves_the_head_alone(self, harbor: Collation) -> None:
        """Where there is no finding, no section is printed."""
        assert text_report(attrs.evolve(harbor, findings=())).splitlines()[2:] == []


class TestFinding:
    """One finding in the report."""

    def test_words_are_marked_in_their_sentence(self, harbor: Collation) -> None:
        """The words that prove a discrepancy stand between marks, with their sentence around them."""
        assert "The Ledger: The crane, built in 1998, ‹was not insured›, Norvik said." in text_report(harbor)

    def test_an_added_sentence_speaks_for_itself(self, harbor: Collation) -> None:
        """An addition of a whole sentence is printed as that sentence, without marks."""
        lines = [line.strip() for line in text_report(harbor, width=200).splitlines()]

        assert any(line.endswith(". The union will ask a court on Friday to keep all piers of the operator closed.") for line in lines)

    def test_verbose_names_rules_and_values(self, harbor: Collation) -> None:
        """Only the verbose report names each finding's rule and values."""
        assert "rule: planted role; The Courier = a spokeswoman for the port authority" in text_report(harbor, width=200, verbose=True)
        assert "rule: planted role" not in text_report(harbor, width=200)


class TestWidth:
    """Lines of a terminal."""

    @pytest.mark.parametrize("width", [NARROWEST, 72, 100, 160])
    def test_no_line_is_wider(self, harbor: Collation, width: int) -> None:
        """No line has more columns than asked for."""
        assert max(map(len, text_report(harbor, width=width).splitlines())) <= width

    def test_a_width_of_nothing_is_narrow(self, harbor: Collation) -> None:
        """A width that holds no clause gives the narrowest report, not an error."""
        assert text_report(harbor, width=0) == text_report(harbor, width=NARROWEST)


def test_an_articles_escape_sequences_do_not_reach_the_terminal(harbor: Collation) -> None:
    """Control characters of an article, which could clear the screen, are replaced."""
    words = "\x1b[2J\x07\u202egone\r\n"
    evidence = (Evidence(0, Span(0, len(words)), words),)
    hostile = attrs.evolve(harbor, findings=(Finding(FindingKind.ADDITION, Aspect.EVENT, words, words, evidence),))

    assert not {"\x1b", "\x07", "\u202e", "\r"} & set(text_report(hostile, verbose=True))


def test_tables_are_printed_as_lists(harbor: Collation) -> None:
    """A table's rows are items under their first cell, which is printed once for rows that follow each other; cells of silent sources are left out."""
    rows = (("Ines Okafor", "“we will not”", None), ("Ines Okafor", None, "“not now”"), (None, "“nobody”", None))
    report = text_report(harbor, tables=[Table("Quotations", ("speaker", "The Courier", "The Ledger"), rows, note="who said what")])

    assert report.endswith(
        "QUOTATIONS (3), who said what\n\n  Ines Okafor\n  - The Courier: “we will not”\n  - The Ledger: “not now”\n  —\n  - The Courier: “nobody”\n"
    )


def test_long_agreements_are_shortened(harbor: Collation) -> None:
    """Of a long quotation that both have, the beginning is shown."""
    spans = [Span(0, 400), Span(0, 400)]
    evidence = tuple(Evidence(number, span, harbor.readings[number].article.text[span.slice]) for number, span in enumerate(spans))
    finding = agreement(Aspect.QUOTE, "quote her", "quote", evidence, words="Crane topples")
    report = text_report(attrs.evolve(harbor, findings=(finding,)), width=200)

    assert "‹Crane topples onto Ostford pier, injuring 14 By Marta Lindqvist" in report
    assert max(map(len, report.splitlines())) <= 200


def test_the_silent_one_is_named(harbor: Collation) -> None:
    """Of two articles, an addition's section names the other."""
    assert "ONLY IN THE LEDGER (3), not found in The Courier" in text_report(harbor)
