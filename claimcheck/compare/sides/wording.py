"""What two articles say in one place ─► the clause that tells it, with each article's words beside its name."""

from claimcheck.compare.sides.pairs import Pair


def told_apart(pair: Pair, mine: str, theirs: str) -> str:
    """Return what the left article says, and the right, without a full stop: "The Herald says “red”, The Courier “blue”"."""
    return f"{pair.left.source} says “{mine}”, {pair.right.source} “{theirs}”"
