"""Events whose times stand far from them."""

from collections.abc import Callable

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Aspect, Severity

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

LEFT = "Governor Ada Lund lands in Ostford on May 12 and stays the following day for a tour that will include a session with Mayor Pavel Dragan."
RIGHT = "On May 12, Lund is meeting with the mayors of both towns."


def test_one_meeting_on_two_days_is_a_conflict(discrepancies: Finder) -> None:
    """The session of the following day and the meeting of May 12 are one event at two times."""
    assert ("the following day", "May 12") in discrepancies(LEFT, RIGHT, Aspect.TIME)


@pytest.mark.parametrize(("mine", "theirs"), [("2024-05-09", None), (None, "2024-05-09"), (None, None)])
def test_an_article_without_a_date_has_its_days_too(mine: str | None, theirs: str | None) -> None:
    """May 12 is not May 13 in any year, where the day of publication of one article or both is not known."""
    left = "Lund will arrive in Ostford on the evening of May 13 for meetings with Mayor Pavel Dragan."
    articles = (Article(text=text, source=source, published=day) for text, source, day in ((left, "The Courier", mine), (RIGHT, "The Beacon", theirs)))
    assert [finding.severity for finding in compare(*articles).discrepancies if finding.aspect is Aspect.TIME] == [Severity.CONFLICT]


def test_a_clause_behind_when_has_the_time_before_it(discrepancies: Finder) -> None:
    """Since 1974, when he was convicted: that is the year of the conviction, and no beginning of it; since 1974 alone is no year of it."""
    left = "Ada Lund is the first mayor to leave office {}1974{} Pavel Dragan was convicted of bribery."
    right = "The last mayor who failed to complete a term was Pavel Dragan, who was convicted of bribery in {}."

    assert discrepancies(left.format("since ", ", when"), right.format("1979"), Aspect.TIME) == [("1974", "1979")]
    assert discrepancies(left.format("since ", ", when"), right.format("1974"), Aspect.TIME) == []
    assert discrepancies(left.format("since ", ", because"), right.format("1979"), Aspect.TIME) == []


def test_meetings_with_others_are_left_alone(discrepancies: Finder) -> None:
    """A session with a mayor is not held against a meeting with fishermen."""
    assert discrepancies(LEFT, RIGHT.replace("the mayors of both towns", "fishermen and sailors"), Aspect.TIME) == []


def test_an_event_is_told_up_to_the_next() -> None:
    """The explanation gives the meeting with its company, and not the beginning of what is done besides."""
    right = "On May 12, Lund is meeting with the mayors of both towns and checking in with the harbor crews."
    articles = [Article(text=text, source=source, published="2024-05-09") for text, source in ((LEFT, "The Courier"), (right, "The Beacon"))]
    told = [finding.explanation for finding in compare(*articles).discrepancies if finding.rule == "one event at two times"]
    assert told == ["The Courier puts “session with Mayor Pavel Dragan” at “the following day” (2024-05-13), The Beacon “meeting with the mayors of both towns” at “May 12”."]


def test_each_article_has_its_own_today() -> None:
    """What two articles of two days each put at "today" are two meetings, while that of "today" is not that of May 4."""
    told = "Lund is meeting Mayor Pavel Dragan {}."
    texts = ((told.format("today"), "2024-05-09"), (told.format("today"), "2024-05-13"), (told.format("on May 4"), "2024-05-09"))
    one, other, dated = (Article(text=text, source="The Courier", published=day) for text, day in texts)

    assert "one event at two times" not in {finding.rule for finding in compare(one, other).discrepancies}
    assert "one event at two times" in {finding.rule for finding in compare(one, dated).discrepancies}


def test_two_people_met_at_two_times_are_two_events() -> None:
    """That one reporter questions two people on two days is not told as one event, while one person on two days is."""
    left = "Ada Lund will be interviewed by Radio Ostford's Pavel Dragan on May 12."
    right = "{} will be interviewed by Radio Ostford's Pavel Dragan on May 14."

    assert rules_between(left, right.format("Ida Brandt")).isdisjoint({"one event at two times"})
    assert rules_between(left, right.format("Ada Lund")) >= {"one event at two times"}


def rules_between(left: str, right: str) -> set[str]:
    """Return the rules by which two texts differ."""
    articles = [Article(text=text, source=source, published="2024-05-09") for text, source in ((left, "The Courier"), (right, "The Beacon"))]
    return {finding.rule for finding in compare(*articles).discrepancies}


def test_appearances_before_two_bodies_are_left_alone(discrepancies: Finder) -> None:
    """The county court sits tomorrow and the crown court in August; at one court two days differ."""
    left = "Pavel Dragan pleaded not guilty and will appear before Ostford Crown Court on August 19."
    right = "Pavel Dragan has been kept in jail and will appear at {} tomorrow morning."

    assert discrepancies(left, right.format("Ostford County Court"), Aspect.TIME) == []
    assert discrepancies(left, right.format("Ostford Crown Court"), Aspect.TIME) == [("August 19", "tomorrow morning")]


def test_an_event_is_told_without_its_time() -> None:
    """The explanation names the heart attack and its day, the day once."""
    told = ("Ada Lund died on Friday in Ostford after suffering a heart attack {}.", "Ada Lund of Ostford died on Friday at home. Lund suffered the heart attack {}.")
    articles = [Article(text=text.format(day), source=source, published="2024-05-09") for text, day, source in zip(told, ("last month", "on May 2"), ("A", "B"), strict=True)]
    findings = [finding.explanation for finding in compare(*articles).discrepancies if finding.rule == "one event at two times"]
    assert findings == ["A puts “suffering a heart attack” at “last month” (2024-04), B “suffered the heart attack” at “May 2”."]
