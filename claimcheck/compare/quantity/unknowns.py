"""A pair of sentences ─► where one gives the figure of what the other says is not known: "at a cost of $800", "the cost was unclear"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.compare.quantity.figures import fates_among, words_beside
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.unknowns import JOINING, MEASURED, NOT_TOLD, NOT_YET, STILL_NOT, UNKNOWN
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.patterns import one_of

#: How many words before a figure the noun may stand whose figure it is: "a cost of about $800".
REACH = 3
#: How many characters behind "how many people" say what became of them.
FATE_REACH = 40

_NOT_KNOWN = rf"(?:{one_of(UNKNOWN)}|not\s(?:{one_of(STILL_NOT)}\s)*{one_of(NOT_YET)})"
_UNKNOWN = re.compile(
    rf"\b(?P<noun>{one_of(MEASURED)})\b[\s—–-]+(?:of\s)?(?:[\w’']+\s){{0,5}}?{one_of(JOINING)}\s(?:still\s)?{_NOT_KNOWN}\b"
    rf"|\b(?:{_NOT_KNOWN}|{one_of(NOT_TOLD)})\show\smany\s(?:other\s)?(?P<counted>[a-z]+)\b"
)
#: A sentence without any of these says of no figure that it is not known.
MARKS = frozenset((*UNKNOWN, *NOT_YET, "how"))


class _Unknown(NamedTuple):
    """What a sentence says is not known: the words, the noun, whether it is what is counted, and what became of those counted."""

    span: Span
    noun: str
    counted: bool
    fates: frozenset[str]


def compare_unknowns(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where one sentence says that a figure is not known and the other gives it, told of one noun."""
    for unknown, known in ((pair.left, pair.right), (pair.right, pair.left)):
        for one in unknown.once[_unknowns] if known.quantities else ():
            figure = next((figure for figure in known.quantities if _is_of(known, figure, one)), None)
            if figure is not None:
                evidence = unknown.evidence(one.span, "unknown"), known.evidence(figure.span, figure.normalized)
                yield _discrepancy(evidence if unknown is pair.left else evidence[::-1], one, figure, unknown, known)


def _unknowns(side: Side) -> Sequence[_Unknown]:
    if MARKS.isdisjoint(side.sentence.lowers):
        return ()
    text, end = side.reading.document.text, side.sentence.span.end
    found = _UNKNOWN.finditer(text, side.sentence.span.start, end)
    return [
        _Unknown(Span(*match.span()), match["noun"] or match["counted"], match["noun"] is None, _fates(text[match.end() : min(end, match.end() + FATE_REACH)]))
        for match in found
    ]


def _fates(words: str) -> frozenset[str]:
    return fates_among(words.lower().split())


def _is_of(side: Side, figure: Quantity, one: _Unknown) -> bool:
    """Say whether a figure is that of the noun whose figure is not known, and of those of one fate."""
    if one.counted:
        return figure.unit is None and figure.counted == one.noun and fates_among(words_beside(side.sentence, figure.span)) == one.fates
    kind = MEASURED[one.noun]
    fits = figure.rule.startswith("money") if kind == "money" else figure.unit == (None if kind == "count" else kind)
    return fits and one.noun in side.sentence.words_before(figure.span.start, REACH)


def _discrepancy(evidence: tuple[Evidence, ...], one: _Unknown, figure: Quantity, unknown: Side, known: Side) -> Finding:
    of = f" of {one.noun}" if one.counted else ""
    told = f"{known.account.source} gives “{figure.text}”{of or f' as the {one.noun}'}, {unknown.account.source} says that it is not known."
    return Finding(FindingKind.DISCREPANCY, Aspect.QUANTITY, told, "figure of what is not known", evidence, Severity.VARIANCE)
