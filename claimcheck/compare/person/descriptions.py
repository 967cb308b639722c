"""A participant's titles, and what stands behind the name ─► the words that describe their bearer, and the states and bodies that they belong to."""

import re
from functools import lru_cache

import attrs

from claimcheck.compare.role.families import OFFICE
from claimcheck.compare.role.offices import titled_offices
from claimcheck.compare.sides.accounts import Account
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.places import US_STATES
from claimcheck.language.en.role_families import CHAMBER_LEADERS, CHAMBER_SIDES, NATIONWIDE, RANK_WORDS, SEATS
from claimcheck.language.en.scopes import SETTLEMENTS
from claimcheck.language.en.titles import BODY_NOUNS, HONORIFICS, PARTY_LOWERS, ROLE_NOUNS, TITLE_ABBREVIATIONS, TITLE_MODIFIERS
from claimcheck.model.participants import MentionKind
from claimcheck.text.patterns import one_of

_STATES = {short.replace(".", "").lower(): state.lower() for state, shorts in US_STATES.items() for short in (state, *shorts)}
_PARTY = re.compile(r"\b[RDI]-")
_CAPITALISED = re.compile(r"[A-Z][\w.’'&-]*")
_WORD = re.compile(r"[\w.’'&-]+")
_OF_STATE = re.compile(rf",?\s(?:of|from)\s(?P<state>{one_of(US_STATES)})\b")
_OF_PLACE = re.compile(r"\sof\s(?P<place>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})")
_TITLE_WORDS = (*HONORIFICS, *TITLE_ABBREVIATIONS, *ROLE_NOUNS, *TITLE_MODIFIERS, *SEATS, *CHAMBER_LEADERS)
_TITLES = frozenset(word.lower() for word in _TITLE_WORDS) | RANK_WORDS | PARTY_LOWERS | CHAMBER_SIDES


@attrs.frozen
class Description:
    """How an article describes somebody: the *words* beside titles that many bear, the *states* and the *bodies* that they belong to."""

    words: frozenset[str]
    states: frozenset[str]
    bodies: frozenset[str]

    @property
    def chambers(self) -> frozenset[str]:
        """The chambers of parliament among the words."""
        return self.words & SEATS.keys()

    def is_of_another_home(self, other: "Description") -> bool:
        """Say whether the two are of other states, of other chambers, or of other bodies."""
        if self.states and other.states:
            return self.states.isdisjoint(other.states)
        if self.chambers and other.chambers:
            return self.chambers.isdisjoint(other.chambers)
        return bool(self.bodies and other.bodies) and self.bodies.isdisjoint(other.bodies)


def description_of(account: Account, index: int) -> Description:
    """Return how the article describes a participant, by index, in titles and by "of Ohio" behind the name; a second title tells of what body as well."""
    titles = [role.text for role in account.reading.participants[index].roles]
    seconds = [office.text for office in account.once[titled_offices, index] if not any(office.text in title for title in titles)]
    description = _describe((*titles, *seconds))
    homes = account.once[home_states, index]
    return attrs.evolve(description, states=description.states | homes) if homes else description


def home_states(account: Account, index: int) -> frozenset[str]:
    """Return the states that stand behind a participant's name: "Gov. Ana Reed of Ohio"."""
    text = account.reading.document.text
    names = [mention for mention in account.reading.participants[index].mentions if mention.kind is MentionKind.NAME]
    return frozenset([found["state"].lower() for name in names if (found := _OF_STATE.match(text, name.span.end))])


def home_places(account: Account, index: int) -> frozenset[str | int]:
    """Return the words of the state, or of the town or country, that stands behind a participant's name: "Mayor Ada Reed of Ostford"."""
    text = account.reading.document.text
    names = [mention for mention in account.reading.participants[index].mentions if mention.kind is MentionKind.NAME]
    places = [home_words(found["place"]) for name in names if (found := _OF_PLACE.match(text, name.span.end))]
    return account.once[home_states, index].union(*places)


@lru_cache(maxsize=4096)
def home_words(title: str) -> frozenset[str | int]:
    """Return the words of *title* that say which of many bodies or places it belongs to.

    >>> sorted(home_words("Ohio Attorney General")), sorted(home_words("chairman of the Harbour Committee"))
    (['ohio'], ['harbour'])
    """
    description = _describe((OFFICE.sub("", title),))  # "Harbor" of "Harbor Secretary" says of what, not of which
    return frozenset(description.states | description.bodies - BODY_NOUNS - NATIONWIDE - SETTLEMENTS)


@lru_cache(maxsize=4096)
def _describe(titles: tuple[str, ...]) -> Description:
    words, names = set[str](), set[str]()
    for title in titles:
        plain = _PARTY.sub("", title)
        names |= {_key(word) for word in _CAPITALISED.findall(plain)}
        words |= {_key(word) for word in _WORD.findall(OFFICE.sub("", plain))}
    states = frozenset(_STATES[name] for name in names if name in _STATES)
    bodies = frozenset(name for name in names if name not in _STATES and name not in _TITLES and len(name) > 1)
    return Description(frozenset(words - FUNCTION_WORDS - RANK_WORDS - PARTY_LOWERS), states, bodies)


def _key(word: str) -> str:
    """Return *word* in lower case without dots and without the ending of the genitive."""
    lower = word.lower().replace(".", "").strip("-&'’")
    return lower[:-2] if lower.endswith(("'s", "’s")) else lower
