"""The order and the words that all reports share."""

import pytest

import claimcheck
from claimcheck.model.analyses import source_names
from claimcheck.model.comparisons import Collation
from claimcheck.report.days import published_label
from claimcheck.report.outline import outline
from claimcheck.report.words import shorten_end, shorten_start


def readings(*sources: str, published: str | None = None) -> Collation:
    """Compare articles of these sources."""
    return claimcheck.compare(*(claimcheck.Article(text="Rain fell.", source=source, published=published) for source in sources)).collation


def test_sources_without_a_name_are_numbered() -> None:
    """An article without a source is called by its number."""
    assert source_names(readings("The Courier", "").readings) == ("The Courier", "article 2")


def test_sources_of_one_name_are_told_apart() -> None:
    """Two articles of one source have their numbers behind the name."""
    assert source_names(readings("The Courier", "The Ledger", "The Courier").readings) == ("The Courier (1)", "The Ledger", "The Courier (3)")


@pytest.mark.parametrize(("published", "label"), [(None, ""), ("2024-06-05", "5 June 2024"), ("2024-06-05T23:30:00+02:00", "5 June 2024")])
def test_days_are_written_out(published: str | None, label: str) -> None:
    """The day of writing is shown in words, the same under any locale."""
    assert published_label(readings("a", "b", published=published).readings[0]) == label


def test_entries_are_numbered_in_the_order_of_the_report(harbor: Collation) -> None:
    """Numbers run from 1 without a gap, through all sections."""
    told = outline(harbor)

    assert [entry.number for entry in told.entries] == list(range(1, len(told.entries) + 1))


def test_every_finding_is_told_once(harbor: Collation) -> None:
    """Each finding belongs to one entry of the report."""
    told = [finding for entry in outline(harbor).entries for finding in entry.findings]

    assert sorted(map(id, told)) == sorted(map(id, harbor.findings))


def test_passages_are_of_the_text_and_hold_the_words(harbor: Collation) -> None:
    """What is shown stands so in the article, cut into parts at its marks, and every piece of evidence lies in a mark of its entry."""
    for entry in outline(harbor).entries:
        for passage in entry.passages:
            text = harbor.readings[passage.article].article.text

            assert text[passage.span.slice] == passage.text == "".join(part for part, _ in passage.parts)
            assert [part for part, marked in passage.parts if marked] == [text[mark.slice] for mark in passage.marks]
        marks = [(passage.article, mark) for passage in entry.passages for mark in passage.marks]

        assert not marks or all(any(piece.article == article and mark.contains(piece.span) for article, mark in marks) for piece in entry.evidence)


def test_sentences_that_follow_each_other_stand_together() -> None:
    """Two sentences of one paragraph that one article alone tells are one passage; the next paragraph is another."""
    first = claimcheck.Article(text="Rain fell on Ostford.", source="A")
    second = claimcheck.Article(text="Rain fell on Ostford.\n\nNine boats sank. Two were never found.\n\nThe harbor master resigned.", source="B")
    entries = outline(claimcheck.compare(first, second).collation).entries

    assert [passage.text for entry in entries if entry.plain for passage in entry.passages] == ["Nine boats sank. Two were never found.", "The harbor master resigned."]


@pytest.mark.parametrize(("text", "longest", "expected"), [("short", 9, "short"), ("a long way to go", 8, "a long …"), ("unbreakable", 5, "unbre…")])
def test_ends_are_cut_at_words(text: str, longest: int, expected: str) -> None:
    """Text that is too long is cut after a whole word, where there is one."""
    assert shorten_end(text, longest) == expected


@pytest.mark.parametrize(("text", "longest", "expected"), [("short", 9, "short"), ("a long way to go", 8, "… to go"), ("unbreakable", 5, "…kable")])
def test_starts_are_cut_at_words(text: str, longest: int, expected: str) -> None:
    """Text that is too long is cut before a whole word, where there is one."""
    assert shorten_start(text, longest) == expected
