"""Figures of aligned sentences that stand in one place."""

from collections.abc import Callable

import pytest

import claimcheck
from claimcheck.compare.quantity.findings import liken_quantities
from claimcheck.compare.sides.accounts import make_account_pairs
from claimcheck.compare.sides.pairs import make_pair
from claimcheck.model.comparisons import Alignment, Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

TEMPLATE = "The storm injured {} in the harbor of Ostford, the fire brigade said."


@pytest.mark.parametrize(("left", "right"), [("40 people", "61 people"), ("12 sailors", "19 sailors"), ("more than 40 people", "37 people")])
def test_another_figure_in_the_same_place_is_a_discrepancy(left: str, right: str, discrepancies: Finder) -> None:
    """One storm does not injure two numbers of people."""
    assert len(discrepancies(TEMPLATE.format(left), TEMPLATE.format(right), Aspect.QUANTITY)) == 1


@pytest.mark.parametrize(("left", "right"), [("more than 40 people", "43 people"), ("about 40 people", "41 people"), ("12 people", "a dozen people")])
def test_a_rounder_figure_that_holds_the_exact_one_agrees(left: str, right: str, discrepancies: Finder, agreements: Finder) -> None:
    """More than 40 and 43 agree."""
    assert discrepancies(TEMPLATE.format(left), TEMPLATE.format(right), Aspect.QUANTITY) == []
    assert len(agreements(TEMPLATE.format(left), TEMPLATE.format(right), Aspect.QUANTITY)) == 1


def test_what_likens_two_figures_is_the_same_from_either_side() -> None:
    """A range of money against a hedged sum has no other signs when the articles change places."""
    texts = "The deficits will be between $2 and $2.5 million in Ostford.", "The deficits will be about $2 million in Ostford."
    readings = [claimcheck.analyze(claimcheck.Article(text=text, source=text[-9:])).reading for text in texts]
    signs = []
    for left, right in (readings, readings[::-1]):
        (accounts,) = make_account_pairs([left, right], [Alignment((0, 0), (1, 0), 0.9)], [])
        signs.append(liken_quantities(make_pair(accounts, 0, 0), left.quantities[0], right.quantities[0]))

    assert signs[0] == signs[1]


def test_figures_of_other_things_are_left_alone(discrepancies: Finder) -> None:
    """The injured are not held against the ships."""
    left = "The storm injured 40 people in Ostford."
    right = "Nine ships were lost when the storm of 1953 reached the coast."

    assert discrepancies(left, right, Aspect.QUANTITY) == []


def test_the_dead_are_not_the_missing(discrepancies: Finder) -> None:
    """Counts of people of whom other things have become are two counts."""
    assert discrepancies("At least 12 people died when the ferry sank.", "When the ferry sank, eleven people went missing.", Aspect.QUANTITY) == []
    assert discrepancies("At least 12 people died when the ferry sank.", "When the ferry sank, at least 19 people died.", Aspect.QUANTITY) != []


def test_a_figure_torn_between_two_is_left_alone(discrepancies: Finder) -> None:
    """Where two unlike figures answer one as well, neither is its counterpart for sure."""
    right = "The storm cost the harbor of Ostford $19 million."
    left = "The storm cost the harbor of Ostford $40 million. The storm cost the harbor of Ostford $61 million."

    assert discrepancies("The storm cost the harbor of Ostford $40 million.", right, Aspect.QUANTITY) == [("$40 million", "$19 million")]
    assert discrepancies(left, right, Aspect.QUANTITY) == []


def test_sums_near_in_size_are_one_sum_on_less(discrepancies: Finder) -> None:
    """In sentences that tell the same in other words, a sum near to the other is the other; one many times as large is not."""
    left = "Lund has said that $5 million in funding for the bridge is not open to talks."
    right = "Lund is now insisting that the council put {} into that project, while the council wants money for ferries only until the spring."

    assert discrepancies(left, right.format("$5.7 million"), Aspect.QUANTITY) == [("$5 million", "$5.7 million")]
    assert discrepancies(left, right.format("$57 million"), Aspect.QUANTITY) == []


def test_one_figure_of_two_people_is_no_agreement(agreements: Finder) -> None:
    """Two players may run as often; the same of one is one figure."""
    left = "Ada Lund ran 22 times against Milltown on Sunday."

    assert agreements(left, left.replace("Ada Lund", "Tom Brandt"), Aspect.QUANTITY) == []
    assert agreements(left, f"On Sunday, {left.replace(' on Sunday', '')}", Aspect.QUANTITY) == [("22 times", "22 times")]


@pytest.mark.parametrize("robbers", ["six robbers", "six men", "six thieves"])
def test_figures_that_nothing_else_answers_are_one_on_less(robbers: str, discrepancies: Finder) -> None:
    """People counted once here and once there, in sentences that tell the same in other words, are the same people."""
    left = "Two thieves rammed a car into a jeweler's shop in Ostford and fled with watches."

    assert discrepancies(left, f"The raid on the jeweler in Ostford saw {robbers} make off with watches.", Aspect.QUANTITY) != []


@pytest.mark.parametrize("right", ["six watches", "sixty robbers", "six robbers, not two neighbors,", "two of six robbers"])
def test_figures_of_other_things_need_more(right: str, discrepancies: Finder) -> None:
    """What is counted otherwise, is many times as large, or stands beside the other's figure is not held against it in unlike sentences."""
    left = "Two thieves rammed a car into a jeweler's shop in Ostford and fled with watches."

    assert discrepancies(left, f"The raid on the jeweler in Ostford saw {right} make off.", Aspect.QUANTITY) == []


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("The firm will shut its plant in Ostford, a move that affects about 430 workers.", "The firm shuts its Ostford plant, putting 340 people out of work.", ("about 430", "340")),
        (
            "Net profit of the bank was $388 million, up from $341 million a year earlier.",
            "The bank earned a net profit of $368 million in the third quarter.",
            ("$388 million", "$368 million"),
        ),
        ("The bank raised interest rates to 3 per cent.", "Interest rates of the bank went up to 3.5 per cent.", ("3 per cent", "3.5 per cent")),
    ],
    ids=["digits in another order", "a period of the figure compared with", "went up to"],
)
def test_a_figure_told_in_other_words_is_a_discrepancy(discrepancies: Finder, left: str, right: str, words: tuple[str, str]) -> None:
    """Swapped digits need little company, a year of comparison is no period of the figure before it, and "went up to" bounds nothing."""
    assert words in discrepancies(left, right, Aspect.QUANTITY)


def test_one_who_is_named_is_not_all(discrepancies: Finder) -> None:
    """A member of a committee who is told of by name is not held against how many there are; nor are those aboard against the dead."""
    assert discrepancies("One member, Ada Lund, voted for a rise in rates.", "Six members voted for a rise in rates.", Aspect.QUANTITY) == []
    aboard, dead = "A jet with 113 people on board crashed into a field in Ostford.", "A jet crashed into a field in Ostford, killing 110 people."
    assert discrepancies(aboard, dead, Aspect.QUANTITY) == []


def test_two_ranges_with_one_end_alike_differ(discrepancies: Finder) -> None:
    """Who says "$30 to $55" does not mean "$40 to $55", though each holds the other or is held by it."""
    told = "A ticket for the new ferry in Ostford will cost {}."

    assert discrepancies(told.format("$30 to $55"), told.format("$40 to $55"), Aspect.QUANTITY) == [("$30 to $55", "$40 to $55")]
    assert discrepancies(told.format("$30 to $55"), told.format("$40"), Aspect.QUANTITY) == []


def test_one_thing_is_not_held_against_several_others(discrepancies: Finder) -> None:
    """One school and three houses are two facts; one school and three schools are not."""
    one, three = "The storm damaged one school in Ostford on Monday.", "The storm damaged three {} in Ostford on Monday."

    assert discrepancies(one, three.format("houses"), Aspect.QUANTITY) == []
    assert discrepancies(one, three.format("schools"), Aspect.QUANTITY) == [("one", "three")]
