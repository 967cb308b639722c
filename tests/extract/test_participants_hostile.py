"""Input that no newsroom would print takes no more work for its length than an article."""

from collections.abc import Callable
from functools import partial

import pytest

from claimcheck.extract.participants import find_participants
from claimcheck.model.articles import Article
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment


@pytest.mark.parametrize("unit", ["Roe ", "he ", "Republican ", "Karl Roe said he ", "Karl Roe and Ada Lund ", "the man ", "a man and the man ", "(D-Calif.) ", ", the mayor, ", "“Roe” ", "' ", "of Roe "])
def test_work_grows_with_length(unit: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the text takes at most ten times the calls, nowhere near the 64 of a square."""
    articles = [Article(text=unit * count) for count in (400, 3200)]
    documents = [segment(article, find_blocks(article)) for article in articles]
    find_participants(documents[0])  # what is loaded and remembered at first use is no work on the text
    short, long = (calls(partial(find_participants, document)) for document in documents)

    assert long < 10 * short
