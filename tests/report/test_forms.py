"""The page that promises the fixed forms, held against what they are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

import claimcheck
from claimcheck.model.articles import BlockKind
from claimcheck.model.claims import ClaimKind, Modality, Polarity
from claimcheck.model.comparisons import Aspect, FindingKind, Severity
from claimcheck.model.quotations import AttributionKind
from claimcheck.model.times import TimexType

TEXTS = (
    ("OSTFORD (AP) — The storm that hit Ostford on Monday sank at least nine boats and may have cost about $5 million, said Mayor Ada Lund, a lawyer.\n\n"
    "“We will not rebuild the old harbor bridge,” Lund said. She left for Milltown, which was spared. He said: “It fell."),
    "The storm that hit Ostford on Tuesday sank seven boats, Mayor Ada Lund said.\n\n“We will rebuild the harbor bridge,” Lund said.",
    "The storm sank seven boats off Ostford on Tuesday.",
    "",
)
ROW = re.compile(r"^\| (?P<keys>`[^|]*`) \| (?P<told>.*) \|$", re.MULTILINE)
KEY, VALUE = re.compile(r"`([a-z_]+)`"), re.compile(r'`"([^`"]+)"`')

Table = Mapping[str, str]


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    """The page."""
    return (root / "docs" / "forms.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def comparison() -> claimcheck.Comparison:
    """Articles with something for every key."""
    articles = [claimcheck.Article(text=text, source=f"A{number}", published="2024-05-02") for number, text in enumerate(TEXTS)]
    return claimcheck.compare(*articles)


def table(page: str, opening: str) -> Table:
    """Return what the first table behind *opening* tells of each key."""
    part = page.split(f"\n{opening}", 1)[1]
    rows = part[part.index("| --- | --- |") :].split("\n\n", 1)[0]
    return {key: match["told"] for match in ROW.finditer(rows) for key in KEY.findall(match["keys"])}


def keys(value: object) -> Iterator[str]:
    """Yield every key of *value*, however deep."""
    if isinstance(value, dict):
        yield from value
        yield from chain.from_iterable(map(keys, value.values()))
    elif isinstance(value, list):
        yield from chain.from_iterable(map(keys, value))


def check(form: Mapping[str, Any], told: Table, *, apart: Sequence[str] = ()) -> None:
    """Assert that *form* has the keys of the table, and below each those that its row names; those *apart* have tables of their own."""
    assert list(form) == list(told)
    for key in set(told) - set(apart):
        assert set(keys(form[key])) == set(KEY.findall(told[key])) - set(told), key


def test_the_form_of_a_comparison_is_told_whole(page: str, comparison: claimcheck.Comparison) -> None:
    """A comparison, its findings and its groups have the keys that the page lists, all of them and no others."""
    form = comparison.to_dict()
    check(form, table(page, "## claimcheck/comparison/1"), apart=("findings", "groups"))
    for rows, opening in ((form["findings"], "A finding:"), (form["groups"], "A group,")):
        assert rows
        for row in rows:
            check(row, table(page, opening))


def test_the_form_of_an_analysis_is_told_whole(page: str, comparison: claimcheck.Comparison) -> None:
    """An analysis and its claims have the keys that the page lists, all of them and no others."""
    form = claimcheck.analyze(comparison.collation.readings[0].article).to_dict()
    check(form, table(page, "## claimcheck/analysis/1"), apart=("claims",))
    assert form["claims"]
    for row in form["claims"]:
        check(row, table(page, "A claim:"))


def test_the_ledger_is_told_whole(page: str, comparison: claimcheck.Comparison) -> None:
    """The entries of the ledger have the keys that the page lists, all of them and no others."""
    entries = comparison.quotes().to_dict()
    (changed, *_) = [entry for entry in entries if any(one["changes"] for one in entry["wordings"])]
    told = table(page, "## The ledger")
    assert {key for entry in entries for key in entry} == set(told)
    assert set(keys(changed["wordings"])) == set(KEY.findall(told["wordings"]))


@pytest.mark.parametrize(
    ("opening", "key", "kind"),
    [
        ("A finding:", "kind", FindingKind),
        ("A finding:", "aspect", Aspect),
        ("A finding:", "severity", Severity),
        ("## claimcheck/analysis/1", "blocks", BlockKind),
        ("## claimcheck/analysis/1", "times", TimexType),
        ("## claimcheck/analysis/1", "attributions", AttributionKind),
        ("A claim:", "kind", ClaimKind),
        ("A claim:", "polarity", Polarity),
        ("A claim:", "modality", Modality),
    ],
)
def test_every_value_of_a_kind_is_told(page: str, opening: str, key: str, kind: type[StrEnum]) -> None:
    """Where a key has one of a few values, the page lists them all."""
    assert set(VALUE.findall(table(page, opening)[key])) == set(map(str, kind))


def test_the_forms_hold_what_json_holds(comparison: claimcheck.Comparison) -> None:
    """Objects, arrays, strings, numbers, true, false and null, nothing else."""
    forms: list[object] = [comparison.to_dict(), comparison.quotes().to_dict(), *(claimcheck.analyze(one.article).to_dict() for one in comparison.collation.readings)]
    while forms:
        one = forms.pop()
        if type(one) is dict:
            assert set(map(type, one)) <= {str}
            forms.extend(one.values())
        elif type(one) is list:
            forms.extend(one)
        else:
            assert type(one) in {str, int, float, bool, type(None)}


def test_the_attribution_of_a_claim_is_a_place_in_the_attributions(comparison: claimcheck.Comparison) -> None:
    """A claim that is part of an utterance gives its place in the list of them, and lies in its content."""
    form = claimcheck.analyze(comparison.collation.readings[0].article).to_dict()
    told = [(claim, form["attributions"][claim["attribution"]]) for claim in form["claims"] if claim["attribution"] is not None]

    assert told
    assert all(any(span["start"] <= claim["start"] < span["end"] for span in utterance["content"]) for claim, utterance in told)
