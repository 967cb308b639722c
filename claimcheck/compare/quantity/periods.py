"""Two figures of a pair of sentences ─► whether they are told of two periods: this season and the last, the quake of today and that of 2003."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.compare.quantity.figures import fates_among, words_beside
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.relations import Bound, bound_of
from claimcheck.language.en.calendar import SINCE_WORDS
from claimcheck.language.en.scopes import ANOTHER, COMPARED_WITH, MANY_STRETCHES, SPREAD_OVER, STRETCHES, WHICH_STRETCH
from claimcheck.model.intervals import Relation
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.model.time_relations import relation
from claimcheck.model.times import Grain, TimeExpression, TimexType
from claimcheck.text.numbers import NUMBER
from claimcheck.text.patterns import one_of

#: What happened longer ago than this is another event than the one that is reported.
RECENT = dt.timedelta(days=14)
#: The unit of the force of an earthquake, which an article tells of older ones too.
MAGNITUDE = "magnitude"

_COARSE = (Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF, Grain.YEAR)
_OF_THE_SENTENCE = ("root", "beside", "coordinate", "participle")  # not what is told beside: "a dam, which was built in 1927"
_UP_TO_NOW = re.compile(rf"\b{one_of(SPREAD_OVER)}\s(?:the\s)?(?:past|last)\s(?P<stretch>(?:{NUMBER}\s)?{one_of(MANY_STRETCHES)})\b", re.IGNORECASE)
_STRETCH = re.compile(rf"\b(?P<which>{one_of(WHICH_STRETCH)})\s(?P<stretch>{one_of(STRETCHES)})\b", re.IGNORECASE)
#: Which stretch a figure is of that is compared with that of one.
_OTHER_STRETCH = {"last": "this", "this": "another"}


def are_of_two_periods(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether the sentences tell the figures of two months, years or seasons; of a toll and a quake also whether just one is told of long ago."""
    if _of_two_stretches(pair, left.span, right.span):
        return True
    if _over_years(pair.left, left.span) != _over_years(pair.right, right.span):
        return True
    here, there = periods_of(pair.left, left.span), periods_of(pair.right, right.span)
    if here and there:
        return _open_stretch(pair.left, here) is not _open_stretch(pair.right, there) or all(_are_apart(one, other) for one in here for other in there)
    if not here and not there:
        return False
    if _is_of_another(pair.left, here) or _is_of_another(pair.right, there):
        return True
    if not (left.unit == right.unit == MAGNITUDE or all(_is_toll(side, figure) for side, figure in ((pair.left, left), (pair.right, right)))):
        return False
    return are_of_the_past(pair.left.account, here) or are_of_the_past(pair.right.account, there)


def periods_of(side: Side, figure: Span) -> tuple[TimeExpression, ...]:
    """Return the months and years that a figure's clause names; where it names none, those of the nearest that it hangs on, or else of the sentence itself."""
    claim = side.claim_at(figure)
    while claim is not None:
        if own := _periods_of(side, figure, claim.times):
            return own
        claim = None if claim.parent is None else side.reading.claims[claim.parent]
    return _periods_of(side, figure, [time for one in side.claims if one.link in _OF_THE_SENTENCE for time in one.times])


def _periods_of(side: Side, figure: Span, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Return the periods among *times*, but those of a figure that this one is compared with: "$4 million, up from $3 million a year earlier"."""
    return tuple([time for time in _coarse(times) if not _is_compared(side, figure, time.span)])


def _is_compared(side: Side, figure: Span, time: Span) -> bool:
    """Say whether a word of comparing and another figure stand between a figure and a time behind it: "$4 billion, 5 percent more than last year's"."""
    if time.start < figure.end:
        return False
    tokens = side.sentence.tokens
    between = side.sentence.lowers[bisect_left(tokens, (figure.end,)) : bisect_left(tokens, (time.start,))]
    return not COMPARED_WITH.isdisjoint(between) and any(figure.end <= other.span.start < time.start for other in side.quantities)


def _open_stretch(side: Side, periods: Sequence[TimeExpression]) -> bool:
    """Say whether one of *periods* is the first of several, of which a figure of one year is but a part: "from 2007 through 2014", "since 2007"."""
    return any(bound_of(side, one) is Bound.FIRST for one in periods)


def are_of_the_past(account: Account, periods: Sequence[TimeExpression]) -> bool:
    """Say whether all of *periods* were over long before the article; a month or a year that nobody can tell from the day of publication is."""
    day = account.reading.article.published_day
    if day is None:
        return bool(periods)
    return bool(periods) and all(one.latest is not None and one.latest.date() < day - RECENT for one in periods)


def _coarse(times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    return tuple([time for time in times if time.grain in _COARSE and time.type is TimexType.DATE])


def _are_apart(one: TimeExpression, other: TimeExpression) -> bool:
    return relation(one, other) is Relation.DISJOINT


def _is_of_another(side: Side, periods: Sequence[TimeExpression]) -> bool:
    """Say whether a sentence tells of long ago, and of something else than the report: "Last year another plane returned with 120 people aboard"."""
    return not ANOTHER.isdisjoint(side.sentence.lowers) and are_of_the_past(side.account, periods)


def _is_toll(side: Side, figure: Quantity) -> bool:
    return bool(fates_among(words_beside(side.sentence, figure.span)))


def _of_two_stretches(pair: Pair, left: Span, right: Span) -> bool:
    """Say whether one sentence speaks of this season and the other of the last, or only of a part of it: "since May"."""
    here, there = pair.left.once[_stretches, left], pair.right.once[_stretches, right]
    if (here and not there and _is_since_then(pair.right)) or (there and not here and _is_since_then(pair.left)):
        return True
    return any(which != there.get(stretch, which) for stretch, which in here.items())


def _over_years(side: Side, figure: Span) -> str | None:
    """Return the stretch of years or months up to now that the clause of a figure tells of: "over the past three years"."""
    claim = side.claim_at(figure)
    match = _UP_TO_NOW.search(side.reading.document.text, claim.span.start, claim.span.end) if claim else None
    return match["stretch"].lower() if match else None


def _is_since_then(side: Side) -> bool:
    """Say whether the sentence tells of what has been since some day or event, which is a part of the season or year that another tells of."""
    return not SINCE_WORDS.isdisjoint(side.sentence.lowers)


def _stretches(side: Side, figure: Span) -> dict[str, str]:
    """Return which season, year or term the sentence speaks of, of each that it speaks of once; not the one that the figure is compared with."""
    found: dict[str, set[str]] = {}
    for match in _STRETCH.finditer(side.text):
        which, stretch = WHICH_STRETCH[match["which"].lower()], match["stretch"].lower()
        place = Span(side.sentence.span.start + match.start(), side.sentence.span.start + match.end())
        found.setdefault(stretch, set()).add(_OTHER_STRETCH[which] if _is_compared(side, figure, place) else which)
    return {stretch: next(iter(which)) for stretch, which in found.items() if len(which) == 1}
