"""What holds for the attributions of any text."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.attributions import find_attributions
from claimcheck.model.articles import Article
from claimcheck.model.participants import MentionIndex
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment

from .attributed import attributions_of

PIECES = ["“", "”", '"', "'", "’s", ",", ".", "?", ":", ";", "—", "(", ")", "\n\n", " said ", " told ", " that ", " to ", " who ", " and ", " as ", " according to ", "It fell", "Dora Hill", "he"]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)

HOSTILE = ['"', "“a ”", "said ", "Hill said ", "he said, ", "he said that ", "according to ", "(", "“Go,” he said. ", "Hill, who said ", "Hill — said — ", "the claim that ", "“Go on\n\n"]


@settings(derandomize=True, max_examples=150, deadline=None)
@given(TEXTS)
def test_every_span_points_at_its_words(text: str) -> None:
    """Whatever the text, contents, cues and speakers lie inside it and say what stands there."""
    for found in attributions_of(text):
        assert found.content
        assert all(0 <= span.start < span.end <= len(text) for span in found.content)
        assert found.cue is None or text[found.cue.span.slice] == found.cue.text
        assert found.speaker is None or text[found.speaker.span.slice] == found.speaker.text


@settings(derandomize=True, max_examples=30, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_attributions(text: str) -> None:
    """Reading twice gives the same."""
    assert attributions_of(text) == attributions_of(text)


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_stays_linear_on_hostile_texts(piece: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """Four times the text takes at most six times the calls."""
    articles = [Article(text=piece * length) for length in (1000, 4000)]
    documents = [segment(article, find_blocks(article)) for article in articles]
    find_attributions(documents[0], MentionIndex(()), ())  # what is remembered at first use is no work on the text
    short, long = (calls(partial(find_attributions, document, MentionIndex(()), ())) for document in documents)

    assert long <= 6 * short + 100
