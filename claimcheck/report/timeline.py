"""Collation ─► the timeline: events by the time at which the articles put them, each with every source's time."""

from collections.abc import Callable

from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.model.analyses import source_names
from claimcheck.model.claims import Claim, EventForm
from claimcheck.model.comparisons import Aspect, Collation, FindingKind
from claimcheck.model.intervals import Relation
from claimcheck.model.spans import Span
from claimcheck.model.tables import Table
from claimcheck.model.time_relations import relation
from claimcheck.model.times import OF_A_DAY, TimeExpression, on_calendar
from claimcheck.report.dating import FEWEST_WORDS, Dated, dated_claims
from claimcheck.report.days import written_out
from claimcheck.report.words import one_line, shorten_end, shorten_start
from claimcheck.text.wording import ELLIPSIS

#: How many characters of a claim's words a row shows.
LONGEST_EVENT = 100
#: Fewer characters before a clause do not say of whom it tells.
FEWEST_BEFORE = 15
#: How many characters behind the time a row shows of a clause that is too long.
MOST_BEHIND = 40
#: What a clause may end with that only leads on to what follows.
_LEFT_OPEN = " -–—―(["
#: What stands beside a day whose year the article leaves open.
NO_YEAR = "year not told"


def timeline_table(collation: Collation) -> Table:
    """Return one row an event that is dated, in the order of time.

    Columns: *when* (the beginning of the earliest time that any source names, "Thursday" before "last week", in ISO as exactly as it is told: "2019",
    "2021-04", "2021-06-07", "2021-06-07T18:00"; a week begins with its Monday), *event* (words of the first source that tells it), and for each source
    its words for the time with what they mean, None where it gives none. A day whose year an article does not tell ("June 6", where nothing says when
    the article was written) stands in the year of the other articles, and says so.
    """
    return _table(collation, lambda first: first.begins, str)


def written_timeline(collation: Collation) -> Table:
    """Return the same for a page, with days written out, and *when* as the earliest time is told: "the week of 6 December 2010", "autumn 1980"."""
    return _table(collation, lambda first: written_out(on_calendar(first.time)), written_out)


def _table(collation: Collation, when: Callable[[Dated], str], written: Callable[[str], str]) -> Table:
    sources = source_names(collation.readings)
    rows = []
    for events in sorted(_events(collation), key=_order):
        cells = [_times([one for one in events if one.article == number], written) for number in range(len(sources))]
        told = next((one for one in events if one.owned), events[0])
        rows.append((when(_first(events)), _told(told, collation), *cells))
    return Table("Timeline", ("when", "event", *sources), tuple(dict.fromkeys(rows)), note="events that several sources date stand together")


def _first(events: list[Dated]) -> Dated:
    """Return the earliest of the times, down to days, that no other tells more exactly: "Thursday" where another source says "last week"."""
    rounder = [one for one in events if one.time.grain not in OF_A_DAY and any(relation(one.time, other.time) is Relation.CONTAINS for other in events)]
    return min([one for one in events if one not in rounder], key=lambda one: one.begins)


def _order(events: list[Dated]) -> tuple[object, ...]:
    """Of times that begin alike the more exact comes first, so that equal headings stand together."""
    first = _first(events)
    return (first.begins, _length(first.time), on_calendar(first.time), events[0].article, events[0].claim.span, events[0].time.span)


def _length(time: TimeExpression) -> float:
    """Return how many seconds *time* covers."""
    return (time.latest - time.earliest).total_seconds() if time.earliest and time.latest else 0


def _events(collation: Collation) -> list[list[Dated]]:
    """Return the dated clauses, those of one event together."""
    differing = _differing_times(collation)
    events: list[list[Dated]] = []
    events_of: dict[tuple[object, ...], list[list[Dated]]] = {}
    for dated in dated_claims(collation):
        known = next((event for key in dated.keys for event in events_of.get(key, ()) if _is_one_event(dated, event, differing)), None)
        if known is None:
            known = []
            events.append(known)
        known.append(dated)
        for key in dated.keys:
            if known not in events_of.setdefault(key, []):
                events_of[key].append(known)
    return events


#: Two times of two articles, each by its article and where it begins.
_Differing = frozenset[frozenset[tuple[int, int]]]


def _differing_times(collation: Collation) -> _Differing:
    """Return the times that a finding tells as differing times of one event."""
    told = [one.evidence for one in collation.findings if one.kind is FindingKind.DISCREPANCY and one.aspect is Aspect.TIME]
    return frozenset(frozenset((piece.article, piece.span.start) for piece in evidence) for evidence in told)


def _is_one_event(dated: Dated, event: list[Dated], differing: _Differing) -> bool:
    """Say whether no time of *event* excludes that of *dated*, or a finding tells the two as differing times of one: the table says what the findings say."""
    if any(frozenset({(dated.article, dated.time.span.start), (one.article, one.time.span.start)}) in differing for one in event):
        return True
    return all(relation(dated.time, one.time) is not Relation.DISJOINT for one in event)


def _told(dated: Dated, collation: Collation) -> str:
    """Return the words of the clause that is dated, with as much of its sentence before them as there is room for.

    Where the clause leads on to another, so that it does not tell what happened ("the mayor said on Monday"), the sentence goes on; a fragment is told by
    its whole sentence.
    """
    document, claim = collation.readings[dated.article].document, dated.claim
    sentence, words = document.sentences[claim.sentence].span, one_line(claim.text)
    fragment = len(words.split()) < FEWEST_WORDS or not any(event.form is EventForm.VERB for event in claim.events)
    start = sentence.start if fragment else claim.span.start
    end = sentence.end if fragment or _leads_on(claim, words) else claim.span.end
    if dated.time.span.end - start > LONGEST_EVENT:
        return _told_around(dated.time.span, Span(start, end), document.text)
    before, words = one_line(document.text[sentence.start : start]), one_line(document.text[start:end]).rstrip(_LEFT_OPEN)
    room = LONGEST_EVENT - len(words)
    if room >= FEWEST_BEFORE:
        return shorten_start(before, room) + words
    return shorten_end(f"{ELLIPSIS} {words}" if before.strip() else words, LONGEST_EVENT)


def _leads_on(claim: Claim, words: str) -> bool:
    """Say whether a clause breaks off: at its verb, or at a word that leads on ("reported a rise in" before a quotation)."""
    event = claim.event
    if event is not None and event.form is EventForm.VERB and not event.passive and event.span.end >= claim.span.end:
        return True
    return words.rstrip(_LEFT_OPEN) != words or words.rpartition(" ")[2].lower() in FUNCTION_WORDS


def _told_around(time: Span, shown: Span, text: str) -> str:
    """Return the words of a long clause or sentence that stand before its time, and some behind it."""
    behind = shorten_end(one_line(text[time.end : max(time.end, shown.end)]), MOST_BEHIND)
    return shorten_start(one_line(text[shown.start : time.end]), LONGEST_EVENT - len(behind)) + behind


def _times(events: list[Dated], written: Callable[[str], str]) -> str | None:
    """Return the times that one source gives, each once."""
    told = dict.fromkeys((_words(one, _as_printed), NO_YEAR if one.yearless else _words(one, lambda time: written(on_calendar(time)))) for one in events)
    return " / ".join(text if text == day else f"{text} ({day})" for text, day in told) or None


def _as_printed(time: TimeExpression) -> str:
    return one_line(time.text)


def _words(one: Dated, write: Callable[[TimeExpression], str]) -> str:
    """Return a time as it is written, a stretch with both its ends."""
    return write(one.time) if one.until is None else f"{write(one.time)} to {write(one.until)}"
