"""The same count of states or countries in two sentences ─► where one of them has one more beside: "23 states", "23 states and the District of Columbia"."""

import re

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.matching import Match
from claimcheck.language.en.scopes import BESIDE_STATES, WITH_OTHERS
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of

_NAMES = {name for names in BESIDE_STATES.values() for name in names}
_BESIDE = re.compile(rf"(?:\s[a-z][\w-]*){{1,3}}?,?\s(?:{one_of(WITH_OTHERS)})\s(?:in\s)?(?:the\s)?(?:{one_of(_NAMES)})(?!\w)")
_NAMED = re.compile(rf"\b(?:{one_of(_NAMES)})(?!\w)")


def tell_one_more(pair: Pair, match: Match[Quantity]) -> Finding | None:
    """Return the finding that only one sentence counts one more beside the figure that both give; None where neither does, or the other names it too."""
    left, right = match.left, match.right
    if match.relation is not Relation.EQUAL or left.counted_lemma not in BESIDE_STATES or left.counted_lemma != right.counted_lemma:
        return None
    mine, theirs = _with_more(pair.left, left), _with_more(pair.right, right)
    if (mine is None) is (theirs is None) or _NAMED.search((pair.left if mine is None else pair.right).text):
        return None
    evidence = _evidence(pair.left, left, mine), _evidence(pair.right, right, theirs)
    told = f"{pair.left.source} counts “{evidence[0].text}”, {pair.right.source} “{evidence[1].text}”."
    return Finding(FindingKind.DISCREPANCY, Aspect.QUANTITY, told, "a count and one more", evidence, Severity.VARIANCE)


def _with_more(side: Side, figure: Quantity) -> Span | None:
    """Return the words of a count with what is named beside it."""
    match = _BESIDE.match(side.reading.document.text, figure.span.end, side.sentence.span.end)
    return Span(figure.span.start, match.end()) if match else None


def _evidence(side: Side, figure: Quantity, more: Span | None) -> Evidence:
    return side.evidence(more or figure.span, f"{figure.normalized} and one more" if more else figure.normalized)
