"""Measure what is found of quotations, speakers and titles that two articles give differently, and how long that takes.

Usage: python benchmarks/quotes.py [--shared FOLDER] [--json]

On the annotated pairs of FOLDER/gold (../shared/gold): for each aspect, how many of the findings lie in a pair of sentences in which a careful reader lists a
difference (precision), and how many of the reader's rows are reached by any finding (recall); the same for a plain peer that takes every two quoted strings
of four words or more that rapidfuzz calls at least 80 % alike, and not equal, for one quotation in two wordings; and the time that each step takes, warm, on
one core.
Rows that one of two readers lists alone are neither rewarded nor punished.
"""

import argparse
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

import claimcheck
from claimcheck.compare.quote.findings import compare_quotations
from claimcheck.compare.quote.ledger import quote_ledger
from claimcheck.compare.role.findings import compare_roles
from claimcheck.compare.sides.accounts import Account, AccountPair, make_account_pairs
from claimcheck.settings import DEFAULT

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
ASPECTS = ("quote", "speaker", "role")
PEER_ALIKE = 80  # per cent
PEER_SHORTEST = 4  # words
REPEATS = 7

_QUOTED = re.compile(r"[“\"]([^“”\"\n]+)[”\"]")

Gold = dict[str, Any]
Places = tuple[int, int]


def golds(shared: Path) -> Iterator[Gold]:
    """Yield the annotated pairs, with their articles under `articles`."""
    for path in sorted((shared / "gold").glob("[de]??.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        gold["articles"] = [
            claimcheck.Article(text=(path.parent / about["file"]).read_text(encoding="utf-8"), source=about["source"], published=about["published"])
            for about in (gold["a"], gold["b"])
        ]
        yield gold


def sentence_at(gold: Gold, side: int, start: int, end: int) -> int:
    """Return the gold sentence that shares most with the characters *start* to *end* of an article."""
    sentences = gold["sentences"]["ab"[side]]
    return max(range(len(sentences)), key=lambda number: min(end, sentences[number][1]) - max(start, sentences[number][0]))


def found_by_claimcheck(gold: Gold) -> Iterator[tuple[str, set[Places]]]:
    """Yield the aspect and the pairs of sentences of each difference that the library finds."""
    for finding in claimcheck.compare(*gold["articles"]).discrepancies:
        sides: tuple[set[int], set[int]] = (set(), set())
        for piece in finding.evidence:
            sides[piece.article].add(sentence_at(gold, piece.article, piece.span.start, piece.span.end))
        yield finding.aspect.value, set(product(*sides))


def found_by_peer(gold: Gold) -> Iterator[tuple[str, set[Places]]]:
    """Yield the sentences of every two quoted strings that are alike and not equal."""
    quoted = [[hit for hit in _QUOTED.finditer(article.text) if len(hit[1].split()) >= PEER_SHORTEST] for article in gold["articles"]]
    for left in quoted[0]:
        for right in quoted[1]:
            here, there = left[1].strip(" ,.?!").lower(), right[1].strip(" ,.?!").lower()
            if here != there and fuzz.ratio(here, there) >= PEER_ALIKE:
                yield "quote", {(sentence_at(gold, 0, *left.span()), sentence_at(gold, 1, *right.span()))}


def scored(gold: Gold, found: Iterable[tuple[str, set[Places]]]) -> Counter[tuple[str, str]]:
    """Count hits, findings, rows reached and rows wanted by aspect."""
    rows: dict[Places, bool] = {}
    for row in gold["discrepancies"]:
        places = row["a"]["sentence"], row["b"]["sentence"]
        rows[places] = rows.get(places, False) or row["agreed"]
    counts: Counter[tuple[str, str]] = Counter()
    reached: set[Places] = set()
    for aspect, pairs in found:
        listed = pairs & rows.keys()
        reached |= listed
        if listed and not any(rows[one] for one in listed):
            continue
        counts.update({(aspect, "findings"): 1, (aspect, "hits"): int(bool(listed))})
    for row in gold["discrepancies"]:
        if row["agreed"] and not row.get("second") and row["aspect"] in ASPECTS:
            hit = (row["a"]["sentence"], row["b"]["sentence"]) in reached
            counts.update({(row["aspect"], "wanted"): 1, (row["aspect"], "reached"): int(hit)})
    return counts


def figures(counts: Counter[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """Return the counts as a structure, one entry an aspect."""
    return {aspect: {name: counts[aspect, name] for name in ("hits", "findings", "reached", "wanted")} for aspect in ASPECTS}


def median_ms(step: Callable[[AccountPair], object], pairs: list[AccountPair]) -> float:
    """Return the median time of *step* for a pair of articles, over all pairs, the best of several runs each."""
    times = []
    for pair in pairs:
        runs = []
        for _ in range(REPEATS):
            # nothing remembered from the last run
            fresh = AccountPair(Account(0, pair.left.reading), Account(1, pair.right.reading), pair.likely, pair.aligned)
            begin = time.perf_counter()
            step(fresh)
            runs.append((time.perf_counter() - begin) * 1000)
        times.append(min(runs))
    return statistics.median(times)


def timed(gold_pairs: list[Gold]) -> dict[str, float]:
    """Return the median milliseconds of each step for a pair."""
    collations = [claimcheck.compare(*gold["articles"]).collation for gold in gold_pairs]
    pairs = [make_account_pairs(one.readings, one.alignments, one.alignments)[0] for one in collations]
    alignments = {id(pair.left.reading): one.alignments for pair, one in zip(pairs, collations, strict=True)}
    return {
        "quotations and speakers": median_ms(lambda pair: list(compare_quotations(pair, DEFAULT)), pairs),
        "roles": median_ms(lambda pair: list(compare_roles(pair, DEFAULT)), pairs),
        "ledger": median_ms(lambda pair: quote_ledger((pair.left.reading, pair.right.reading), alignments[id(pair.left.reading)]), pairs),
    }


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    gold_pairs = list(golds(options.shared))
    if not gold_pairs:
        print(f"no annotated pairs in {options.shared / 'gold'}: give their folder with --shared", file=sys.stderr)
        return 2
    result: dict[str, Any] = {"pairs": len(gold_pairs)}
    for name, find in (("claimcheck", found_by_claimcheck), ("peer", found_by_peer)):
        result[name] = figures(sum((scored(gold, find(gold)) for gold in gold_pairs), Counter()))
    result["ms"] = timed(gold_pairs)
    print(json.dumps(result, indent=2) if options.json else table(result))
    return 0


def table(result: dict[str, Any]) -> str:
    """Return the figures as lines to read."""
    lines = [f"{result['pairs']} pairs of articles"]
    for name in ("claimcheck", "peer"):
        for aspect, one in result[name].items():
            if one["findings"] or name == "claimcheck":
                lines.append(f"{name:<11} {aspect:<8} precision {one['hits']:>3} of {one['findings']:>3}   recall {one['reached']:>3} of {one['wanted']:>3}")
    return "\n".join([*lines, *(f"{step:<24} {ms:6.2f} ms a pair" for step, ms in result["ms"].items())])


if __name__ == "__main__":
    sys.exit(main())
