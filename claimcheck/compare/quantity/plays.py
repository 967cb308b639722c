"""Two figures of a game ─► whether they are of one play or one player: yards, points and goals are always somebody's."""

from claimcheck.compare.quantity.holders import keepers
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.scopes import LEADS, PLAYED, PLAYS
from claimcheck.model.quantities import Quantity


def are_of_two_plays(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two figures of a game are not surely those of one player or team, or just one is of a single play or of a lead.

    "A 41-yard pass", "364 yards"; "scored 17 points", "10 points down".
    """
    if not (_is_of_play(left) and _is_of_play(right)):
        return False
    if ("-" in left.text) is not ("-" in right.text) or _is_lead(pair.left, left) is not _is_lead(pair.right, right):
        return True
    here, there = keepers(pair.left, left.span), keepers(pair.right, right.span)
    return not any(pair.accounts.are_same(mine, theirs) for mine in here for theirs in there)


def _is_of_play(figure: Quantity) -> bool:
    return figure.unit == PLAYED or figure.counted_lemma in PLAYS


def _is_lead(side: Side, figure: Quantity) -> bool:
    """Say whether so many one is ahead of another, or behind: "trails by nine points", "seven points behind"."""
    return side.word_before(figure.span) == "by" or not LEADS.isdisjoint(side.sentence.words_from(figure.span.end, 2))
