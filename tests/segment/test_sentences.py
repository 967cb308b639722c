"""Where the sentences of a paragraph begin and end."""

import pytest

from claimcheck.model.spans import Span
from claimcheck.segment.sentences import sentence_spans


def _sentences(text: str) -> list[str]:
    return [text[span.slice] for span in sentence_spans(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Sen. Ada Roe (R-Ohio) left Ostford at 5 p.m. Tuesday.", "She did not say why."],
        ["The harbor is run by the U.S. Coast Guard.", "It opened in 1994.", "Ships came."],
        ["“We will rebuild.”", "Roe said so twice."],
        ["“Will it hold?” she asked.", "Nobody knew!"],
        ["Dr. J. P. Lund of Milltown, Pa., won No. 5.", "“Good,” he said."],
        ["He left the U.S.", "He came back."],
        ["She waited ...", "Then she left."],
        ["The firm (founded in Ostford, Mass.) closed."],
        ["It costs $2.5 million.", "$3 million more is needed."],
        ["Rep. Ann Lund (D-Mass.) objected.", "“No.”"],
        ["1. The bridge closes."],
        ["The harbor belongs to Sen . Ada Roe ( D - Ohio ) .", "It opened on Jan . 5 .", "Ships came ."],
    ],
)
def test_sentences_are_cut(sentences: list[str]) -> None:
    """A paragraph falls into its sentences and into no others."""
    assert _sentences(" ".join(sentences)) == sentences


def test_a_closing_mark_stays_with_its_sentence() -> None:
    """Closing quotation marks and brackets belong to the sentence before the cut."""
    assert _sentences('He called it "done." (It was not.) Roe agreed.') == ['He called it "done."', "(It was not.)", "Roe agreed."]


def test_a_question_goes_on_in_small_letters() -> None:
    """A question mark before a small letter ends no sentence."""
    assert _sentences("Who? and why? she wondered.") == ["Who? and why? she wondered."]


def test_a_missing_space_after_a_quotation_is_bridged() -> None:
    """A sentence that begins right behind a closing quotation mark is a sentence of its own."""
    assert _sentences("“We won.”Roe cheered.") == ["“We won.”", "Roe cheered."]


@pytest.mark.parametrize("gap", ["\u200b ", " \u200b", "\u200b", "\ufeff", " \u200b "])
def test_spaces_without_a_width_part_sentences(gap: str) -> None:
    """A character that is not seen, beside the space between two sentences or in its place, belongs to none of them; inside an address it parts nothing."""
    assert _sentences(f"The port closed.{gap}Roads were shut.") == ["The port closed.", "Roads were shut."]
    assert _sentences("See port.\u200bexample now.") == ["See port.\u200bexample now."]
