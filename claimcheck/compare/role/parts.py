"""One person's titles in two accounts ─► two parts that nobody has at once: "District Judge Brandt" and "prosecutor Brandt", a driver and a passenger."""

from collections.abc import Iterator
from itertools import product

from claimcheck.compare.role.offices import Office
from claimcheck.compare.role.titles import Rivals, Titled
from claimcheck.language.en.occupations import COURTESY_TITLES, EXCLUDING_PARTS, PARTS

_PART_OF = {word: part for part, words in PARTS.items() for word in words}


def other_part(mine: Titled, theirs: Titled) -> Iterator[Rivals]:
    """Yield two titles of somebody that are two parts in one matter, where each account gives one part alone.

    Judges were lawyers before, and are called judges ever after: a part that is left, told in a quotation or by no more than "Judge" is none.
    """
    here, there = _parts(mine), _parts(theirs)
    if len(here) == len(there) == 1 and here | there in EXCLUDING_PARTS:
        for one, other in product(mine.offices, theirs.offices):
            if _part_now(one) in here and _part_now(other) in there and not _tells(mine, one, there) and not _tells(theirs, other, here):
                yield one, other


def _parts(titled: Titled) -> frozenset[str]:
    return frozenset(_PART_OF[office.family] for office in titled.offices if office.family in _PART_OF)


def _part_now(office: Office) -> str | None:
    return None if office.former or office.undated or _is_courtesy(office) else _PART_OF.get(office.family)


def _is_courtesy(office: Office) -> bool:
    """Say whether an office is told by nothing but a word before the name that may be kept out of courtesy: "Judge", not "District Judge" or "a judge"."""
    return office.family in COURTESY_TITLES and " " not in office.text and office.text[0].isupper()


def _tells(titled: Titled, office: Office, parts: frozenset[str]) -> bool:
    """Say whether the sentence that gives somebody *office* speaks of one of *parts* too: "Ada Brandt, a lawyer who was a judge in Selby"."""
    sentence = titled.account.reading.document.sentences[titled.account.sentence_at(office.span.start)]
    return any(word in sentence.lowers for part in parts for word in PARTS[part])
