"""What users hold in their hands: an analysis and a comparison, with their outputs."""

import json
from typing import Any

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment, Collation, Finding, FindingKind
from claimcheck.report.structures import analysis_structure, comparison_structure


@attrs.frozen
class Analysis:
    """Everything that one article tells."""

    reading: Reading

    def to_dict(self) -> dict[str, Any]:
        """Return the analysis in the fixed form `claimcheck/analysis/1`: only dicts, lists, strings, numbers, None."""
        return analysis_structure(self.reading)


@attrs.frozen
class Comparison:
    """What several articles agree on, add and differ on."""

    collation: Collation

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
        return tuple(finding for finding in self.findings if finding.kind is FindingKind.DISCREPANCY)

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """The findings that more than one article tells."""
        return tuple(finding for finding in self.findings if finding.kind is FindingKind.AGREEMENT)

    @property
    def additions(self) -> tuple[Finding, ...]:
        """The findings that only one article tells."""
        return tuple(finding for finding in self.findings if finding.kind is FindingKind.ADDITION)

    def to_dict(self) -> dict[str, Any]:
        """Return the comparison in the fixed form `claimcheck/comparison/1`: only dicts, lists, strings, numbers, None."""
        return comparison_structure(self.collation)

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return `to_dict()` as JSON text."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)
