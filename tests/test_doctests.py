"""The examples in the docstrings, executed."""

import doctest
import importlib
import pkgutil

import pytest

import claimcheck

MODULES = sorted(module.name for module in pkgutil.walk_packages(claimcheck.__path__, "claimcheck.") if not module.name.endswith("__main__"))


@pytest.mark.parametrize("name", ["claimcheck", *MODULES])
def test_examples_in_docstrings_give_what_they_say(name: str) -> None:
    """Each example of the module's docstrings gives the output beside it."""
    result = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)

    assert result.failed == 0
