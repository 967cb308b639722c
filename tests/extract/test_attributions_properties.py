"""What holds for the attributions of any text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.attributions import find_attributions
from claimcheck.model.articles import Article
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
def test_time_stays_linear_on_hostile_texts(piece: str) -> None:
    """Four times the text takes no more than about four times as long."""
    took = [seconds(piece * length) for length in (1000, 4000)]

    assert took[1] < 12 * took[0] + 0.1


def seconds(text: str) -> float:
    """Return how long finding the attributions of *text* takes, the better of two."""
    article = Article(text=text)
    document = segment(article, find_blocks(article))
    took = []
    for _ in range(2):
        began = time.perf_counter()
        find_attributions(document, (), ())
        took.append(time.perf_counter() - began)
    return min(took)
