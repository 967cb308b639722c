"""The same count, with one more beside it in one of the articles."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "The ban on plastic bags is law in {}, the council said."


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("12 states", "12 states and the District of Columbia", ("12", "12 states and the District of Columbia")),
        ("12 coastal states", "12 coastal states, plus Puerto Rico", ("12", "12 coastal states, plus Puerto Rico")),
        ("40 countries", "40 countries as well as the European Union", ("40", "40 countries as well as the European Union")),
    ],
)
def test_one_more_beside_a_count_is_a_difference(left: str, right: str, words: tuple[str, str], discrepancies: Finder) -> None:
    """Twelve states are not twelve states and one district."""
    assert discrepancies(LEFT.format(left), LEFT.format(right), Aspect.QUANTITY) == [words]
    assert discrepancies(LEFT.format(right), LEFT.format(left), Aspect.QUANTITY) == [words[::-1]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12 states", "12 states and several towns"),
        ("12 states and the District of Columbia", "12 states, along with the District of Columbia"),
        ("12 states, and in D.C.", "12 states and the District of Columbia"),
        ("12 cities", "12 cities and Puerto Rico"),
    ],
)
def test_what_both_name_and_other_things_are_left_alone(left: str, right: str, discrepancies: Finder) -> None:
    """The one more is told by both, or is none of the kind that is counted with states."""
    assert discrepancies(LEFT.format(left), LEFT.format(right), Aspect.QUANTITY) == []
