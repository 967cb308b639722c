"""A percentage in its sentence ─► whose share of the votes or the answers it is: "Lund leads the field with 21 percent"."""

from bisect import bisect_left

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.scopes import SHARE_VERBS
from claimcheck.model.participants import MentionKind
from claimcheck.model.quantities import Quantity

#: How many words before a share the one may be named whose it is.
REACH = 12


def are_shares_of_one(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two percentages are shares of one person, by name: nobody has two of one vote."""
    if left.unit != "percent" or right.unit != "percent":
        return False
    mine, theirs = _holder(pair.left, left), _holder(pair.right, right)
    return mine is not None and theirs is not None and pair.accounts.are_same(mine, theirs)


def _holder(side: Side, share: Quantity) -> int | None:
    """Return who is the last to be named before a share, with a verb of having one and no other figure between."""
    sentence, people = side.sentence, side.account.people
    place = bisect_left(sentence.tokens, (share.span.start,))
    first = sentence.tokens[max(0, place - REACH)].start if sentence.tokens else share.span.start
    named = [(mention.span, person) for person, mention in side.mentions if mention.kind is MentionKind.NAME and first <= mention.span.start < share.span.start]
    if not named:
        return None
    span, person = named[-1]
    between = sentence.lowers[bisect_left(sentence.tokens, (span.end,)) : place]
    parted = any(span.end <= other.span.start < share.span.start for other in side.quantities)
    return person if person in people and not parted and not SHARE_VERBS.isdisjoint(between) else None
