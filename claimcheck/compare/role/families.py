"""Words of a title ─► the families of offices that they name, and the slot that each family fills."""

import re
from enum import StrEnum
from functools import lru_cache

from claimcheck.language.en.role_families import (
    CHAMBER_LEADERS,
    CHAMBER_POSTS,
    DEPUTIES,
    ENDING_A_TITLE,
    IN_TURN,
    JOINING_PORTFOLIOS,
    LOOSELY_ONE,
    OPPOSITION,
    OWNERS,
    PORTFOLIOS,
    POSTS,
    PROSPECTIVE_WORDS,
    PUBLIC_OFFICES,
    RANK_WORDS,
    SEATS,
    SEATS_OF_CABINETS,
    SEATS_OF_OPPOSITIONS,
)
from claimcheck.text.patterns import one_of
from claimcheck.text.wording import single_spaced


class Slot(StrEnum):
    """A place that one person fills with one office at a time."""

    PUBLIC = "public office"
    CHAMBER = "post in parliament"
    POST = "post"


_PORTFOLIO_WORDS = tuple(word for words in PORTFOLIOS.values() for word in words)
_MINISTERS = {
    f"{portfolio} minister": tuple(form for word in words for form in (f"{word} minister", f"minister of {word}", f"minister for {word}"))
    for portfolio, words in PORTFOLIOS.items()
}
_SECRETARIES = {
    f"{portfolio} secretary": tuple(form for word in words for form in (f"{word} secretary", f"secretary of {word}", f"secretary of the {word}"))
    for portfolio, words in PORTFOLIOS.items()
}
_TABLES = {Slot.PUBLIC: PUBLIC_OFFICES | _MINISTERS | _SECRETARIES, Slot.CHAMBER: CHAMBER_POSTS, Slot.POST: POSTS}
_FAMILY_OF = {word: family for table in _TABLES.values() for family, words in table.items() for word in words}
_SLOTS_OF = {family: frozenset(slot for slot, table in _TABLES.items() if family in table) for family in _FAMILY_OF.values()}

#: An office, with the word after it that says that it is only sought.
OFFICE = re.compile(rf"(?<!\w)(?P<word>{one_of(_FAMILY_OF)})\b\.?(?P<prospect>[\s-]+{one_of(PROSPECTIVE_WORDS)}\b)?", re.IGNORECASE)

#: The letters that an office begins with: a cheap test of whether one may follow.
FIRST_WORDS = frozenset(re.split(r"\W", word, maxsplit=1)[0] for word in _FAMILY_OF)

#: The last word of every office: a cheap test of whether words may end with one.
LAST_WORDS = tuple(sorted({word.rsplit(" ", 1)[-1] for word in _FAMILY_OF}))

# what follows one of these tells whose, where or what for, and names other people's offices: "an aide to the president"
_COMPLEMENT = re.compile(rf"\s{one_of(ENDING_A_TITLE)}\s|,\s", re.IGNORECASE)
_FIELD_BEFORE = re.compile(r"(?P<field>[\w.’'-]+)\s$")
_FIELD_AFTER = re.compile(r"\s(?P<field>of\s(?:the\s)?[\w-]+)")
_SEAT = re.compile(rf"(?<!White )\b(?P<chamber>{one_of(SEATS)})\s(?:[\w-]+\s){{0,2}}{one_of(CHAMBER_LEADERS)}\b", re.IGNORECASE)
_LEADER = re.compile(rf"\b{one_of(CHAMBER_LEADERS)}\b", re.IGNORECASE)
_SEAT_BEFORE = re.compile(rf"(?<!White )\b(?P<chamber>{one_of(SEATS)})(?:['’]s|,\swhere|,\swhose)\s$", re.IGNORECASE)
_IN_TURN = re.compile(rf"^.*\b{one_of(IN_TURN)}\sas\s(?:the\s)?", re.IGNORECASE | re.DOTALL)
_TWO_PORTFOLIOS = re.compile(rf"(?<!\w){one_of(_PORTFOLIO_WORDS)}(?:,|\s{one_of(JOINING_PORTFOLIOS)})\s", re.IGNORECASE)
_PAIRED = re.compile(one_of([words for words in _PORTFOLIO_WORDS if " and " in words]), re.IGNORECASE)
_OWNER = re.compile(rf".*(?:['’]s?|\b{one_of(OWNERS)})\s", re.IGNORECASE | re.DOTALL)


def family_of(word: str) -> str | None:
    """Return the family of an office, None for what is none.

    >>> family_of("Congresswoman"), family_of("plumber")
    ('representative', None)
    """
    return _FAMILY_OF.get(single_spaced(word.lower()))  # none, too, where ignoring case took a letter of another alphabet for ours


def slots_of(family: str) -> frozenset[Slot]:
    """Return the places that an office fills; none for what is no office ("candidate", "tycoon") and goes with any other."""
    return _SLOTS_OF.get(family, frozenset())


def may_be_one(family: str, other: str) -> bool:
    """Say whether one family is the other said in fewer words: the deputies of an office are none of it.

    >>> may_be_one("whip", "minority whip"), may_be_one("director", "deputy director")
    (True, False)
    """
    few, more = sorted((family.split(), other.split()), key=len)
    return few == more or set(few) <= set(more) and DEPUTIES.isdisjoint(more) or {family, other} in LOOSELY_ONE


def may_hold_both(family: str, other: str) -> bool:
    """Say whether one person may hold two offices at a time: a seat in parliament and a ministry, a town hall and the lead of an opposition.

    >>> may_hold_both("senator", "health minister"), may_hold_both("mayor", "opposition leader"), may_hold_both("senator", "prime minister")
    (True, True, False)
    """
    offices = {family, other}
    if OPPOSITION in offices:
        return not SEATS_OF_OPPOSITIONS.isdisjoint(offices)
    return not SEATS_OF_CABINETS.isdisjoint(offices) and not _MINISTERS.keys().isdisjoint(offices)


def is_of_portfolio(family: str) -> bool:
    """Say whether an office is that of a minister or secretary for something, of whom a government has one.

    >>> is_of_portfolio("health minister"), is_of_portfolio("senator")
    (True, False)
    """
    return family in _MINISTERS or family in _SECRETARIES


def has_two_portfolios(family: str, title: str, before: str = "") -> bool:
    """Say whether a minister is one of two things by the *title* and the words *before* it.

    >>> has_two_portfolios("health minister", "Health Minister", "Finance and "), has_two_portfolios("health minister", "minister for health and sport")
    (True, True)
    >>> has_two_portfolios("health minister", "Health Minister", "President Lund and ")
    False
    """
    if family not in _MINISTERS and family not in _SECRETARIES:
        return False
    joined = [match.end() for match in _TWO_PORTFOLIOS.finditer(before)]
    return joined[-1:] == [len(before)] or _TWO_PORTFOLIOS.search(_PAIRED.sub("", title)) is not None


@lru_cache(maxsize=4096)
def own_words(title: str) -> str:
    """Return *title* without whose office it is and what it is for, in which other offices may be named.

    >>> own_words("the governor's former press secretary"), own_words("secretary of state for the president")
    ('former press secretary', 'secretary of state')
    """
    title = _IN_TURN.sub("", title)
    offices = [match.span() for match in OFFICE.finditer(title)]
    complements = (match.start() for match in _COMPLEMENT.finditer(title) if not any(start < match.start() < end for start, end in offices))
    own = title[: next(complements, len(title))]
    owner = _OWNER.match(own)
    return own[owner.end() :] if owner else own


@lru_cache(maxsize=4096)
def offices_in(title: str) -> tuple[str, ...]:
    """Return the words of *title* that name offices, those that are only sought left out.

    >>> offices_in("former mayor and candidate for governor"), offices_in("mayoral hopeful")
    (('mayor', 'governor'), ())
    """
    return tuple([match["word"] for match in OFFICE.finditer(title) if not match["prospect"]])


@lru_cache(maxsize=4096)
def fields_of(title: str, office: str) -> frozenset[str]:
    """Return what narrows *office* down in *title*: the word before it and the phrase with "of" after it, and those that are a part of it.

    >>> sorted(fields_of("former national security adviser", "adviser")), sorted(fields_of("secretary of state", "secretary of state"))
    (['security'], ['of state'])
    """
    lower = single_spaced(title.lower())
    start = lower.find(single_spaced(office.lower()))
    end = start + len(office)
    around = [_FIELD_BEFORE.search(lower[:start])]
    if " " in office:
        start, end = (start, start + office.find(" ")) if " of " in office else (start + office.rfind(" ") + 1, end)
    around += [_FIELD_BEFORE.search(lower[:start]), _FIELD_AFTER.match(lower, end)]
    return frozenset(field["field"] for field in around if field and field["field"] not in RANK_WORDS)


@lru_cache(maxsize=4096)
def seat_of(title: str, before: str = "") -> str | None:
    """Return the office that somebody must hold to bear *title*, None where neither it nor the words *before* it name the chamber.

    >>> seat_of("House Minority Leader"), seat_of("Senate Republican whip"), seat_of("White House leader")
    ('representative', 'senator', None)
    >>> seat_of("Majority Leader", "to the Senate, where ")
    'senator'
    """
    found = _SEAT.search(title) or (_SEAT_BEFORE.search(before) if _LEADER.search(title) else None)
    return SEATS.get(found["chamber"].lower()) if found else None
