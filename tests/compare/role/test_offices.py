"""The offices that an article gives to a person, read from titles and appositions."""

import pytest

import claimcheck
from claimcheck.compare.role.families import Slot
from claimcheck.compare.role.offices import offices_of, titled_offices
from claimcheck.compare.sides.accounts import Account


def offices(text: str, name: str) -> list[tuple[str, bool]]:
    """Return family and whether it is a former one for each office that *text* gives to *name*."""
    reading = claimcheck.analyze(claimcheck.Article(text=text)).reading
    return [(office.family, office.former) for one in reading.participants if name in one.name for office in offices_of(one, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rep. Ada Brandt said the dam would hold.", [("representative", False)]),
        ("The dam would hold, Congresswoman Ada Brandt said.", [("representative", False)]),
        ("Ada Brandt, the governor's former press secretary, said the dam would hold.", [("spokesperson", True)]),
        ("The dam would hold, said Ada Brandt, an adviser to the president on water.", [("adviser", False)]),
        ("The state's attorney general, Ada Brandt, said the dam would hold.", [("attorney general", False)]),
        ("Former Gov. Ada Brandt said the dam would hold.", [("governor", True)]),
        ("Ada Brandt, who was mayor of Selby until March, said the dam would hold.", [("mayor", True)]),
        ("Senate candidate Ada Brandt said the dam would hold.", [("candidate", False)]),
        ("The third to speak was Gov. Ada Brandt.", [("governor", False)]),
    ],
)
def test_an_office_is_read_with_its_family_and_time(text: str, expected: list[tuple[str, bool]]) -> None:
    """Short forms, women's and men's forms are one family; complements and owners name other people's offices."""
    assert offices(text, "Brandt") == expected


@pytest.mark.parametrize("text", ["The president's lawyer, Ada Brandt, spoke.", "Ada Brandt, the Senate nominee, spoke.", "Ada Brandt told the mayor that the dam would hold."])
def test_other_peoples_offices_are_not_hers(text: str) -> None:
    """Nobody becomes president by working for one, or senator by running."""
    assert {family for family, _ in offices(text, "Brandt")} <= {"lawyer", "nominee"}


def test_each_office_fills_its_slots() -> None:
    """A president may lead a country or a company; what is no office fills none."""
    text = "President Ada Brandt met the presidential candidate Tom Reyes on Monday."
    reading = claimcheck.analyze(claimcheck.Article(text=text)).reading
    slots = {office.family: office.slots for one in reading.participants for office in offices_of(one, text)}

    assert slots["president"] == {Slot.PUBLIC, Slot.POST}
    assert slots["candidate"] == frozenset()


def test_a_title_inside_a_quotation_may_be_of_another_time() -> None:
    """What a spokesman called her before the election does not say what the article calls her."""
    text = 'At the time, a spokesman said: "As mayor, Senator Ada Brandt will fight for the dam."'
    account = Account(0, claimcheck.analyze(claimcheck.Article(text=text)).reading)
    (brandt,) = (one for one in account.reading.participants if one.name.endswith("Brandt"))

    assert all(office.undated for office in titled_offices(account, brandt.index))
