"""Two figures of one kind ─► whether they tell of two different wholes: the rest instead of all, other places, the answers of two polls."""

import re
from collections.abc import Iterator

from claimcheck.compare.pairs import Pair, Side
from claimcheck.language.en.names import CALENDAR_WORDS
from claimcheck.language.en.scopes import NAMELESS, POLLS, POLLSTER_PREPOSITIONS, REMAINDERS
from claimcheck.model.documents import Sentence
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of

#: How many sentences before the figure may name the poll: "74 percent disapproved in that survey".
LOOK_BACK = 2

_NAME = r"[A-Z][\w.&’'/-]{0,40}"
_NAMES = rf"{_NAME}(?:\s{_NAME}){{0,5}}"
_POLL = one_of(POLLS)

#: "a Meridian News poll", "a survey conducted for the Ostford Institute".
# the poll itself is only looked at, so that "a poll" does not hide who is named behind it
_POLLSTER = re.compile(
    rf"(?P<before>{_NAMES})\s(?={_POLL}\b)"
    rf"|\b{_POLL}\s(?:[a-z]+\s){{0,3}}?(?:[A-Z][a-z]+\s)?{one_of(POLLSTER_PREPOSITIONS)}\s(?:the\s)?(?P<behind>{_NAMES})"
)
_PARTS = re.compile(r"[\s/-]+")

#: "(61,000) scooters in Canada and Mexico", "(40) of them were seen in Ostford".
_PLACE = rf"(?:the\s)?{_NAME}(?:\s{_NAME})?"
_PLACES = re.compile(rf"(?:\s[a-z]+){{0,5}}?\sin\s(?P<first>{_PLACE})(?:(?:,\s{_PLACE}){{0,9}},?\sand\s(?P<last>{_PLACE}))?")


def are_of_two_wholes(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether the words beside two figures show that these do not count one thing, however alike their sentences are."""
    if _is_rest(pair.left, left.span) != _is_rest(pair.right, right.span):
        return True
    here, there = _places(pair.left, left.span), _places(pair.right, right.span)
    if here and there and here != there:
        return True
    return left.unit == "percent" and _of_two_polls(pair)


def _is_rest(side: Side, figure: Span) -> bool:
    """Say whether a figure counts what is left: "four other states", "another 12"."""
    return side.word_before(figure) in REMAINDERS or side.word_after(figure) in REMAINDERS


def _places(side: Side, figure: Span) -> tuple[str | None, ...]:
    """Return the places that follow on a figure, the first and the last of them: "61,000 scooters in Canada and Mexico"."""
    match = _PLACES.match(side.reading.document.text, figure.end, side.sentence.span.end)
    return match.groups() if match and match["first"] not in CALENDAR_WORDS else ()


def _of_two_polls(pair: Pair) -> bool:
    """Say whether the two sentences are about two polls, by those who conducted them."""
    here, there = _pollsters(pair.left), _pollsters(pair.right)
    return bool(here and there) and here.isdisjoint(there)


def _pollsters(side: Side) -> frozenset[str]:
    """Return the words of the names of those who conducted the poll that a sentence tells of."""
    return next((names for sentence in _back_from(side) if (names := _named_beside_poll(side, sentence))), frozenset())


def _back_from(side: Side) -> Iterator[Sentence]:
    sentences, index = side.reading.document.sentences, side.sentence.index
    return reversed(sentences[max(0, index - LOOK_BACK) : index + 1])


def _named_beside_poll(side: Side, sentence: Sentence) -> frozenset[str]:
    if POLLS.isdisjoint(sentence.lowers):
        return frozenset()
    found = _POLLSTER.finditer(side.reading.document.text, sentence.span.start, sentence.span.end)
    return frozenset(word for match in found for word in _PARTS.split(match["before"] or match["behind"]) if word and word.lower() not in NAMELESS)
