"""Input that no newsroom would print takes no more work for its length than an article."""

import sys
from types import FrameType

import pytest

from claimcheck.extract.participants import find_participants
from claimcheck.model.articles import Article
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment


def _calls(text: str) -> int:
    """Return how many functions, of Python and of C, are called while the participants of *text* are found: the same number on every machine."""
    article = Article(text=text)
    document = segment(article, find_blocks(article))
    count = 0

    def see(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(see)
    try:
        find_participants(document)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", ["Roe ", "he ", "Republican ", "Karl Roe said he ", "Karl Roe and Ada Lund ", "the man ", "a man and the man ", "(D-Calif.) ", ", the mayor, ", "“Roe” ", "' ", "of Roe "])
def test_work_grows_with_length(unit: str) -> None:
    """Eight times the text takes at most ten times the calls, nowhere near the 64 of a square."""
    _calls(unit * 400)  # what is loaded and remembered at first use is no work on the text
    short, long = _calls(unit * 400), _calls(unit * 3200)

    assert long < 10 * short
