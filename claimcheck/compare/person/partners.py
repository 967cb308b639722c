"""Aligned sentences ─► discrepancies of the aspect `participant`: strangers joined to one whom both articles name ("Reed and Lund", "Reed and Brandt")."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from claimcheck.compare.person.people import shared_words
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.beside_names import LIST_LINKS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import Mention, MentionKind, ParticipantKind
from claimcheck.settings import Settings
from claimcheck.text.patterns import one_of

LEAST_SCORE = 0.5  # how surely the sentences must tell the same, as for people in a row
LEAST_SHARED = 1  # content words that the two sentences must share beside names and titles: two of one row of celebrities prove nothing

Named = tuple[int, Mention]  # a person or body, by index, and where the sentence names them

_KINDS = (ParticipantKind.PERSON, ParticipantKind.ORGANIZATION)
_JOINED = re.compile(rf"\s{one_of(LIST_LINKS)}\s(?:the\s)?", re.IGNORECASE)
_LISTED = re.compile(r",\s(?:[\w.’'-]+\s){0,3}")


def compare_partners(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield two people or two bodies, each named by one article alone, whom "and" or "or" joins to one and the same; longer rows are for `row_mates`."""
    if pair.score < LEAST_SCORE:
        return
    for (one, mine), of_one in pair.left.once[partners_of].items():
        for (other, theirs), of_other in pair.right.once[partners_of].items():
            if pair.accounts.are_same(of_one, of_other) and _are_strangers(pair, one, other) and pair.once[shared_words] >= LEAST_SHARED:
                evidence = pair.left.evidence(mine.span, mine.text), pair.right.evidence(theirs.span, theirs.text)
                told = f"{pair.left.source} names {mine.text} where {pair.right.source} names {theirs.text}."
                yield Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "another partner of the same", evidence, Severity.VARIANCE)


def _are_strangers(pair: Pair, left: int, right: int) -> bool:
    """Say whether either article names its own alone, and both are people, or both bodies."""
    if pair.accounts.same_right(left) or pair.accounts.same_left(right):
        return False
    return pair.left.reading.participants[left].kind is pair.right.reading.participants[right].kind


def partners_of(side: Side) -> Mapping[Named, int]:
    """Return who is joined to whom in the sentence, where the two are all that is joined: before them stands no third with a comma."""
    text, everyone = side.reading.document.text, side.reading.participants
    named = [one for one in side.mentions if one[1].kind is MentionKind.NAME and everyone[one[0]].kind in _KINDS]
    gaps = [(one[1].span.end, other[1].span.start) for one, other in pairwise(named)]
    found: dict[Named, int] = {}
    for place, (first, second) in enumerate(pairwise(named)):
        if gaps[place][0] < gaps[place][1] and _JOINED.fullmatch(text, *gaps[place]) and not (place and _LISTED.fullmatch(text, *gaps[place - 1])):
            found |= {first: second[0], second: first[0]}
    return found
