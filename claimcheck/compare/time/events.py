"""Events that both sentences of a pair tell of ─► where the two put one event at two times.

A time may stand far from the event that it belongs to ("lands on May 12, stays for the next day, and then holds a session with the mayor"), so
that no company of words shows it; the claims say which time is whose.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.compare.sides.meanings import are_turned_round
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.limits import may_be_one
from claimcheck.compare.time.previews import judged
from claimcheck.compare.time.relations import bound_of, is_put_off, is_same, relate_times
from claimcheck.compare.time.stages import are_before_two_bodies, are_of_a_series
from claimcheck.language.en.clauses import WHEN
from claimcheck.language.en.event_families import EVENT_FAMILIES
from claimcheck.language.en.event_stages import GOING_ON
from claimcheck.language.en.function_words import UNTIMED_LEMMAS
from claimcheck.language.en.names import PREPOSITIONS
from claimcheck.language.en.word_classes import COORDINATORS
from claimcheck.model.claims import Claim, Event
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import ParticipantKind
from claimcheck.model.times import TimeExpression, on_calendar
from claimcheck.settings import Settings

#: How many content words after an event say whom or what it is about: "meetings with the presidents of both countries".
REACH = 4
_LEADING_ON = COORDINATORS | PREPOSITIONS | {"to", ""}
_FAMILY = {lemma: family for family, lemmas in EVENT_FAMILIES.items() for lemma in sorted(lemmas)}


class TimedEvent(NamedTuple):
    """An event, in its claim, with the times that its sentence gives it."""

    claim: Claim
    event: Event
    times: tuple[TimeExpression, ...]

    @property
    def doers(self) -> tuple[int, ...]:
        """Who does it, by index, if the claim is about the event."""
        return tuple([index for index, _ in self.claim.agents]) if self.claim.event is self.event else ()

    @property
    def undergoers(self) -> tuple[int, ...]:
        """To whom it is done, by index, if the claim is about the event."""
        return tuple([index for index, _ in self.claim.patients]) if self.claim.event is self.event else ()


def compare_event_times(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where one event, with the same company, has times in the two sentences that cannot both be true."""
    if pair.left.once[_kinds_timed].isdisjoint(pair.right.once[_kinds_timed]) or not _share_somebody(pair):
        return
    for mine in pair.left.once[timed_events]:
        for theirs in pair.right.once[timed_events]:
            times = _exclusive_times(mine, theirs) if _is_one_event(pair, mine, theirs) else None
            if times and not (_are_in_one_word(*times) or may_be_one(pair, *times) or are_of_a_series(pair, *times) or _is_answered(pair, *times)):
                yield _discrepancy(pair, mine, theirs, *times)


def timed_events(side: Side) -> tuple[TimedEvent, ...]:
    """Return the events of the sentence that it gives a time."""
    if not side.times:
        return ()
    events = [(claim, event) for claim in side.claims for event in claim.events if (event.times or event.shared_times) and event.lemma not in UNTIMED_LEMMAS]
    timed = [TimedEvent(claim, event, tuple([time for time in event.times or event.shared_times if _is_when(side, claim, time)])) for claim, event in events]
    return tuple([one for one in timed if one.times])


def _kinds_timed(side: Side) -> frozenset[str]:
    """Return the events of the sentence that it gives a time, by what two words for one event have in common: their family, or the word."""
    return frozenset([_FAMILY.get(one.event.lemma, one.event.lemma) for one in side.once[timed_events]])


def _is_when(side: Side, claim: Claim, time: TimeExpression) -> bool:
    """Say whether a time says when something happens, not how long or since when; its year may be open, in an article without a date.

    "Since 1974, when he was convicted": the clause tells what was in that year.
    """
    if time.value.startswith("P"):
        return False
    return bound_of(side, time) is None or (time.span.end <= claim.span.start and claim.text.lower().startswith(f"{WHEN} "))


def _about(side: Side, event: Event) -> tuple[str, ...]:
    """Return the stems of what follows an event, in order."""
    first = bisect_left(side.words.starts, event.span.end)
    return side.words.stems[first : first + REACH]


def _phrase(side: Side, timed: TimedEvent) -> str:
    """Return the words of an event, up to where a time stands or the next claim begins: "meeting with the presidents", not "and checking" as well."""
    event, words = timed.event, side.words
    last = bisect_left(words.starts, event.span.end) + len(_about(side, event))
    end = max(event.span.end, words.ends[last - 1]) if last else event.span.end
    end = max([end, *(mention.span.end for _, mention in side.mentions if mention.span.start < end)])  # no name is cut in two
    starts = [time.span.start for time in side.times] + [one.span.start for other in side.claims if other is not timed.claim for one in other.events]
    behind = [start for start in starts if event.span.end < start < end]
    told = side.reading.document.text[event.span.start : min(behind, default=end)].split()
    while len(told) > 1 and told[-1].strip(",;").lower() in _LEADING_ON:
        del told[-1]
    return " ".join(told).rstrip(",;")


def _share_somebody(pair: Pair) -> bool:
    """Say whether the two sentences speak of one person or body, places apart: a country is in every story."""
    left, right = pair.left.once[_people_and_bodies], pair.right.once[_people_and_bodies]
    return any(not pair.accounts.same_right(mine).isdisjoint(right) for mine in left)


def _people_and_bodies(side: Side) -> frozenset[int]:
    everyone = side.reading.participants
    return frozenset(index for index in side.spoken_of if everyone[index].kind is not ParticipantKind.PLACE)


def _is_one_event(pair: Pair, mine: TimedEvent, theirs: TimedEvent) -> bool:
    one, other = mine.event.lemma, theirs.event.lemma
    alike = one == other or (one in _FAMILY and _FAMILY[one] == _FAMILY.get(other))
    if not alike or _goes_on(mine.claim) is not _goes_on(theirs.claim):
        return False
    here, there = _about(pair.left, mine.event), _about(pair.right, theirs.event)
    if not here or not there or (here[0] not in there and there[0] not in here):
        return False
    if are_turned_round(pair, mine.event, theirs.event) or are_before_two_bodies(pair, mine.event, theirs.event):
        return False
    return not _are_strangers(pair, mine.doers, theirs.doers) and not _are_strangers(pair, mine.undergoers, theirs.undergoers)


def _goes_on(claim: Claim) -> bool:
    """Say whether a claim tells that its event goes on, on any day after the one on which it began: "the strike continued on Tuesday"."""
    return claim.event is not None and claim.event.lemma in GOING_ON


def _are_strangers(pair: Pair, mine: Sequence[int], theirs: Sequence[int]) -> bool:
    """Say whether both sentences name who plays a part, and nobody plays it in both: two people are interviewed, by one reporter, at two times."""
    return bool(mine and theirs) and not any(pair.accounts.are_same(one, other) for one in mine for other in theirs)


def _exclusive_times(mine: TimedEvent, theirs: TimedEvent) -> tuple[TimeExpression, TimeExpression] | None:
    """Return the two times where no time of one event can be one of the other."""
    relations = {(one, other): relate_times(one, other) for one in mine.times for other in theirs.times}
    if any(relation is not Relation.DISJOINT for relation in relations.values()):
        return None
    return next(iter(relations), None)


def _is_answered(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether either sentence tells the other time as the later day: "was due on Monday but was put off until Friday"."""
    here, there = ([time for time in side.times if is_put_off(side, time)] for side in (pair.left, pair.right))
    return any(is_same(left, other) for other in there) or any(is_same(other, right) for other in here)


def _are_in_one_word(left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether both articles say "today", each of its own day."""
    return left.text.casefold() == right.text.casefold()


def _discrepancy(pair: Pair, mine: TimedEvent, theirs: TimedEvent, left: TimeExpression, right: TimeExpression) -> Finding:
    here, there = _phrase(pair.left, mine), _phrase(pair.right, theirs)
    note, severity = judged(pair.accounts, left, right, Severity.CONFLICT)
    told = f"{pair.left.source} puts “{here}” at {_when(left)}, {pair.right.source} “{there}” at {_when(right)}.{note}"
    evidence = (pair.left.evidence(left.span, left.value), pair.right.evidence(right.span, right.value))
    return Finding(FindingKind.DISCREPANCY, Aspect.TIME, told, "one event at two times", evidence, severity)


def _when(time: TimeExpression) -> str:
    """Return the writer's words, with the date that they mean where they do not name it."""
    named = any(map(str.isdigit, time.text))
    return f"“{time.text}”" if named or time.earliest is None else f"“{time.text}” ({on_calendar(time)})"
