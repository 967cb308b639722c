"""What a later report may tell without denying the earlier one."""

import pytest

import claimcheck
from claimcheck.model.comparisons import Finding, Severity

DAYS = ("2031-03-03", "2031-03-06")


def differences(first: str, second: str, days: tuple[str, str] = DAYS) -> tuple[Finding, ...]:
    """Return the differences between two reports of these days."""
    articles = [claimcheck.Article(text=text, source=source, published=day) for text, source, day in zip((first, second), ("Courier", "Herald"), days, strict=True)]
    return claimcheck.compare(*articles).discrepancies


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Police in Ostford have not named the victims.", "Police in Ostford named the victims as Ada Holt, 34, and Bern Cole, 41."),
        ("Tarn Lines denied that the ferry was overloaded.", "Tarn Lines admitted on Thursday that the ferry was overloaded."),
        ("A clerk was arrested in the theft of the Ostford town seal.", "The clerk charged with the theft of the Ostford town seal was released."),
    ],
    ids=["not so far", "a denial withdrawn", "what comes after"],
)
def test_what_came_later_is_no_contradiction(first: str, second: str) -> None:
    """The difference is a variance that names the later report, given in either order; on one day it stays as grave as it is."""
    later, turned, same_day = differences(first, second), differences(second, first, DAYS[::-1]), differences(first, second, ("2031-03-03", "2031-03-03"))

    assert {one.severity for one in (*later, *turned)} == {Severity.VARIANCE}
    assert any(one.explanation.endswith("Herald is the later report.") for one in later)
    assert any(one.explanation.endswith("Courier is the later report.") for one in turned)
    assert Severity.CONFLICT in {one.severity for one in same_day}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Police in Ostford named the victims as Ada Holt, 34, and Bern Cole, 41.", "Police in Ostford have not named the victims."),
        ("Police in Ostford did not name the victims on Monday.", "Police in Ostford named the victims on Monday."),
        ("The council approved the budget for the harbor.", "The council rejected the budget for the harbor."),
        ("Tarn Lines admitted that the ferry was overloaded.", "Tarn Lines denied that the ferry was overloaded."),
    ],
    ids=["named before", "did not do it", "the other of two", "denied after it was admitted"],
)
def test_what_cannot_follow_stays_a_contradiction(first: str, second: str) -> None:
    """A later report that tells what the earlier one rules out is not excused by its day."""
    assert [one.explanation for one in differences(first, second) if one.severity is Severity.CONFLICT and "later report" not in one.explanation]


def test_who_denies_what_another_admits_is_told_once() -> None:
    """What is denied is no difference of its own beside the two verbs, nor are these one of another kind."""
    denied = "Tarn Lines denied that the ferry was overloaded."

    told = differences(denied, "Tarn Lines admitted on Thursday that the ferry was overloaded.")
    assert [(one.aspect, one.rule) for one in told] == [("polarity", "opposed events")]


@pytest.mark.parametrize(
    ("tuesday", "monday", "found"),
    [
        ("The death toll from the ferry accident off Ostford rose to 11 on Tuesday.", "Seventeen people died when a ferry capsized off Ostford on Monday.", 0),
        ("The trial of Ada Holt over the Ostford killings continued on Tuesday.", "Jurors heard the sister of Ada Holt at the trial over the Ostford killings on Monday.", 0),
        ("A ferry overturned off Ostford on Tuesday, and 17 people died.", "Seventeen people died when a ferry capsized off Ostford on Monday.", 1),
    ],
    ids=["a toll that rises", "a trial that goes on", "the event itself"],
)
def test_the_day_on_which_a_matter_goes_on_is_not_that_of_the_event(tuesday: str, monday: str, found: int) -> None:
    """That it goes on tells no other day of the event; another verb for the event does."""
    assert len([one for one in differences(tuesday, monday, ("2031-03-06", "2031-03-06")) if one.aspect == "time"]) == found


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("At least 30 people are missing, Ilse Marlow of the coast guard said.", "Nineteen people are still missing, the coast guard said.", "the count may have fallen."),
        (
            "Norlink plans to buy the rival carrier Vasco Air for $2.1 billion.",
            "Norlink agreed on Thursday to buy the rival carrier Vasco Air for $2.3 billion.",
            "the figure may have been changed.",
        ),
    ],
    ids=["fewer missing", "another price than planned"],
)
def test_figures_of_a_later_report(first: str, second: str, told: str) -> None:
    """The missing become fewer, and what was planned may be changed; told the other way round, one of the two is wrong."""
    (later,) = (one for one in differences(first, second) if one.aspect == "quantity")
    (earlier,) = (one for one in differences(second, first) if one.aspect == "quantity")

    assert (later.severity, later.explanation.endswith(f"Herald is the later report: {told}")) == (Severity.VARIANCE, True)
    assert "fallen" not in earlier.explanation
    assert "changed" not in earlier.explanation


@pytest.mark.parametrize(("verb", "told"), [("will cut", True), ("cut", False)])
def test_a_plan_may_be_changed_for_another_plan(verb: str, told: bool) -> None:
    """Of two plans of two days the later one may be the one that holds; what was done was done once."""
    (found,) = (one for one in differences(f"Norlink {verb} 400 jobs, Ada Lund said.", f"Norlink {verb} 600 jobs, Ada Lund said.") if one.aspect == "quantity")

    assert found.explanation.endswith("Herald is the later report: the figure may have been changed.") is told
