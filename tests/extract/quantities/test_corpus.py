"""Phrases with the quantities that they mean, and sentences that hold none."""

import tomllib
from pathlib import Path

import pytest

from claimcheck.extract.quantities import find_quantities
from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.segment.segmentation import segment

CORPUS = Path(__file__).parents[2] / "corpus" / "en"
PHRASES = [(value, sentence) for value, sentences in tomllib.loads((CORPUS / "quantities.toml").read_text(encoding="utf-8")).items() for sentence in sentences]
NEGATIVES = [line for line in (CORPUS / "not_quantities.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text that has no times."""
    return find_quantities(segment(Article(text=text), (Block(BlockKind.BODY, Span(0, len(text))),)), ())


def written(quantity: Quantity) -> str:
    """The quantity as the corpus writes it."""
    parts = ["about" if quantity.approximate else "", str(quantity.interval), quantity.unit or "", quantity.counted or ""]
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("value", "sentence"), PHRASES)
def test_a_phrase_means_its_quantity(value: str, sentence: str) -> None:
    """The words between the brackets are read as the value above them."""
    start, end = sentence.index("["), sentence.index("]") - 1
    found = {quantity.span: written(quantity) for quantity in quantities(sentence.replace("[", "").replace("]", ""))}

    assert found.get(Span(start, end), found) == value


@pytest.mark.parametrize("sentence", NEGATIVES)
def test_what_counts_nothing_is_left_alone(sentence: str) -> None:
    """Names, labels, years and lists hold no quantity."""
    assert [written(quantity) for quantity in quantities(sentence)] == []
