"""One person in one account ─► all titles that the account gives them, and the words of each that name the post."""

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.compare.role.families import OFFICE, family_of, own_words
from claimcheck.compare.role.offices import Office
from claimcheck.compare.sides.accounts import Account

_WORD = re.compile(r"[a-z]+")
_TWO_POSTS = re.compile(r",|\band\b|/")


class Titled(NamedTuple):
    """The offices, posts and work that an account gives somebody."""

    account: Account
    offices: tuple[Office, ...]


#: Two titles of one person that do not go together: the left account's and the right one's.
Rivals = tuple[Office, Office]

#: The words of a title up to the noun of its post, in small letters.
Words = tuple[str, ...]


def post_of(office: Office) -> Words:
    """Return the words of a title up to its post, without a post before it: (former, legal, counsel) of "an aide and former legal counsel to Reed"."""
    return _words(office.text, office.family)


@lru_cache(maxsize=4096)
def _words(title: str, family: str) -> Words:
    for part in _TWO_POSTS.split(own_words(title)):
        ends = [match.end("word") for match in OFFICE.finditer(part) if family_of(match["word"]) == family]
        words = _WORD.findall(part[: ends[0]].lower() if ends else part.lower())
        if ends or words[-1:] == [family]:
            return tuple(words)
    return ()
