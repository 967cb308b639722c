"""Two named places ─► whether one could not lie in the other: two towns, two states, two countries."""

from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.places import COUNTRIES, PLACE_ALIASES, REGIONS, US_STATES
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
