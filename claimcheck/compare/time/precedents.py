"""Two times of a pair ─► whether one dates what went before the event of the other: "found on May 5", "found three days after she was last seen on May 2"."""

from claimcheck.compare.sides.meanings import meanings
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.dated import dated_events
from claimcheck.compare.time.occasions import occasion_of
from claimcheck.language.en.event_stages import BEFORE_OTHER_DEEDS
from claimcheck.model.claims import Claim, Event, EventForm
from claimcheck.model.times import TimeExpression

#: How many words before an event noun may lead to it: "after", "after the", "before the state".
NEAR = 3


def is_of_what_went_before(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one time stands behind "after" and the other dates what happened then: "found on May 5", "found three days after she was seen on May 2"."""
    return _goes_before(pair.left, left, pair.right, right) or _goes_before(pair.right, right, pair.left, left)


def _goes_before(side: Side, time: TimeExpression, other: Side, its: TimeExpression) -> bool:
    owners = dated_events(side.claims, time)
    above = [_deed_beside(side, claim, event) for claim, event in owners]
    dated = meanings(occasion_of(other.account, its).names)
    if not above or None in above or not dated.isdisjoint(meanings(frozenset([event.lemma for _, event in owners]))):
        return False
    return not dated.isdisjoint(meanings(frozenset([event.lemma for event in above if event])))


def _deed_beside(side: Side, claim: Claim, event: Event) -> Event | None:
    """Return what happens before or after an event: "was shot a day after he left prison", "was hurt before the vote"; None where nothing does."""
    if event is claim.event:
        leads = claim.link == "subordinate" and claim.opener in BEFORE_OTHER_DEEDS and claim.parent is not None
        return side.reading.claims[claim.parent].event if leads and claim.parent is not None else None
    led_to = not BEFORE_OTHER_DEEDS.isdisjoint(side.sentence.words_before(event.span.start, NEAR))
    return claim.event if led_to and event.form is EventForm.NOUN else None
