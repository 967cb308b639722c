"""Collation ─► the timeline: events by the time at which the articles put them, each with every source's time."""

import datetime as dt
from collections.abc import Iterator

import attrs

from claimcheck.model.claims import Claim
from claimcheck.model.comparisons import Collation
from claimcheck.model.tables import Table
from claimcheck.model.times import TimeExpression, TimexType
from claimcheck.report.outline import source_names
from claimcheck.report.words import one_line, shorten_end

#: How much of a claim's words a row shows.
LONGEST_EVENT = 100


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

    Columns: *when* (the earliest instant that any source names, as an ISO date or date and time), *event* (the words of the first source that
    tells it), and for each source its words for the time with their normalized value, None where it gives none.
    """
    sources = source_names(collation.readings)
    rows = []
    for events in sorted(_events(collation), key=lambda events: (min(one.earliest for one in events), events[0].article, events[0].claim.span)):
        when = min(one.earliest for one in events)
        cells = [_times([one for one in events if one.article == number]) for number in range(len(sources))]
        rows.append((_shown(when), shorten_end(one_line(events[0].claim.text), LONGEST_EVENT), *cells))
    return Table("Timeline", ("when", "event", *sources), tuple(rows), note="Events that several sources date stand in one row.")


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
            cluster = cluster_of.get((number, claim.sentence))
            for time in claim.times:
                if time.earliest is None or time.type not in (TimexType.DATE, TimexType.TIME):
                    continue
                keys: list[tuple[object, ...]] = [(number, place)]
                if cluster is not None:
                    keys += [(cluster, "event", event.lemma) for event in claim.events]
                    keys.append((cluster, "time", time.value))
                yield _Dated(number, claim, time, time.earliest, tuple(keys))


def _times(events: list[_Dated]) -> str | None:
    """Return the times that one source gives, each once."""
    told = dict.fromkeys(f"{one_line(one.time.text)} ({one.time.value})" for one in events)
    return " / ".join(told) or None


def _shown(when: dt.datetime) -> str:
    return when.date().isoformat() if when.time() == dt.time.min else when.isoformat(timespec="minutes")
