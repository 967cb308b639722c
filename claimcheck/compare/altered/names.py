"""Two sentences that are the same but for a name ─► the discrepancy of the aspect `participant` or `place`.

Who or what is named need not do anything that a clause tells: "the cost to the Harbor Agency", "the cost to the Coast Guard".
"""

from collections.abc import Iterator

from claimcheck.compare.altered.sentences import NAME, Alteration, told_otherwise
from claimcheck.compare.place.levels import may_lie_in
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.model.comparisons import Aspect, Finding, Severity
from claimcheck.model.participants import Mention, MentionKind, Participant, ParticipantKind
from claimcheck.model.spans import Span

_PLACE, _UNKNOWN = ParticipantKind.PLACE, ParticipantKind.UNKNOWN


def altered_names(pair: Pair, one: Alteration) -> Iterator[Finding]:
    """Yield the name that each sentence has in the place of the other's."""
    spans = one.spans
    if spans is None:
        return
    left, right = _named(pair.left, spans[0]), _named(pair.right, spans[1])
    if left is None or right is None or pair.accounts.are_same(left[0], right[0]):
        return
    here, there = pair.left.reading.participants[left[0]], pair.right.reading.participants[right[0]]
    aspect = _aspect(here, there)
    if aspect is Aspect.PARTICIPANT or (aspect is Aspect.PLACE and not may_lie_in(here.name, there.name)):
        yield told_otherwise(pair, aspect, NAME, (left[1].span, right[1].span), Severity.CONFLICT, (here.name, there.name))


def _named(side: Side, words: Span) -> tuple[int, Mention] | None:
    """Return whom or what the words are the name of, or a part of it, by index; None where they are more, or the names of several."""
    around = [(index, mention) for index, mention in side.mentions if mention.kind is MentionKind.NAME and mention.span.overlaps(words)]
    return around[0] if len(around) == 1 and around[0][1].span.contains(words) else None


def _aspect(one: Participant, other: Participant) -> Aspect | None:
    """Return the aspect under which two are told apart, None where they are of two kinds: a house may stand for the body in it."""
    kinds = {one.kind, other.kind} - {_UNKNOWN}
    if len(kinds) > 1:
        return None
    return Aspect.PLACE if _PLACE in kinds else Aspect.PARTICIPANT
