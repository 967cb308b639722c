"""What two articles say in one place ─► the clause that tells it, with each article's words beside its name."""

from claimcheck.compare.sides.pairs import Side
from claimcheck.text.wording import single_spaced

_WITHOUT_MARKS = str.maketrans("", "", "“”\"")


def plain(text: str) -> str:
    """Return words of an article as an explanation quotes them: on one line, without the marks of quotations, of which one may be left out."""
    return single_spaced(text.translate(_WITHOUT_MARKS))


def closed(words: str) -> str:
    """Return *words* with a bracket closed that they leave open.

    >>> closed("no plan (for the harbor"), closed("no plan (yet)")
    ('no plan (for the harbor)', 'no plan (yet)')
    """
    return f"{words})" if words.count("(") > words.count(")") else words


def told_apart(one: Side, mine: str, other: Side, theirs: str) -> str:
    """Return what one article says, and the other, without a full stop: "The Herald says “red”, The Courier “blue”"."""
    return f"{one.source} says “{plain(mine)}”, {other.source} “{plain(theirs)}”"
