"""A participant's titles and descriptions ─► the offices and posts that they name, held or held formerly."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

import attrs

from claimcheck.language.en.role_families import CHAMBER_POSTS, DESCRIBING_WORDS, FORMER_WORDS, POSTS, PROSPECTIVE_WORDS, PUBLIC_OFFICES
from claimcheck.language.en.titles import HONORIFICS, ROLE_NOUNS
from claimcheck.model.participants import MentionKind, Participant
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of


class Slot(StrEnum):
    """A place that one person fills with one office at a time."""

    PUBLIC = "public office"
    CHAMBER = "post in parliament"
    POST = "post"


_TABLES = {Slot.PUBLIC: PUBLIC_OFFICES, Slot.CHAMBER: CHAMBER_POSTS, Slot.POST: POSTS}
_FAMILY_OF = {word: family for table in _TABLES.values() for family, words in table.items() for word in words}
_SLOTS_OF = {family: frozenset(slot for slot, table in _TABLES.items() if family in table) for family in _FAMILY_OF.values()}

_OFFICE = re.compile(rf"(?<!\w)(?P<word>{one_of(_FAMILY_OF)})\b\.?(?P<prospect>[\s-]+{one_of(PROSPECTIVE_WORDS)}\b)?", re.IGNORECASE)
_FORMER = re.compile(rf"(?<!\w){one_of(FORMER_WORDS)}[\s-]", re.IGNORECASE)

# what follows one of these tells whose, where or what for, and names other people's offices: "an aide to the president"
_COMPLEMENT = re.compile(r"\s(?:to|of|for|at|in|with|who|under|from|on|by|since|during|when|while|until|after|before|as|that)\s|,\s", re.IGNORECASE)
_OWNER = re.compile(r".*(?:['’]s?|\b(?:his|her|their|its|my|our))\s", re.IGNORECASE | re.DOTALL)
_PAST = re.compile(r"\b(?:was|were|been|served\s+as|worked\s+as)\s+(?:(?:once|an?|the|his|her|their)\s+)*$", re.IGNORECASE)
_WHO_WAS = re.compile(r"who\s+(?:was|were|had|served|once)\b", re.IGNORECASE)
_BARE_ARTICLE = re.compile(r"\bthe\s+$", re.IGNORECASE)
_NAME_NEXT = re.compile(r"\s+[A-Z]")
_BEFORE = 24  # characters before a title in which "former", "ex-" or "was the" may stand

_PARTY = r"(?:\s+of\s[A-Z]\w+(?:\s[A-Z]\w+)?)?(?:\s*\([^()]{1,24}\)|,\s(?:[A-Z]-[\w.]{1,12}|a\s(?:Democrat|Republican)))?"
_CLAUSE_MARKS = ",.;:()“”\"\n"
_CLAUSE_START = re.compile(r".*\b(?:the|an?|to|by|with|and|for|of|that|his|her|their|its|particular|particularly)\s", re.IGNORECASE)
_OPENING = r"(?:(?:an?|the|his|her|their|former|then)\s|[\w ]{2,30}['’]s\s)"
_TITLE_AFTER = re.compile(rf"{_PARTY},\s(?!and\s)(?P<words>{_OPENING}[^,.;:()“”\"]{{2,90}}?)(?=[,.;:)]|\s{one_of(DESCRIBING_WORDS)}\s)", re.IGNORECASE)
_PLACE_AFTER = re.compile(r"(?:\s(?:of|for|at|in)\s(?:the\s)?[A-Z][\w.’'-]*(?:\s[\w.’'-]+){0,4})?")
_NOTHING_AFTER = re.compile("")
_LAST_WORDS = tuple({word.rsplit(" ", 1)[-1] for word in _FAMILY_OF})
_AROUND = 100  # characters beside a name in which its apposition is looked for


@attrs.frozen(order=True)
class Office:
    """An office or a post that an article gives somebody: its family ("representative" for "Rep." and "congresswoman"), and where it says so."""

    family: str
    former: bool
    span: Span
    text: str

    @property
    def slots(self) -> frozenset[Slot]:
        """The places that the office fills; none for what is no office ("candidate", "tycoon") and goes with any other."""
        return _SLOTS_OF.get(self.family, frozenset())


def offices_of(participant: Participant, text: str) -> tuple[Office, ...]:
    """Return the offices that *text*, the article's text, gives to *participant*, in its order: in roles, and in appositions beside the name."""
    # "the president's lawyer": an office before an apostrophe is somebody else's
    roles = {role.span: role.text for role in participant.roles if not text.startswith(("'", "’"), role.span.end) and role.text.rstrip(".") not in HONORIFICS}
    for mention in participant.mentions:
        if mention.kind is MentionKind.NAME:
            roles |= {mention.span: mention.text} if _starts_with_office(mention.text) else {}
            roles |= {span: text[span.slice] for span in _appositions(mention.span, text) if not any(span.overlaps(other) for other in roles)}
    return tuple(sorted({office for span, words in roles.items() for office in _read_role(span, words, text)}, key=lambda office: (office.span, office.family)))


@lru_cache(maxsize=4096)
def _starts_with_office(name: str) -> bool:
    return _OFFICE.match(name) is not None


def _appositions(name: Span, text: str) -> Iterator[Span]:
    """Yield the words set off by commas before and after a name, where an office ends those before or starts those after."""
    if text.startswith(("'", "’"), name.end):
        return  # "the defendant's lawyer, Rossi's case": what follows is no apposition
    yield from _apposition_before(text[max(0, name.start - _AROUND) : name.start], name.start)
    after = _TITLE_AFTER.match(text, name.end, name.end + 2 * _AROUND) if text[name.end : name.end + 4].startswith((",", " (", " of ")) else None
    if after and _OFFICE.search(_own_words(after["words"])):
        yield Span(*after.span("words"))


def _apposition_before(before: str, end: int) -> Iterator[Span]:
    """Yield the title that *before*, the words up to a name at *end*, closes with: "the governor of Ohio, ", "Sen. "."""
    comma = before.endswith(", ")
    words = before[:-2] if comma else before.rstrip(" .")
    if not comma and not (before.endswith(" ") and words.lower().endswith(_LAST_WORDS)):
        return
    words = words[max(words.rfind(mark) for mark in _CLAUSE_MARKS) + 1 :]
    office = _last_office(words, _PLACE_AFTER if comma else _NOTHING_AFTER)
    if office:
        clause = _CLAUSE_START.match(words[: office.start()])
        start = clause.end() if clause else len(words) - len(words.lstrip())
        stop = end - len(before) + before.rindex(words) + len(words)
        yield Span(stop - len(words) + start, stop)


def _last_office(words: str, rest: re.Pattern[str]) -> re.Match[str] | None:
    """Return the office that *words* end with, but for what matches *rest*."""
    return next((match for match in _OFFICE.finditer(words) if rest.fullmatch(words, match.end())), None)


def _read_role(span: Span, words: str, text: str) -> Iterator[Office]:
    if _FAMILY_OF.get(words) in PUBLIC_OFFICES and _BARE_ARTICLE.search(text[max(0, span.start - _BEFORE) : span.start]) and _NAME_NEXT.match(text, span.end):
        return  # "the president Rossi worked for"
    before = text[max(0, span.start - _BEFORE) : span.start]
    adverb = re.search(r"[\w-]+\s$", before)  # "Vice" of "Vice President" may stand before what was read as the title
    own = _own_words((adverb[0] if adverb else "") + words)
    former = any(_FORMER.search(piece) for piece in (own, before[-len("former the ") :])) or bool(_PAST.search(before) or _WHO_WAS.match(words))
    families = [_family(match["word"]) for match in _OFFICE.finditer(own) if not match["prospect"]]
    last = own.split()[-1].lower() if own.split() else ""
    for family in families or [last if last in ROLE_NOUNS else None]:
        if family:
            yield Office(family, former, span, words)


def _family(word: str) -> str | None:
    return _FAMILY_OF.get(" ".join(word.lower().split()))  # none where ignoring case took a letter of another alphabet for ours


@lru_cache(maxsize=4096)
def _own_words(text: str) -> str:
    """Return *text* without whose office it is and what it is for, in which other offices may be named.

    >>> _own_words("the governor's former press secretary"), _own_words("secretary of state for the president")
    ('former press secretary', 'secretary of state')
    """
    offices = [match.span() for match in _OFFICE.finditer(text)]
    complements = (match.start() for match in _COMPLEMENT.finditer(text) if not any(start < match.start() < end for start, end in offices))
    own = text[: next(complements, len(text))]
    owner = _OWNER.match(own)
    return own[owner.end() :] if owner else own
