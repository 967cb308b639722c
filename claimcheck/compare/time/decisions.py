"""Two times of a pair ─► whether one is when somebody decides, and the other when it is done: "agreed on Friday to testify", "will testify on Monday"."""

from claimcheck.compare.sides.meanings import meanings
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.dated import dated_events
from claimcheck.compare.time.occasions import occasion_of
from claimcheck.language.en.event_families import DECIDING, DONE_BY_SAYING_SO
from claimcheck.model.claims import Modality, Tense
from claimcheck.model.times import TimeExpression


def are_of_decision_and_deed(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one time is that of a decision to do what the other dates; who votes to do it does it, unless it is still to come."""
    return _decides(pair.left, left, pair.right, right) or _decides(pair.right, right, pair.left, left)


def _decides(side: Side, time: TimeExpression, other: Side, its: TimeExpression) -> bool:
    decisions = [(claim, event) for claim, event in dated_events(side.claims, time) if event is claim.event and event.lemma in DECIDING]
    if not decisions:
        return False
    names = occasion_of(other.account, its).names
    done = all(event.tense is Tense.PAST for _, event in dated_events(other.claims, its))
    for claim, decision in decisions:
        decided = frozenset(one.lemma for one in claim.events if one.modality is Modality.PLANNED and one.span.start > decision.span.end)
        if decision.lemma not in names and not meanings(decided).isdisjoint(meanings(names)):
            return not done or decision.lemma not in DONE_BY_SAYING_SO
    return False
