"""Tests of the mapping that remembers what was asked of words."""

from claimcheck.text import remembering
from claimcheck.text.remembering import Remembered


def test_each_word_is_asked_once() -> None:
    """What was answered is not asked again."""
    asked: list[str] = []
    lengths = Remembered(lambda word: asked.append(word) or len(word))

    assert list(map(lengths.__getitem__, ["rain", "fell", "rain"])) == [4, 4, 4]
    assert asked == ["rain", "fell"]


def test_an_answer_that_is_false_is_remembered_too() -> None:
    """An empty answer is an answer."""
    asked: list[str] = []
    kinds = Remembered(lambda word: asked.append(word) or "")

    assert (kinds["rain"], kinds["rain"]) == ("", "")
    assert asked == ["rain"]


def test_the_vocabulary_does_not_grow_without_end(monkeypatch) -> None:
    """When as many words are kept as may be, the next new one begins afresh, with the same answers."""
    monkeypatch.setattr(remembering, "_MOST", 3)
    lengths = Remembered(len)

    assert [lengths[word] for word in ("a", "bb", "ccc", "dddd", "a")] == [1, 2, 3, 4, 1]
    assert len(lengths) <= 3
