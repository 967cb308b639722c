"""Two named places ─► whether one could not lie in the other: two towns, two states, two countries."""

from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.places import COUNTRIES, PLACE_ALIASES, REGIONS, UNITED_STATES, US_STATES
from claimcheck.model.participants import Mention
from claimcheck.text.edits import letters_apart
from claimcheck.text.names import STATE_ABBREVIATIONS

Place = tuple[int, Mention]

#: How many letters names may differ by that one slip of memory takes for each other, and how long they are at least: "Norhaven", "Norhagen".
MOST_LETTERS_APART = 2
SHORTEST_ALIKE = 6


def are_of_one_level(pair: Pair, left: Place, right: Place) -> bool:
    """Say whether both are countries, or both states, or neither: a town lies in a country that the other article may name."""
    return _level(pair.left.reading.participants[left[0]].name) == _level(pair.right.reading.participants[right[0]].name)


def may_lie_in(one: str, other: str) -> bool:
    """Say whether one of two places, by their names, may lie in the other: a town in any state or country, a state of the United States in these alone.

    >>> may_lie_in("Ostford", "Ohio"), may_lie_in("Ohio", "Norway"), may_lie_in("Ohio", "U.S."), may_lie_in("Ostford", "Brae")
    (True, False, True, False)
    """
    levels = {_level(name): PLACE_ALIASES.get(name, name) for name in (one, other)}
    return len(levels) > 1 and ("town" in levels or levels["country"] == UNITED_STATES)


def _level(name: str) -> str:
    plain = PLACE_ALIASES.get(name, name)
    if plain in COUNTRIES or plain in REGIONS:
        return "country"
    return "state" if plain in US_STATES or plain.rstrip(".") in STATE_ABBREVIATIONS else "town"


def look_alike(left: str, right: str) -> bool:
    """Say whether two names are easily taken for each other.

    >>> look_alike("Bramwell", "Bramhall"), look_alike("Oslo", "Ohio"), look_alike("Springfield", "Springdale")
    (True, False, False)
    """
    if min(len(left), len(right)) < SHORTEST_ALIKE or left[:2] != right[:2] or left == right:
        return False
    return letters_apart(left.lower(), right.lower()) <= MOST_LETTERS_APART
