"""Each token of a sentence has one letter."""

from collections.abc import Callable
from functools import partial

import pytest

from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.documents import Sentence
from claimcheck.model.spans import Span
from claimcheck.segment.segmentation import segment


def _sentence(text: str) -> Sentence:
    return segment(Article(text=text), (Block(BlockKind.BODY, Span(0, len(text))),)).sentences[0]


@pytest.mark.parametrize("text", ["The gate did not open.", "“No,” Reed said — 3 (three) times!", "U.S.-Belm ferries don’t run."])
def test_a_sentence_has_a_letter_for_each_token(text: str) -> None:
    """The letters that a sentence carries run parallel to its tokens."""
    sentence = _sentence(text)

    assert len(sentence.letters) == len(sentence.tokens) > 0


def test_endless_adverbs_before_a_verb_take_linear_work(calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the adverbs after "did not" take at most ten times the calls."""
    short, long = (calls(partial(_sentence, "Dow did not " + "very " * count + "glimp.")) for count in (500, 4000))

    assert long < 10 * short
