"""The time at which somebody says something beside that at which others do something."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The keeper Pavel Dragan, 52, was found dead in the Ostford lighthouse on Monday.",
            "The keeper Pavel Dragan, 52, was found dead in the Ostford lighthouse, police said Wednesday.",
        ),
        (
            "The four-page summary of the Ostford harbor report was released on Sunday by the council.",
            "The auditors of Ostford revealed on Tuesday that the harbor report had more than 300 pages, not the four of the summary.",
        ),
        (
            "Thieves emptied the vault of the Ostford museum on Monday night and fled by boat.",
            "Thieves emptied the vault of the Ostford museum and fled by boat, the director told reporters on Wednesday.",
        ),
    ],
    ids=["police said", "revealed that", "told reporters"],
)
def test_when_it_is_said_is_not_when_it_was_done(left: str, right: str, discrepancies: Finder) -> None:
    """The police speak on the day after; nobody differs on the deed. Alike from either side."""
    assert discrepancies(left, right, Aspect.TIME) == []
    assert discrepancies(right, left, Aspect.TIME) == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            "Mayor Ada Lund signed the ban on boats in the Ostford harbor on Monday afternoon.",
            "Mayor Ada Lund said on Tuesday that she would ban boats in the Ostford harbor.",
            [("Monday afternoon", "Tuesday")],
        ),
        (
            "The keeper Pavel Dragan was charged on Friday with burning the Ostford lighthouse.",
            "The keeper Pavel Dragan was charged with burning the Ostford lighthouse, prosecutors announced Tuesday.",
            [("Friday", "Tuesday")],
        ),
        (
            "The harbor union called Tuesday for the council to allow more guards on the piers once they have gone through training.",
            "A task force released a report on Friday that called for guards on the piers of Ostford and urged the council to let them go through training.",
            [("Tuesday", "Friday")],
        ),
        ("The lighthouse burned on Monday, police said.", "The lighthouse burned on Tuesday, police said.", [("Monday", "Tuesday")]),
    ],
    ids=["her own deed", "announced", "called for", "both say"],
)
def test_what_is_done_by_saying_it_has_one_time(left: str, right: str, told: list[tuple[str, ...]], discrepancies: Finder) -> None:
    """Who says that she will do what she does, and what is announced, is held against the deed; so are two deeds that the police tell of."""
    assert discrepancies(left, right, Aspect.TIME) == told
