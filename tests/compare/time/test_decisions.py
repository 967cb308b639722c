"""The time at which something is decided beside that at which it is done."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("decided", "done", "told"),
    [
        ("Ada Brandt agreed on Friday to testify before the harbor panel.", "Ada Brandt will testify before the harbor panel on Monday.", 0),
        ("Ada Brandt agreed on Friday to testify before the harbor panel.", "Ada Brandt agreed on Monday to testify before the harbor panel.", 1),
        ("The council voted on Friday to close the port.", "The council will close the port on Monday.", 0),
        ("The council voted on Friday to censure the mayor.", "The council censured the mayor on Monday.", 1),
        ("Ada Brandt promised on Tuesday to resign as head of the port.", "Ada Brandt will resign as head of the port on Friday.", 0),
        ("Ada Brandt was forced on Tuesday to resign as head of the port.", "Ada Brandt resigned as head of the port on Friday.", 1),
    ],
)
def test_when_it_is_decided_is_not_when_it_is_done(decided: str, done: str, told: int, discrepancies: Finder) -> None:
    """Who agrees on Friday to testify need not do so then; who votes to censure somebody does it by the vote. Alike from either side."""
    assert len(discrepancies(decided, done, Aspect.TIME)) == told
    assert len(discrepancies(done, decided, Aspect.TIME)) == told
