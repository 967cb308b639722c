"""A comparison whose findings are made by hand, so that the reports are tested whatever the stages before them find."""

import json
from pathlib import Path

import attrs
import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect, Collation, Evidence, Finding, FindingKind, Severity, agreement
from claimcheck.model.spans import Span

SOURCES = {"courier": "The Courier", "ledger": "The Ledger"}


@pytest.fixture(scope="session")
def harbor(root: Path) -> Collation:
    """The two example articles with the findings that are planted in them."""
    folder = root / "examples" / "harbor"
    texts = {key: (folder / f"{key}.txt").read_text(encoding="utf-8") for key in SOURCES}
    planted = json.loads((root / "examples" / "harbor-planted.json").read_text(encoding="utf-8"))
    articles = [claimcheck.Article(text=texts[key], source=source, published="2024-06-05") for key, source in SOURCES.items()]
    kinds = {"discrepancies": FindingKind.DISCREPANCY, "agreements": FindingKind.AGREEMENT, "additions": FindingKind.ADDITION}
    findings = [_finding(kind, row, texts) for name, kind in kinds.items() for row in planted[name]]
    findings.sort(key=lambda finding: (finding.evidence[0].article, finding.evidence[0].span))
    return attrs.evolve(claimcheck.compare(*articles).collation, findings=tuple(findings))


def _finding(kind: FindingKind, row: dict[str, str], texts: dict[str, str]) -> Finding:
    evidence = tuple(_evidence(number, texts[key], row[key]) for number, key in enumerate(SOURCES) if key in row)
    told = ", ".join(f"{SOURCES[key]} has “{row[key]}”" for key in SOURCES if key in row)
    aspect = Aspect(row.get("aspect", "event"))
    rule = f"planted {aspect.value}"
    if kind is FindingKind.AGREEMENT:
        return agreement(aspect, f"have “{row['courier']}”", rule, evidence, words=row["courier"])
    return Finding(kind, aspect, f"{told}.", rule, evidence, Severity(row["severity"]) if "severity" in row else None)


def _evidence(number: int, text: str, words: str) -> Evidence:
    start = text.index(words)
    return Evidence(number, Span(start, start + len(words)), words, words.casefold())
