"""A length of time in its sentence ─► whether it is a figure of something: the 60 days of a suspension, the 21 years of a veteran."""

from bisect import bisect_left

from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.scopes import TERMS
from claimcheck.model.times import TimeExpression, TimexType

#: How many words behind the length its noun is looked for: "a 21-year F.B.I. veteran", "a five-year federal prison sentence".
REACH = 3


def is_term(side: Side, time: TimeExpression) -> bool:
    """Say whether a length stands before a noun of what is measured by it."""
    if time.type is not TimexType.DURATION or "-" not in time.text:
        return False
    place = bisect_left(side.sentence.tokens, (time.span.end,))
    return not TERMS.isdisjoint(side.sentence.lowers[place : place + REACH])
