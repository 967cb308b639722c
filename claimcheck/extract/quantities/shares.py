"""Parts of a whole: "56 percent" is read among the measures; here "one in three", "two-thirds of", "half", all as percentages."""

import re
from decimal import Decimal

from claimcheck.extract.quantities.figures import Figure, amount, point
from claimcheck.language.en.beside_figures import NO_WHOLES
from claimcheck.language.en.bounds import CHANCE_WORDS, PART_COUNTS, PARTS
from claimcheck.text.numbers import NUMBER
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule

#: A simple fraction in the news is said of what is within one percentage point and a half of it.
FRACTION_STEP = Decimal("1.5")

_CHANCE = re.compile(rf"[\"”]?[\s-](?:{one_of(CHANCE_WORDS)})\b", re.IGNORECASE)


@rule(
    rf"(?P<number>{NUMBER})(?:[\s-](?:in|out[\s-]of)[\s-](?:every[\s-])?)(?P<whole>{NUMBER})\b(?![\s-]{one_of(NO_WHOLES)})",
    examples={"one in three": "[33.33, 33.33] percent", "1-in-4": "[25, 25] percent", "two out of every five": "[40, 40] percent", "5 in 3": "None"},
)
def one_in(match: re.Match[str]) -> Figure | None:
    """So many of so many; a chance above one is a slip, and worth to be held against the other article's."""
    part, whole = amount(match["number"]), amount(match["whole"])
    return _percent(part, whole) if part and whole and (part < whole or _CHANCE.match(match.string, match.end())) and whole <= 100_000 else None


@rule(
    rf"(?:(?P<count>{one_of(PART_COUNTS)})[\s-])?(?P<part>{one_of(PARTS)})s?\b(?!-)",
    examples={"a third": "[33.33, 33.33] percent", "two-thirds": "[66.67, 66.67] percent", "half": "[50, 50] percent", "three quarters": "[75, 75] percent"},
)
def fraction(match: re.Match[str]) -> Figure | None:
    """A named part; the reader has seen that "of" or a noun follows."""
    return _percent(Decimal(PART_COUNTS[(match["count"] or "one").lower()]), Decimal(PARTS[match["part"].lower()]))


def _percent(part: Decimal, whole: Decimal) -> Figure:
    value = (part * 100 / whole).quantize(Decimal("0.01")).normalize()
    plain = value.quantize(Decimal(1)) if value == value.to_integral_value() else value
    return point(plain, FRACTION_STEP, unit="percent")
