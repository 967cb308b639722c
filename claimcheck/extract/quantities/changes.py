"""The first of two figures between which something changes: "rose from 18 percent to 21 percent" tells two figures, not a range.

A range has both ends at once ("open from 5 to 7"); what is said to rise, or to be cut, has had the first and has the second. The figure behind "to" is
read by the rules for lone figures.
"""

import re
from collections.abc import Sequence

from claimcheck.extract.quantities.figures import Figure, amount, point, rounding, with_scale_of
from claimcheck.extract.quantities.measures import UNIT, with_unit
from claimcheck.language.en.beside_figures import CHANGING, RANGING
from claimcheck.language.en.units import CURRENCY_SIGNS
from claimcheck.model.documents import Token
from claimcheck.text.numbers import NUMBER
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule
from claimcheck.text.verbs import verb_of

_SIGN = one_of(CURRENCY_SIGNS)
_BY_SIGN = {sign.lower(): code for sign, code in CURRENCY_SIGNS.items()}
#: How many times the second figure of a change the first may be, and yet share its scale: "from 3 to 2 million", not "from 500 to 1.6 million".
_MOST_TIMES = 10
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
        "[500] to 1.6 million": "[500, 500]",
        "[18] to": "None",
    },
)
def changing_from(match: re.Match[str]) -> Figure | None:
    """A scale or a unit behind the second figure alone holds for both."""
    value, other = amount(match["number"]), amount(match["upper"])
    if value is None or other is None:
        return None
    value = with_scale_of(value, match["number"], other, match["upper"], _MOST_TIMES)
    unit, sign = match["own"] or match["unit"], match["sign"]
    step = rounding(match["number"], value, continuous=bool(unit or sign))
    return with_unit(point(value, step), unit) if unit else point(value, step, unit=_BY_SIGN[sign.lower()] if sign else None)


def is_change(tokens: Sequence[Token], first: int) -> bool:
    """Say whether the figure that begins with token *first* stands behind a "from" that opens no range: something is told to change before it."""
    if first < 2 or first > len(tokens) or tokens[first - 1].lower != "from":
        return False
    before = [token.lower for token in tokens[max(0, first - 1 - REACH_OF_CHANGE) : first - 1]]
    return RANGING.isdisjoint(before[-REACH:]) and any(word in CHANGING or verb_of(word) in CHANGING for word in before)
