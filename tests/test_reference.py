"""docs/reference.md names everything public, with the parameters and attributes that are there."""

import inspect
import re
from pathlib import Path

import attrs
import pytest

import claimcheck
from claimcheck.model.comparisons import Alignment, FindingGroup
from claimcheck.model.ledgers import LedgerEntry, WordChange, Wording
from claimcheck.model.tables import Table
from claimcheck.results import Quotes

CLASSES = (
    claimcheck.Analysis, claimcheck.Comparison, claimcheck.Finding, claimcheck.Evidence, FindingGroup, Alignment, Quotes, LedgerEntry, Wording, WordChange, Table,
)  # fmt: skip
FUNCTIONS = ("read", "read_all", "group_stories", "compare", "compare_many", "analyze", "Article", "EmbeddingScorer")


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    """The reference."""
    return (root / "docs" / "reference.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def words(page: str) -> set[str]:
    """Every name in it that stands between back quotes."""
    return {word for code in re.findall(r"`([^`]+)`", page) for word in re.findall(r"\w+", code)}


def test_every_public_name_is_told(words: set[str]) -> None:
    """Each name of `claimcheck.__all__` is in the reference."""
    assert set(claimcheck.__all__) - words == set()


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_attribute_is_told(cls: type, words: set[str]) -> None:
    """Each public attribute and method of what users hold is in the reference."""
    fields = {field.name for field in attrs.fields(cls)}
    members = {name for name, _ in inspect.getmembers(cls) if not name.startswith("_")}

    assert (fields | members) - words == set()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_parameters_are_as_told(name: str, page: str) -> None:
    """The parameters that the reference gives a function are its parameters, in their order."""
    (told,) = re.findall(rf"^\| `{name}\(([^`]*)\)`", page, re.MULTILINE)
    given = [re.sub(r"=.*", "", one).strip().lstrip("*") for one in told.split(",")]
    parameters = list(inspect.signature(getattr(claimcheck, name)).parameters)

    assert [one for one in given if one] == parameters
