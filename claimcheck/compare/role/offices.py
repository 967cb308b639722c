"""A participant's titles and descriptions ─► the offices and posts that they name, held or held formerly."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

import attrs

from claimcheck.compare.role.appositions import appositions
from claimcheck.compare.role.families import OFFICE, Slot, family_of, fields_of, offices_in, own_words, seat_of, slots_of
from claimcheck.compare.role.rows import second_titles
from claimcheck.compare.sides.accounts import Account
from claimcheck.language.en.role_families import (
    BEFORE_AN_OFFICE_HELD,
    FORMER_WORDS,
    FRESH_WORDS,
    HELD_THEN,
    KNOWN_TO_ALL,
    PRESIDED_OVER,
    PRESIDENTS,
    PUBLIC_OFFICES,
    UP_TO_A_TIME,
    WHO_HELD,
)
from claimcheck.language.en.titles import HONORIFICS, ROLE_NOUNS, TITLE_ABBREVIATIONS
from claimcheck.model.participants import MentionKind, Participant
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of

MOST_TITLES = 30  # of one person; articles title people where they first name them, and more would make time grow with their square
_BEFORE = 24  # characters before a title in which "former", "ex-" or "was the" may stand
_FORMER_REACH = len("former the ")  # of these, how many for "former": further off it belongs to somebody else

_FORMER = re.compile(rf"(?<!\w){one_of(FORMER_WORDS)}[\s-]", re.IGNORECASE)
_FRESH = re.compile(rf"\b{one_of(FRESH_WORDS)}[\s-]+[\w-]+\s+$", re.IGNORECASE)
_PAST = re.compile(rf"\b{one_of(HELD_THEN)}\s+(?:{one_of(BEFORE_AN_OFFICE_HELD)}\s+)*$", re.IGNORECASE)
_PAST_WORDS = tuple(words.split()[0] for words in HELD_THEN)  # without any of them the pattern above matches nothing
_UNTIL = re.compile(rf"\s{one_of(UP_TO_A_TIME)}\s", re.IGNORECASE)
_WHO_WAS = re.compile(rf"who\s+{one_of(WHO_HELD)}\b", re.IGNORECASE)
_BARE_ARTICLE = re.compile(r"\bthe\s+$", re.IGNORECASE)
_NAME_NEXT = re.compile(r"\s+[A-Z]")
_LAST_WORD = re.compile(r"(?<![\w-])[\w-]+\s$")


@attrs.frozen(order=True)
class Office:
    """An office or a post that an article gives somebody: its family ("representative" for "Rep." and "congresswoman"), and where it says so.

    *undated* says that the words leave open when the office was held ("as mayor, she ...", "the newly confirmed mayor"), *implied* that another title
    tells of it ("House whip"); *fields* narrow it down ("security" of "security adviser").
    """

    family: str
    former: bool
    span: Span
    text: str
    undated: bool = False
    implied: bool = False
    fields: frozenset[str] = attrs.field(default=frozenset(), order=False)

    @property
    def slots(self) -> frozenset[Slot]:
        """The places that the office fills; none for what is no office ("candidate", "tycoon") and goes with any other."""
        return slots_of(self.family)

    def goes_with(self, other: "Office") -> bool:
        """Say whether who heads no country holds *other* and presides over a body besides, as mayors do over a conference of theirs."""
        return self.family in PRESIDENTS and other.family not in KNOWN_TO_ALL and _presides_over_a_body(self.text)


@lru_cache(maxsize=4096)
def _presides_over_a_body(title: str) -> bool:
    """Say whether a president's *title* says "of" a body that many preside over: "the president of the Rotary Club"."""
    _, of, behind = title.partition(" of ")
    return bool(of) and not PRESIDED_OVER.isdisjoint(behind.lower().split())


def titled_offices(account: Account, person: int) -> tuple[Office, ...]:
    """Return the offices that an article gives to the participant with this index, in roles and in appositions; ask for it by `account.once`."""
    found = offices_of(account.reading.participants[person], account.reading.document.text)
    return tuple([attrs.evolve(one, undated=True) if _is_quoted(account, one.span) else one for one in found])


def _is_quoted(account: Account, title: Span) -> bool:
    """Say whether a title stands inside a quotation, which may be of another time."""
    starts, ends = account.once[_quotations]
    before = bisect_right(starts, title.start)
    return before > 0 and title.end <= ends[before - 1]


def _quotations(account: Account) -> tuple[list[int], list[int]]:
    """Return where the quotations start, and where they end; none that stand in others."""
    outer = [quotation.span for quotation in account.reading.document.quotations if quotation.depth == 0]
    return [span.start for span in outer], [span.end for span in outer]


def offices_of(participant: Participant, text: str, served: Iterable[Span] = ()) -> tuple[Office, ...]:
    """Return the offices that *text*, the article's text, gives to *participant*, in its order: in roles, in appositions beside the name, where *served*."""
    roles = [role for role in participant.roles if role.text.rstrip(".") not in HONORIFICS]
    titles = {role.span: role.text for role in roles[:MOST_TITLES]}
    for name in [mention for mention in participant.mentions if mention.kind is MentionKind.NAME][:MOST_TITLES]:
        if _starts_with_office(name.text):
            titles[name.span] = name.text
        beside = [span for span in appositions(name.span, text) if not any(span.overlaps(other) for other in titles)]
        titles.update((span, text[span.slice]) for span in beside)
    if any(" and " in text[span.start : span.end + len(" and ")] for span in titles):
        more = [second for span in titles for second in second_titles(span, text) if second not in titles]
        titles.update((span, text[span.slice]) for span in more)
    found = {office for span, words in titles.items() for office in _read_title(span, words, text)}
    found |= {attrs.evolve(office, undated=not office.former) for span in served for office in _read_title(span, text[span.slice], text)}
    return tuple(sorted(found, key=lambda office: (office.span, office.family)))


@lru_cache(maxsize=4096)
def _starts_with_office(name: str) -> bool:
    return OFFICE.match(name) is not None


@lru_cache(maxsize=4096)
def _tells_former(title: str) -> bool:
    return _FORMER.search(title) is not None


def _read_title(span: Span, words: str, text: str) -> Iterator[Office]:
    before = text[max(0, span.start - _BEFORE) : span.start]
    if words[0].islower() and family_of(words) in PUBLIC_OFFICES and _BARE_ARTICLE.search(before) and _NAME_NEXT.match(text, span.end):
        return  # "the president Rossi worked for"
    adverb = _LAST_WORD.search(before) if before[-1:].isspace() else None  # "Vice" of "Vice President" may stand before what was read as the title
    own = own_words((adverb[0] if adverb else "") + words)
    former = _tells_former(own) or _FORMER.search(before[-_FORMER_REACH:]) is not None or _WHO_WAS.match(words) is not None
    if _UNTIL.match(words, words.find(own) + len(own)):
        former = True  # "a councilman until January"
    if any(map(before.lower().__contains__, _PAST_WORDS)) and _PAST.search(before) and not _NAME_NEXT.match(text, span.end):
        former = True  # but "the third speaker was Mayor Rossi", who may still be one
    fresh = not former and any(map(before.lower().__contains__, FRESH_WORDS)) and _FRESH.search(before) is not None
    for word in offices_in(own) or _last_noun(own):
        family = family_of(word) or word.lower()
        yield Office(family, former, span, words, undated=fresh, fields=fields_of(words, word))
    seat = seat_of(own, before)
    if seat:
        yield Office(seat, former, span, words, undated=fresh, implied=True)


def _last_noun(own: str) -> list[str]:
    """Return the noun that a title without an office ends with ("senior fellow"), the whole one for "Sgt."; none where the word is unknown."""
    last = [TITLE_ABBREVIATIONS.get(word.rstrip("."), word) for word in own.split()[-1:]]
    return [word for word in last if word.lower() in ROLE_NOUNS]
