"""Particulars of which a thing, a deed or a case has one."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

END = " Nobody else spoke about it on that day."


@pytest.mark.parametrize(
    ("left", "right", "aspect", "found"),
    [
        ("The two gunmen fled in a blue van, police said.", "The two gunmen fled in a white van, police said.", Aspect.EVENT, ("blue van", "white van")),
        ("Doctors said Tom Lund was in critical condition.", "Doctors said Tom Lund was in stable condition.", Aspect.EVENT, ("critical condition", "stable condition")),
        ("Tom Lund was charged with murder in the shooting.", "Tom Lund was charged with manslaughter in the shooting.", Aspect.EVENT, ("murder", "manslaughter")),
        ("Tom Lund pleaded guilty on Friday.", "Tom Lund pleaded not guilty on Friday.", Aspect.POLARITY, ("pleaded guilty", "pleaded not guilty")),
        ("Ada Moor cancelled three concerts because of a throat infection.", "Ada Moor called off three concerts due to a back injury.", Aspect.EVENT, ("throat infection", "back injury")),
        ("The fire broke out in the kitchen of the Grand Hotel.", "The fire started in the basement of the Grand Hotel.", Aspect.PLACE, ("kitchen", "basement")),
    ],
)
def test_rivals_of_one_thing_are_a_discrepancy(discrepancies: Finder, left: str, right: str, aspect: Aspect, found: tuple[str, str]) -> None:
    """A van has one color, a case one charge, a fire one room, from either side."""
    assert found in discrepancies(left + END, right + END, aspect)
    assert found[::-1] in discrepancies(right + END, left + END, aspect)


@pytest.mark.parametrize(
    ("left", "right", "aspect"),
    [
        ("The two gunmen fled in a blue van, police said.", "The two gunmen fled in a white car, police said.", Aspect.EVENT),  # two things
        ("The two gunmen fled in a gray van, police said.", "The two gunmen fled in a grey van, police said.", Aspect.EVENT),  # one color
        ("The gunmen fled in a blue van and left a white van.", "The gunmen fled in a white van, police said.", Aspect.EVENT),  # one article has both
        ("The council met in the Blue Room on Friday.", "The council met in the Green Room on Friday.", Aspect.EVENT),  # parts of names
        ("Black lawmakers met the mayor on Friday.", "White lawmakers met the mayor on Friday.", Aspect.EVENT),  # groups of people
        ("Tom Lund was charged with murder in the shooting.", "Ada Moor was charged with fraud in the shooting.", Aspect.EVENT),  # two people
        ("Tom Lund was charged with murder in the shooting.", "Tom Lund was convicted of manslaughter in the shooting.", Aspect.EVENT),  # charge and judgment
        ("Tom Lund was charged with murder and robbery.", "Tom Lund was charged with robbery and fraud.", Aspect.EVENT),  # two lists
        ("Tom Lund pleaded not guilty on Friday.", "Tom Lund pleaded not guilty on Friday in Selby.", Aspect.POLARITY),
        ("Tom Lund pleaded guilty on Friday.", "Tom Lund pleaded not guilty on Friday. Boone pleaded guilty.", Aspect.POLARITY),  # one article has both
        ("Ada Moor cancelled three concerts because of a throat infection.", "Ada Moor cancelled three concerts because of an infection.", Aspect.EVENT),  # one cause
        ("Ferries stopped on Monday because of Ada Moor.", "Ferries stopped on Monday because of Tom Lund.", Aspect.EVENT),  # who is blamed is no cause
        ("The fire broke out in the kitchen of the Grand Hotel.", "Guests gathered in the garage of the Grand Hotel.", Aspect.PLACE),  # two deeds
        ("The fire broke out in an apartment in Selby.", "The fire broke out in a house in Selby.", Aspect.PLACE),  # may be the same
    ],
)
def test_what_is_no_rival_is_no_discrepancy(discrepancies: Finder, left: str, right: str, aspect: Aspect) -> None:
    """Two things, two people, two lists, two words for one thing, and what one article tells as well, are not held against each other."""
    assert discrepancies(left + END, right + END, aspect) == []
