"""A function of one word ─► the same as a mapping that remembers its answers, so that a whole sentence is looked up without a call a word."""

from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")

#: As many words as are kept; the vocabulary of a hundred thousand articles would not end otherwise.
_MOST = 65_536
#: Longer ones are no words, but lines without a space: they would fill the memory.
_LONGEST = 64


class Remembered(dict[str, Answer]):
    """What *ask* answers for a word, looked up; *ask* is called for new words only.

    >>> lengths = Remembered(len)
    >>> list(map(lengths.__getitem__, ["rain", "fell", "rain"])), len(lengths)
    ([4, 4, 4], 2)
    """

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> Answer:
        answer = self._ask(word)
        if len(word) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[word] = answer
        return answer
