"""One report, told in the writers' own words, given to two people."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "Harbor master Ruth Calder warned on Monday that a delay of the new pier would cost the city two million dollars."


@pytest.mark.parametrize(
    ("right", "found"),
    [
        ("Engineer Olaf Lund warned on Monday that a delay of the new pier would cost the city two million dollars.", True),
        ("Calder warned on Monday that a delay of the new pier would cost the city two million dollars.", False),  # one woman
        ("She warned on Monday that a delay of the new pier would cost the city two million dollars.", False),  # a pronoun is not sure enough
        ("The engineer warned on Monday that a delay of the new pier would cost the city two million dollars.", False),  # nor is a title
        ("Engineer Olaf Lund warned on Monday that the old ferry to the island would sink within a year.", False),  # another report
        ("Engineer Olaf Lund, like Ruth Calder, warned on Monday that a delay of the new pier would cost the city two million dollars.", False),  # both
    ],
)
def test_one_report_has_one_speaker(discrepancies: Finder, right: str, found: bool) -> None:
    """Two people are held against each other for a report of one content alone."""
    rows = discrepancies(LEFT + " The council was silent.", "Snow fell. " + right, Aspect.SPEAKER)
    assert rows == ([("Ruth Calder", "Olaf Lund")] if found else [])


def test_two_people_may_think_alike_of_one_thing(discrepancies: Finder) -> None:
    """That two people slam one plan is no report by one of them."""
    left = "Harbor master Ruth Calder slammed the plan for a new pier at the old ferry landing on Monday."
    right = "Engineer Olaf Lund slammed the plan for a new pier at the old ferry landing on Monday."
    assert discrepancies(left, right, Aspect.SPEAKER) == []


def test_what_somebody_is_called_is_no_report(discrepancies: Finder) -> None:
    """What the one says happened, and what the other calls whom it happened to, are two sayings."""
    left = "About 10 minutes after Ida Thorne was led out of the mill, she drove back through the gate, Capt. Olaf Lund said."
    right = "Counsel Ruth Calder described Ida Thorne as a danger who drove back through the gate of the mill ten minutes after she was led out."
    report = "Ida Thorne drove back through the gate of the mill ten minutes after she was led out, counsel Ruth Calder said."

    assert discrepancies(left, right, Aspect.SPEAKER) == discrepancies(left, right, Aspect.PARTICIPANT) == []
    assert discrepancies(left, report, Aspect.SPEAKER) == [("Olaf Lund", "Ruth Calder")]


@pytest.mark.parametrize(
    ("right", "found"),
    [
        ("A delay of the new pier would cost the city millions of dollars, Ruth Calder said.", True),
        ("Calder said that the ferry to the island would sink.", False),  # another report
        ("A delay of the new pier could cost the city dearly, the council said.", False),
    ],
)
def test_one_report_of_one_person_is_an_agreement(agreements: Finder, right: str, found: bool) -> None:
    """Whom both articles give one content to, each in its own words, is what they agree on; what one person says else is not."""
    assert agreements(LEFT, right, Aspect.SPEAKER) == ([("Ruth Calder", "Ruth Calder")] if found else [])
