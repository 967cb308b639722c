"""Two accounts ─► discrepancies of the aspect `role`: one person of two parties, or of two states behind the name ("D-N.Y.", "D-N.J.")."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from claimcheck.compare.role.families import own_words
from claimcheck.compare.sides.accounts import AccountPair
from claimcheck.language.en.titles import PARTY_WORDS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import Participant, Role
from claimcheck.text.names import STATE_ABBREVIATIONS

#: "R-Ohio", "R - Ohio", "D", as it stands behind a name.
_MARK = re.compile(r"(?P<party>[RDI])(?:\s?[-.,]\s?(?P<state>[\w. ]+))?")
_WORD = re.compile(r"[A-Z]\w+")


def compare_parties(pair: AccountPair, left: Participant, right: Participant) -> Iterator[Finding]:
    """Yield where two accounts put one person, under the names *left* and *right*, in two parties or states, each account in one alone."""
    yield from _compared(pair, left.name, _parties(left), _parties(right), "another party")
    yield from _compared(pair, left.name, _states(left), _states(right), "another state")


def _compared(pair: AccountPair, name: str, mine: Mapping[str, Role], theirs: Mapping[str, Role], rule: str) -> Iterator[Finding]:
    if len(mine) != 1 or len(theirs) != 1 or mine.keys() == theirs.keys():
        return
    ((here, left),), ((there, right),) = mine.items(), theirs.items()
    told = f"{pair.left.source} describes {name} as “{left.text}”, {pair.right.source} as “{right.text}”."
    evidence = pair.left.evidence(left.span, here), pair.right.evidence(right.span, there)
    yield Finding(FindingKind.DISCREPANCY, Aspect.ROLE, told, rule, evidence, Severity.CONFLICT)


def _parties(person: Participant) -> dict[str, Role]:
    """Return the parties that the article gives somebody, each with the first words that say so."""
    return {party: role for role in reversed(person.roles) for party in _parties_in(role.text)}


def _states(person: Participant) -> dict[str, Role]:
    """Return the states that stand behind somebody's name, each with the first words that say so."""
    found = ((role, _MARK.fullmatch(role.text)) for role in reversed(person.roles))
    states = ((role, STATE_ABBREVIATIONS.get(match["state"].rstrip(". "))) for role, match in found if match and match["state"])
    return {state: role for role, state in states if state}


@lru_cache(maxsize=4096)
def _parties_in(title: str) -> frozenset[str]:
    mark = _MARK.fullmatch(title)
    words = [mark["party"]] if mark else _WORD.findall(own_words(title))
    return frozenset(PARTY_WORDS[word] for word in words if word in PARTY_WORDS)
