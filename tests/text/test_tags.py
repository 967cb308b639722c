"""Each token of a sentence has one letter."""

import time

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


def test_endless_adverbs_before_a_verb_take_linear_time() -> None:
    """Four thousand adverbs after "did not" are read within a second."""
    begin = time.process_time()
    _sentence("Dow did not " + "very " * 4000 + "glimp.")

    assert time.process_time() - begin < 1
