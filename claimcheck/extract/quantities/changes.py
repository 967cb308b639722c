"""The first of two figures between which something changes: "rose from 18 percent to 21 percent" tells two figures, not a range.

A range has both ends at once ("open from 5 to 7"); what is said to rise, or to be cut, has had the first and has the second. The figure behind "to" is
read by the rules for lone figures.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.extract.quantities.figures import Figure, amount, point, rounding
from claimcheck.extract.quantities.measures import UNIT, with_unit
from claimcheck.language.en.beside_figures import CHANGING, RANGING
from claimcheck.language.en.units import CURRENCY_SIGNS
from claimcheck.model.documents import Token
from claimcheck.text.numbers import FIGURE, NUMBER
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule
from claimcheck.text.verbs import verb_of

_SIGN = one_of(CURRENCY_SIGNS)
_BY_SIGN = {sign.lower(): code for sign, code in CURRENCY_SIGNS.items()}
_BARE = re.compile(FIGURE)
#: A lone figure below this shares the scale behind the second: "from 2 to 3 million".
_LEAST_SCALED = 1000
#: How many words before "from" may tell a range: "estimates run anywhere from".
REACH = 3
#: How many before it may tell a change: "raise the tax on all that the rich earn and own from".
REACH_OF_CHANGE = 15


@rule(
    rf"(?P<sign>{_SIGN})?\s?(?P<number>{NUMBER})(?:[\s-]?(?P<own>{UNIT}))?(?=\sto\s{_SIGN}?\s?(?P<upper>{NUMBER})(?:[\s-]?(?P<unit>{UNIT})|(?!\w)))",
    examples={
        "[18] to 21": "[18, 18]",
        "[3.8] to 5 percent": "[3.8, 3.8] percent",
        "[3.8 percent] to 5 percent": "[3.8, 3.8] percent",
        "[$4,300] to $5,550": "[4300, 4300] USD",
        "[2] to 3 million": "[2000000, 2000000]",
        "[900,000] to 1.2 million": "[900000, 900000]",
        "[18] to": "None",
    },
)
def changing_from(match: re.Match[str]) -> Figure | None:
    """A scale or a unit behind the second figure alone holds for both."""
    value, other = amount(match["number"]), amount(match["upper"])
    bare = _BARE.match(match["upper"])
    if value is None or other is None:
        return None
    figure = amount(bare[0].rstrip(".,")) if bare else None
    if figure and figure != other and value < _LEAST_SCALED and _BARE.fullmatch(match["number"]):
        value = value * other / figure
    unit, sign = match["own"] or match["unit"], match["sign"]
    step = rounding(match["number"], value, continuous=bool(unit or sign))
    return with_unit(point(value, step), unit) if unit else point(value, step, unit=_BY_SIGN[sign.lower()] if sign else None)


def is_change(tokens: Sequence[Token], start: int) -> bool:
    """Say whether the figure at offset *start* stands behind a "from" that opens no range: something is told to change before it."""
    place = bisect_left(tokens, (start,)) - 1
    if place <= 0 or tokens[place].lower != "from":
        return False
    before = [token.lower for token in tokens[max(0, place - REACH_OF_CHANGE) : place]]
    return RANGING.isdisjoint(before[-REACH:]) and any(word in CHANGING or verb_of(word) in CHANGING for word in before)
