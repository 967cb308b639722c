"""A rule reads text by its pattern."""

import re

from claimcheck.text.rules import rule


def test_a_pattern_is_compiled_once_and_not_before_it_is_needed() -> None:
    """Making a rule compiles nothing; reading with it twice uses one pattern."""

    @rule(r"(?P<number>\d+) (?:crates|barrels)", examples={"3 crates": "3"})
    def crates(match: re.Match[str]) -> int:
        return int(match["number"])

    assert "regex" not in vars(crates)
    assert crates.read("4 BARRELS") == 4
    compiled = vars(crates)["regex"]
    assert crates.read("5 sacks") is None
    assert crates.regex is compiled
