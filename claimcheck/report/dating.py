"""Collation ─► the times on the calendar that clauses give, each with what tells whether another dates the same event."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

import attrs

from claimcheck.language.en.calendar import DAYS_FROM_PUBLICATION, FIRST_BOUND_WORDS, RANGE_WORDS, SINCE_WORDS
from claimcheck.language.en.function_words import TELLING_WORDS
from claimcheck.model.analyses import Reading
from claimcheck.model.claims import Claim, EventForm, Tense
from claimcheck.model.comparisons import Collation
from claimcheck.model.times import CLOCK, Grain, TimeExpression, TimexType, begins
from claimcheck.report.words import one_line
from claimcheck.report.years import day_of_story, in_year_of_story

#: A clause of fewer words ("who left on Monday") does not say what happened: its sentence does.
FEWEST_WORDS = 6
#: Letters of the words behind which a year is set before a noun: "a 2012 law", "his 2012 run".
_BEFORE_A_NOUN = frozenset("DZJN")
_APOSTROPHES = frozenset({"'", "’"})
#: Tenses of a verb that tells what was done or is to be done.
_TOLD = frozenset({Tense.PAST, Tense.FUTURE})
#: What stands in the name of the rule of an hour with its day: "agency_clock + weekday".
_JOINED = " + "
#: Words that open a stretch whose end follows; no "since": "since 2003 and 2007" tells two beginnings.
_OPENING = FIRST_BOUND_WORDS - SINCE_WORDS
#: How many characters of a beginning in ISO tell its day.
_DAY = len("2021-06-07")


@attrs.frozen
class Dated:
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


def dated_claims(collation: Collation) -> Iterator[Dated]:
    """Yield the times that the clauses of all articles give, in the order of the articles."""
    story = day_of_story(collation.readings)
    cluster_of = {member: place for place, cluster in enumerate(collation.clusters) for member in cluster.members}
    for number, reading in enumerate(collation.readings):
        year = None if reading.article.published_day else story  # a feast is of no year, whenever its article was written
        for place, claim in enumerate(reading.claims):
            if _only_tells(claim):
                continue
            for told, until in _with_ends(claim, reading):
                time = in_year_of_story(told, year) or told
                begin = begins(time)
                if begin is None or not _has_a_row(time) or _is_of_unknown_day(time, claim, reading):
                    continue
                if _is_of_what_is_said(time, claim, reading):
                    continue
                dating = [event.lemma for event in claim.events if told in event.times or told in event.shared_times]
                if not dating and _is_part_of_a_name(time, claim, reading):
                    continue
                keys: list[tuple[object, ...]] = [(number, "sentence", claim.sentence, time.value), (number, "day", place, begin[:_DAY])]
                if (cluster := cluster_of.get((number, claim.sentence))) is not None:
                    keys += [*((cluster, "event", lemma) for lemma in dating), (cluster, "time", time.value)]
                yield Dated(number, claim, time, begin, owned=bool(dating), yearless=time is not told, keys=tuple(keys), until=until)


def _with_ends(claim: Claim, reading: Reading) -> Iterator[tuple[TimeExpression, TimeExpression | None]]:
    """Yield each time of a clause, the two ends of a stretch ("from 2000 to 2006") as one: where it begins, with where it ends."""
    ended = None
    for time, behind in pairwise((*claim.times, None)):
        if time is None or time is ended:
            continue
        ended = behind if behind is not None and _is_stretch(time, behind, claim, reading) else None
        yield time, ended


def _is_stretch(time: TimeExpression, end: TimeExpression, claim: Claim, reading: Reading) -> bool:
    before = reading.document.sentences[claim.sentence].words_before(time.span.start, 1)
    between = one_line(reading.document.text[time.span.end : end.span.start]).strip().lower()
    return not _OPENING.isdisjoint(before) and between in RANGE_WORDS and _has_a_row(time) and _has_a_row(end) and begins(time) is not None


def _is_part_of_a_name(time: TimeExpression, claim: Claim, reading: Reading) -> bool:
    """Say whether a year is set before a noun: "a 2016 candidate", "the 1994 ban"; it says which thing is meant, and dates no event of the clause."""
    sentence = reading.document.sentences[claim.sentence]
    first, end = (bisect_left(sentence.tokens, (offset,)) for offset in (time.span.start, time.span.end))
    return time.grain is Grain.YEAR and first > 0 and sentence.letters[first - 1] in _BEFORE_A_NOUN and sentence.letters[end : end + 1] in ("N", "J")


def _is_of_what_is_said(time: TimeExpression, claim: Claim, reading: Reading) -> bool:
    """Say whether "today" stands in a quotation that tells of nothing done or to be done then: “the harbor today is neither”; not “today’s ruling”.

    What a speaker only asks, or says of these days, is no event, and the words may be older than the article that prints them.
    """
    document, end = reading.document, time.span.end
    if time.text.lower() not in DAYS_FROM_PUBLICATION or not any(quoted.span.contains(time.span) for quoted in document.quotations):
        return False
    if document.text[end : end + 1] in _APOSTROPHES:
        return False
    asked = "?" in document.text[claim.span.end : document.sentences[claim.sentence].span.end]
    return asked or not any(event.form is EventForm.VERB and event.tense in _TOLD for event in claim.events)


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
