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


@pytest.mark.parametrize(
    ("text", "word", "letter"),
    [
        ("Dow later told the paper.", "told", "V"),
        ("Dow, the mayor, earlier met Reed.", "met", "V"),
        ("Dow would later tell the paper.", "tell", "X"),
        ("The fire was first reported by Reed.", "reported", "E"),
        ("Reed left Ostford once led by Dow.", "led", "E"),
        ("The plan, first reported by Reed, was dropped.", "reported", "E"),
        ("The first reported case was Dow.", "reported", "J"),
        ("Ostford’s first elected mayor was Dow.", "elected", "J"),
        ("Dow praised later revised plans.", "revised", "J"),
    ],
)
def test_an_adverb_that_looks_like_an_adjective_leaves_the_verb_a_verb(text: str, word: str, letter: str) -> None:
    """Behind a subject or an auxiliary "later", "first" and "once" belong to the verb that follows, behind an article or a verb to a noun."""
    sentence = _sentence(text)

    assert sentence.letters[sentence.lowers.index(word)] == letter


@pytest.mark.parametrize(
    ("text", "word", "letter"),
    [
        ("In a paper printed Tuesday evening, they said no.", "printed", "E"),
        ("In a Courier interview published Monday, Dow said no.", "published", "E"),
        ("In a week Dow left.", "left", "V"),
        ("On the day Dow resigned Tuesday, Reed left.", "resigned", "V"),
        ("By noon the council approved Friday’s plan, and Reed left.", "approved", "V"),
    ],
)
def test_a_past_form_in_an_opening_phrase_describes_its_noun(text: str, word: str, letter: str) -> None:
    """Behind the one noun of a phrase that opens the sentence a past form is a participle where the sentence goes on behind a comma; behind a subject it is not."""
    sentence = _sentence(text)

    assert sentence.letters[sentence.lowers.index(word)] == letter


def test_endless_adverbs_before_a_verb_take_linear_work(calls: Callable[[Callable[[], object]], int]) -> None:
    """Eight times the adverbs after "did not" take at most ten times the calls."""
    short, long = (calls(partial(_sentence, "Dow did not " + "very " * count + "glimp.")) for count in (500, 4000))

    assert long < 10 * short
