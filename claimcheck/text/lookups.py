"""The words of a sentence and a table ─► where those stand that are in the table, without a step of Python a word."""

from collections.abc import Container, Sequence
from itertools import compress
from typing import TypeVar

Word = TypeVar("Word")


def places_in(words: Sequence[Word], table: Container[Word]) -> list[int]:
    """Return the places of those of *words* that are in *table*, in order.

    >>> places_in(("rain", "fell", "on", "rain"), {"rain"})
    [0, 3]
    """
    return list(compress(range(len(words)), map(table.__contains__, words)))
