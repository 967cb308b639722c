"""What two articles make of one deed ─► the sentence that explains it, with the words of each article beside its name."""

from claimcheck.compare.sides.pairs import Side
from claimcheck.text.wording import single_spaced


def contrasted(one: Side, does: str, mine: str, other: Side, does_else: str, theirs: str) -> str:
    """Return what one article does with a deed and the other does else: "The Herald denies (“did not vote”) what The Courier affirms (“voted”)."."""
    return f"{one.source} {does} (“{single_spaced(mine)}”) what {other.source} {does_else} (“{single_spaced(theirs)}”)."
