"""One person's titles in two accounts ─► two ranks of a force: "Sgt. Ada Brandt" and "Lieutenant Ada Brandt"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, product

from claimcheck.compare.role.offices import Office
from claimcheck.compare.role.titles import Rivals, Titled
from claimcheck.language.en.occupations import FORCE_RANKS

_RANK_OF = {word: rank for rank, words in FORCE_RANKS.items() for word in words}
_GENERAL = "general"
_WORD = re.compile(r"[a-z]+")


def other_rank(mine: Titled, theirs: Titled) -> Iterator[Rivals]:
    """Yield two titles of somebody that end with two ranks, where each account gives one rank alone.

    "Lieutenant" may be a "lieutenant colonel" in fewer words, and "inspector" a "detective inspector".
    """
    here, there = ([(office, rank) for office in titled.offices if (rank := _rank(office)) is not None] for titled in (mine, theirs))
    if any(len({rank for _, rank in found}) != 1 for found in (here, there)):
        return
    for (one, rank), (other, another) in product(here, there):
        in_fewer_words = rank in _ranks(other.text) or another in _ranks(one.text)
        known = _tells(mine, one, another) or _tells(theirs, other, rank)
        if not in_fewer_words and not known and one.former == other.former and not any(office.undated or office.implied for office in (one, other)):
            yield one, other


def _tells(titled: Titled, office: Office, rank: str) -> bool:
    """Say whether the sentence that gives somebody *office* speaks of the other *rank* too: "Maj. Lund, who was a captain until last week"."""
    sentence = titled.account.reading.document.sentences[titled.account.sentence_at(office.span.start)]
    return any(_RANK_OF.get(word) == rank for word in sentence.lowers)


def _rank(office: Office) -> str | None:
    """Return the rank that a title ends with, None where it ends with none, or is that of an attorney general or a director-general."""
    words = _WORD.findall(office.text.lower())
    if words[-1:] == [_GENERAL] and (office.slots or office.text.lower().endswith(f"-{_GENERAL}")):
        return None
    return _RANK_OF.get(" ".join(words[-2:]), _RANK_OF.get(words[-1])) if words else None


@lru_cache(maxsize=1024)
def _ranks(title: str) -> frozenset[str]:
    """Return all ranks that a title has words of."""
    words = _WORD.findall(title.lower())
    return frozenset(_RANK_OF[word] for word in (*words, *map(" ".join, pairwise(words))) if word in _RANK_OF)
