"""Figures that can be reckoned from each other: sums, rests, and parts that both tell."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Rescuers pulled six people from the rubble on Tuesday and two more on Wednesday.",
            "Eight people have been pulled alive from the rubble, rescuers said.",
        ),
        ("The fire destroyed 120 homes and damaged 45 others in Ostford.", "The fire destroyed or damaged more than 160 homes in Ostford."),
        ("Two gunmen killed 12 people at the Ostford market and were shot dead.", "Fourteen people died at the Ostford market, including two gunmen."),
        ("The airline canceled 120 flights on Monday and 80 on Tuesday.", "The airline canceled about 200 flights over two days."),
        ("Lund won in 12 of 15 counties on Tuesday.", "Reyes beat Lund in only three of 15 counties on Tuesday."),
        ("The festival cost $3 million, of which sponsors paid $1 million.", "The city paid $2 million for the festival; sponsors paid the rest."),
        ("Three officers were injured in the clash, one seriously.", "One officer was seriously injured in the clash and two others slightly."),
        ("The storm killed at least 14 people, nine of them in Ostford.", "Nine people were killed in Ostford, where the storm hit first."),
    ],
    ids=["two days", "two harms", "with the killers", "about a sum", "the rest", "money", "a part with others", "of them"],
)
def test_sums_and_parts_are_no_other_figures(left: str, right: str, discrepancies: Finder) -> None:
    """Who tells the parts does not differ from who tells the sum, nor from who tells what is left."""
    assert discrepancies(left, right, Aspect.QUANTITY) == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            "Rescuers pulled six people from the rubble on Tuesday and two dogs on Wednesday.",
            "Rescuers pulled eight people from the rubble on Tuesday.",
            [("six", "eight")],
        ),
        ("The fire destroyed 120 homes and damaged 45 others.", "The fire destroyed 210 homes and damaged 45 others.", [("120", "210")]),
        ("Lund, 30, and her son, 12, were hurt in the Ostford crash.", "Lund, 42, and her son, 12, were hurt in the Ostford crash.", [("30", "42")]),
        ("Lund won in 12 of 15 counties on Tuesday.", "Lund won in 11 of 15 counties on Tuesday.", [("12", "11")]),
        (
            "The flood at the Ostford school killed 19 pupils and two teachers. Three neighbors were hurt.",
            "The flood killed 19 pupils and five teachers at the Ostford school. Three neighbors were hurt.",
            [("two", "five")],
        ),
    ],
    ids=["of two things", "no sum", "ages", "no rest", "other people"],
)
def test_other_figures_are_told(left: str, right: str, told: list[tuple[str, str]], discrepancies: Finder) -> None:
    """Figures beside that count other things, or make no such sum, excuse no difference."""
    assert discrepancies(left, right, Aspect.QUANTITY) == told


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A first blast killed three people. A second, an hour later, killed five.", "The two blasts killed eight people."),
        ("Twelve passengers and the driver were hurt in the crash.", "Thirteen people were hurt in the crash."),
        ("The trial had 12,000 volunteers, half of whom got the vaccine.", "The 6,000 people who got the vaccine in the trial fell ill less often."),
        ("The storm dropped eight inches of rain in Ostford and 12 in Brae.", "The storm dropped 12 inches of rain in Brae."),
        ("He was charged with three counts of fraud and two of theft.", "He was charged with five counts."),
        ("The crew shut down one of its two engines over the sea.", "The crew came home over the sea with one engine dead."),
    ],
    ids=["a bare count of one fate", "and the driver", "half of them", "without the unit", "without the noun", "one of two"],
)
def test_what_the_sentence_leaves_out_is_reckoned_too(left: str, right: str, discrepancies: Finder) -> None:
    """A figure without its noun or its unit, one who is named beside a count, and a share make sums and parts as well."""
    assert discrepancies(left, right, Aspect.QUANTITY) == []
