"""A pair of sentences that both name the same people in a row ─► the one whom each has in the place of the other's."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.compare.person.people import NamedPerson, named_people, relate_people
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.model.intervals import Relation

LEAST_SHARED = 2  # people whom both rows hold, of whom one stands to each side: a row of two has one in common with many another
LEAST_SHARED_AT_END = 3  # people whom both hold where the two stand at the end of their rows
LEAST_SCORE = 0.5  # how surely the sentences must tell the same: the people of one story are named together in many an order
LONGEST_GAP = 160  # characters between two of a row: a title, a state and a relative clause
LONGEST_TITLE = 6  # words between the last mark and the name: what is longer is a clause
_MARK = re.compile(r"[,;]|\sand\s")

Match = tuple[NamedPerson, NamedPerson]


def row_mates(pair: Pair) -> Iterator[Match]:
    """Yield each two people who stand between the same two others, or at the same end of a row that is otherwise the same."""
    if pair.score < LEAST_SCORE:
        return
    mine, theirs = pair.left.once[named_people], pair.right.once[named_people]
    if min(len(mine), len(theirs)) <= LEAST_SHARED:
        return  # before people are held against people
    shared = [(here, there) for here, one in enumerate(mine) for there, other in enumerate(theirs) if relate_people(pair, one, other) is not Relation.DISJOINT]
    if len(shared) < LEAST_SHARED or [there for _, there in shared] != sorted(there for _, there in shared):
        return
    bounds = [(-1, -1), *shared, (len(mine), len(theirs))]
    for (here, there), (further, beyond) in pairwise(bounds):
        inside = here >= 0 and further < len(mine) and beyond < len(theirs)
        if further - here != 2 or beyond - there != 2 or not (inside or len(shared) >= LEAST_SHARED_AT_END):
            continue
        if _is_row(pair.left, mine, here + 1) and _is_row(pair.right, theirs, there + 1):
            yield mine[here + 1], theirs[there + 1]


def _is_row(side: Side, people: Sequence[NamedPerson], place: int) -> bool:
    """Say whether the person at *place* is listed with those around: between them commas, semicolons or "and", and no verb of a clause."""
    around = [(one, other) for one, other in ((place - 1, place), (place, place + 1)) if 0 <= one and other < len(people)]
    text = side.reading.document.text
    return all(_lists(text[people[one].span.end : people[other].span.start]) for one, other in around)


def _lists(gap: str) -> bool:
    last = _MARK.split(gap)[-1]
    return len(gap) <= LONGEST_GAP and last != gap and len(last.split()) <= LONGEST_TITLE
