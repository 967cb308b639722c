"""A pair of sentences ─► discrepancies of the aspect `speaker`: one report that the articles have by two ways, as another newsroom and unnamed officials."""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import product

import attrs

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.speaker.sources import tell_one_content
from claimcheck.language.en.newsrooms import COUNTED_SOURCES, NEWSROOM_NOUNS, NEWSROOMS, PUBLISHED, UNNAMED_SOURCES
from claimcheck.language.en.numbers import SMALL_NUMBERS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.quotations import Speaker
from claimcheck.settings import Settings
from claimcheck.text.patterns import one_of
from claimcheck.text.wording import single_spaced

LEAST_SCORE = 0.9  # how surely the sentences must tell the same: below it, two reports of one day are mostly two
LEAST_LIKENESS = 0.25  # share of common content words: a lead is put in other words
#: Rules of attributions that stand aside, so that what is reported is the sentence.
ASIDES = frozenset({"according to", "said aside", "said behind"})


class Origin(StrEnum):
    """By whose account a report goes."""

    NEWSROOM = "another newsroom"
    UNNAMED = "sources whom it does not name"
    ON_RECORD = "a source on the record"


@attrs.frozen
class Told:
    """A sentence's report: whose it is, and the places of the content words."""

    speaker: Speaker
    origin: Origin
    places: frozenset[int]


_NEWSROOM_NAME = re.compile(rf"\b{one_of(NEWSROOMS)}\b")
_NEWSROOM = re.compile(rf"\b(?:{one_of(NEWSROOMS)}|{one_of(NEWSROOM_NOUNS)})\b")
_NUMBERS = one_of(("several", *SMALL_NUMBERS))
_UNNAMED = re.compile(rf"\b(?:{one_of(UNNAMED_SOURCES)}|{_NUMBERS}\s(?:[\w.’'-]+\s){{0,3}}{one_of(COUNTED_SOURCES)})\b")
_PUBLISHED = re.compile(rf"\s{one_of(PUBLISHED)}$")  # the day that follows is no part of the source


def compare_sourcing(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where one article has a report from another newsroom or from people whom it does not name, and the other has it from somebody else."""
    if pair.score < LEAST_SCORE:
        return
    for left, right in product(pair.left.once[told_aside], pair.right.once[told_aside]):
        if not _are_two(left, right) or _is_one(pair, left.speaker, right.speaker):
            continue
        if tell_one_content(pair, left.places, right.places, least_likeness=LEAST_LIKENESS):
            yield _discrepancy(pair, left, right)


def told_aside(side: Side) -> tuple[Told, ...]:
    """Return the reports of the sentence that are given to their sources in an aside: "..., officials said"."""
    told = side.attributions
    aside = [(one, one.speaker) for one in told if one.rule in ASIDES and one.speaker and side.sentence.span.contains(one.speaker.span)]
    return tuple([Told(speaker, origin_of(speaker.text), frozenset().union(*map(side.words.within, one.content))) for one, speaker in aside])


def origin_of(source: str) -> Origin:
    """Return by whose account the words of a *source* say that it goes.

    >>> origin_of("two people briefed on the talks").value, origin_of("a report in The Atlantic").value, origin_of("the mayor").value
    ('sources whom it does not name', 'another newsroom', 'a source on the record')
    """
    if _UNNAMED.search(source):
        return Origin.UNNAMED
    return Origin.NEWSROOM if _NEWSROOM.search(source) else Origin.ON_RECORD


def _are_two(left: Told, right: Told) -> bool:
    """Say whether the reports go by accounts of two kinds, or by two newsrooms that both are named."""
    if left.origin is not right.origin:
        return True
    here, there = (set(_NEWSROOM_NAME.findall(told.speaker.text)) for told in (left, right))
    return left.origin is Origin.NEWSROOM and bool(here and there) and here.isdisjoint(there)


def _is_one(pair: Pair, left: Speaker, right: Speaker) -> bool:
    """Say whether both articles have it from one person or body: "Ada Brandt of CNN", "Brandt"; "police sources", "police"."""
    here, there = (set(told.text.lower().split()) for told in (left, right))
    if here <= there or there <= here:
        return True
    return left.participant is not None and right.participant is not None and pair.accounts.are_same(left.participant, right.participant)


def _discrepancy(pair: Pair, left: Told, right: Told) -> Finding:
    evidence = pair.left.evidence(left.speaker.span, left.origin.value), pair.right.evidence(right.speaker.span, right.origin.value)
    if left.origin is right.origin:
        evidence = pair.left.evidence(left.speaker.span, left.speaker.text), pair.right.evidence(right.speaker.span, right.speaker.text)
    told = f"{pair.left.source} has this report from {_plain(left)}, {pair.right.source} from {_plain(right)}."
    return Finding(FindingKind.DISCREPANCY, Aspect.SPEAKER, told, "one report, two origins", evidence, Severity.VARIANCE)


def _plain(told: Told) -> str:
    return _PUBLISHED.sub("", single_spaced(told.speaker.text).rstrip(","))
