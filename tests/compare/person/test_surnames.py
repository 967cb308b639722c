"""One given name and one office, with two surnames."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "Railway Minister Vikas Tarwade promised new signals after the crash."


def test_one_office_under_two_surnames_is_told(discrepancies: Finder) -> None:
    """One article or the other has the surname of the minister wrong."""
    right = "New signals were promised after the crash by the railway minister, Vikas Mollem."

    assert ("Vikas Tarwade", "Vikas Mollem") in discrepancies(LEFT, right, Aspect.PARTICIPANT)


@pytest.mark.parametrize(
    "right",
    [
        "A driver, Vikas Mollem, saw the crash and asked for new signals.",
        "Railway Minister Vikas Mollem promised new signals after the crash. Tarwade had left the post in May.",
        "Railway Minister Vikas Mollem and his brother, the former railway minister Vikas Lund, promised new signals after the crash.",
    ],
    ids=["another office", "the other surname is known", "two of one given name"],
)
def test_two_people_of_one_given_name_are_left_alone(discrepancies: Finder, right: str) -> None:
    """A driver of the same name, a successor, and two who share a given name are no slip."""
    assert not any(words[0] == "Vikas Tarwade" and words[1].startswith("Vikas") for words in discrepancies(LEFT, right, Aspect.PARTICIPANT))


def test_two_of_many_in_one_office_are_left_alone(discrepancies: Finder) -> None:
    """Of senators two may share a given name."""
    left, right = (f"Senator Vikas {surname} opposed the new signals after the crash." for surname in ("Tarwade", "Mollem"))

    assert discrepancies(left, right, Aspect.PARTICIPANT) == []
