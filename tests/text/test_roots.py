"""Words ─► roots."""

import pytest

from claimcheck.text.roots import root


@pytest.mark.parametrize(
    ("one", "other"),
    [("resigned", "resignation"), ("migrants", "migration"), ("laws", "law"), ("u.s.", "us"), ("indicted", "indictments")],
)
def test_families_share_a_root(one: str, other: str) -> None:
    """Words of one family have one root."""
    assert root(one) == root(other)


@pytest.mark.parametrize(("one", "other"), [("237,000", "23700"), ("boss", "bos"), ("gas", "ga"), ("covid-19", "covid-20"), ("3.5", "35")])
def test_strangers_keep_apart(one: str, other: str) -> None:
    """Figures keep all their signs, and short words their ends."""
    assert root(one) != root(other)
