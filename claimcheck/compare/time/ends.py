"""Two times of a pair ─► whether they may be held against each other though either is the end of a stretch, or a later day that something is given."""

from claimcheck.compare.sides.clauses import have_one_subject
from claimcheck.compare.sides.meanings import may_be_one_event
from claimcheck.compare.sides.pairs import Pair
from claimcheck.compare.time.dated import dated_events, events_at
from claimcheck.compare.time.relations import Bound, bound_of, is_put_off
from claimcheck.language.en.calendar import BY
from claimcheck.language.en.event_stages import LASTING_CHANGES, PUT_OFF
from claimcheck.model.times import TimeExpression


def are_one_end(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether neither time is an end of a stretch, or both are the same: "until May 3" and "by May 10" are both the last day of a term."""
    mine, theirs = bound_of(pair.left, left), bound_of(pair.right, right)
    if mine is theirs:
        return True
    if mine is Bound.LAST or theirs is Bound.LAST:
        return (pair.right.word_before(right.span) if mine else pair.left.word_before(left.span)) == BY
    return mine is Bound.FIRST and _is_since_beginning(pair, left, right) or theirs is Bound.FIRST and _is_since_beginning(pair, left, right)


def is_put_off_to(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one time is the later day that something is given, and the other the day on which that is done, or its old one."""
    mine, theirs = is_put_off(pair.left, left), is_put_off(pair.right, right)
    if mine is theirs:
        return False
    other = events_at(pair.right.claims, right) if mine else events_at(pair.left.claims, left)
    return any(event.lemma in PUT_OFF for event in other)


def _is_since_beginning(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one sentence tells since when something is so, and the other when it was made so: "has been shut since May 4", "was closed on May 14"."""
    mine, theirs = (dated_events(side.claims, time) for side, time in ((pair.left, left), (pair.right, right)))
    for claim, event in mine:
        for other_claim, other in theirs:
            lasting = event.lemma in LASTING_CHANGES and other.lemma in LASTING_CHANGES and event.passive and other.passive
            if lasting and may_be_one_event(event, other) and have_one_subject(pair, claim, other_claim):
                return True
    return False
