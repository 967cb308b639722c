"""Every rule reads its own examples as it says."""

import importlib
import pkgutil
from typing import Any

import pytest

import claimcheck
from claimcheck.text.rules import Rule


def all_rules() -> dict[str, Rule[Any]]:
    """Return every rule that stands at the top level of a module of the package, by module and name."""
    found: dict[str, Rule[Any]] = {}
    for module in pkgutil.walk_packages(claimcheck.__path__, "claimcheck."):
        if module.name.endswith("__main__"):
            continue
        names = vars(importlib.import_module(module.name))
        found |= {f"{module.name}:{value.name}": value for value in names.values() if isinstance(value, Rule)}
    return found


def all_examples() -> list[Any]:
    """Return (rule, text, expected) for every example of every rule."""
    return [pytest.param(rule, text, expected, id=f"{name}-{text}") for name, rule in all_rules().items() for text, expected in rule.examples.items()]


@pytest.mark.parametrize(("rule", "text", "expected"), all_examples())
def test_rule_keeps_its_promise(rule: Rule[Any], text: str, expected: str) -> None:
    """A rule reads its own examples as it says."""
    assert str(rule.read(text)) == expected


@pytest.mark.parametrize("rule", [pytest.param(rule, id=name) for name, rule in all_rules().items()])
def test_a_rule_shows_examples(rule: Rule[Any]) -> None:
    """There is no rule without an example."""
    assert rule.examples
