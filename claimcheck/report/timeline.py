"""Collation ─► the timeline: events by the time at which the articles put them, each with every source's time."""

import datetime as dt
from collections.abc import Iterator

import attrs

from claimcheck.language.en.function_words import TELLING_WORDS
from claimcheck.model.analyses import source_names
from claimcheck.model.claims import Claim
from claimcheck.model.comparisons import Collation
from claimcheck.model.tables import Table
from claimcheck.model.times import TimeExpression, TimexType, on_calendar
from claimcheck.report.words import one_line, shorten_end, shorten_start

#: How many characters of a claim's words a row shows.
LONGEST_EVENT = 100
#: A clause of fewer words ("who left on Monday") does not say what happened: its sentence does.
FEWEST_WORDS = 6
#: Fewer characters before a clause do not say of whom it tells.
FEWEST_BEFORE = 15
#: How many characters behind the time a row shows of a clause that is too long.
MOST_BEHIND = 40


@attrs.frozen
class _Dated:
    """A claim of one article with a time on the calendar.

    *keys* are what tells that claims of several articles date one event: they stand in one cluster, and name the event by one word or its time alike.
    """

    article: int
    claim: Claim
    time: TimeExpression
    earliest: dt.datetime
    keys: tuple[tuple[object, ...], ...]


def timeline_table(collation: Collation) -> Table:
    """Return one row an event that is dated, in the order of time.

    Columns: *when* (the earliest time that any source names, in ISO as exactly as it is told: "2019", "2021-04", "2021-06-07", "2021-06-07, evening"),
    *event* (words of the first source that tells it), and for each source its words for the time with their normalized value, None where it gives none.
    """
    sources = source_names(collation.readings)
    rows = []
    for events in sorted(_events(collation), key=_order):
        cells = [_times([one for one in events if one.article == number]) for number in range(len(sources))]
        rows.append((_when(events), _told(events[0], collation), *cells))
    return Table("Timeline", ("when", "event", *sources), tuple(rows), note="events that several sources date stand together")


def _order(events: list[_Dated]) -> tuple[object, ...]:
    return (min(one.earliest for one in events), _when(events), events[0].article, events[0].claim.span)


def _when(events: list[_Dated]) -> str:
    first = min(events, key=lambda one: one.earliest)
    return on_calendar(first.time)


def _events(collation: Collation) -> list[list[_Dated]]:
    """Return the dated claims, those of one event together."""
    events: list[list[_Dated]] = []
    event_of: dict[tuple[object, ...], list[_Dated]] = {}
    for dated in _dated_claims(collation):
        known = next((event_of[key] for key in dated.keys if key in event_of), None)
        if known is None:
            known = []
            events.append(known)
        known.append(dated)
        event_of.update({key: known for key in dated.keys if key not in event_of})
    return events


def _dated_claims(collation: Collation) -> Iterator[_Dated]:
    cluster_of = {member: place for place, cluster in enumerate(collation.clusters) for member in cluster.members}
    for number, reading in enumerate(collation.readings):
        for place, claim in enumerate(reading.claims):
            if _only_tells(claim):
                continue
            cluster = cluster_of.get((number, claim.sentence))
            for time in claim.times:
                if time.earliest is None or time.type not in (TimexType.DATE, TimexType.TIME):
                    continue
                keys: list[tuple[object, ...]] = [(number, place)]
                if cluster is not None:
                    keys += [(cluster, "event", event.lemma) for event in claim.events]
                    keys.append((cluster, "time", time.value))
                keys.append((number, "sentence", claim.sentence, time.value))
                yield _Dated(number, claim, time, time.earliest, tuple(keys))


def _only_tells(claim: Claim) -> bool:
    """Say whether the clause tells no more than that somebody spoke on that day: "police said on Tuesday"."""
    return claim.event is not None and claim.event.text.lower() in TELLING_WORDS and len(claim.text.split()) < FEWEST_WORDS


def _told(dated: _Dated, collation: Collation) -> str:
    """Return the words of the clause that is dated, with as much of its sentence before them as there is room for; the sentence where it is a fragment."""
    document = collation.readings[dated.article].document
    sentence, words = document.sentences[dated.claim.sentence].span, one_line(dated.claim.text)
    if len(words.split()) < FEWEST_WORDS:
        return shorten_end(one_line(document.text[sentence.slice]), LONGEST_EVENT)
    if dated.time.span.end - dated.claim.span.start > LONGEST_EVENT:
        return _told_around(dated, document.text)
    before = one_line(document.text[sentence.start : dated.claim.span.start])
    room = LONGEST_EVENT - len(words)
    return shorten_start(before, room) + words if room >= FEWEST_BEFORE else shorten_end(words, LONGEST_EVENT)


def _told_around(dated: _Dated, text: str) -> str:
    """Return the words of a long clause that stand before its time, and some behind it."""
    time, clause = dated.time.span, dated.claim.span
    behind = shorten_end(one_line(text[time.end : max(time.end, clause.end)]), MOST_BEHIND)
    return shorten_start(one_line(text[clause.start : time.end]), LONGEST_EVENT - len(behind)) + behind


def _times(events: list[_Dated]) -> str | None:
    """Return the times that one source gives, each once."""
    told = dict.fromkeys((one_line(one.time.text), on_calendar(one.time)) for one in events)
    return " / ".join(text if text == day else f"{text} ({day})" for text, day in told) or None
