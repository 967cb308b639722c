"""The tables of closed classes: each class is written once, and what other tables take of it is derived."""

import ast
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import claimcheck.language.en as tables
from claimcheck.language.en import clauses, names, word_classes

FEWEST = 5  # words; smaller sets meet by chance
FOLDER = Path(tables.__path__[0])


def written_sets(module: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the sets of words that a table writes out, each with where it stands."""
    for node in ast.walk(ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not node.value[:1].isupper():
            words = frozenset(node.value.split())
            if len(words) >= FEWEST:
                yield f"{module}.py:{node.lineno}", words


def test_no_closed_class_is_written_twice() -> None:
    """Two lists that share nine tenths of the longer one are one list."""
    written = [one for module in ("word_classes", "clauses", "names", "verbs") for one in written_sets(module)]
    twice = [(mine, theirs) for (mine, one), (theirs, other) in combinations(written, 2) if 10 * len(one & other) >= 9 * max(len(one), len(other))]

    assert twice == []


def test_what_is_left_out_of_a_class_is_left_out() -> None:
    """Before a verb "to" is no preposition; "after" opens clauses; "May" is a name more often; "what" opens questions."""
    assert "to" not in word_classes.PREPOSITIONS
    assert "after" not in clauses.PREPOSITIONS
    assert "after" in names.PREPOSITIONS
    assert "May" not in names.CALENDAR_WORDS
    assert "March" in names.CALENDAR_WORDS
    assert "what" not in clauses.DETERMINERS
