"""Aligned sentences ─► discrepancies of the aspect `participant`: one deed of which each article names another doer ("Reed initiated the talks", "Lund")."""

from collections.abc import Iterator

from claimcheck.compare.event.deeds import Deed, deeds_of, have_one_doer, have_one_undergoer
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.lone_deeds import LONE_DEEDS
from claimcheck.model.claims import Polarity
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.settings import Settings


def compare_doers(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield a deed that is done once, to one thing or person, by whom the one article names and by whom the other names."""
    for mine in pair.left.once[lone_deeds_of]:
        for theirs in pair.right.once[lone_deeds_of]:
            if mine.verb == theirs.verb and have_one_undergoer(pair, mine, theirs) and _are_two(pair, mine, theirs):
                evidence = _doer(mine), _doer(theirs)
                deed, (one, other) = mine.event.text, (piece.value for piece in evidence)
                told = f"Of one deed (“{deed}”), {pair.left.source} says that {one} did it, {pair.right.source} that {other} did."
                yield Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "another doer", evidence, Severity.CONFLICT)


def lone_deeds_of(side: Side) -> tuple[Deed, ...]:
    """Return the deeds of the sentence that are affirmed, done once, and done by one whom it names."""
    lone = (deed for deed in side.once[deeds_of] if deed.verb in LONE_DEEDS and deed.event.polarity is Polarity.AFFIRMED)
    return tuple(deed for deed in lone if [mention.kind for _, mention in deed.claim.agents] == [MentionKind.NAME])




def _are_two(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether the doers are two, at least one of them a person: a team goes by its town and by its name."""
    people = {deed.side.reading.participants[deed.doers[0]].kind for deed in (left, right)}
    return ParticipantKind.PERSON in people and not have_one_doer(pair, left, right)


def _doer(deed: Deed) -> Evidence:
    ((index, mention),) = deed.claim.agents
    return deed.side.account.evidence(mention.span, deed.side.reading.participants[index].name)
