"""Input that no newsroom would print takes no longer for its length than an article."""

import time

import pytest

from claimcheck.extract.participants import find_participants
from claimcheck.model.articles import Article
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment


def _seconds(text: str) -> float:
    article = Article(text=text)
    document = segment(article, find_blocks(article))
    began = time.process_time()
    find_participants(document)
    return time.process_time() - began


@pytest.mark.parametrize("unit", ["Roe ", "he ", "Republican ", "Karl Roe said he ", "Karl Roe and Ada Lund ", "the man ", "a man and the man ", "(D-Calif.) ", ", the mayor, ", "“Roe” ", "' ", "of Roe "])
def test_time_grows_with_length(unit: str) -> None:
    """Sixteen times the text takes nowhere near 256 times as long; a busy machine may well double a figure."""
    short = min(_seconds(unit * 400) for _ in range(3))
    long = min(_seconds(unit * 6400) for _ in range(2))

    assert long < 80 * short
