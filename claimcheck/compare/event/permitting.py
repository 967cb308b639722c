"""Verbs before somebody and what they may, must or may not do ─► whether two of them are about one thing to do."""

from claimcheck.compare.event.deeds import Deed
from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.verbs import PERMITTING_VERBS


def let_do_others(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether nothing of what the one lets, makes or forbids somebody to do is part of the other: one law allows many things."""
    if PERMITTING_VERBS.isdisjoint((left.verb, right.verb)):
        return False
    mine, theirs = (frozenset(deed.after) - deed.undergoer for deed in (left, right))
    around = right.around - right.undergoer
    return bool(mine and theirs) and not any(pair.correspondence.get(place) in around for place in mine)
