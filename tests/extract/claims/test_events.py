"""Events have the tense, polarity and modality that the sentence gives them."""

from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., Any]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Dow will meet the farmers.", "meet", ("meet", "future", "affirmed", "planned")),
        ("Dow met the farmers.", "met", ("meet", "past", "affirmed", "asserted")),
        ("Dow has met the farmers.", "met", ("meet", "past", "affirmed", "asserted")),
        ("Dow meets the farmers.", "meets", ("meet", "present", "affirmed", "asserted")),
        ("Dow did not meet the farmers.", "meet", ("meet", "past", "denied", "asserted")),
        ("Dow never met the farmers.", "met", ("meet", "past", "denied", "asserted")),
        ("Dow didn’t meet the farmers.", "meet", ("meet", "past", "denied", "asserted")),
        ("The gate did not open on Monday.", "open", ("open", "past", "denied", "asserted")),
        ("The gate didn’t glimp on Monday.", "glimp", ("glimp", "past", "denied", "asserted")),
        ("The gate will never even glimp.", "glimp", ("glimp", "future", "denied", "planned")),
        ("Dow will not just meet the farmers.", "meet", ("meet", "future", "affirmed", "planned")),
        ("The gate isn’t just opening on Monday.", "opening", ("open", "present", "affirmed", "asserted")),
        ("Dow met the farmers, as they did not last year.", "did", ("do", "past", "denied", "asserted")),
        ("The farmers do not anymore.", "do", ("do", "present", "denied", "asserted")),
        ("Dow failed to meet the farmers.", "meet", ("meet", "past", "denied", "asserted")),
        ("Dow denied meeting the farmers.", "meeting", ("meet", "past", "denied", "asserted")),
        ("Dow left without meeting the farmers.", "meeting", ("meet", "past", "denied", "asserted")),
        ("No one met the farmers.", "met", ("meet", "past", "denied", "asserted")),
        ("Luckily no-one has been hurt.", "hurt", ("hurt", "past", "denied", "asserted")),
        ("Dow plans to meet the farmers.", "meet", ("meet", "future", "affirmed", "planned")),
        ("Dow is expected to meet the farmers.", "meet", ("meet", "future", "affirmed", "planned")),
        ("Dow may meet the farmers.", "meet", ("meet", "present", "affirmed", "possible")),
        ("Dow could have met the farmers.", "met", ("meet", "present", "affirmed", "possible")),
        ("Dow is likely to meet the farmers.", "meet", ("meet", "present", "affirmed", "possible")),
        ("Dow must meet the farmers.", "meet", ("meet", "present", "affirmed", "required")),
        ("Dow allegedly met the farmers.", "met", ("meet", "past", "affirmed", "alleged")),
        ("Dow was accused of meeting the farmers.", "meeting", ("meet", "past", "affirmed", "alleged")),
        ("If Dow meets the farmers, the price will fall.", "meets", ("meet", "present", "affirmed", "conditional")),
        ("Did Dow meet the farmers?", "meet", ("meet", "past", "affirmed", "asked")),
        ("Dow denied that she met the farmers.", "met", ("meet", "past", "denied", "asserted")),
        ("They found no evidence that Dow met the farmers.", "met", ("meet", "past", "denied", "asserted")),
        ("They spoke of the possibility that Dow met the farmers.", "met", ("meet", "past", "affirmed", "possible")),
        ("Dow has yet to meet the farmers.", "meet", ("meet", "present", "denied", "asserted")),
        ("Dow refused Monday to meet the farmers.", "meet", ("meet", "past", "denied", "asserted")),
        ("Dow was unable to meet the farmers.", "meet", ("meet", "past", "denied", "possible")),
        ("Dow never said she met the farmers.", "met", ("meet", "past", "affirmed", "asserted")),
        ("Dow is believed to have met the farmers.", "met", ("meet", "present", "affirmed", "alleged")),
        ("Dow would no longer meet the farmers.", "meet", ("meet", "future", "denied", "planned")),
        ("Dow regretted the failure to meet the farmers.", "meet", ("meet", "past", "denied", "asserted")),
        ("Dow will not let the farmers meet the mayor.", "meet", ("meet", "future", "denied", "planned")),
        ("Dow did not have the key.", "have", ("have", "past", "denied", "asserted")),
        ("Dow has no plans to meet the farmers.", "meet", ("meet", "future", "denied", "planned")),
        ("Dow has plans to meet the farmers.", "meet", ("meet", "future", "affirmed", "planned")),
        ("Dow ruled out meeting the farmers.", "meeting", ("meet", "future", "denied", "planned")),
        ("Dow did not rule out meeting the farmers.", "meeting", ("meet", "past", "affirmed", "possible")),
        ("Four members voted no and ten yes.", "voted", ("vote", "past", "affirmed", "asserted")),
        ("Four members found no fault.", "found", ("find", "past", "denied", "asserted")),
        ("Dow will meet No. 5 seed Ostford.", "meet", ("meet", "future", "affirmed", "planned")),
    ],
)
def test_an_event_is_read_as_meant(tell: Tell, text: str, word: str, expected: tuple[str, str, str, str]) -> None:
    """Lemma, tense, polarity and modality of one event word."""
    event = tell(text).event(word)
    assert (event.lemma, event.tense.value, event.polarity.value, event.modality.value) == expected


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("Dow is expected to meet the farmers.", "meet"),
        ("Dow is likely to resign.", "resign"),
        ("Dow was asked to resign.", "ask"),
        ("The price began to fall.", "fall"),
        ("Dow is believed to have fled.", "flee"),
        ("Dow has yet to answer.", "answer"),
        ("Dow was unable to attend.", "attend"),
        ("The bridge was meant to be opened.", "mean"),
        ("Dow has no plans to resign.", "resign"),
        ("Dow did not rule out resigning.", "resign"),
        ("Dow, who leads the farmers, said Ostford is quiet.", "say"),
    ],
)
def test_the_main_event_is_what_the_clause_is_about(tell: Tell, text: str, main: str) -> None:
    """Verbs that only lead to another ("is expected to") are not the main event."""
    assert tell(text).claims[0].event.lemma == main


def test_a_noun_has_the_lemma_of_its_verb(tell: Tell) -> None:
    """ "Meetings" are held against "met"."""
    told = tell("The meetings ended.")
    assert (told.event("meetings").lemma, told.event("meetings").form.value) == ("meet", "noun")


def test_a_name_is_no_event(tell: Tell) -> None:
    """A newspaper or a hall whose name holds an event noun does not happen."""
    assert [event.lemma for claim in tell("Dow wrote for the Ostford March.").claims for event in claim.events] == ["write"]


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("The number of people killed rose sharply.", "rise"),
        ("The bill passed was vetoed.", "veto"),
        ("The farmers arrested have left.", "leave"),
        ("The farmers felt betrayed.", "feel"),
        ("The farmers said was gone.", "say"),
    ],
)
def test_a_participle_behind_a_noun_carries_no_clause_that_has_a_verb(tell: Tell, text: str, lemma: str) -> None:
    """The one right before a verb that can be no participle describes the noun; a verb of telling does not."""
    assert tell(text).claims[0].event.lemma == lemma


def test_whoever_weighs_a_deed_is_its_doer(tell: Tell) -> None:
    """ "Whether to" carries a clause with the subject of the one that it hangs on, and what follows a comma is none of it."""
    told = tell("Dow will decide whether to meet the farmers, said the mayor.").claims
    assert [(claim.event.lemma, claim.subject and (claim.subject.start, claim.subject.end)) for claim in told[:2] if claim.event] == [("decide", (0, 3)), ("meet", (0, 3))]
    assert told[2].event is not None
    assert told[2].event.lemma == "say"
