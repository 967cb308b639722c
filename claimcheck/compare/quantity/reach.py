"""Two differing figures ─► whether they reach over other things: the partners alone or all members, one government's taxes or all, what ought to be or is."""

import re
from itertools import pairwise

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.modality import TYING
from claimcheck.language.en.scopes import BESIDE_PARTNERS, GOVERNMENTS
from claimcheck.model.claims import Modality
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of

_GOVERNMENT = one_of(GOVERNMENTS)
#: "federal, state and local taxes".
_GOVERNMENTS = re.compile(rf"\b{_GOVERNMENT}(?:(?:,\s(?:and\s)?|\sand\s|\sor\s){_GOVERNMENT})*\b")
#: "two (women and) one man".
_AND = re.compile(r"\s(?:[a-z-]+\s){1,2}and\s")
_WORD = re.compile(r"[a-z]+")


def are_of_two_reaches(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether both figures may be true, as they do not reach over the same."""
    if _counts_partners(pair, left, right) or _is_part_of(pair.left, left, right) or _is_part_of(pair.right, right, left):
        return True
    if _is_demanded_in_case(pair.left, left.span) is not _is_demanded_in_case(pair.right, right.span):
        return True
    here, there = _governments(pair.left, left.span), _governments(pair.right, right.span)
    return here != there and min(len(here), len(there)) == 1 < max(len(here), len(there))


def _counts_partners(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether one counts those with whom somebody does it, and the other them all: "a deal with 11 nations", "the 12-nation deal"."""
    if left.value is None or right.value is None or left.unit is not None or right.unit is not None or abs(left.value - right.value) != 1:
        return False
    fewer, more = ((pair.left, left), (pair.right, right)) if left.value < right.value else ((pair.right, right), (pair.left, left))
    beside = [side.word_before(figure.span) in BESIDE_PARTNERS for side, figure in (fewer, more)]
    return beside == [True, False]


def _is_part_of(side: Side, part: Quantity, whole: Quantity) -> bool:
    """Say whether a count and the next one that "and" joins to it make up the other's: "two women and one man", "three workers"."""
    if part.value is None or whole.value is None or part.unit is not None or whole.unit is not None:
        return False
    text, pairs = side.reading.document.text, [pair for pair in pairwise(side.quantities) if part in pair]
    joined = [(one, other) for one, other in pairs if _AND.fullmatch(text, one.span.end, other.span.start)]
    return any(one.value is not None and other.value is not None and one.value + other.value == whole.value for one, other in joined)


def _is_demanded_in_case(side: Side, figure: Span) -> bool:
    """Say whether a figure is what should be if something else comes to pass: "if the fare rises, the city should press for $2 million"."""
    claim, claims = side.claim_at(figure), side.reading.claims
    if claim is None or claim.modality is not Modality.REQUIRED:
        return False
    return any(other.opener in TYING and other.parent is not None and claims[other.parent] is claim for other in side.claims)


def _governments(side: Side, figure: Span) -> frozenset[str]:
    """Return whose taxes or funds a figure's clause tells of: what is named behind the figure and before the next one, or else last before it."""
    claim = side.claim_at(figure)
    if claim is None:
        return frozenset()
    text, start = side.reading.document.text, claim.span.start
    end = min([claim.span.end, *(other.span.start for other in side.quantities if other.span.start >= figure.end)])
    behind, before = (list(_GOVERNMENTS.finditer(text, *stretch)) for stretch in ((figure.end, end), (start, figure.start)))
    named = behind[0] if behind else before[-1] if before else None
    return frozenset(_WORD.findall(named[0])) & GOVERNMENTS if named else frozenset()
