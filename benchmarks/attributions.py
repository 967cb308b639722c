"""Measure the attributions of claimcheck against PolNeAR (who says, thinks and wants what in seven US outlets), and their speed.

Usage: python benchmarks/attributions.py [SHARED] [--split dev|train] [--rules]    (SHARED: the folder that holds data/polnear, ../shared by default)

A predicted content matches a gold one where they overlap by at least .3 or .8 of the characters of both together; each is used once, the best overlap first.
`quoted` counts contents that hold a double quotation mark. `unlisted` is the share of gold attributions whose cue holds no word of our tables
of reporting words, and the recall of the others: what leaving these kinds out on purpose costs. `--rules` adds how many of each rule match at .3.
The speed is that of `find_attributions` alone, warm, and its ratio to a bare pass that only finds words with their offsets.
"""

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import claimcheck
from claimcheck.extract.attributions import find_attributions
from claimcheck.extract.attributions.lexicon import entries
from claimcheck.model.analyses import Reading
from claimcheck.model.quotations import Attribution

MARKS = re.compile('["“”]')
WORD = re.compile(r"\w+(?:[’'-]\w+)*|[^\w\s]")
LEASTS = (0.3, 0.8)
PRONOUNS = frozenset("he she they it his her their".split())
#: Cues of the tables that are no verbs, nouns or adjectives.
OTHER_CUES = frozenset(["according", "reportedly", "allegedly", ":"])


class Link(NamedTuple):
    """A predicted and a gold attribution whose contents overlap, and how much."""

    overlap: float
    predicted: int
    gold: int


def characters(spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Return the offsets of all characters in *spans*."""
    return frozenset(place for start, end in spans for place in range(start, end))


def links(predicted: Sequence[frozenset[int]], gold: Sequence[frozenset[int]]) -> Iterator[Link]:
    """Yield the best links of at least .3, each attribution used once."""
    overlaps = [Link(len(p & g) / len(p | g), i, j) for i, p in enumerate(predicted) for j, g in enumerate(gold) if p & g]
    used: set[int] = set()
    taken: set[int] = set()
    for link in sorted(overlaps, reverse=True):
        if link.overlap >= min(LEASTS) and link.predicted not in used and link.gold not in taken:
            used.add(link.predicted)
            taken.add(link.gold)
            yield link


def words(text: str) -> frozenset[str]:
    """Return the words of *text* in lower case."""
    return frozenset(re.findall(r"\w+", text.lower()))


def read(row: Mapping[str, Any]) -> Reading:
    """Return the article of *row*, read by all stages."""
    return claimcheck.analyze(claimcheck.Article(text=row["text"], published=row["date"])).reading


def count_row(counts: Counter[str], row: Mapping[str, Any], found: Sequence[Attribution]) -> None:
    """Add one article to *counts*."""
    text = row["text"]
    gold = [one for one in row["attributions"] if one["content"]]
    predicted = [characters((span.start, span.end) for span in one.content) for one in found]
    wanted = [characters(one["content"]) for one in gold]
    marked = [[bool(MARKS.search("".join(text[place] for place in sorted(one)))) for one in side] for side in (predicted, wanted)]
    counts.update({"predicted": len(found), "gold": len(gold), "quoted predicted": sum(marked[0]), "quoted gold": sum(marked[1])})
    counts.update(f"rule {one.rule}" for one in found)
    listed = [is_listed(text, one["cue"]) for one in gold]
    counts["listed"] += sum(listed)
    for link in links(predicted, wanted):
        for least in LEASTS:
            counts[f"match {least}"] += link.overlap >= least
            counts[f"quoted match {least}"] += link.overlap >= least and marked[0][link.predicted] and marked[1][link.gold]
        counts["listed match"] += listed[link.gold]
        counts[f"right {found[link.predicted].rule}"] += 1
        count_parts(counts, text, found[link.predicted], gold[link.gold])


def count_parts(counts: Counter[str], text: str, mine: Attribution, theirs: Mapping[str, Any]) -> None:
    """Count whether speaker and cue of a matched pair agree."""
    if theirs["source"]:
        said = words(" ".join(text[start:end] for start, end in theirs["source"]))
        named = words(mine.speaker.name or "") if mine.speaker else frozenset()
        counts["speaker asked"] += 1
        counts["speaker right"] += bool(said & named) or bool(mine.speaker and said & words(mine.speaker.text))
        counts["pronoun asked"] += len(said) == 1 and said <= PRONOUNS
        counts["pronoun right"] += len(said) == 1 and said <= PRONOUNS and bool(named - PRONOUNS)
    if theirs["cue"]:
        counts["cue asked"] += 1
        counts["cue right"] += mine.cue is not None and bool(characters(theirs["cue"]) & set(range(mine.cue.span.start, mine.cue.span.end)))


def is_listed(text: str, cue: Iterable[tuple[int, int]]) -> bool:
    """Say whether a gold cue holds a word of the tables."""
    found = (word for start, end in cue for word in re.findall(r"\w+|:", text[start:end].lower()))
    return any(word in entries() or word in OTHER_CUES for word in found)


def figures(counts: Mapping[str, int]) -> Iterator[str]:
    """Yield the lines of the table."""
    for kind in ("", "quoted "):
        for least in LEASTS:
            right, mine, theirs = counts[f"{kind}match {least}"], counts[f"{kind}predicted"], counts[f"{kind}gold"]
            precision, recall, both = right / max(1, mine), right / max(1, theirs), 2 * right / max(1, mine + theirs)
            yield f"{kind + 'content':<16} overlap {least}  precision {precision:.3f}  recall {recall:.3f}  F1 {both:.3f}"
    for part in ("speaker", "cue", "pronoun"):
        yield f"{part:<16} right {counts[f'{part} right'] / max(1, counts[f'{part} asked']):.3f} of {counts[f'{part} asked']}"
    unlisted, recall = 1 - counts["listed"] / max(1, counts["gold"]), counts["listed match"] / max(1, counts["listed"])
    yield f"{'unlisted':<16} {unlisted:.3f} of all; recall of the others at 0.3: {recall:.3f}"


def rules(counts: Mapping[str, int]) -> Iterator[str]:
    """Yield, for each rule, how many of its attributions match."""
    names = sorted((key.removeprefix("rule ") for key in counts if key.startswith("rule ")), key=lambda name: (-counts[f"rule {name}"], name))
    return (f"{name:<24} {counts[f'right {name}']:>5} of {counts[f'rule {name}']:>5}" for name in names)


def seconds(work: Iterable[object]) -> float:
    """Return how long going through *work* takes."""
    began = time.perf_counter()
    for _ in work:
        pass
    return time.perf_counter() - began


def speed(readings: Sequence[Reading]) -> str:
    """Return the milliseconds for 1,000 words, the best of five passes, and the ratio to a bare pass."""
    own = min(seconds(find_attributions(one.document, one.mentions, one.times) for one in readings) for _ in range(5))
    bare = min(seconds([(m.start(), m.end(), m[0], m[0].lower()) for m in WORD.finditer(one.document.text)] for one in readings) for _ in range(5))
    length = sum(len(one.document.text.split()) for one in readings)
    return f"{'speed':<16} {own * 1e6 / length:.2f} ms for 1,000 words, {own / bare:.1f} times a bare pass over the words"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", default="../shared", type=Path)
    parser.add_argument("--split", choices=("dev", "train"), default="dev")
    parser.add_argument("--rules", action="store_true")
    options = parser.parse_args()
    path = options.shared / "data/polnear" / f"{options.split}.jsonl"
    if not path.exists():
        sys.exit(f"{path} is missing: give the folder that holds data/polnear")
    rows = [row for line in path.read_text(encoding="utf-8").splitlines() if (row := json.loads(line)).get("primary", True)]
    counts: Counter[str] = Counter()
    readings = []
    for row in rows:
        readings.append(read(row))
        count_row(counts, row, readings[-1].attributions)
    print(*figures(counts), sep="\n")
    if options.rules:
        print(*rules(counts), sep="\n")
    print(speed(readings[:100]))


if __name__ == "__main__":
    main()
