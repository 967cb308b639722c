"""A deed that one sentence of a pair has reported as done ─► where the other lets it happen only after that report.

"Said in 2017 that he had repaid the fund" leaves the deed without a time, but not before which time it was done.
"""

from collections.abc import Iterator

import attrs

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.matching import DIFFERENT
from claimcheck.compare.time.occasions import TELLING
from claimcheck.compare.time.relations import relate_times
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.model.claims import Claim, Event, Modality, Polarity, Tense
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.times import TimeExpression
from claimcheck.settings import Settings


@attrs.frozen
class PastDeed:
    """A deed that is told as done, with the clause that tells it and the times that go with it: its own, or those at which somebody tells it."""

    claim: Claim
    event: Event
    times: tuple[TimeExpression, ...]


def compare_reported_times(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where one article tells that a deed was reported as done, and the other puts it at a later time."""
    left, right = pair.left, pair.right
    for mine, theirs in ((mine, theirs) for mine in left.once[_reported] for theirs in right.once[_dated]):
        if _are_one(pair, mine, theirs) and (times := _report_and_deed(mine, theirs)):
            yield _discrepancy((left, mine, times[0]), (right, theirs, times[1]), report=left)
    for mine, theirs in ((mine, theirs) for mine in left.once[_dated] for theirs in right.once[_reported]):
        if _are_one(pair, mine, theirs) and (times := _report_and_deed(theirs, mine)):
            yield _discrepancy((left, mine, times[1]), (right, theirs, times[0]), report=right)


def _reported(side: Side) -> tuple[PastDeed, ...]:
    """Return the deeds without a time of their own that somebody tells at some time."""
    told = [(claim, event, _telling_times(side, claim)) for claim, event in _done(side) if not event.times and not event.shared_times]
    return tuple(PastDeed(claim, event, times) for claim, event, times in told if times)


def _telling_times(side: Side, claim: Claim) -> tuple[TimeExpression, ...]:
    teller = None if claim.parent is None else side.reading.claims[claim.parent]
    if teller is None or teller.sentence != claim.sentence or teller.event is None or teller.event.lemma not in TELLING:
        return ()
    return teller.event.times


def _dated(side: Side) -> tuple[PastDeed, ...]:
    """Return the deeds that are given a time."""
    return tuple(PastDeed(claim, event, event.times) for claim, event in _done(side) if event.times)


def _done(side: Side) -> Iterator[tuple[Claim, Event]]:
    for claim in side.claims:
        event = claim.event
        if event is None or event.lemma in EMPTY_LEMMAS or event.lemma in TELLING:
            continue
        if event.tense is Tense.PAST and event.modality is Modality.ASSERTED and event.polarity is Polarity.AFFIRMED:
            yield claim, event


def _are_one(pair: Pair, mine: PastDeed, theirs: PastDeed) -> bool:
    """Say whether one verb tells both, of one object, and nobody else does it."""
    if mine.event.lemma != theirs.event.lemma or mine.claim.object is None or theirs.claim.object is None:
        return False
    undergone = pair.right.words.within(theirs.claim.object)
    if not any(pair.correspondence.get(place) in undergone for place in pair.left.words.within(mine.claim.object)):
        return False
    here, there = ([index for index, _ in claim.agents] for claim in (mine.claim, theirs.claim))
    return not here or not there or any(pair.accounts.are_same(one, other) for one in here for other in there)


def _report_and_deed(reported: PastDeed, dated: PastDeed) -> tuple[TimeExpression, TimeExpression] | None:
    """Return the last time of the report and the first of the deed where the deed can only be later."""
    pairs = [(told, done) for told in reported.times for done in dated.times]
    return pairs[0] if all(_is_before(told, done) for told, done in pairs) else None


def _is_before(told: TimeExpression, done: TimeExpression) -> bool:
    if told.latest is None or done.earliest is None or done.earliest < told.latest:
        return False
    return relate_times(told, done) in DIFFERENT  # parts of a period reach beyond it: “earlier this year” may overlap the last


def _discrepancy(left: tuple[Side, PastDeed, TimeExpression], right: tuple[Side, PastDeed, TimeExpression], report: Side) -> Finding:
    told = ", ".join(_told(side, deed, time, is_report=side is report) for side, deed, time in (left, right))
    evidence = tuple(side.evidence(time.span, time.value) for side, _, time in (left, right))
    return Finding(FindingKind.DISCREPANCY, Aspect.TIME, f"{told}.", "reported before it was done", evidence, Severity.CONFLICT)


def _told(side: Side, deed: PastDeed, time: TimeExpression, *, is_report: bool) -> str:
    return f"{side.source} dates {'a report that it was done' if is_report else 'the deed'} (“{deed.event.text}”) to “{time.text}”"
