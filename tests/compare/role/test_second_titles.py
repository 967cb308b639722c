"""Titles behind names beside the first: joined by "and", behind a party and a state."""

import pytest

import claimcheck
from claimcheck.compare.role.offices import offices_of


def _families(text: str) -> list[str]:
    reading = claimcheck.analyze(claimcheck.Article(text=text)).reading
    return [office.family for one in reading.participants if "Brandt" in one.name for office in offices_of(one, text)]


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Ada Brandt, a bird expert and director of the Harbor Trust, said no.", ["expert", "director"]),
        ("Ada Brandt, a lawyer at Selby and former treasurer of the club, said no.", ["lawyer", "treasurer"]),
        ("Ada Brandt, executive vice president of Marsh Watch and director of the Harbor Trust, said no.", ["vice president", "director"]),
        ("Selby Attorney General and U.S. Senate candidate Ada Brandt said no.", ["attorney general", "candidate"]),
        ("Rep. Ada Brandt, R-Calif., chairman of the Harbor panel, said no.", ["representative", "chair"]),
        ("Rep. Ada Brandt (R-Calif.), chairman of the Harbor panel, said no.", ["representative", "chair"]),
        ("Rep. Ada Brandt of California, chairman of the Harbor panel, said no.", ["representative", "chair"]),
    ],
)
def test_every_title_behind_a_name_is_read(text: str, families: list[str]) -> None:
    """What "and" joins to a title, or stands behind a party, is her title too."""
    assert _families(text) == families


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Ada Brandt, an aide to the mayor and the governor, said no.", ["aide"]),
        ("Ada Brandt, the Harbor chairman and the mayor of Selby, Karl Lund, met.", ["chair"]),
        ("Ada Brandt, a former lawyer and chairman of the club, said no.", ["lawyer"]),
        ("Ada Brandt, a lawyer and the mayor’s aide, said no.", ["lawyer"]),
        ("Ada Brandt (R-Calif.), whose husband is chairman of the Harbor panel, said no.", []),
        ("Sen. Ada Brandt (D-Ohio), Rep. Karl Lund (R-Ohio) and others met.", ["senator"]),
    ],
)
def test_other_peoples_titles_behind_a_name_are_not_hers(text: str, families: list[str]) -> None:
    """Whom she works for, who stands beside her; what "former" may also be said of is left open."""
    assert _families(text) == families
