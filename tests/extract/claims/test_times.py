"""Which time belongs to which event of the sentence."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., Any]


def test_coordinated_verbs_keep_their_own_times(tell: Tell) -> None:
    """Each of two verbs beside each other has the time that follows it."""
    told = tell("Dow will land in Ostford on May 3 and spend the next day there.", times=("May 3", "the next day"))
    assert (told.times("land"), told.times("spend")) == (["May 3"], ["the next day"])


def test_a_relative_clause_shares_the_time_of_its_noun(tell: Tell) -> None:
    """What a visit includes takes place when the visit does."""
    told = tell("Dow will spend Friday in Ostford on a visit that is to include a session with farmers.", times=("Friday",))
    assert (told.times("spend"), told.shared("visit"), told.shared("include"), told.shared("session")) == (["Friday"],) * 4


def test_the_purpose_of_a_journey_shares_its_time(tell: Tell) -> None:
    """Meetings for which somebody arrives share the day of the arrival, as weaker evidence."""
    told = tell("Dow will arrive in Ostford on the evening of May 7 for meetings with farmers.", times=("the evening of May 7",))
    assert (told.times("arrive"), told.shared("meetings"), told.times("meetings")) == (["the evening of May 7"], ["the evening of May 7"], [])


def test_a_clause_behind_when_takes_the_time_before_it(tell: Tell) -> None:
    """What was when is told of the time right before it."""
    told = tell("No mayor left office since 1974, when Dow was convicted of fraud.", times=("1974",))
    assert (told.times("convicted"), told.shared("convicted")) == ([], ["1974"])


def test_a_fronted_time_is_shared_by_the_coordinate_without_one(tell: Tell) -> None:
    """A time before the subject holds for both verbs."""
    told = tell("On Monday, Dow opened the bridge and praised the builders.", times=("Monday",))
    assert (told.times("opened"), told.shared("praised")) == (["Monday"], ["Monday"])


def test_a_fronted_time_does_not_reach_a_coordinate_with_its_own(tell: Tell) -> None:
    """The second verb's own time stands alone."""
    told = tell("On May 6, Dow will be meeting with the mayors and checking in with farmers Monday.", times=("May 6", "Monday"))
    assert (told.times("meeting"), told.times("checking"), told.shared("checking")) == (["May 6"], ["Monday"], [])


def test_the_day_of_saying_is_not_the_day_of_what_is_said(tell: Tell) -> None:
    """ "Said Tuesday" dates the saying alone."""
    told = tell("Dow said Tuesday that the council will vote on Friday.", times=("Tuesday", "Friday"))
    assert (told.times("said"), told.times("vote")) == (["Tuesday"], ["Friday"])


def test_an_announcement_does_not_date_what_it_announces(tell: Tell) -> None:
    """The object of a verb that is no light verb has no part in its time."""
    told = tell("Dow announced a visit on Tuesday.", times=("Tuesday",))
    assert (told.times("announced"), told.times("visit"), told.shared("visit")) == (["Tuesday"], [], [])


def test_a_light_verb_and_its_object_share_a_time(tell: Tell) -> None:
    """The meeting that is held on Thursday is on Thursday."""
    told = tell("The council held a meeting on Thursday.", times=("Thursday",))
    assert (told.times("held"), told.times("meeting")) == (["Thursday"], ["Thursday"])


def test_the_subject_of_taking_place_has_the_time(tell: Tell) -> None:
    """ "The vote is scheduled for Monday" dates the vote."""
    told = tell("The vote is scheduled for Monday.", times=("Monday",))
    assert told.times("vote") == ["Monday"]


def test_a_possessive_time_belongs_to_its_noun(tell: Tell) -> None:
    """ "Sunday's attack" dates the attack, not what is done about it."""
    told = tell("The mayor condemned Sunday’s attack.", times=("Sunday",))
    assert (told.times("attack"), told.times("condemned")) == (["Sunday"], [])


def test_the_noun_of_a_phrase_keeps_its_time(tell: Tell) -> None:
    """A time after "after a vote" is the vote's."""
    told = tell("The mayor resigned after a vote on Monday.", times=("Monday",))
    assert (told.times("vote"), told.times("resigned")) == (["Monday"], [])


def test_an_infinitive_has_the_time_behind_it(tell: Tell) -> None:
    """ "Plans to meet on Monday" dates the meeting, not the plan."""
    told = tell("Dow plans to meet the farmers on Monday.", times=("Monday",))
    assert (told.times("meet"), told.times("plans")) == (["Monday"], [])


def test_a_time_inside_the_subject_stays_there(tell: Tell) -> None:
    """The day of an arrest is not the day of the release."""
    told = tell("The man arrested in June was freed on Monday.", times=("June", "Monday"))
    assert (told.times("arrested"), told.times("freed")) == (["June"], ["Monday"])


def test_a_time_before_a_noun_dates_no_verb(tell: Tell) -> None:
    """ "The 1978 law" does not date what is done to it."""
    told = tell("The council repealed the 1978 law.", times=("1978",))
    assert (told.times("repealed"), told.about("repeal").times[0].text) == ([], "1978")


def test_the_noun_of_a_fronted_phrase_has_its_time(tell: Tell) -> None:
    """The day between a meeting and the subject is the meeting's."""
    told = tell("Following her meeting with farmers on Monday, Dow praised the port.", times=("Monday",))
    assert told.times("meeting") == ["Monday"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Dow said Thursday he hopes that the bridge opens.", "Thursday"),
        ("Dow said late Thursday night the bridge was closed.", "late Thursday night"),
        ("Dow said last week the bridge was closed.", "last week"),
    ],
)
def test_the_day_of_saying_begins_no_clause(text: str, time: str, tell: Tell) -> None:
    """Where "that" is left out, the day between the saying and what is said is that of the saying."""
    assert tell(text, times=(time,)).times("said") == [time]


def test_a_day_that_is_the_subject_of_what_is_said_is_left_to_it(tell: Tell) -> None:
    """ "Said Thursday is" tells nothing of when it was said."""
    assert tell("Dow said Thursday is a holiday.", times=("Thursday",)).times("said") == []


def test_a_day_right_behind_an_event_noun_is_the_events(tell: Tell) -> None:
    """The hearing of "at a hearing Wednesday" is a noun of its own, no modifier of the day."""
    told = tell("Dow refused to testify at a hearing Wednesday.", times=("Wednesday",))
    assert (told.times("hearing"), told.times("testify")) == (["Wednesday"], [])


def test_a_gerund_before_a_noun_owns_no_time(tell: Tell) -> None:
    """What passed on Monday is the reform of voting: nobody votes in it."""
    told = tell("The House passed the mayor's ethics and voting reforms on Monday.", times=("Monday",))
    assert (told.times("passed"), told.times("voting")) == (["Monday"], [])


def test_a_time_behind_what_is_set_between_commas_is_the_main_verbs(tell: Tell) -> None:
    """The bill passed last week; how long it has been known by its name is not said."""
    told = tell("The council passed the bill, known as the Marsh Act, last week.", times=("last week",))
    assert (told.times("passed"), told.times("known")) == (["last week"], [])


def test_a_though_between_commas_parts_nothing(tell: Tell) -> None:
    """ "At noon, though, Dow left": the fronted time is that of the leaving."""
    assert tell("In March, though, Dow signed the bill.", times=("March",)).times("signed") == ["March"]


def test_what_somebody_is_let_do_is_no_clause_of_its_own(tell: Tell) -> None:
    """The vote was on Friday; when the farmers may sue is open."""
    told = tell("The council voted Friday to back a bill to let farmers sue the harbor.", times=("Friday",))
    assert (told.times("voted"), told.times("sue")) == (["Friday"], [])


def test_a_pronoun_and_its_verb_leave_what_stands_before_to_the_first_verb(tell: Tell) -> None:
    """The day of a vote is not that of what somebody had done to be voted on."""
    told = tell("The council voted Monday to remove the judge over rulings she has issued.", times=("Monday",))
    assert (told.times("voted"), told.times("issued")) == (["Monday"], [])


def test_what_is_said_keeps_its_own_time(tell: Tell) -> None:
    """Behind a verb of saying a clause begins with its subject, and the time behind that is the clause's."""
    told = tell("The council said the talks Dow opened Monday were over.", times=("Monday",))
    assert told.times("said") == []


def test_a_participle_with_a_day_is_no_verb_of_the_sentence(tell: Tell) -> None:
    """The day on which something was released is not the day on which it did what the verb tells."""
    told = tell("The rules released Monday by the port took many by surprise.", times=("Monday",))
    assert (told.times("released"), told.times("took"), told.subject("take")) == (["Monday"], [], "The rules released Monday by the port")
    headline = tell("Harbor rules released Monday by the port welcomed", times=("Monday",))  # nothing stands behind its verb
    assert headline.subject("welcome") == "Harbor rules released Monday by the port"


def test_a_participle_behind_a_verb_and_its_day_leaves_the_day_to_the_verb(tell: Tell) -> None:
    """What the panel voted on is told behind the day of the vote."""
    told = tell("The panel voted Monday on a bill backed by farmers.", times=("Monday",))
    assert told.times("backed") == []
