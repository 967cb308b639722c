"""Heads of states and of governments: titles of one career, and titles that are none."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


def _told(discrepancies: Finder, here: str, there: str) -> list[tuple[str, ...]]:
    left, right = f"The bridge law was signed in 1993 by {here} Ada Brandt and copied by nine states.", f"{there} Ada Brandt signed the bridge law in 1993, and nine states copied it."
    return discrepancies(left, right, Aspect.ROLE)


@pytest.mark.parametrize(("here", "there"), [("former President", "Prime Minister"), ("then-President", "Prime Minister"), ("former President", "Former Prime Minister")])
def test_who_headed_the_state_does_not_head_the_government_after(discrepancies: Finder, here: str, there: str) -> None:
    """"former President Brandt" is no "Prime Minister Brandt"."""
    assert _told(discrepancies, here, there) == [(here, there)]


@pytest.mark.parametrize(("here", "there"), [("President", "Former Prime Minister"), ("former Gov.", "President"), ("former President", "President")])
def test_whose_career_led_there_bears_both_titles(discrepancies: Finder, here: str, there: str) -> None:
    """A president may have headed the government before, or governed a state."""
    assert _told(discrepancies, here, there) == []


def test_a_president_in_a_quotation_is_no_prime_minister(discrepancies: Finder) -> None:
    """What somebody is quoted as calling her counts where no article knows better."""
    quoted = '"The law simply mirrors the one that President Ada Brandt signed in 1993," the lawyer said.'
    told = "The law mirrors the one that {} Ada Brandt signed in 1993, the lawyer said."

    assert discrepancies(quoted, told.format("Prime Minister"), Aspect.ROLE) == [("President", "Prime Minister")]
    assert discrepancies(quoted, told.format("Senator"), Aspect.ROLE) == []
