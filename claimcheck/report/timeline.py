"""Collation ─► the timeline: events by the time at which the articles put them, each with every source's time."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import attrs

from claimcheck.language.en.calendar import FIRST_BOUND_WORDS, RANGE_WORDS, SINCE_WORDS
from claimcheck.language.en.function_words import TELLING_WORDS
from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.claims import Claim
from claimcheck.model.comparisons import Aspect, Collation, FindingKind
from claimcheck.model.intervals import Relation
from claimcheck.model.spans import Span
from claimcheck.model.tables import Table
from claimcheck.model.time_relations import relation
from claimcheck.model.times import CLOCK, OF_A_DAY, Grain, TimeExpression, TimexType, begins, on_calendar
from claimcheck.report.days import written_out
from claimcheck.report.words import one_line, shorten_end, shorten_start
from claimcheck.report.years import day_of_story, in_year_of_story

#: How many characters of a claim's words a row shows.
LONGEST_EVENT = 100
#: A clause of fewer words ("who left on Monday") does not say what happened: its sentence does.
FEWEST_WORDS = 6
#: Fewer characters before a clause do not say of whom it tells.
FEWEST_BEFORE = 15
#: How many characters behind the time a row shows of a clause that is too long.
MOST_BEHIND = 40
#: What stands beside a day whose year the article leaves open.
NO_YEAR = "year not told"
#: Letters of the words behind which a year is set before a noun: "a 2012 law", "his 2012 run".
_BEFORE_A_NOUN = frozenset("DZJN")
#: What stands in the name of the rule of an hour with its day: "agency_clock + weekday".
_JOINED = " + "
#: Words that open a stretch whose end follows; no "since": "since 2003 and 2007" tells two beginnings.
_OPENING = FIRST_BOUND_WORDS - SINCE_WORDS
#: Characters before a time in which the word before it stands.
_WORD = 16
#: How many characters of a beginning in ISO tell its day.
_DAY = len("2021-06-07")


@attrs.frozen
class _Dated:
    """A time on the calendar that a clause of one article gives.

    *begins* is its beginning in ISO; *owned* says that the clause gives it to an event by name, *yearless* that the article does not tell its year. *keys*
    are what tells that times of several clauses may date one event: their sentences stand in one cluster, and name the event by one word or its time alike.
    *until* is the other end of a stretch.
    """

    article: int
    claim: Claim
    time: TimeExpression
    begins: str
    owned: bool
    yearless: bool
    keys: tuple[tuple[object, ...], ...]
    until: TimeExpression | None = None


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


def _table(collation: Collation, when: Callable[[_Dated], str], written: Callable[[str], str]) -> Table:
    sources = source_names(collation.readings)
    rows = []
    for events in sorted(_events(collation), key=_order):
        cells = [_times([one for one in events if one.article == number], written) for number in range(len(sources))]
        told = next((one for one in events if one.owned), events[0])
        rows.append((when(_first(events)), _told(told, collation), *cells))
    return Table("Timeline", ("when", "event", *sources), tuple(dict.fromkeys(rows)), note="events that several sources date stand together")


def _first(events: list[_Dated]) -> _Dated:
    """Return the earliest of the times, down to days, that no other tells more exactly: "Thursday" where another source says "last week"."""
    rounder = [one for one in events if one.time.grain not in OF_A_DAY and any(relation(one.time, other.time) is Relation.CONTAINS for other in events)]
    return min([one for one in events if one not in rounder], key=lambda one: one.begins)


def _order(events: list[_Dated]) -> tuple[object, ...]:
    """Of times that begin alike the more exact comes first, so that equal headings stand together."""
    first = _first(events)
    return (first.begins, _length(first.time), on_calendar(first.time), events[0].article, events[0].claim.span, events[0].time.span)


def _length(time: TimeExpression) -> float:
    """Return how many seconds *time* covers."""
    return (time.latest - time.earliest).total_seconds() if time.earliest and time.latest else 0


def _events(collation: Collation) -> list[list[_Dated]]:
    """Return the dated clauses, those of one event together."""
    differing = _differing_times(collation)
    events: list[list[_Dated]] = []
    events_of: dict[tuple[object, ...], list[list[_Dated]]] = {}
    for dated in _dated_claims(collation):
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


def _is_one_event(dated: _Dated, event: list[_Dated], differing: _Differing) -> bool:
    """Say whether no time of *event* excludes that of *dated*, or a finding tells the two as differing times of one: the table says what the findings say."""
    if any(frozenset({(dated.article, dated.time.span.start), (one.article, one.time.span.start)}) in differing for one in event):
        return True
    return all(relation(dated.time, one.time) is not Relation.DISJOINT for one in event)


def _dated_claims(collation: Collation) -> Iterator[_Dated]:
    story = day_of_story(collation.readings)
    cluster_of = {member: place for place, cluster in enumerate(collation.clusters) for member in cluster.members}
    for number, reading in enumerate(collation.readings):
        year = None if reading.article.published_day else story  # a feast is of no year, whenever its article was written
        for place, claim in enumerate(reading.claims):
            if _only_tells(claim):
                continue
            cluster = cluster_of.get((number, claim.sentence))
            for told, end in _with_ends(claim.times, reading):
                placed = in_year_of_story(told, year)
                time = placed or told
                start = begins(time)
                if start is None or not _has_a_row(time) or _is_of_unknown_day(time, claim, reading):
                    continue
                dating = [event.lemma for event in claim.events if told in event.times or told in event.shared_times]
                if not dating and _is_part_of_a_name(time, claim, reading):
                    continue
                keys: list[tuple[object, ...]] = [(number, "sentence", claim.sentence, time.value), (number, "day", place, start[:_DAY])]
                if cluster is not None:
                    keys += [(cluster, "event", lemma) for lemma in dating]
                    keys.append((cluster, "time", time.value))
                yield _Dated(number, claim, time, start, bool(dating), placed is not None, tuple(keys), end)


def _with_ends(times: Sequence[TimeExpression], reading: Reading) -> Iterator[tuple[TimeExpression, TimeExpression | None]]:
    """Yield each time of a clause, the two ends of a stretch ("from 2000 to 2006") as one: where it begins, with where it ends."""
    text, ended = reading.article.text, None
    for time, behind in pairwise((*times, None)):
        if time is None or time is ended:
            continue
        ended = behind if behind is not None and _is_stretch(text, time, behind) else None
        yield time, ended


def _is_stretch(text: str, time: TimeExpression, end: TimeExpression) -> bool:
    before = one_line(text[max(0, time.span.start - _WORD) : time.span.start]).strip().rpartition(" ")[2].lower()
    between = one_line(text[time.span.end : end.span.start]).strip().lower()
    return before in _OPENING and between in RANGE_WORDS and _has_a_row(time) and _has_a_row(end) and begins(time) is not None


def _is_part_of_a_name(time: TimeExpression, claim: Claim, reading: Reading) -> bool:
    """Say whether a year is set before a noun: "a 2016 candidate", "the 1994 ban"; it says which thing is meant, and dates no event of the clause."""
    sentence = reading.document.sentences[claim.sentence]
    first, end = (bisect_left(sentence.tokens, (offset,)) for offset in (time.span.start, time.span.end))
    return time.grain is Grain.YEAR and first > 0 and sentence.letters[first - 1] in _BEFORE_A_NOUN and sentence.letters[end : end + 1] in ("N", "J")


def _has_a_row(time: TimeExpression) -> bool:
    """Say whether *time* is a date or an hour that an event can be placed by: a century holds too much."""
    return time.type in (TimexType.DATE, TimexType.TIME) and time.grain is not Grain.CENTURY


def _is_of_unknown_day(time: TimeExpression, claim: Claim, reading: Reading) -> bool:
    """Say whether an hour stands in a sentence that does not tell its day: "the attack took place at 7 a.m."; which day is meant is a guess of ours."""
    if time.grain not in CLOCK or _JOINED in time.rule or time.earliest is None:
        return False
    sentence, day = reading.document.sentences[claim.sentence].span, time.earliest.date()
    beside = (one for one in reading.times if one is not time and sentence.start <= one.span.start < sentence.end and one.grain not in CLOCK)
    return not any(one.earliest is not None and one.earliest.date() == day for one in beside)


def _only_tells(claim: Claim) -> bool:
    """Say whether the clause tells no more than that somebody spoke on that day: "police said on Tuesday"."""
    return claim.event is not None and claim.event.text.lower() in TELLING_WORDS and len(claim.text.split()) < FEWEST_WORDS


def _told(dated: _Dated, collation: Collation) -> str:
    """Return the words of the clause that is dated, with as much of its sentence before them as there is room for; the sentence where it is a fragment."""
    document = collation.readings[dated.article].document
    sentence, words = document.sentences[dated.claim.sentence].span, one_line(dated.claim.text)
    fragment = len(words.split()) < FEWEST_WORDS
    shown = sentence if fragment else dated.claim.span
    if dated.time.span.end - shown.start > LONGEST_EVENT:
        return _told_around(dated.time.span, shown, document.text)
    if fragment:
        return shorten_end(one_line(document.text[sentence.slice]), LONGEST_EVENT)
    before = one_line(document.text[sentence.start : dated.claim.span.start])
    room = LONGEST_EVENT - len(words)
    return shorten_start(before, room) + words if room >= FEWEST_BEFORE else shorten_end(words, LONGEST_EVENT)


def _told_around(time: Span, shown: Span, text: str) -> str:
    """Return the words of a long clause or sentence that stand before its time, and some behind it."""
    behind = shorten_end(one_line(text[time.end : max(time.end, shown.end)]), MOST_BEHIND)
    return shorten_start(one_line(text[shown.start : time.end]), LONGEST_EVENT - len(behind)) + behind


def _times(events: list[_Dated], written: Callable[[str], str]) -> str | None:
    """Return the times that one source gives, each once."""
    told = dict.fromkeys((_words(one, _as_printed), NO_YEAR if one.yearless else _words(one, lambda time: written(on_calendar(time)))) for one in events)
    return " / ".join(text if text == day else f"{text} ({day})" for text, day in told) or None


def _as_printed(time: TimeExpression) -> str:
    return one_line(time.text)


def _words(one: _Dated, write: Callable[[TimeExpression], str]) -> str:
    """Return a time as it is written, a stretch with both its ends."""
    return write(one.time) if one.until is None else f"{write(one.time)} to {write(one.until)}"
