"""What two articles make of one deed ─► the sentence that explains it, with the words of each article beside its name."""

from claimcheck.compare.sides.pairs import Side
from claimcheck.compare.sides.wording import plain


def contrasted(one: Side, does: str, mine: str, other: Side, does_else: str, theirs: str) -> str:
    """Return what one article does with a deed and the other does else: "The Herald denies it (“did not vote”), The Courier affirms it (“voted”)."."""
    return f"{one.source} {does} (“{plain(mine)}”), {other.source} {does_else} (“{plain(theirs)}”)."


def may_be_later(one: Side, other: Side) -> bool:
    """Say whether nothing speaks against one article's being as late as the other, or later."""
    mine, theirs = one.reading.article.published_day, other.reading.article.published_day
    return mine is None or theirs is None or mine >= theirs


def later_report(one: Side, other: Side) -> str:
    """Return the sentence that says that *one* is the later report of the two, or may be; nothing where it is not."""
    if not may_be_later(one, other):
        return ""
    return f" {one.source} may be the later report." if may_be_later(other, one) else f" {one.source} is the later report."
