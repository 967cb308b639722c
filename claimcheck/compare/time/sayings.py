"""Two times of a pair ─► whether one is when somebody says something, and the other when others do it: "was found on Monday", "police said on Tuesday"."""

from collections.abc import Iterator

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.dated import dated_events
from claimcheck.compare.time.occasions import occasion_of
from claimcheck.language.en.reporting import PROCLAIMING
from claimcheck.model.claims import Claim
from claimcheck.model.times import TimeExpression


def are_of_saying_and_deed(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one time is that of an utterance which has a clause to say, and the other that of no utterance, nor of a deed of the one who says it.

    Who says that she signs does what who signs does, and at one time; the police say later what others did.
    """
    mine, theirs = occasion_of(pair.left.account, left), occasion_of(pair.right.account, right)
    if mine.is_utterance is theirs.is_utterance or not (mine.names and theirs.names):
        return False
    said = _is_of_report(pair.left, left) if mine.is_utterance else _is_of_report(pair.right, right)
    return said and not any(pair.accounts.are_same(one, other) for one in _doers(pair.left, left) for other in _doers(pair.right, right))


def _is_of_report(side: Side, time: TimeExpression) -> bool:
    """Say whether a time is that of an utterance of which the sentence has a clause."""
    reported = {claim.attribution for claim in side.claims if claim.events}
    cues = [one.cue.span for index, one in enumerate(side.reading.attributions) if index in reported and one.cue]
    saying = [event for _, event in dated_events(side.claims, time)]
    if any(event.lemma in PROCLAIMING for event in saying):
        return False
    if any(cue.overlaps(event.span) for cue in cues for event in saying):
        return True
    return any(is_told_by_nobody(side, claim) for claim, _ in dated_events(side.claims, time))


def is_told_by_nobody(side: Side, claim: Claim) -> bool:
    """Say whether nobody is named who says it: "it was reported Wednesday"."""
    subject = claim.subject
    return subject is not None and side.reading.document.text[subject.slice].lower() == "it" and claim.event is not None and claim.event.passive


def _doers(side: Side, time: TimeExpression) -> Iterator[int]:
    """Yield who says or does, by index, what happens at a time."""
    yield from (index for claim, _ in dated_events(side.claims, time) for index, _ in claim.agents)
    yield from (one.speaker.participant for one in side.reading.attributions if one.when is time and one.speaker and one.speaker.participant is not None)
