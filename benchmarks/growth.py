"""Time texts that say one thing over and over, and long ones: how much longer the work takes than the text grows.

Usage: python -m benchmarks.growth [SHARED]    (SHARED: the folder that holds data/basil, ../shared by default)

Of one thing said over and over, eight times the text should take about eight times as long to read, nowhere near 64 times. Long texts are real articles of
two newspapers, one event after the other; they are read once, then compared, then told in Markdown. Beside each of the seconds stands the power of the length
that they grew with since the line before: 1 is in proportion, 2 with the square. Then many articles are compared at once, every two of them.
"""

import gc
import json
import math
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from pathlib import Path

import claimcheck

#: What grows in careless programs: marks without partners, digits, brackets, names, one word again and again.
HOSTILE: list[str] = json.loads((Path(__file__).resolve().parent.parent / "tests" / "properties" / "hostile.json").read_text(encoding="utf-8"))
SHORT, LONG = 1_000, 8_000  # longer than the longest caption or notice, which is not analyzed
SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
EVENTS = (2, 5, 10, 20, 40, 90)  # how many are told one after the other in a long text

MANY = (10, 20, 40, 60)  # articles compared at once

REPEATS = 3


def article(piece: str, length: int) -> claimcheck.Article:
    """About *length* characters of one piece, said over and over."""
    return claimcheck.Article(text=(piece * (length // len(piece) + 1))[:length], published="2024-06-09")


def milliseconds(text: claimcheck.Article) -> float:
    """Return the least processor time that an analysis takes."""
    times = []
    for _ in range(REPEATS):
        start = time.process_time()
        claimcheck.analyze(text)
        times.append(1000 * (time.process_time() - start))
    return min(times)


def events(shared: Path) -> list[tuple[str, str]]:
    """Return the texts of two newspapers on each event."""
    lines = (shared / "data" / "basil" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    rows = sorted(map(json.loads, lines), key=itemgetter("event_id", "source"))
    stories = [[row["text"] for row in story] for _, story in groupby(rows, itemgetter("event_id"))]
    return [(first, second) for first, second, *_ in (story for story in stories if len(story) > 1)]


def long_texts(told: Sequence[tuple[str, str]]) -> Iterator[list[str]]:
    """Yield the two texts for each number of events."""
    for number in EVENTS:
        yield ["\n\n".join(side) for side in zip(*told[:number], strict=True)]


def lines(cases: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a line for each case: its texts and their words, the seconds that it takes to read, compare and tell them, and with which power they grew."""
    before: list[float] = []
    for texts in cases:
        now = [float(sum(len(text.split()) for text in texts)), *seconds(texts)]
        powers = [f"^{math.log(one / other) / math.log(now[0] / before[0]):.2f}" if before else "" for one, other in zip(now, before or now, strict=True)]
        told = ", ".join(f"{one:6.2f} s{power:6} to {what}" for one, power, what in zip(now[1:], powers[1:], ("read", "compare", "tell"), strict=True))
        yield f"{len(texts):3} texts, {int(now[0]):7,} words: {told}"
        before = now


def seconds(texts: Sequence[str]) -> list[float]:
    """Return the processor time that it takes to read texts, to compare them, and to tell what was found."""
    articles = [claimcheck.Article(text=text, published="2016-06-02") for text in texts]
    at = [time.process_time()]
    known = [claimcheck.analyze(one) for one in articles]
    at.append(time.process_time())
    comparison = claimcheck.compare(*known)
    at.append(time.process_time())
    comparison.to_markdown()
    at.append(time.process_time())
    return [max(0.001, end - start) for start, end in pairwise(at)]


def main() -> None:
    gc.disable()
    rows = [(milliseconds(article(piece, LONG)), milliseconds(article(piece, SHORT)), piece) for piece in HOSTILE]
    for long, short, piece in sorted(rows, key=lambda row: -row[0] / row[1]):
        print(f"{piece!r:20} {short:7.2f} ms for {SHORT:,} characters, {long:8.2f} for {LONG:,}: {long / short:5.1f} times")
    gc.enable()
    shared = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    if shared.is_dir():
        told = events(shared)
        articles = [text for pair in told for text in pair]
        seconds(articles[:4])  # what is loaded at first use is no work on a text
        for cases in (long_texts(told), (articles[:number] for number in MANY)):
            for line in lines(cases):
                print(line, flush=True)


if __name__ == "__main__":
    main()
