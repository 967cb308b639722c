"""Work grows with the length of a text, not with its square, whatever is said over and over."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import claimcheck

#: What grows in careless programs: marks without partners, digits, brackets, names, one word again and again.
HOSTILE: list[str] = json.loads(Path(__file__).with_name("hostile.json").read_text(encoding="utf-8"))
SHORT, LONG = 1_000, 8_000  # longer than the longest caption or notice, which is not analyzed


def article(piece: str, length: int) -> claimcheck.Article:
    """About *length* characters of one piece, said over and over."""
    return claimcheck.Article(text=(piece * (length // len(piece) + 1))[:length], published="2024-06-09")


@pytest.mark.parametrize("piece", HOSTILE)
def test_eight_times_the_text_takes_about_eight_times_the_work(piece: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the text takes at most twelve times the calls; `benchmarks/growth.py` times the same."""
    short, long = article(piece, SHORT), article(piece, LONG)
    claimcheck.analyze(short)  # what is loaded and remembered at first use is no work on the text
    assert calls(lambda: claimcheck.analyze(long)) <= 12 * calls(lambda: claimcheck.analyze(short))
