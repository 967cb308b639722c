"""Time expressions of an aligned pair that fill one slot ─► agreements and discrepancies of time."""

import datetime as dt
from collections.abc import Iterator

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.likelihood import slot_features
from claimcheck.compare.slots.matching import COMPATIBLE, COMPATIBLE_LEAD, DIFFERENT, Match, Matcher, agreed_value
from claimcheck.compare.slots.weights import TIME_SLOT
from claimcheck.compare.time.dated import dated_events, events_at
from claimcheck.compare.time.decisions import are_of_decision_and_deed
from claimcheck.compare.time.ends import are_one_end, is_put_off_to
from claimcheck.compare.time.exactness import is_answered_loosely, least_of
from claimcheck.compare.time.hours import is_bare_hour
from claimcheck.compare.time.likeness import liken_tellings, liken_times
from claimcheck.compare.time.limits import may_be_one
from claimcheck.compare.time.matters import are_of_two_matters, is_of_older_event
from claimcheck.compare.time.occasions import is_set_before_noun, is_year_of_name, occasion_of
from claimcheck.compare.time.previews import judged, later_account
from claimcheck.compare.time.relations import is_of_course, is_of_issue, is_same_name, relate_times, tells_year
from claimcheck.compare.time.sayings import are_of_saying_and_deed
from claimcheck.compare.time.stages import are_of_a_series, are_of_two_deeds, is_described_by_another
from claimcheck.compare.time.standing import are_of_noun_and_deed, is_told_anew, is_told_next_door
from claimcheck.language.en.event_stages import VERBS_LIKE_PLURALS
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.language.en.scopes import TERMS
from claimcheck.model.claims import Tense
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.time_relations import PARTS
from claimcheck.model.times import CLOCK, Grain, TimeExpression, TimexType
from claimcheck.settings import Settings


def relate_in_place(pair: Pair, left: TimeExpression, right: TimeExpression) -> Relation:
    """Say how two times stand to each other; `UNDECIDED` where they differ but cannot be times of one event.

    The bound of a stretch ("since March", "through April") is no time of an event; a limit ("as early as Monday")
    leaves room for others; what an article of Thursday tells of Wednesday is nothing that one of Monday could; the year in a name dates no deed, nor does
    a line of nothing but a date or the minutes left of a game; and what is still to come is not what has been, unless both sentences name the event by one
    word.
    """
    relation = relate_times(left, right)
    if relation not in DIFFERENT:
        return relation
    if any(is_of_course(side, time) or not side.once[_tells_events] for side, time in ((pair.left, left), (pair.right, right))):
        return Relation.UNDECIDED
    if not are_one_end(pair, left, right) or may_be_one(pair, left, right):
        return Relation.UNDECIDED
    if is_put_off_to(pair, left, right) or is_of_older_event(left, right) or _is_of_later_event(pair, left, right) or _is_one_of_a_name(pair, left, right):
        return Relation.UNDECIDED
    apart = _are_apart(pair, left, right)
    if not apart and not _are_days_of_report(pair, left, right):
        return relation
    if apart and later_account(pair.accounts) is None and not (tells_year(left) or tells_year(right)):
        return Relation.UNDECIDED  # what is over on some day is not to come on that day
    named = occasion_of(pair.left.account, left).names & occasion_of(pair.right.account, right).names
    return relation if named or _lemmas(pair.left, left) & _lemmas(pair.right, right) else Relation.UNDECIDED


def _lemmas(side: Side, time: TimeExpression) -> frozenset[str]:
    """Return the lemmas of what happens at a time."""
    return frozenset(event.lemma for event in events_at(side.claims, time))


def _tells_events(side: Side) -> bool:
    """Say whether the sentence tells that anything happens: not "Updated" and a date alone, or a caption without a verb."""
    return any(claim.events for claim in side.claims) or not VERBS_LIKE_PLURALS.isdisjoint(side.sentence.lowers)


def _are_days_of_report(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether two articles of different days each name the day that is theirs: "said on Wednesday" on Thursday, "said on Thursday" on Friday.

    An hour without its day names none.
    """
    if is_bare_hour(left) or is_bare_hour(right):
        return False
    mine, theirs = pair.left.reading.article.published_day, pair.right.reading.article.published_day
    if mine is None or theirs is None or mine == theirs or left.earliest is None or right.earliest is None:
        return False
    return mine - left.earliest.date() == theirs - right.earliest.date()


def _is_one_of_a_name(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether just one of the two is the year in a thing's name, and the other stands before no noun."""
    mine, theirs = pair.left.account, pair.right.account
    return (is_year_of_name(mine, left) and not is_set_before_noun(theirs, right)) or (is_year_of_name(theirs, right) and not is_set_before_noun(mine, left))


def _is_of_later_event(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one article tells what came after the day of the other, which tells what was over by then: no two such are one event.

    An hour without its day may be of any.
    """
    if is_bare_hour(left) or is_bare_hour(right):
        return False
    return _came_after(pair.left, left, pair.right, right) or _came_after(pair.right, right, pair.left, left)


def _came_after(late: Side, telling: TimeExpression, early: Side, told: TimeExpression) -> bool:
    first, last = early.reading.article.published_day, late.reading.article.published_day
    if first is None or last is None or first >= last or told.latest is None or telling.earliest is None:
        return False
    return first < telling.earliest.date() <= last and told.latest.date() <= first + dt.timedelta(days=1)


def _are_apart(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one is still to come and the other over; where the words of neither tell the year, nor are both weekdays, that is a guess of ours."""
    sure = tells_year(left) or tells_year(right) or left.rule == right.rule == WEEKDAY
    return sure and _direction(pair.left, left) * _direction(pair.right, right) < 0


def _direction(side: Side, time: TimeExpression) -> int:
    """Return 1 for a time after the day of publication, -1 for one before it, 0 for one around it or where the words leave that open.

    "June" and "June 7" leave it open, and the year that they are read in is a guess of ours, but where the verb settles it ("will leave on June 7"). So does
    "Monday", of which the one to come is only meant where the words say so.
    """
    day = side.reading.article.published_day
    if day is None or time.earliest is None or time.latest is None:
        return 0
    direction = (time.earliest.date() > day) - (time.latest.date() <= day)
    if tells_year(time):
        return direction
    tenses = _tenses(side, time)
    return direction if _TENSES.get(direction) in tenses or (direction > 0 and time.rule == WEEKDAY and Tense.PAST not in tenses) else 0


#: The rule that reads a weekday.
WEEKDAY = "weekday"
_TENSES = {1: Tense.FUTURE, -1: Tense.PAST}


def _tenses(side: Side, time: TimeExpression) -> frozenset[Tense]:
    """Return the tenses of what happens at a time that names its month, or its weekday and no more; none for any other."""
    if time.grain is not Grain.MONTH and time.rule != WEEKDAY and not any(character.isdigit() for character in time.text):
        return frozenset()
    return frozenset(event.tense for _, event in dated_events(side.claims, time))


#: How many words behind a length the noun is looked for that it measures: "a 21-year F.B.I. veteran", "a five-year federal prison sentence".
TERM_REACH = 3

#: How likely a time that only contains the other must fill its slot to be told as the same: of what is told down to here most are what readers list.
LEAST_SHARED = 0.15

TIMES = Matcher(relate=relate_in_place, liken=liken_times, liken_closely=liken_tellings, weights=TIME_SLOT)


def _is_telling(time: TimeExpression) -> bool:
    """Say whether that both use it says anything: "now" and "for years" are in every article."""
    return "X" not in time.value and not time.value.endswith("_REF")


def compare_times(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where the two sentences put one event at the same time, or at another."""
    least = min(settings.minimum_time_likelihood, settings.minimum_exact_time_likelihood, LEAST_SHARED + COMPATIBLE_LEAD)
    for match in TIMES.match(pair, pair.left.times, pair.right.times, least):
        if match.relation in COMPATIBLE and match.likelihood >= LEAST_SHARED and _is_telling(match.left):
            yield _agreement(pair, match)
        elif match.relation in DIFFERENT and match.likelihood >= least_of(pair, match, settings) and not _are_two_matters(pair, match):
            yield _discrepancy(pair, match)


#: How much of two sentences must correspond where no word for what the one's time dates can mean what the other's does ("led", "inherited"): of what was
#: told in the labelled pairs all that is below it, with nothing near the two times that corresponds, was of two events (two of two); of 16 changed
#: times none was.
LEAST_ALIKE_OF_OTHER_WORDS = 0.2


def _are_two_matters(pair: Pair, match: Match[TimeExpression]) -> bool:
    """Say whether the two are no differing times of one event for all that fills one slot: of a newspaper's issue, of two deeds."""
    left, right = match.left, match.right
    if is_of_issue(pair.left, left) or is_of_issue(pair.right, right) or _is_rounded_beside(pair, match):
        return True
    if is_told_anew(pair.left, left) or is_told_anew(pair.right, right) or are_of_noun_and_deed(pair, left, right):
        return True
    if _are_worlds_apart(pair, left, right) or is_described_by_another(pair, left, right):
        return True
    if are_of_two_matters(pair, left, right) or _is_answered(pair, left, right) or is_told_next_door(pair, left, right):
        return True
    of_two_events = are_of_two_deeds(pair, left, right) or are_of_saying_and_deed(pair, left, right) or are_of_decision_and_deed(pair, left, right)
    return of_two_events or are_of_a_series(pair, left, right)


def _are_worlds_apart(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether no word for what the two date can mean the same, nothing near them corresponds, and little else of the sentences."""
    if not occasion_of(pair.left.account, left).is_other_event(occasion_of(pair.right.account, right)):
        return False
    likeness = slot_features(pair, left.span, right.span)
    return likeness["before"] == likeness["after"] == 0 and likeness["likeness"] < LEAST_ALIKE_OF_OTHER_WORDS


def _is_answered(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether the other sentence names the day of one of two differing times too, which the tenses alone put into two weeks, or its hour less exactly."""
    if left.grain in CLOCK and right.grain in CLOCK:
        return is_answered_loosely(pair, left, right)
    if left.rule != WEEKDAY or right.rule != WEEKDAY:
        return False
    there, here = ([time for time in side.times if time.rule == WEEKDAY] for side in (pair.right, pair.left))
    return any(is_same_name(left, other) for other in there) or any(is_same_name(right, other) for other in here)


def _is_rounded_beside(pair: Pair, match: Match[TimeExpression]) -> bool:
    """Say whether the other sentence tells one of two differing times in rounder words: "July 31" beside "at the end of July", whatever else is on Tuesday."""
    left, right = match.left, match.right
    return any(_is_part(left, other) for other in pair.right.times) or any(_is_part(right, other) for other in pair.left.times)


def _is_part(time: TimeExpression, rounder: TimeExpression) -> bool:
    """Say whether a day lies in a part of a month, of whatever year: which year is meant is a guess of ours, unless it is told."""
    if rounder.mod not in PARTS or time.earliest is None or rounder.earliest is None or rounder.latest is None or rounder.grain is not Grain.MONTH:
        return False
    last = rounder.latest - dt.timedelta(days=1)
    return (rounder.earliest.month, rounder.earliest.day) <= (time.earliest.month, time.earliest.day) <= (last.month, last.day)


def _agreement(pair: Pair, match: Match[TimeExpression]) -> Finding:
    return agreed_value(pair, match, _aspect(pair, match), "time", _evidence(pair, match))


def _discrepancy(pair: Pair, match: Match[TimeExpression]) -> Finding:
    note, severity = judged(pair.accounts, match.left, match.right, Severity.CONFLICT if match.relation is Relation.DISJOINT else Severity.VARIANCE)
    told = _explanation(pair, match) + note
    return Finding(FindingKind.DISCREPANCY, _aspect(pair, match), told, "other time in the same place", _evidence(pair, match), severity)


def _aspect(pair: Pair, match: Match[TimeExpression]) -> Aspect:
    """The 60 days of a suspension say how much of it there is; three days of talks say when they were."""
    return Aspect.QUANTITY if _is_term(pair.left, match.left) and _is_term(pair.right, match.right) else Aspect.TIME


def _is_term(side: Side, time: TimeExpression) -> bool:
    """Say whether a length stands before a noun of what is measured by it."""
    return time.type is TimexType.DURATION and "-" in time.text and not TERMS.isdisjoint(side.sentence.words_from(time.span.end, TERM_REACH))


def _explanation(pair: Pair, match: Match[TimeExpression]) -> str:
    """Say which times the two give, of which event: by one word where both tell it by one, by the word of each where not."""
    mine, theirs = _words_for(pair.left, match.left), _words_for(pair.right, match.right)
    shared = [word for lemma, word in mine.items() if lemma in theirs]
    here, there = (f" (“{next(iter(words.values()))}”)" if mine and theirs and not shared else "" for words in (mine, theirs))
    of = f" (of “{shared[0]}”)" if shared else ""
    return f"{pair.left.source} says “{match.left.text}”{here}, {pair.right.source} “{match.right.text}”{there}{of}."


def _words_for(side: Side, time: TimeExpression) -> dict[str, str]:
    """Return the words for the events that the sentence gives a time to, by their lemmas, in order."""
    return {event.lemma: event.text for event in events_at(side.claims, time) if event.lemma not in EMPTY_LEMMAS}


def _evidence(pair: Pair, match: Match[TimeExpression]) -> tuple[Evidence, Evidence]:
    return pair.left.evidence(match.left.span, match.left.value), pair.right.evidence(match.right.span, match.right.value)
