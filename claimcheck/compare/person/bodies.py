"""Aligned sentences ─► discrepancies of the aspect `participant`: a company or society in the place of another ("bought by Harbor Foods", "by Selby Mills")."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.person.agents import heads_a_list
from claimcheck.compare.person.likeness import PEOPLE, speaks
from claimcheck.compare.person.parts import take_one_part
from claimcheck.compare.person.people import NamedPerson, shared_words
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.likelihood import probability
from claimcheck.compare.slots.matching import DIFFERENT
from claimcheck.language.en.newsrooms import NEWSROOM_ENDINGS, NEWSROOMS
from claimcheck.language.en.titles import KNOWN_ORGANIZATIONS, PUBLIC_BODIES
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import Mention, MentionKind, ParticipantKind
from claimcheck.model.quantities import relation
from claimcheck.settings import Settings

LEAST_SCORE = 0.6  # how surely the sentences must tell the same
LEAST_SHARED = 2  # content words that they must share beside names
LEAST_LIKELIHOOD = 0.3  # that two strangers fill one slot, by what speaks for people; the frame in which they stand says most
LEAST_WORDS = 2  # of a name: a word alone may be anything
_KINDS = (ParticipantKind.ORGANIZATION, ParticipantKind.UNKNOWN)


def compare_bodies(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield two bodies, each named by one article alone, that take one part in what both sentences tell, where they name no other stranger."""
    if pair.score < LEAST_SCORE or pair.once[shared_words] < LEAST_SHARED:
        return
    mine, theirs = _strangers(pair, pair.left), _strangers(pair, pair.right)
    if len(mine) != 1 or len(theirs) != 1 or _tell_of_two_sums(pair):
        return
    left, right = mine[0], theirs[0]
    if not set(left.participant.name.split()).isdisjoint(right.participant.name.split()):
        return
    if _take_one_part(pair, left, right) and probability(PEOPLE.features(pair, left, right), PEOPLE.weights) >= LEAST_LIKELIHOOD:
        told = f"{pair.left.source} names {left.participant.name} where {pair.right.source} names {right.participant.name}."
        evidence = pair.left.evidence(left.span, left.participant.name), pair.right.evidence(right.span, right.participant.name)
        yield Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "other body in the same place", evidence, Severity.CONFLICT)


def _tell_of_two_sums(pair: Pair) -> bool:
    """Say whether both sentences tell sums of money, and none of them is in both."""
    mine, theirs = ([figure for figure in side.quantities if figure.rule.startswith("money")] for side in (pair.left, pair.right))
    return bool(mine and theirs) and all(relation(one, other) in DIFFERENT for one in mine for other in theirs)


def bodies_of(side: Side) -> tuple[NamedPerson, ...]:
    """Return the bodies of private law that the sentence names in full, each once: no ministries, parties, courts and newsrooms."""
    people = side.reading.participants
    found: dict[int, Mention] = {}
    for index, mention in side.mentions:
        if mention.kind is MentionKind.NAME and people[index].kind in _KINDS and _is_private(people[index].name):
            found.setdefault(index, mention)
    return tuple(NamedPerson(people[index], mention) for index, mention in found.items())


def _is_private(name: str) -> bool:
    words = name.split()
    if len(words) < LEAST_WORDS or name in KNOWN_ORGANIZATIONS or name in NEWSROOMS or any(word.isupper() and len(word) > 1 for word in words):
        return False
    return PUBLIC_BODIES.isdisjoint(words) and NEWSROOM_ENDINGS.isdisjoint(words)


def _strangers(pair: Pair, side: Side) -> Sequence[NamedPerson]:
    same = pair.accounts.same_right if side is pair.left else pair.accounts.same_left
    return [one for one in side.once[bodies_of] if not same(one.participant.index)]


def _take_one_part(pair: Pair, left: NamedPerson, right: NamedPerson) -> bool:
    """Say whether both take one part, neither as a speaker nor as one of several."""
    for side, one in ((pair.left, left), (pair.right, right)):
        if speaks(side, one) or heads_a_list(side, one.mention):
            return False
    return take_one_part(pair, left, right)
