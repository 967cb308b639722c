"""Work grows with the length of a text, not with its square, whatever is said over and over."""

import gc
import sys
import time
from types import FrameType

import pytest

import claimcheck

#: What grows in careless programs: marks without partners, digits, brackets, names, one word again and again.
HOSTILE = (
    "“", "”", '"', "'", "’", "''", "`", "(", ")", "[", "{", "7", "7,", "7.", "$", "%", "-", "--", "—", ".", ". ", "? ", "!", "…", "\n", "\n\n", " ", "\t",
    "A", "a", "A.", "U.S. ", "Mr. ", "Roe ", "Roe, ", "said ", "the ", "not ", "and ", "of ", "June ", "June 6, ", "(R-", "’s ", ", who ", "one ", "million ",
    "“x” said ", "by Roe/AP ", "Photo: ", "@roe ", "http://a", "a\u0301", "İ", "\u2028", "A harbor. ", "He left. ", "RELATED: ", "on how ", "Advertisement ",
)  # fmt: skip
SHORT, LONG = 1_000, 8_000  # longer than the longest caption or notice, which is not analyzed


def article(piece: str, length: int) -> claimcheck.Article:
    """About *length* characters of one piece, said over and over."""
    return claimcheck.Article(text=(piece * (length // len(piece) + 1))[:length], published="2024-06-09")


def calls(text: claimcheck.Article) -> int:
    """Return how many functions, of Python and of C, are called while *text* is analyzed: the same number on every machine."""
    count = 0

    def see(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(see)
    try:
        claimcheck.analyze(text)
    finally:
        sys.setprofile(None)
    return count


def seconds(text: claimcheck.Article) -> float:
    """Return how much processor time an analysis takes, at best of two: what other programs and the collector of garbage do does not count."""
    times = []
    gc.disable()
    try:
        for _ in range(2):
            start = time.process_time()
            claimcheck.analyze(text)
            times.append(time.process_time() - start)
    finally:
        gc.enable()
    return min(times)


@pytest.mark.parametrize("piece", HOSTILE)
def test_eight_times_the_text_takes_about_eight_times_the_work(piece: str) -> None:
    """Eight times the text: at most twelve times the calls, and nowhere near the 64 times the processor time that a square would take."""
    short, long = article(piece, SHORT), article(piece, LONG)
    claimcheck.analyze(short)  # what is loaded and remembered at first use is no work on the text
    assert calls(long) <= 12 * calls(short)
    assert seconds(long) <= 40 * max(seconds(short), 0.002)
