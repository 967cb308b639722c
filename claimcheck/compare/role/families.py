"""Words of a title ─► the families of offices that they name, and the slot that each family fills."""

import re
from enum import StrEnum
from functools import lru_cache

from claimcheck.language.en.role_families import CHAMBER_POSTS, POSTS, PROSPECTIVE_WORDS, PUBLIC_OFFICES
from claimcheck.text.patterns import one_of


class Slot(StrEnum):
    """A place that one person fills with one office at a time."""

    PUBLIC = "public office"
    CHAMBER = "post in parliament"
    POST = "post"


_TABLES = {Slot.PUBLIC: PUBLIC_OFFICES, Slot.CHAMBER: CHAMBER_POSTS, Slot.POST: POSTS}
_FAMILY_OF = {word: family for table in _TABLES.values() for family, words in table.items() for word in words}
_SLOTS_OF = {family: frozenset(slot for slot, table in _TABLES.items() if family in table) for family in _FAMILY_OF.values()}

#: An office, with the word after it that says that it is only sought.
OFFICE = re.compile(rf"(?<!\w)(?P<word>{one_of(_FAMILY_OF)})\b\.?(?P<prospect>[\s-]+{one_of(PROSPECTIVE_WORDS)}\b)?", re.IGNORECASE)

#: The last word of every office: a cheap test of whether words may end with one.
LAST_WORDS = tuple(sorted({word.rsplit(" ", 1)[-1] for word in _FAMILY_OF}))

# what follows one of these tells whose, where or what for, and names other people's offices: "an aide to the president"
_COMPLEMENT = re.compile(r"\s(?:to|of|for|at|in|with|who|under|from|on|by|since|during|when|while|until|after|before|as|that)\s|,\s", re.IGNORECASE)
_OWNER = re.compile(r".*(?:['’]s?|\b(?:his|her|their|its|my|our))\s", re.IGNORECASE | re.DOTALL)


def family_of(word: str) -> str | None:
    """Return the family of an office, None for what is none.

    >>> family_of("Congresswoman"), family_of("plumber")
    ('representative', None)
    """
    return _FAMILY_OF.get(" ".join(word.lower().split()))  # none, too, where ignoring case took a letter of another alphabet for ours


def slots_of(family: str) -> frozenset[Slot]:
    """Return the places that an office fills; none for what is no office ("candidate", "tycoon") and goes with any other."""
    return _SLOTS_OF.get(family, frozenset())


@lru_cache(maxsize=4096)
def own_words(title: str) -> str:
    """Return *title* without whose office it is and what it is for, in which other offices may be named.

    >>> own_words("the governor's former press secretary"), own_words("secretary of state for the president")
    ('former press secretary', 'secretary of state')
    """
    offices = [match.span() for match in OFFICE.finditer(title)]
    complements = (match.start() for match in _COMPLEMENT.finditer(title) if not any(start < match.start() < end for start, end in offices))
    own = title[: next(complements, len(title))]
    owner = _OWNER.match(own)
    return own[owner.end() :] if owner else own
