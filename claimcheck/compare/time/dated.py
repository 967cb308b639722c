"""The clauses of a sentence and a time ─► the events to which the sentence gives the time."""

from collections.abc import Iterable

from claimcheck.model.claims import Claim, Event
from claimcheck.model.times import TimeExpression


def dated_events(claims: Iterable[Claim], time: TimeExpression) -> list[tuple[Claim, Event]]:
    """Return the events that have a time as their own, each with its clause."""
    return [(claim, event) for claim in claims for event in claim.events if time in event.times]


def events_at(claims: Iterable[Claim], time: TimeExpression) -> list[Event]:
    """Return the events that have a time as their own, or take it over from the event that they hang on."""
    return [event for claim in claims for event in claim.events if time in event.times or time in event.shared_times]
