"""Plain counts and words that stand for them: "237,000", "a dozen", "dozens", "several", "tens of thousands", "twice", "third place"."""

import re
from decimal import Decimal

from claimcheck.extract.quantities.figures import Figure, amount, point, rounding
from claimcheck.language.en.bounds import MULTIPLES, NO_SUPERLATIVES, PLURAL_SCALES, VAGUE_COUNTS
from claimcheck.language.en.numbers import COUNTED_SCALES, LARGE_SCALES
from claimcheck.model.intervals import Interval
from claimcheck.text.numbers import FIGURE, NUMBER, ORDINAL, read_ordinal
from claimcheck.text.patterns import one_of
from claimcheck.text.rules import rule
from claimcheck.text.wording import single_spaced


@rule(
    rf"(?P<number>{NUMBER})(?![\w/%])",
    examples={
        "237,000": "[237000, 237000]",
        "a dozen": "[12, 12]",
        "twenty-six": "[26, 26]",
        "1.5 million": "[1500000, 1500000]",
        "half a million": "[500000, 500000]",
    },
)
def count(match: re.Match[str]) -> Figure | None:
    """A number alone."""
    value = amount(match["number"])
    return None if value is None else point(value, rounding(match["number"], value))


@rule(
    rf"(?P<outer>{one_of(PLURAL_SCALES)})(?:\sof\s(?P<inner>{one_of(LARGE_SCALES)}s))?\b",
    examples={
        "dozens": "about [24, ...)",
        "tens of thousands": "about [20000, 1000000)",
        "thousands": "about [2000, 1000000)",
        "hundreds of thousands": "about [200000, 1000000)",
    },
)
def plural_scale(match: re.Match[str]) -> Figure:
    """At least two of the scale, and less than a thousand thousands: "thousands" is not said of millions."""
    outer = PLURAL_SCALES[match["outer"].lower()]
    inner = PLURAL_SCALES[match["inner"].lower()] if match["inner"] else 1
    lower = Decimal(2 * outer * inner)
    scale = inner if match["inner"] else outer
    upper = Decimal(scale * 1000) if scale >= 1000 else None
    return Figure(Interval(lower, upper, upper_closed=upper is None), approximate=True)


@rule(
    rf"(?:several\s(?P<scale>{one_of(COUNTED_SCALES)})|(?P<words>{one_of(VAGUE_COUNTS)}))\b",
    examples={"several": "about [3, 9]", "a handful": "about [3, 9]", "both": "[2, 2]", "several hundred": "about [300, 900]"},
)
def vague_count(match: re.Match[str]) -> Figure | None:
    """What careful writers mean by a word for a small number."""
    scale = amount(f"a {match['scale']}") if match["scale"] else Decimal(1)
    lower, upper = VAGUE_COUNTS["several" if match["scale"] else single_spaced(match["words"].lower())]
    if scale is None:
        return None
    exact = lower == upper
    interval = Interval(lower * scale, None if upper is None else upper * scale)
    return Figure(interval, Decimal(lower) if exact else None, approximate=not exact)


@rule(
    rf"(?P<number>{NUMBER})[\s-](?:times|fold)\b|(?P<word>{one_of(MULTIPLES)})\b",
    examples={"three times": "[3, 3] times", "twice": "[2, 2] times", "tenfold": "[10, 10] times"},
)
def multiple(match: re.Match[str]) -> Figure | None:
    """How many times."""
    value = Decimal(MULTIPLES[match["word"].lower()]) if match["word"] else amount(match["number"])
    return None if value is None else point(value, unit="times")


@rule(rf"(?P<ordinal>{ORDINAL}|last)(?![\w-])", examples={"second": "[2, 2] rank", "5th": "[5, 5] rank", "last": "None"})
def rank(match: re.Match[str]) -> Figure | None:
    """A place in an order; the reader has seen that it tells a rank."""
    place = read_ordinal(match["ordinal"])
    return None if place is None else point(Decimal(place), unit="rank")


@rule(
    rf"(?P<ordinal>{ORDINAL})[\s-](?P<most>\w+est)\b",
    examples={"third-largest": "[3, 3] rank", "second biggest": "[2, 2] rank", "third": "None"},
)
def superlative(match: re.Match[str]) -> Figure | None:
    """A place in an order of size."""
    place = read_ordinal(match["ordinal"])
    return None if place is None or match["most"].lower() in NO_SUPERLATIVES else point(Decimal(place), unit="rank")


#: A figure that some other word belongs to ("20th", "5G", "737s"): none of ours.
BROKEN_FIGURE = re.compile(rf"{FIGURE}[^\W\d]")
