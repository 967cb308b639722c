"""Time texts that say one thing over and over, and long ones: how much longer the work takes than the text grows.

Usage: python -m benchmarks.growth [SHARED]    (SHARED: the folder that holds data/basil, ../shared by default)

Of one thing said over and over, eight times the text should take about eight times as long to read, nowhere near 64 times. Long texts are real articles of
two newspapers, one event after the other; they are read once, then compared.
"""

import gc
import json
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import claimcheck

#: What grows in careless programs: marks without partners, digits, brackets, names, one word again and again.
HOSTILE: list[str] = json.loads((Path(__file__).resolve().parent.parent / "tests" / "properties" / "hostile.json").read_text(encoding="utf-8"))
SHORT, LONG = 1_000, 8_000  # longer than the longest caption or notice, which is not analyzed
SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
EVENTS = (2, 5, 10, 20, 40, 90)  # how many are told one after the other in a long text

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


def long_texts(told: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield a line for each number of events: the words of both texts, and the seconds that reading and comparing them takes."""
    for number in EVENTS:
        articles = [claimcheck.Article(text="\n\n".join(side), published="2016-06-02") for side in zip(*told[:number], strict=True)]
        start = time.process_time()
        known = [claimcheck.analyze(text) for text in articles]
        read = time.process_time()
        claimcheck.compare(*known)
        words = sum(len(text.text.split()) for text in articles)
        yield f"{words:7,} words: {read - start:6.2f} s to read, {time.process_time() - read:6.2f} s to compare"


def main() -> None:
    gc.disable()
    rows = [(milliseconds(article(piece, LONG)), milliseconds(article(piece, SHORT)), piece) for piece in HOSTILE]
    for long, short, piece in sorted(rows, key=lambda row: -row[0] / row[1]):
        print(f"{piece!r:20} {short:7.2f} ms for {SHORT:,} characters, {long:8.2f} for {LONG:,}: {long / short:5.1f} times")
    gc.enable()
    shared = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    if shared.is_dir():
        for line in long_texts(events(shared)):
            print(line, flush=True)


if __name__ == "__main__":
    main()
