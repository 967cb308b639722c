"""Two accounts ─► discrepancies of the aspect `participant`: one person whose name the articles spell in two ways."""

from collections.abc import Iterator

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import Mention, MentionKind
from claimcheck.settings import Settings
from claimcheck.text.names import NameRelation, are_spelled_unlike

_MAYBE_UNLIKE = (NameRelation.NEAR, NameRelation.SAME)


def compare_spellings(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield each person whose name one article spells otherwise, where both first name them so.

    An article that has both spellings differs with itself, not with the other.
    """
    for (left, right), relation in pair.relations.items():
        if relation not in _MAYBE_UNLIKE or left not in pair.left.people or right not in pair.right.people:
            continue
        if len(pair.same_right(left) & pair.right.people) > 1 or len(pair.same_left(right) & pair.left.people) > 1:
            continue
        spelled = _first_unlike(pair, left, right)
        if spelled:
            yield two_spellings(pair, *spelled)


def _first_unlike(pair: AccountPair, left: int, right: int) -> tuple[Mention, Mention] | None:
    """Return the first two mentions of one person, one of each article, that differ by a slip, unless both have one full name."""
    here, there = _names(pair.left, left), _names(pair.right, right)
    if any(" " in text for text in here.keys() & there.keys()):
        return None
    return next(((mine, theirs) for text, mine in here.items() for other, theirs in there.items() if are_spelled_unlike(text, other)), None)


def _names(account: Account, index: int) -> dict[str, Mention]:
    """Return each name of somebody with the first mention that has it, in order."""
    found: dict[str, Mention] = {}
    for mention in account.reading.participants[index].mentions:
        if mention.kind is MentionKind.NAME:
            found.setdefault(mention.text, mention)
    return found


def two_spellings(pair: AccountPair, left: Mention, right: Mention) -> Finding:
    """Return the finding that the two mentions spell one name in two ways."""
    evidence = pair.left.evidence(left.span, left.text), pair.right.evidence(right.span, right.text)
    told = f"{pair.left.source} spells the name “{left.text}”, {pair.right.source} “{right.text}”."
    return Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "name spelled in two ways", evidence, Severity.VARIANCE)
