"""One person's titles in two accounts ─► a post that one of them says to be held, and the other to be left or yet to be taken."""

import re
from collections.abc import Iterator
from itertools import product

from claimcheck.compare.role.families import Slot
from claimcheck.compare.role.offices import Office
from claimcheck.compare.role.titles import Rivals, Titled, post_of
from claimcheck.compare.role.unnamed import narrowed_alike
from claimcheck.language.en.occupations import AT_ANOTHER_TIME, COURTESY_TITLES, LEFT, OPENING_A_DESCRIPTION, WORK_OF, YET_TO_TAKE
from claimcheck.text.patterns import one_of

_BEFORE = 20  # characters before a title in which "recently resigned" or "former" may stand
_AFTER = len(" during ")
_LEFT = re.compile(rf"(?<!\w){one_of(LEFT)}[\s-]", re.IGNORECASE)
_ANOTHER_TIME = re.compile(rf"(?<!\w){one_of(AT_ANOTHER_TIME)}(?!\w)|\b(?:19|20)\d\d\b", re.IGNORECASE)
_DESCRIBES = re.compile(rf"{one_of(OPENING_A_DESCRIPTION)}\s|.*['’]s\s", re.IGNORECASE)
_POSTS = frozenset({Slot.POST})


def other_time(mine: Titled, theirs: Titled) -> Iterator[Rivals]:
    """Yield a post of somebody that one account says to be held throughout, and the other to be left or yet to be taken."""
    for one, other in product(mine.offices, theirs.offices):
        if _holds_what_is_not_held(mine, one, theirs, other) or _holds_what_is_not_held(theirs, other, mine, one):
            yield one, other


def _holds_what_is_not_held(holding: Titled, held: Office, other: Titled, office: Office) -> bool:
    return (_is_left(other, office, held) or _is_to_be_taken(other, office, held)) and _is_held(holding, held)


def _is_held(titled: Titled, office: Office) -> bool:
    """Say whether the account never says that somebody has left *office*, and means what it says: some titles are kept out of courtesy."""
    if office.undated or office.implied or any(one.former for one in titled.offices if one.family == office.family):
        return False
    if _ANOTHER_TIME.search(_around(titled, office)):
        return False
    return office.family not in COURTESY_TITLES or _DESCRIBES.match(office.text) is not None


def _is_left(titled: Titled, office: Office, held: Office) -> bool:
    """Say whether the account says that somebody has left the office which another account says to be *held*, and never gives it to them as held."""
    if office.family != held.family or not (held.slots or held.family in WORK_OF or narrowed_alike(office, held)):
        return False
    if held.slots <= _POSTS and post_of(office)[-1:] != post_of(held)[-1:]:
        return False  # a lawyer may have been somebody's counsel
    return _LEFT.search(_around(titled, office)) is not None and all(one.former for one in titled.offices if one.family == office.family)


def _is_to_be_taken(titled: Titled, office: Office, held: Office) -> bool:
    """Say whether the account says that somebody is to take the office which another account says to be *held*, and never gives it to them."""
    awaited = next((office.family.removesuffix(ending) for ending in YET_TO_TAKE if office.family.endswith(ending)), None)
    return awaited == held.family and all(one.family != awaited for one in titled.offices) and not _ANOTHER_TIME.search(_around(titled, office))


def _around(titled: Titled, office: Office) -> str:
    """Return the title with the words shortly before it and those right after it."""
    return titled.account.reading.document.text[max(0, office.span.start - _BEFORE) : office.span.end + _AFTER]
