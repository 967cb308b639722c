"""What users hold in their hands: an analysis and a comparison, with their outputs."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import attrs

from claimcheck.compare.quote.ledger import quote_ledger
from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.comparisons import Alignment, Collation, Finding, FindingGroup, FindingKind
from claimcheck.model.ledgers import LedgerEntry
from claimcheck.model.tables import Table
from claimcheck.report.claims import claims_table
from claimcheck.report.excerpts import MOST_SHOWN
from claimcheck.report.frame import findings_frame, table_frame
from claimcheck.report.groups import group_findings
from claimcheck.report.html import analysis_part, comparison_part, html_report
from claimcheck.report.ledger import ledger_frame, ledger_structure, ledger_table
from claimcheck.report.markdown import markdown_report
from claimcheck.report.structures import analysis_structure, comparison_structure
from claimcheck.report.text import WIDTH, table_text, text_report
from claimcheck.report.timeline import timeline_table, written_timeline
from claimcheck.report.words import counted, listed

if TYPE_CHECKING:
    from pandas import DataFrame

#: Characters of a source's words in the table of claims that reports print; the frame has all of them.
LONGEST_CLAIM = 120


@attrs.frozen(repr=False)
class Analysis:
    """Everything that one article tells. A notebook shows it as the text with its times, quantities, people and utterances marked.

    >>> import claimcheck
    >>> analysis = claimcheck.analyze(claimcheck.Article(text="Nine boats sank off Ostford, Mayor Ada Lund said.", source="The Courier"))
    >>> analysis
    <Analysis of The Courier: 1 sentence, 0 times, 1 quantity, 2 participants and 1 attribution>
    >>> [row["text"] for row in analysis.to_dict()["quantities"]]
    ['Nine']
    """

    reading: Reading

    def to_dict(self) -> dict[str, Any]:
        """Return the analysis in the fixed form `claimcheck/analysis/1`: only dicts, lists, strings, numbers, True, False, None."""
        return analysis_structure(self.reading)

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return `to_dict()` as JSON text."""
        return _json(self.to_dict(), indent)

    def __repr__(self) -> str:
        reading = self.reading
        parts = (
            counted(len(reading.document.sentences), "sentence"),
            counted(len(reading.times), "time"),
            counted(len(reading.quantities), "quantity", "quantities"),
            counted(len(reading.participants), "participant"),
            counted(len(reading.attributions), "attribution"),
        )
        return f"<Analysis of {source_names([reading])[0]}: {listed(parts)}>"

    def _repr_html_(self) -> str:
        return analysis_part(self.reading)


@attrs.frozen(repr=False)
class Comparison:
    """What several articles agree on, add and differ on. `print` gives the report in plain text, a notebook shows a table.

    >>> import claimcheck
    >>> texts = {"The Courier": "The storm sank nine boats off Ostford.", "The Herald": "The storm sank seven boats off Ostford. Nobody drowned."}
    >>> comparison = claimcheck.compare(*(claimcheck.Article(text=text, source=source) for source, text in texts.items()))
    >>> comparison
    <Comparison of The Courier and The Herald: 1 discrepancy, 0 agreements and 1 addition>
    >>> print(comparison)
    The Courier and The Herald
    1 conflict, 0 variances, 0 agreements and 1 addition by The Herald.
    <BLANKLINE>
    CONFLICTS (1), both cannot be true
    <BLANKLINE>
    1. The Courier says “nine” (boats), The Herald “seven” (boats). [quantity]
       The Courier: The storm sank ‹nine› boats off Ostford.
       The Herald: The storm sank ‹seven› boats off Ostford.
    <BLANKLINE>
    ONLY IN THE HERALD (1), not found in The Courier
    <BLANKLINE>
    2. Nobody drowned.
    <BLANKLINE>
    """

    collation: Collation

    @property
    def sources(self) -> tuple[str, ...]:
        """One name an article, in the order in which they were given: its source, or "article 2" where it has none."""
        return source_names(self.collation.readings)

    @property
    def alignments(self) -> tuple[Alignment, ...]:
        """The sentence pairs that tell the same."""
        return self.collation.alignments

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in the order of the text."""
        return self.collation.findings

    @property
    def discrepancies(self) -> tuple[Finding, ...]:
        """The findings on which the articles differ."""
        return self._of_kind(FindingKind.DISCREPANCY)

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """The findings that more than one article tells."""
        return self._of_kind(FindingKind.AGREEMENT)

    @property
    def additions(self) -> tuple[Finding, ...]:
        """The findings that only one article tells."""
        return self._of_kind(FindingKind.ADDITION)

    @property
    def groups(self) -> tuple[FindingGroup, ...]:
        """The discrepancies and agreements by the matter that they are about, over all articles: who tells it alike, who stands alone, who is silent.

        Of three articles, one that differs from the two others makes two discrepancies, one with each, and one group. The reports print groups.

        >>> import claimcheck
        >>> counts = {"Courier": "nine", "Herald": "seven", "Gazette": "seven"}
        >>> articles = [claimcheck.Article(text=f"The storm sank {count} boats.", source=source) for source, count in counts.items()]
        >>> print(claimcheck.compare(*articles).groups[0].explanation)
        Courier says “nine” (boats), Herald “seven” (boats). Gazette has it as Herald does. Courier stands alone.
        """
        return group_findings(self.collation)

    def quotes(self) -> "Quotes":
        """Return the ledger of who said what: one entry an utterance, with each source's wording, its speaker and how the wordings differ.

        >>> import claimcheck
        >>> texts = ("“We will rebuild the harbor bridge,” Ada Lund said.", "“We shall rebuild the harbor bridge,” said Mayor Ada Lund.")
        >>> for entry in claimcheck.compare(*map(claimcheck.Article, texts)).quotes():
        ...     print(entry.speaker, [(change.before, change.after) for wording in entry.wordings for change in wording.changes])
        Ada Lund [('will', 'shall')]
        """
        return Quotes(quote_ledger(self.collation.readings, self.collation.alignments), self.sources)

    def to_dict(self) -> dict[str, Any]:
        """Return the comparison in the fixed form `claimcheck/comparison/1`: only dicts, lists, strings, numbers, True, False, None."""
        return comparison_structure(self.collation)

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return `to_dict()` as JSON text."""
        return _json(self.to_dict(), indent)

    def to_text(self, *, width: int = WIDTH, verbose: bool = False, limit: int | None = MOST_SHOWN) -> str:
        """Return the report in plain text of at most *width* columns (40 at least); *verbose* adds each finding's rule and its normalized values.

        Every difference is printed; of agreements, additions of one source and rows of one table no more than *limit*, with how many more there are;
        None prints all of them. Raises `ValueError` for a *limit* below 0.
        """
        return text_report(self.collation, width=width, verbose=verbose, tables=self._tables(), limit=limit)

    def to_markdown(self, *, limit: int | None = MOST_SHOWN) -> str:
        """Return the report in Markdown, with as much of agreements, additions and tables as `to_text` prints. Raises `ValueError` for a *limit* below 0."""
        return markdown_report(self.collation, tables=self._tables(), limit=limit)

    def to_html(self) -> str:
        """Return the report as one HTML page that loads nothing: articles side by side, with the findings marked in their text."""
        return html_report(self.collation, tables=self._tables())

    def to_frame(self) -> "DataFrame":
        """Return the findings as a pandas DataFrame, one row a finding, in the order of `findings`.

        Columns, each of a fixed type: *kind*, *aspect*, *severity* (None but for discrepancies), *explanation*, *rule*, and for each article, numbered from 1,
        *source_1* (its name), *text_1* (the words that prove the finding, several pieces joined by " … "; None where the article is
        silent), *value_1* (their normalized value), *start_1* and *end_1* (code-point offsets of the first piece's start and the last
        piece's end; missing where the article is silent).

        Raises `MissingExtraError` where pandas is not installed.
        """
        return findings_frame(self.collation)

    def table(self) -> Table:
        """Return the claims by sources: one row a claim that more than one source tells, in the order of the text.

        Columns: *told by* ("3 of 4"; with the number of independent sources where some print the same copy), *differs* (on which aspects, and which
        source stands against the others), and each source's words, None where it is silent. `table_frame()` gives the same as a DataFrame.

        >>> import claimcheck
        >>> articles = [claimcheck.Article(text="The storm sank nine boats off Ostford.", source=source) for source in ("A", "B")]
        >>> claimcheck.compare(*articles).table().rows
        (('2 of 2', None, 'The storm sank nine boats off Ostford.', 'The storm sank nine boats off Ostford.'),)
        """
        return claims_table(self.collation)

    def table_frame(self) -> "DataFrame":
        """Return `table()` as a pandas DataFrame. Raises `MissingExtraError` where pandas is not installed."""
        return table_frame(self.table())

    def timeline(self) -> Table:
        """Return the dated events in the order of time, with each source's time.

        Columns: *when* (where the earliest time begins, in ISO, as exactly as it is told: it sorts), *event* (words of the first source that tells it), and for
        each source its words for the time with what they mean, None where it gives none. `timeline_frame()` gives the same as a DataFrame; the reports
        write days out.

        >>> import claimcheck
        >>> texts = ("The storm sank nine boats on Monday.", "On Monday evening the storm sank nine boats.")
        >>> articles = [claimcheck.Article(text=text, source=source, published="2024-05-08") for text, source in zip(texts, "AB")]
        >>> claimcheck.compare(*articles).timeline().rows
        (('2024-05-06', 'The storm sank nine boats on Monday', 'Monday (2024-05-06)', 'Monday evening (2024-05-06, evening)'),)
        """
        return timeline_table(self.collation)

    def timeline_frame(self) -> "DataFrame":
        """Return `timeline()` as a pandas DataFrame. Raises `MissingExtraError` where pandas is not installed."""
        return table_frame(self.timeline())

    def __str__(self) -> str:
        return self.to_text()

    def __repr__(self) -> str:
        parts = (
            counted(len(self.discrepancies), "discrepancy", "discrepancies"),
            counted(len(self.agreements), "agreement"),
            counted(len(self.additions), "addition"),
        )
        return f"<Comparison of {listed(self.sources)}: {listed(parts)}>"

    def _repr_html_(self) -> str:
        return comparison_part(self.collation)

    def _of_kind(self, kind: FindingKind) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.kind is kind)

    def _tables(self) -> tuple[Table, ...]:
        """Return what the reports print behind the findings, in this order."""
        claims = (claims_table(self.collation, longest=LONGEST_CLAIM),) if len(self.sources) > 2 else ()  # of two, the findings themselves say who tells what
        return (*claims, written_timeline(self.collation), self.quotes().table)


@attrs.frozen(repr=False)
class Quotes:
    """Who said what in which words: the utterances that any of the articles quotes, in order. Iterate over it for the entries."""

    entries: tuple[LedgerEntry, ...]
    sources: tuple[str, ...]

    @property
    def table(self) -> Table:
        """The ledger as the reports print it: the speaker, each source's wording, and how they differ."""
        return ledger_table(self.entries, self.sources)

    @property
    def changed(self) -> tuple[LedgerEntry, ...]:
        """The utterances that two articles quote in other words or give to different speakers."""
        return tuple(entry for entry in self.entries if entry.changed or entry.disputed)

    def to_dict(self) -> list[dict[str, Any]]:
        """Return the entries as lists and dicts: speaker, disputed, and for each article's wording its text, offsets and changes."""
        return ledger_structure(self.entries)

    def to_frame(self) -> "DataFrame":
        """Return the ledger as a pandas DataFrame, one row an utterance.

        Columns: *speaker*, *articles* (how many have it), *disputed*, *meaning_changed*, *changes*, and for each article, numbered from 1,
        *source_1*, *speaker_1*, *text_1*, *quoted_1* (False for a paraphrase), *start_1* and *end_1* (code-point offsets); missing where
        the article is silent.

        Raises `MissingExtraError` where pandas is not installed.
        """
        return ledger_frame(self.entries, self.sources)

    def __iter__(self) -> Iterator[LedgerEntry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __str__(self) -> str:
        return table_text(self.table)

    def __repr__(self) -> str:
        return f"<Quotes of {listed(self.sources)}: {counted(len(self), 'utterance')}, {len(self.changed)} told differently>"


def _json(structure: dict[str, Any], indent: int | None) -> str:
    return json.dumps(structure, ensure_ascii=False, indent=indent)
