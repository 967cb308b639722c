"""Two times of a pair ─► whether they can only be those of two deeds: of two stages of one matter, as arrest and trial, or of a deed and its opposite."""

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.turns import are_turned_round
from claimcheck.compare.time.occasions import Occasion, occasion_of
from claimcheck.language.en.event_stages import COURSES
from claimcheck.model.claims import Event
from claimcheck.model.times import TimeExpression
from claimcheck.text.stems import stem


def are_of_two_deeds(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether what the one dates cannot be what the other does: an arrest and a trial, "checked in" and "checked out"."""
    return are_of_two_stages(pair, left, right) or any(
        mine.lemma == theirs.lemma and are_turned_round(pair, mine, theirs) for mine in _dated(pair.left, left) for theirs in _dated(pair.right, right)
    )


def _dated(side: Side, time: TimeExpression) -> list[Event]:
    return [event for claim in side.claims for event in claim.events if time in event.times]


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
