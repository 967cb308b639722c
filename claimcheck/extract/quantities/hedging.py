"""A figure and the words around it ─► the interval that the hedges leave: "more than 40" is (40, ...), "about 40" is [36, 44]."""

from collections.abc import Sequence
from decimal import Decimal

import attrs

from claimcheck.extract.quantities.figures import MOST_HEDGE, Figure, hedge_room
from claimcheck.language.en.bounds import FIGURE_HEDGES, FIGURE_HEDGES_AFTER, GOING_UP, JUST_ABOVE, JUST_BELOW, PLUS, UP_TO
from claimcheck.language.en.hedges import HEDGES_AFTER, HEDGES_BEFORE
from claimcheck.language.en.names import INDEFINITE_ARTICLES
from claimcheck.language.en.units import CURRENCY_SIGNS
from claimcheck.language.en.word_classes import DETERMINERS
from claimcheck.model.documents import Token
from claimcheck.model.intervals import Interval

_BEFORE = HEDGES_BEFORE | FIGURE_HEDGES
_AFTER = HEDGES_AFTER | FIGURE_HEDGES_AFTER
_LONGEST = max(len(words.split()) for words in (*_BEFORE, *_AFTER))
_LAST_WORDS = frozenset(words.split()[-1] for words in _BEFORE)
_FIRST_WORDS = frozenset(words.split()[0] for words in _AFTER)
_LONGEST_COUNTED = 5  # tokens from a figure to the "or" behind what it counts


@attrs.frozen
class Hedge:
    """The words of a hedge, how it bounds (a value of TIMEX3's `mod`, "" for none), and how many tokens it takes."""

    words: str
    mod: str
    tokens: int


def hedge_before(tokens: Sequence[Token], end: int) -> Hedge | None:
    """Return the longest hedge that ends right before token *end*; an article between the two is passed over."""
    skipped = 1 if end and tokens[end - 1].lower in INDEFINITE_ARTICLES else 0  # no "the": "over the eight years" is no hedge
    last = end - skipped
    if not last or tokens[last - 1].lower not in _LAST_WORDS:
        return None
    hedge = _longest(tokens, [(max(last - count, 0), last) for count in range(_LONGEST, 0, -1)], _BEFORE, skipped)
    return None if hedge is not None and hedge.words == UP_TO and tokens[max(0, last - 3)].lower in GOING_UP else hedge


def hedge_after(tokens: Sequence[Token], start: int) -> Hedge | None:
    """Return the longest hedge that begins at token *start*."""
    if start >= len(tokens) or tokens[start].lower not in _FIRST_WORDS:
        return None
    hedge = _longest(tokens, [(start, start + count) for count in range(_LONGEST, 0, -1)], _AFTER, 0)
    return None if hedge is not None and hedge.words == PLUS and _begins_what_is_added(tokens, start + hedge.tokens) else hedge


def _begins_what_is_added(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the token at *place* begins what a "plus" adds to the figure before it: "12% plus a bonus", "12% plus £500"."""
    return place < len(tokens) and (tokens[place].lower in DETERMINERS or tokens[place].lower in CURRENCY_SIGNS or tokens[place].text[0].isdigit())


def hedge_behind_noun(tokens: Sequence[Token], letters: str, start: int) -> Hedge | None:
    """Return the hedge behind what is counted, which begins at token *start*: "15 million barrels of oil or more"; it takes the noun's tokens too."""
    for place in range(start, min(start + _LONGEST_COUNTED, len(tokens))):
        if tokens[place].lower == "or":
            hedge = hedge_after(tokens, place)
            is_other = hedge is not None and letters[place + hedge.tokens : place + hedge.tokens + 1] in ("J", "R")  # "12 cars or more likely trucks"
            return attrs.evolve(hedge, tokens=hedge.tokens + place - start) if hedge and not is_other else None
        if letters[place] not in "NJG" and tokens[place].lower != "of":
            return None
    return None


def _longest(tokens: Sequence[Token], ranges: list[tuple[int, int]], table: dict[str, str], skipped: int) -> Hedge | None:
    for first, last in ranges:
        words = " ".join(token.lower for token in tokens[first:last])
        if words in table and last <= len(tokens):
            return Hedge(words, table[words], last - first + skipped)
    return None


def hedged(figure: Figure, hedge: Hedge | None) -> Figure:
    """Return the figure as its hedge leaves it.

    >>> from claimcheck.extract.quantities.figures import point
    >>> str(hedged(point(Decimal(40)), Hedge("more than", "MORE_THAN", 2))), str(hedged(point(Decimal(40)), Hedge("about", "APPROX", 1)))
    ('(40, ...)', 'about [36.0, 44.0]')
    """
    if hedge is None or not hedge.mod:
        return figure
    lower, upper = figure.interval.lower, figure.interval.upper
    if hedge.mod == "APPROX":
        return _about(figure)
    if hedge.words in JUST_BELOW and upper is not None:
        return attrs.evolve(figure, interval=Interval(upper - _near(upper), upper, upper_closed=False), approximate=True)
    if hedge.words in JUST_ABOVE and lower is not None:
        return attrs.evolve(figure, interval=Interval(lower, lower + _near(lower), lower_closed=False), approximate=True)
    if hedge.mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        return attrs.evolve(figure, interval=Interval(None, upper, upper_closed=hedge.mod == "EQUAL_OR_LESS"))
    return attrs.evolve(figure, interval=Interval(lower, None, lower_closed=hedge.mod == "EQUAL_OR_MORE"))


def _near(value: Decimal) -> Decimal:
    """How far below the figure "nearly" still reaches."""
    return max(abs(value) * MOST_HEDGE, hedge_room(value))


def _about(figure: Figure) -> Figure:
    lower, upper = figure.interval.lower, figure.interval.upper
    return attrs.evolve(
        figure,
        interval=attrs.evolve(
            figure.interval,
            lower=None if lower is None else lower - hedge_room(lower),
            upper=None if upper is None else upper + hedge_room(upper),
        ),
        approximate=True,
    )
