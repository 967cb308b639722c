"""Two events told by one verb ─► whether the particles behind it turn the one round: "checked into", "checked out of"."""

from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.opposed_events import OPPOSED_PARTICLES
from claimcheck.model.claims import Event


def are_turned_round(pair: Pair, left: Event, right: Event) -> bool:
    """Say whether the two verbs are followed by particles that exclude each other."""
    mine, theirs = pair.left.word_after(left.span), pair.right.word_after(right.span)
    return any((mine in one and theirs in other) or (mine in other and theirs in one) for one, other in OPPOSED_PARTICLES)
