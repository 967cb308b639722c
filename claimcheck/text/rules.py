"""A pattern and a function ─► a rule that reads text and carries examples of what it reads, which the tests run."""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Generic, TypeVar

import attrs

Value = TypeVar("Value")
Made_co = TypeVar("Made_co", covariant=True)


@attrs.frozen(slots=False, eq=False)
class Rule(Generic[Made_co]):
    """A pattern with named groups, what to make of its match, and examples: text ─► the value as a string."""

    name: str
    pattern: str
    make: Callable[[re.Match[str]], Made_co | None]
    examples: Mapping[str, str]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first asked for: an article needs few of the rules, and compiling all takes most of an import."""
        return re.compile(self.pattern, re.IGNORECASE)

    def read(self, text: str) -> Made_co | None:
        """Return what the rule makes of the whole of *text*, None where it does not match or makes nothing of it.

        Where square brackets mark a part of the text ("at [18:30] on"), the rule reads that part and sees the words around it.
        """
        match = self.regex.fullmatch(text) or self._marked(text)
        return self.make(match) if match else None

    def _marked(self, text: str) -> re.Match[str] | None:
        before, opening, rest = text.partition("[")
        inner, closing, after = rest.partition("]")
        if not (opening and closing):
            return None
        match = self.regex.match(before + inner + after, len(before))
        return match if match and match[0] == inner else None


def rule(pattern: str, *, examples: Mapping[str, str]) -> Callable[[Callable[[re.Match[str]], Value | None]], Rule[Value]]:
    """Make a `Rule` of the function below: *pattern* is compiled once, on first use, *examples* are executed by the tests.

    >>> @rule(r"(?P<number>[0-9]+) times", examples={"3 times": "3"})
    ... def times(match: re.Match[str]) -> int:
    ...     return int(match["number"])
    >>> times.read("3 times"), times.read("3 time"), times.name
    (3, None, 'times')
    """

    def decorate(make: Callable[[re.Match[str]], Value | None]) -> Rule[Value]:
        return Rule(make.__name__, pattern, make, examples)

    return decorate
