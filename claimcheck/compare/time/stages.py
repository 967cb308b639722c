"""Two times of a pair ─► whether they are those of two deeds: of two stages of one matter, as arrest and trial, of a deed and its opposite, of a series."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache

from claimcheck.compare.sides.meanings import are_turned_round, meanings
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.dated import dated_events
from claimcheck.compare.time.occasions import Occasion, occasion_of
from claimcheck.language.en.event_stages import ANOTHER, COURSES, GOING_ON, ONCE_MORE, ONE_MORE
from claimcheck.language.en.milestones import AT_LATEST
from claimcheck.language.en.names import PREPOSITIONS
from claimcheck.model.claims import Event
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.model.times import TimeExpression
from claimcheck.text.stems import stem

#: How many words before an event's noun may say which of several it is: "in an earlier closed-door meeting".
REACH = 2


def are_of_two_deeds(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether what the one dates cannot be what the other does: an arrest and a trial, "checked in" and "checked out", appearances before two courts."""
    if are_of_two_stages(pair, left, right) or _is_of_going_on(pair, left, right):
        return True
    here, there = dated_events(pair.left.claims, left), dated_events(pair.right.claims, right)
    told = [(mine, theirs) for _, mine in here for _, theirs in there if mine.lemma == theirs.lemma]
    return any(are_turned_round(pair, mine, theirs) or are_before_two_bodies(pair, mine, theirs) for mine, theirs in told)


def is_described_by_another(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one time only dates what describes somebody, and the other another event: "the man held on Monday was found dead", "he died on Tuesday"."""
    if not occasion_of(pair.left.account, left).is_other_event(occasion_of(pair.right.account, right)):
        return False
    return _describes(pair.left, left) is not _describes(pair.right, right)


def _describes(side: Side, time: TimeExpression) -> bool:
    """Say whether a time belongs to a participle behind its noun alone, before the verb of the clause: "the man held Monday fled"."""
    owners = dated_events(side.claims, time)
    return bool(owners) and all(claim.event and event.passive and event.span.end < claim.event.span.start for claim, event in owners)


def are_before_two_bodies(pair: Pair, left: Event, right: Event) -> bool:
    """Say whether either verb leads to a body by name, and not to the same: "appear before the High Court", "appear at Ostford County Court"."""
    mine, theirs = _body_behind(pair.left, left), _body_behind(pair.right, right)
    return mine is not None and theirs is not None and not pair.accounts.are_same(mine, theirs)


def _body_behind(side: Side, event: Event) -> int | None:
    """Return the body, by index, that is named right behind an event and a preposition."""
    tokens, people = side.sentence.tokens, side.reading.participants
    place = bisect_left(tokens, (event.span.end,))
    if place + 1 >= len(tokens) or tokens[place].lower not in PREPOSITIONS:
        return None
    start = tokens[place + 2].start if tokens[place + 1].lower == "the" and place + 2 < len(tokens) else tokens[place + 1].start
    named = (index for index, mention in side.mentions if mention.span.start == start and mention.kind is MentionKind.NAME)
    return next((index for index in named if people[index].kind is ParticipantKind.ORGANIZATION), None)


def _is_of_going_on(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether just one of two events is that a matter goes on: "the toll rose on Tuesday", "the ferry sank on Monday"."""
    if pair.left.word_before(left.span) in AT_LATEST and pair.right.word_before(right.span) in AT_LATEST:
        return False  # what is to grow "by 2010" is a goal with its term, and not the course of things
    mine, theirs = occasion_of(pair.left.account, left).names, occasion_of(pair.right.account, right).names
    here, there = mine & GOING_ON, theirs & GOING_ON
    if bool(here) is bool(there) or not mine or not theirs:
        return False
    return meanings(here).isdisjoint(meanings(theirs)) and meanings(there).isdisjoint(meanings(mine))


def are_of_two_stages(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether what the one dates can only come before what the other does, in one of the courses that matters take."""
    mine, theirs = occasion_of(pair.left.account, left), occasion_of(pair.right.account, right)
    return mine.is_other_event(theirs) and _are_apart(_stages_of(mine), _stages_of(theirs))


def _are_apart(mine: Mapping[int, frozenset[int]], theirs: Mapping[int, frozenset[int]]) -> bool:
    """Say whether both stand in one course, and together in no stage of any."""
    common = [mine[course].isdisjoint(theirs[course]) for course in mine if course in theirs]
    return bool(common) and all(common)


def _stages_of(occasion: Occasion) -> dict[int, frozenset[int]]:
    """Return the stages that the words for an occasion name, by their places in each course."""
    found: dict[int, frozenset[int]] = {}
    for name in occasion.names & _places().keys():
        for course, stage in _places()[name]:
            found[course] = found.get(course, frozenset()) | {stage}
    return found


@lru_cache(maxsize=1)
def _places() -> dict[str, frozenset[tuple[int, int]]]:
    """Return where each word for an event stands: in which courses, and there in which stage."""
    places: dict[str, set[tuple[int, int]]] = {}
    for course, stages in enumerate(COURSES):
        for stage, words in enumerate(stages):
            for spelled in {form for word in words for form in (word, stem(word))}:
                places.setdefault(spelled, set()).add((course, stage))
    return {word: frozenset(found) for word, found in places.items()}


def are_of_a_series(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one sentence calls the event of its time one of several, and the other does not, or another one; "open again" and "reopen" are one."""
    mine, theirs = _marks(pair.left, left), _marks(pair.right, right)
    return mine != theirs and not (_do_once_more(pair.left, left, pair.right, right) and mine ^ theirs <= ONCE_MORE)


def _do_once_more(side: Side, time: TimeExpression, other: Side, its: TimeExpression) -> bool:
    """Say whether one sentence has a verb with "re-" and the other the same verb without."""
    mine, theirs = ({event.lemma for _, event in dated_events(one.claims, when)} for one, when in ((side, time), (other, its)))
    return any(f"re{lemma}" in theirs for lemma in mine) or any(f"re{lemma}" in mine for lemma in theirs)


def _marks(side: Side, time: TimeExpression) -> frozenset[str]:
    """Return the words that say which of several the events are whose clause gives them a time."""
    owners = dated_events(side.claims, time)
    subjects = [claim.subject for claim, _ in owners if claim.subject is not None]
    opening = [word for subject in subjects for word in side.sentence.words_from(subject.start, REACH) if word in ONE_MORE]
    return frozenset(opening).union(word for claim, _ in owners for event in claim.events for word in _words_about(side, event, time))


def _words_about(side: Side, event: Event, time: TimeExpression) -> list[str]:
    lowers = side.sentence.lowers
    first, behind, until = (bisect_left(side.sentence.tokens, (place,)) for place in (event.span.start, event.span.end, time.span.start))
    before, after = lowers[max(0, first - REACH) : first], lowers[behind : max(until, behind + 1)]
    return [word for word in before if word in ANOTHER] + [word for word in after if word in ONCE_MORE]
