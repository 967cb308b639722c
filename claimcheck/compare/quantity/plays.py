"""Two figures of a game ─► whether they are of one play or one player: yards, points and goals are always somebody's."""

from claimcheck.compare.quantity.holders import keepers
from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.scopes import PLAYED, PLAYS
from claimcheck.model.quantities import Quantity


def are_of_two_plays(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two figures of a game are not surely those of one player or team, or one is of a single play: "a 41-yard pass", "364 yards"."""
    if not (_is_of_play(left) and _is_of_play(right)):
        return False
    if ("-" in left.text) is not ("-" in right.text):
        return True
    here, there = keepers(pair.left, left.span), keepers(pair.right, right.span)
    return not any(pair.accounts.are_same(mine, theirs) for mine in here for theirs in there)


def _is_of_play(figure: Quantity) -> bool:
    return figure.unit == PLAYED or figure.counted_lemma in PLAYS
