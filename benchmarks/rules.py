"""Count how often each rule speaks, and how often it is right: the ledger by which a rule stays or goes.

Usage: python -m benchmarks.rules [--shared ../shared]

A row for each `Finding.rule`. *gold* and *further*: in how many findings of the gold pairs and of the further pairs (`further_pairs.py`) it speaks, and how
many of these are right: a difference in two sentences between which a reader lists one, an agreement in two that readers align, an addition in a sentence
that they align with none. Findings that one of two readers bears out are left out. *stories*: in how many of the fictional stories in `tests/stories` it
speaks. *real*: in how many of 1,000 pairs of articles on one event, of BASIL, PAC and ECB+, annotated or not. The most frequent stand first; a rule that
speaks nowhere is in no row.
"""

import json
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path
from typing import Any

import claimcheck
from benchmarks.further_pairs import FILES, read_lines, read_rows, read_texts, text_of, write_gold
from benchmarks.shared_data import parser_of, part_of
from claimcheck.model.comparisons import Finding, FindingKind

STORIES = Path(__file__).resolve().parent.parent / "tests" / "stories"
EVENTS = {"basil": "event_id", "pac": "event_id", "ecbplus": "subtopic"}
EACH = {"ecbplus": 6}  # of some twelve articles on one event every sixth pair is enough

Gold = dict[str, Any]
Rule = tuple[str, str, str]
Ledger = Counter[tuple[Rule, str]]


def main() -> None:
    """Print the ledger."""
    parser = parser_of(__doc__)
    shared = parser.parse_args().shared
    gold, data = part_of(shared, "gold"), part_of(shared, "data")
    ledger: Ledger = Counter()
    enter_annotated(ledger, "gold", sorted(gold.glob("[de]??.json")))
    with tempfile.TemporaryDirectory() as folder:
        texts = read_texts(data)
        enter_annotated(ledger, "further", [write_gold(row, texts, Path(folder)) for row in read_rows()])
    enter_pairs(ledger, "stories", stories())
    number = enter_pairs(ledger, "real", pairs(data))
    print("| finding | aspect | rule | gold: right of | further: right of | stories | real |\n| --- | --- | --- | --- | --- | --- | --- |")
    for rule in sorted({rule for rule, _ in ledger}, key=lambda rule: (rule[0], -ledger[rule, "real"], rule)):
        judged = [f"{ledger[rule, f'{data} right']} of {told}" if (told := ledger[rule, data]) else "" for data in ("gold", "further")]
        retold, often = str(ledger[rule, "stories"] or ""), f"{1000 * ledger[rule, 'real'] / number:.0f}"
        print(f"| {' | '.join((*rule, *judged, retold, often))} |")


def enter_annotated(ledger: Ledger, data: str, paths: list[Path]) -> None:
    """Count what is told, and what of it is right, in pairs of articles in the form of the gold pairs."""
    for path in paths:
        gold = json.loads(path.read_text(encoding="utf-8"))
        for finding in claimcheck.compare(*(_article(path.parent, gold[side]) for side in "ab")).findings:
            if (right := is_right(gold, finding)) is not None:
                ledger.update({(rule_of(finding), data): 1, (rule_of(finding), f"{data} right"): int(right)})


def is_right(gold: Gold, finding: Finding) -> bool | None:
    """Say whether the readers of a pair bear a finding out; None where one of two does."""
    a, b = ({_sentence_at(gold["sentences"]["ab"[side]], piece) for piece in finding.evidence if piece.article == side} for side in (0, 1))
    if finding.kind is FindingKind.ADDITION:
        listed = [row["agreed"] for row in gold["alignments"] if row["a"] in a or row["b"] in b]
        return not listed if any(listed) or not listed else None
    if finding.kind is FindingKind.AGREEMENT:
        rows = [((row["a"], row["b"]), row["agreed"]) for row in gold["alignments"]]
    else:
        rows = [((row["a"]["sentence"], row["b"]["sentence"]), row["agreed"]) for row in gold["discrepancies"]]
    listed = [agreed for places, agreed in rows if places in set(product(a, b))]
    return any(listed) if any(listed) or not listed else None


def _sentence_at(sentences: list[list[int]], piece: claimcheck.Evidence) -> int:
    """Return the sentence that shares most with a piece of evidence."""
    return max(range(len(sentences)), key=lambda at: min(piece.span.end, sentences[at][1]) - max(piece.span.start, sentences[at][0]))


def rule_of(finding: Finding) -> Rule:
    """Return what stands for a rule: the same name may be used for figures and for times."""
    return finding.kind.value, finding.aspect.value, finding.rule


def enter_pairs(ledger: Ledger, data: str, articles: Iterator[list[claimcheck.Article]]) -> int:
    """Count in how many pairs of articles each rule speaks; return how many pairs there are."""
    number = 0
    for pair in articles:
        number += 1
        ledger.update((rule, data) for rule in {rule_of(finding) for finding in claimcheck.compare(*pair).findings})
    return number


def stories() -> Iterator[list[claimcheck.Article]]:
    """Yield the two accounts of each fictional story."""
    for path in sorted(STORIES.glob("*.toml")):
        story = tomllib.loads(path.read_text(encoding="utf-8"))
        yield [claimcheck.Article(text=story[side], source=side, published=day) for side, day in zip(("left", "right"), story["published"], strict=True)]


def pairs(data: Path) -> Iterator[list[claimcheck.Article]]:
    """Yield every two articles on one event, of ECB+ some of them."""
    for name, path in FILES.items():
        events: dict[str, list[claimcheck.Article]] = defaultdict(list)
        for row in read_lines(data / path):
            source, published = row.get("source") or row["doc_id"], (row.get("date") or "")[:10] or None
            events[row[EVENTS[name]]].append(claimcheck.Article(text=text_of(name, row), source=source, published=published))
        every = [list(two) for _, told in sorted(events.items()) for two in combinations(told, 2)]
        yield from every[:: EACH.get(name, 1)]


def _article(folder: Path, about: Gold) -> claimcheck.Article:
    return claimcheck.Article(text=(folder / about["file"]).read_text(encoding="utf-8"), source=about["source"], published=about["published"])


if __name__ == "__main__":
    main()
