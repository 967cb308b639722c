"""People named in aligned sentences ─► agreements and discrepancies of the aspect `participant`."""

from collections.abc import Iterator, Sequence

from claimcheck.compare.person.likeness import PEOPLE, is_named_once, speaks
from claimcheck.compare.person.lists import row_mates
from claimcheck.compare.person.parts import take_one_part
from claimcheck.compare.person.people import FULL_NAME, NamedPerson, core_of, named_cast, relate_people, shared_people, shared_words, unanswered
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.matching import Match
from claimcheck.language.en.names import POSSESSIVE_ENDINGS
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity, agreement
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import ParticipantKind
from claimcheck.settings import Settings

_PERSON = ParticipantKind.PERSON

LEAST_OF_LONE = 0.66  # likelihood; in 1,000 real pairs nobody whom one sentence of two names alone, and nothing else of either article, is so likely falsely
LEAST_OF_PARTNERS, LEAST_SCORE_OF_PARTNERS = 0.05, 0.5  # likelihood, and how surely the sentences tell the same; none speaks falsely in 1,000 real pairs


def compare_people(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where one sentence puts another person in the place of whom the other names."""
    mine, theirs = pair.once[unanswered]
    if not mine or not theirs:
        return
    mates = list(row_mates(pair))
    for left, right in mates:
        yield _discrepancy(pair, left, right)
    least = settings.minimum_person_likelihood
    if pair.score >= LEAST_SCORE_OF_PARTNERS and _name_a_lone_stranger(pair, mine, theirs):
        least = min(LEAST_OF_LONE, least)
    asked = LEAST_OF_PARTNERS if pair.score >= LEAST_SCORE_OF_PARTNERS and _name_strangers(pair, mine, theirs) else least
    for match in PEOPLE.match(pair, mine, theirs, asked) if pair.once[shared_words] or pair.once[shared_people] else ():  # else nobody answers anybody
        if match.relation is Relation.DISJOINT and (match.left, match.right) not in mates and _fill_one_slot(pair, match, least):
            yield _discrepancy(pair, match.left, match.right)


def _fill_one_slot(pair: Pair, match: Match[NamedPerson], least: float) -> bool:
    """Say whether two people are likely to fill one slot: as likely as *least*, or less, if they take one part and either article alone names them, in full."""
    if match.likelihood >= least or match.likelihood < LEAST_OF_PARTNERS:
        return match.likelihood >= least
    return pair.score >= LEAST_SCORE_OF_PARTNERS and _name_strangers(pair, [match.left], [match.right]) and take_one_part(pair, match.left, match.right)


def _name_a_lone_stranger(pair: Pair, left: Sequence[NamedPerson], right: Sequence[NamedPerson]) -> bool:
    """Say whether either sentence has one name without an answer, in full: one that both articles know, and one that stands nowhere else in either.

    Both speak, or neither does, and so with owning something.
    """
    if not len(left) == len(right) == 1 or any(len(core_of(one.mention.text)) < FULL_NAME for one in (*left, *right)):
        return False
    one, other = left[0], right[0]
    if speaks(pair.left, one) is not speaks(pair.right, other) or _owns(pair.left, one) is not _owns(pair.right, other):
        return False
    mine, theirs = pair.accounts.same_right(one.participant.index), pair.accounts.same_left(other.participant.index)
    return bool(mine) is not bool(theirs) and is_named_once((other if mine else one).participant)


def _owns(side: Side, one: NamedPerson) -> bool:
    return side.word_after(one.span) in POSSESSIVE_ENDINGS


def _name_strangers(pair: Pair, left: Sequence[NamedPerson], right: Sequence[NamedPerson]) -> bool:
    """Say whether either sentence names somebody in full whom the other article never names."""
    for people, same in ((left, pair.accounts.same_right), (right, pair.accounts.same_left)):
        if not any(len(core_of(one.mention.text)) >= FULL_NAME and not same(one.participant.index) for one in people):
            return False
    return True


def compare_cast(aligned: Sequence[Pair], settings: Settings) -> Iterator[Finding]:
    """Yield whom both articles speak of, people and bodies, each once, in the first of the *aligned* sentences that name them: the surest stand first."""
    told: set[tuple[int, int]] = set()
    for pair in aligned:
        for left in pair.left.once[named_cast]:
            same = pair.accounts.same_right(left.participant.index)
            for right in pair.right.once[named_cast] if same else ():
                people = left.participant.index, right.participant.index
                if right.participant.index in same and people not in told and relate_people(pair, left, right) is Relation.EQUAL:
                    told.add(people)
                    yield _agreement(pair, left, right)


def _agreement(pair: Pair, left: NamedPerson, right: NamedPerson) -> Finding:
    fullest = max(left.participant.name, right.participant.name, key=lambda name: (len(name), name))
    if left.participant.kind is _PERSON:
        return agreement(Aspect.PARTICIPANT, f"speak of {fullest}", "same person", _evidence(pair, left, right))
    the = "the " if "the" in (pair.left.word_before(left.span), pair.right.word_before(right.span)) else ""
    return agreement(Aspect.PARTICIPANT, f"speak of {the}{fullest}", "same body", _evidence(pair, left, right))


def _discrepancy(pair: Pair, left: NamedPerson, right: NamedPerson) -> Finding:
    told = f"{pair.left.source} names {left.participant.name} where {pair.right.source} names {right.participant.name}."
    return Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "other person in the same place", _evidence(pair, left, right), Severity.CONFLICT)


def _evidence(pair: Pair, left: NamedPerson, right: NamedPerson) -> tuple[Evidence, Evidence]:
    return pair.left.evidence(left.span, left.participant.name), pair.right.evidence(right.span, right.participant.name)
