"""A figure in its sentence ─► what it counts of: the first or last of a row, so many a year, a part of another figure, a sum in another currency."""

import re
from typing import NamedTuple

from claimcheck.compare.quantity.figures import are_swapped
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.negation import NEGATORS
from claimcheck.language.en.scopes import (
    BEFORE_A_CONVERSION,
    BEFORE_A_WHOLE,
    EARLIER,
    LACKING,
    MEANS,
    MOVING,
    RATED,
    RATES,
    STANDING,
    STRETCHES_OF_ROW,
    TOGETHER,
    YET_TO_GROW,
)
from claimcheck.model.quantities import AGAINST, FOR, Quantity
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of
from claimcheck.text.stems import CONTENT_STEMS

#: How many characters behind a figure the words may stand that make it a rate: "$23 million in annual value per season".
REACH = 40
#: How many words behind "from" say which fund a sum comes from.
LONGEST_FUND = 5

_RATE = re.compile(rf"(?:[\s-][a-z][\w’'-]*){{0,3}}?[\s-](?:per\s\w+|an?\s{one_of(RATED)}|{one_of(RATES)})\b")
_PART = re.compile(rf"\sof\s(?:(?:{one_of(BEFORE_A_WHOLE)}|(?:the\s)?[A-Z][\w-]*(?:['’]s|s['’]))\s)?$")
_HAS_PART = re.compile(r"(?:\s[\w-]+){1,4},\s\w")
_OF_THESE = re.compile(r"\sof\s(?:whom|which|them)\b")
_MONEY_BEFORE = re.compile(rf"\s\({one_of(BEFORE_A_CONVERSION)}?\s?$")

#: Behind nothing but marks and other figures in brackets: "Lund (45-7-2, 36 wins by knockout)".
_IN_BRACKETS = re.compile(r"\([^A-Za-z()]*$")


class Portion(NamedTuple):
    """What a figure counts of: which stretch of a row, whether so many go to one of something, whether it is the part or the whole of another figure.

    Two figures of which any of this differs are of two things. *denied*: "not one"; *in_brackets*: it belongs to a record behind a name; *lacking*: so many
    are missed or needed; *together*: it sums up other counts.
    """

    of_row: str
    rate: bool
    part: bool
    whole: bool
    denied: bool
    in_brackets: bool
    lacking: bool
    together: bool


def are_of_two_portions(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two figures count of different things: the last two games and the four before, a sum and what it makes a year."""
    if is_conversion(pair.left, left) or is_conversion(pair.right, right):
        return True
    here, there = pair.left.once[_portion, left.span], pair.right.once[_portion, right.span]
    if left.unit == "percent":
        here, there = (one._replace(rate=_is_mean(side, figure.span)) for one, side, figure in ((here, pair.left, left), (there, pair.right, right)))
    if are_swapped(left, right):
        here, there = here._replace(part=here.part and there.part), there._replace(part=here.part and there.part)
    if left.unit is not None:
        here, there = _as_sum(here), _as_sum(there)
    if here != there or _are_of_two_funds(pair, left, right):
        return True
    return _are_of_two_shares(pair, left, right, here) or _are_level_and_change(pair, left.span, right.span)


def _are_of_two_funds(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two sums are taken from what is told in words of which none is the other's: "$2 million from the port", "$5 million from schools"."""
    if not left.rule.startswith("money"):
        return False
    here, there = _fund(pair.left, left.span), _fund(pair.right, right.span)
    return bool(here and there) and here.isdisjoint(there)


def _fund(side: Side, figure: Span) -> frozenset[str]:
    words = side.sentence.words_from(figure.end, 1 + LONGEST_FUND)
    if words[:1] != ("from",):
        return frozenset()
    return frozenset(root for word in words[1:] if word[0].isalpha() and (root := CONTENT_STEMS[word]))


def _as_sum(portion: Portion) -> Portion:
    return portion._replace(of_row="") if portion.of_row in YET_TO_GROW else portion


def _are_of_two_shares(pair: Pair, left: Quantity, right: Quantity, portion: Portion) -> bool:
    """Say whether neither the part nor the whole is the same: 28 of 68 punches in a round, 178 of 369 in the fight."""
    if not (portion.part or portion.whole):
        return False
    here, there = _other_of_share(pair.left, left, portion), _other_of_share(pair.right, right, portion)
    return here is not None and there is not None and None not in (here.value, there.value) and here.value != there.value


def _other_of_share(side: Side, figure: Quantity, portion: Portion) -> Quantity | None:
    """Return the whole of a part, or the part of a whole."""
    place = side.quantities.index(figure) + (1 if portion.part else -1) if figure in side.quantities else -1
    return side.quantities[place] if 0 <= place < len(side.quantities) else None


def _are_level_and_change(pair: Pair, left: Span, right: Span) -> bool:
    """Say whether one figure is of what there is and the other of what came or went: "hold 240 seats", "lost 60 seats"."""
    here, there = _before(pair.left, left), _before(pair.right, right)
    return any(not (STANDING.isdisjoint(one) or MOVING.isdisjoint(other)) for one, other in ((here, there), (there, here)))


def _before(side: Side, figure: Span) -> tuple[str, ...]:
    """Return the two words before a figure, in lower case."""
    return side.sentence.words_before(figure.start, 2)


def is_conversion(side: Side, figure: Quantity) -> bool:
    """Say whether a figure is another in brackets behind it, in another currency or measure: "58 km (36 miles)". It depends on a rate, or is rounded."""
    text = side.reading.document.text
    before = next((other for other in reversed(side.quantities) if other.span.end <= figure.span.start), None)
    if before is None or before.unit is None or before.unit == figure.unit or figure.unit in (None, FOR, AGAINST):
        return False
    return _MONEY_BEFORE.fullmatch(text, before.span.end, figure.span.start) is not None


def _has_part(text: str, end: int, following: Span, last: int) -> bool:
    """Say whether a part of a figure is told right behind it: "15 members, 12 of whom voted"."""
    return _HAS_PART.match(text, end, last) is not None and _OF_THESE.match(text, following.end, last) is not None


def _is_mean(side: Side, share: Span) -> bool:
    """Say whether a share is the mean of several: "paid an average of 23 percent"; "17 percent each" is as much as "17 percent"."""
    return not MEANS.isdisjoint(side.sentence.words_before(share.start, 3))


def _portion(side: Side, figure: Span) -> Portion:
    text, sentence = side.reading.document.text, side.sentence
    before, behind = _before(side, figure), sentence.words_from(figure.end, 1)
    rate = _RATE.match(text, figure.end, min(sentence.span.end, figure.end + REACH)) is not None or not MEANS.isdisjoint(before)
    spans = [other.span for other in side.quantities]
    at = spans.index(figure) if figure in spans else 0
    return Portion(
        next((word for word in before[-1:] if word in STRETCHES_OF_ROW), next((word for word in behind if word in EARLIER), "")),
        rate,
        at + 1 < len(spans) and _PART.fullmatch(text, figure.end, spans[at + 1].start) is not None,
        (at > 0 and _PART.fullmatch(text, spans[at - 1].end, figure.start) is not None)
        or (at + 1 < len(spans) and _has_part(text, figure.end, spans[at + 1], sentence.span.end)),
        bool(before) and before[-1] in NEGATORS,
        _IN_BRACKETS.search(text[sentence.span.start : figure.start]) is not None,
        not LACKING.isdisjoint(before),
        not TOGETHER.isdisjoint(before),
    )
