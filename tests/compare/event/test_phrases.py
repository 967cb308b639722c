"""Words of a sentence, widened to the phrase that they belong to."""

import pytest

from claimcheck import Article, analyze
from claimcheck.compare.event.deeds import deeds_of
from claimcheck.compare.event.phrases import whole_phrase, with_object
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Side, make_side
from claimcheck.model.spans import Span


def side_of(text: str) -> Side:
    """Return a sentence as a side of a pair."""
    return make_side(Account(0, analyze(Article(text)).reading), 0)


@pytest.mark.parametrize(
    ("text", "words", "phrase"),
    [
        ("Lund was tried on charges of secretly using port funds for trips.", "charges of secretly", "charges of secretly using port funds"),
        ("Lund was tried on charges of secretly moving $250,000 to Selby.", "charges of secretly", "charges of secretly moving $250,000"),
        ("They looked into collusion between Lund and the harbor board.", "collusion between Lund", "collusion between Lund and the harbor board"),
        ("They looked into collusion between Lund’s crew and Selby.", "collusion between Lund", "collusion between Lund’s crew and Selby"),
        ("The plan eliminates all private harbor insurance in Selby.", "eliminates all private", "eliminates all private harbor insurance"),
        ("The plan eliminates all private and public insurance in Selby.", "eliminates all private", "eliminates all private and public insurance"),
        ("Lund backed the fate of the old quay on Monday.", "fate", "the fate of the old quay"),
        ("Lund has not said how she will vote, an aide told him.", "has not said", "has not said how she will vote"),
        ("The union was softening its opposition to the toll.", "softening its opposition", "softening its opposition"),
    ],
)
def test_a_phrase_is_shown_whole(text: str, words: str, phrase: str) -> None:
    """An adverb goes with its verb, an adjective with its noun, an owner with what is owned; what stands for itself is left as it is."""
    start = text.index(words)

    assert text[whole_phrase(side_of(text), Span(start, start + len(words))).slice] == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The board will not close the old quay of Selby on Monday.", "will not close the old quay of Selby"),
        ("Lund refused to sign the contract.", "refused to sign the contract"),
        ("The quay was closed in May.", "was closed"),
    ],
)
def test_a_verb_is_shown_with_its_object(text: str, phrase: str) -> None:
    """What stands behind a preposition is no object."""
    side = side_of(text)

    assert text[with_object(deeds_of(side)[0]).slice] == phrase
