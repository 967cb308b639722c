"""Findings as a pandas DataFrame."""

import sys

import pytest

import claimcheck
from claimcheck.errors import MissingExtraError
from claimcheck.model.comparisons import Collation
from claimcheck.model.tables import Table
from claimcheck.report.frame import findings_frame, table_frame

pandas = pytest.importorskip("pandas")


def test_one_row_a_finding(harbor: Collation) -> None:
    """Rows are findings, in their order."""
    frame = findings_frame(harbor)

    assert list(frame["explanation"]) == [finding.explanation for finding in harbor.findings]


def test_columns_are_pinned(harbor: Collation) -> None:
    """Two articles give these columns."""
    assert list(findings_frame(harbor).columns) == [
        *("kind", "aspect", "severity", "explanation", "rule"),
        *("source_1", "text_1", "value_1", "start_1", "end_1"),
        *("source_2", "text_2", "value_2", "start_2", "end_2"),
    ]


def test_offsets_point_at_the_words(harbor: Collation) -> None:
    """The text between the offsets is the text of the row; silent articles have none."""
    frame = findings_frame(harbor)
    text = harbor.readings[1].article.text
    told = frame[frame["text_2"].notna()]

    assert [text[start:end] for start, end in zip(told["start_2"], told["end_2"], strict=True)] == list(told["text_2"])
    assert frame[frame["text_2"].isna()]["start_2"].isna().all()


def test_a_table_becomes_a_frame() -> None:
    """A table's columns and rows are those of its frame."""
    frame = table_frame(Table("Timeline", ("when", "where"), (("June 11", "Ostford"), ("June 12", None))))

    assert frame.to_dict("list")["when"] == ["June 11", "June 12"]


#: A quotation in both articles and a paraphrase in one, one article of them alone, and nothing at all: what the types of a column must not depend on.
STORIES = {
    "told": ("“We will rebuild the harbor bridge,” Ada Lund said on Monday. Nine boats sank.", "“We shall rebuild the harbor bridge,” said Mayor Ada Lund on Monday."),
    "told by one": ("“We will rebuild the harbor bridge,” Ada Lund said on Monday.", "It rained."),
    "empty": ("", ""),
}


@pytest.mark.parametrize("name", STORIES)
def test_the_types_of_columns_are_fixed(name: str) -> None:
    """Whatever a frame holds, its offsets and counts are whole numbers, its answers yes or no, each with missing values, and its words objects."""
    articles = [claimcheck.Article(text=text, source=f"start_{number}", published="2024-05-02") for number, text in enumerate(STORIES[name])]
    comparison = claimcheck.compare(*articles)
    numbers, answers = {"articles", "start_1", "end_1", "start_2", "end_2"}, {"disputed", "meaning_changed", "quoted_1", "quoted_2"}
    for frame in (comparison.to_frame(), comparison.quotes().to_frame()):
        kinds = {column: "Int64" if column in numbers else "boolean" if column in answers else "object" for column in frame.columns}
        assert {column: str(kind) for column, kind in frame.dtypes.items()} == kinds
        assert frame.empty is (name == "empty")
    for frame in (comparison.table_frame(), comparison.timeline_frame()):  # whose columns are named as the articles' sources, here like offsets
        assert {str(kind) for kind in frame.dtypes} == {"object"}


def test_a_missing_word_is_none(harbor: Collation) -> None:
    """Where there are no words a frame has None, which a condition takes for no."""
    frame = findings_frame(harbor)
    silent = [severity for kind, severity in zip(frame["kind"], frame["severity"], strict=True) if kind != "discrepancy"]

    assert set(silent) == {None}


def test_without_pandas_the_error_names_the_command(harbor: Collation, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pandas is missing, the error says how to install it."""
    monkeypatch.setitem(sys.modules, "pandas", None)

    with pytest.raises(MissingExtraError, match=r"pip install 'claimcheck-news\[pandas\]'"):
        findings_frame(harbor)
