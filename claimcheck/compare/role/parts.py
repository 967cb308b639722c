"""One person's titles in two accounts ─► two parts that nobody has at once: "Judge Ada Brandt" and "prosecutor Ada Brandt", a driver and a passenger."""

from collections.abc import Iterator
from itertools import product

from claimcheck.compare.role.offices import Office
from claimcheck.compare.role.titles import Rivals, Titled
from claimcheck.language.en.occupations import EXCLUDING_PARTS, PARTS

_PART_OF = {word: part for part, words in PARTS.items() for word in words}


def other_part(mine: Titled, theirs: Titled) -> Iterator[Rivals]:
    """Yield two titles of somebody that are two parts in one matter, where each account gives one part alone.

    Judges were lawyers before, and are called judges ever after: a part that is left, or told in a quotation, is none.
    """
    here, there = _parts(mine), _parts(theirs)
    if len(here) == len(there) == 1 and here | there in EXCLUDING_PARTS:
        for one, other in product(mine.offices, theirs.offices):
            if _part_now(one) in here and _part_now(other) in there:
                yield one, other


def _parts(titled: Titled) -> frozenset[str]:
    return frozenset(_PART_OF[office.family] for office in titled.offices if office.family in _PART_OF)


def _part_now(office: Office) -> str | None:
    return None if office.former or office.undated else _PART_OF.get(office.family)
