"""Figures of a game: whose they are, and whether of one play or of a whole game."""

from collections.abc import Callable

import pytest

from claimcheck.model.comparisons import Aspect

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        ("Ola Berg threw for 364 yards and the Ostford Herons won.", "Ola Berg threw for 346 yards and the Ostford Herons won.", True),
        ("Ola Berg threw for 364 yards and the Ostford Herons won.", "Ivo Lang threw for 346 yards and the Ostford Herons won.", False),
        ("Ola Berg threw a 41-yard pass for the winning touchdown on Sunday.", "Ola Berg threw for 64 yards and the winning touchdown on Sunday.", False),
        ("Ola Berg's 20 points put the Herons ahead on Sunday in Ostford.", "Ola Berg's 23 points put the Herons ahead on Sunday in Ostford.", True),
        ("Ola Berg's 20 points put the Herons ahead on Sunday in Ostford.", "Ivo Lang's 23 points put the Herons ahead on Sunday in Ostford.", False),
        ("The undrafted rookie finished with 716 yards rushing.", "Ola Berg finished with 728 yards rushing.", False),
    ],
    ids=["one player", "two players", "one play and a game", "one owner", "two owners", "somebody"],
)
def test_figures_of_a_game_are_those_of_one_player(left: str, right: str, differ: bool, discrepancies: Finder) -> None:
    """Yards and points differ only where both sentences name whose they are, and never those of one play from those of a game."""
    assert bool(discrepancies(left, right, Aspect.QUANTITY)) is differ
