"""Articles for the tests of alignment, read by the whole pipeline."""

from collections.abc import Callable

import pytest

from claimcheck import Article, analyze
from claimcheck.model.analyses import Reading

STORM = """The mayor of Ostford, Lena Brandt, ordered 300 families to leave their homes on Monday as the river Elm rose.

"Nobody should stay near the water tonight," Brandt told reporters outside the town hall.

Rescue workers carried two horses from a flooded stable in Niederau.

The school board will decide on Thursday whether classes can begin."""

FLOOD = """Some 300 households in Ostford were told to evacuate by Mayor Lena Brandt after the Elm burst its banks.

A bakery on Mill Street gave away its bread.

Brandt warned that nobody should stay near the water tonight.

Two horses were rescued from a stable in Niederau that stood under water."""


def _read(text: str) -> Reading:
    return analyze(Article(text=text, source="Courier", published="2024-05-06")).reading


@pytest.fixture(scope="session")
def read() -> Callable[[str], Reading]:
    """A text as the pipeline reads it."""
    return _read


@pytest.fixture(scope="session")
def storm() -> str:
    """A report of a flood."""
    return STORM


@pytest.fixture(scope="session")
def flood() -> str:
    """Another report of the same flood."""
    return FLOOD
