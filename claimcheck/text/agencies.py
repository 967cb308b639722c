"""A credit ─► the news agencies that it names."""

import re

from claimcheck.language.en.datelines import WIRE_AGENCIES
from claimcheck.text.patterns import one_of

_AGENCY = re.compile(rf"(?<!\w){one_of(WIRE_AGENCIES)}(?!\w)")


def named_agencies(credit: str) -> frozenset[str]:
    """Return the agencies that *credit*, a dateline, a byline or a photo credit, names: one of several words by its initials.

    >>> named_agencies("OSTFORD (AP) -") == named_agencies("By Ann Lee, The Associated Press")
    True
    >>> named_agencies("By Ann Lee")
    frozenset()
    """
    return frozenset(_short(match[0]) for match in _AGENCY.finditer(credit))


def _short(name: str) -> str:
    words = name.removeprefix("The ").split()
    return words[0] if len(words) == 1 else "".join(word[0] for word in words)
