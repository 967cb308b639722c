"""One person's titles in two accounts ─► one post of two grades: "deputy public defender" and "public defender", "acting director" and "director"."""

from collections.abc import Iterator, Sequence
from itertools import product

from claimcheck.compare.role.families import may_hold_both
from claimcheck.compare.role.offices import Office
from claimcheck.compare.role.titles import Rivals, Titled, Words, post_of
from claimcheck.language.en.occupations import GRADES, RANKS, SAME_GRADES, TIMES
from claimcheck.language.en.word_classes import ARTICLES

LEAST_PLAIN = 2  # words from which a title, its grade left out, says which post of many it is: "legal counsel"


def other_grade(mine: Titled, theirs: Titled) -> Iterator[Rivals]:
    """Yield two titles of somebody that are one post of two grades, where neither account knows the grade that the other gives.

    A rank ("chief", "senior") is no more than a detail, unless both titles are otherwise the same words.
    """
    for one, other in product(mine.offices, theirs.offices):
        here, there = post_of(one), post_of(other)
        if here and here[-1:] == there[-1:] and _are_two_grades(one, here, other, there) and not _is_known(here, theirs) and not _is_known(there, mine):
            yield one, other


def _are_two_grades(one: Office, here: Words, other: Office, there: Words) -> bool:
    apart = _grades(here) ^ _grades(there)
    if apart & GRADES:
        if may_hold_both(one.family, other.family):
            return False
        return not any(office.undated or office.implied for office in (one, other))  # who was deputy then may be director now
    return bool(apart) and _plain(here) == _plain(there) and len(_plain(here)) >= LEAST_PLAIN


def _grades(post: Sequence[str]) -> frozenset[str]:
    return frozenset(SAME_GRADES.get(word, word) for word in post[:-1] if word in GRADES or word in RANKS)


def _plain(post: Words) -> list[str]:
    return [word for word in post if word not in GRADES | RANKS | TIMES and word not in ARTICLES]


def _is_known(post: Words, titled: Titled) -> bool:
    """Say whether an account gives somebody a post of that grade too; by its noun alone ("Chief Brandt") it may call one of any grade that it has told."""
    others = [[word for word in other if word not in ARTICLES] for other in map(post_of, titled.offices) if other[-1:] == post[-1:]]
    longest = max(map(len, others), default=0)
    return any(_grades(other) == _grades(post) for other in others if len(other) > 1 or longest == 1)
