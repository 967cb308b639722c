"""Time texts that say one thing over and over: eight times the text should take about eight times as long, nowhere near 64 times.

Usage: python -m benchmarks.growth
"""

import gc
import json
import time
from pathlib import Path

import claimcheck

#: What grows in careless programs: marks without partners, digits, brackets, names, one word again and again.
HOSTILE: list[str] = json.loads((Path(__file__).resolve().parent.parent / "tests" / "properties" / "hostile.json").read_text(encoding="utf-8"))
SHORT, LONG = 1_000, 8_000  # longer than the longest caption or notice, which is not analyzed


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


def main() -> None:
    gc.disable()
    rows = [(milliseconds(article(piece, LONG)), milliseconds(article(piece, SHORT)), piece) for piece in HOSTILE]
    for long, short, piece in sorted(rows, key=lambda row: -row[0] / row[1]):
        print(f"{piece!r:20} {short:7.2f} ms for {SHORT:,} characters, {long:8.2f} for {LONG:,}: {long / short:5.1f} times")


if __name__ == "__main__":
    main()
