"""What was asked of a word is remembered."""

import pytest

from claimcheck.text import remembering
from claimcheck.text.remembering import Remembered


class _Asked:
    """Answers with what it is told to, and keeps what it was asked."""

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.words: list[str] = []

    def __call__(self, word: str) -> str:
        self.words.append(word)
        return self.answer


@pytest.mark.parametrize("answer", ["noun", ""])
def test_each_word_is_asked_once(answer: str) -> None:
    """What was answered is not asked again, and an empty answer is an answer."""
    ask = _Asked(answer)
    kinds = Remembered(ask)

    assert list(map(kinds.__getitem__, ["rain", "fell", "rain"])) == [answer] * 3
    assert ask.words == ["rain", "fell"]


def test_the_vocabulary_does_not_grow_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """When as many words are kept as may be, the next new one begins afresh, with the same answers."""
    monkeypatch.setattr(remembering, "_MOST", 3)
    lengths = Remembered(len)

    assert [lengths[word] for word in ("a", "bb", "ccc", "dddd", "a")] == [1, 2, 3, 4, 1]
    assert len(lengths) <= 3


def test_a_line_without_a_space_is_not_remembered() -> None:
    """What is too long for a word is answered each time: thousands of such lines would fill the memory."""
    lengths = Remembered(len)
    assert lengths["rain" * 1000] == 4000
    assert not lengths
