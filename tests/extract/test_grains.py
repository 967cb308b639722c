"""The grains of the calendar by names of their own."""

from claimcheck.extract.times import grains
from claimcheck.model.times import Grain


def test_every_grain_has_its_name() -> None:
    """No grain is left out, and none is called by the name of another."""
    assert {grain.name: grain for grain in Grain} == {name: grain for name, grain in vars(grains).items() if name.isupper()}
