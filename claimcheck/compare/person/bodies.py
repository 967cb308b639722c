"""Aligned sentences ─► discrepancies: one body under two names that are nearly the same, "Selby Public Schools" and "Shelby Public Schools"."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product

from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.titles import PARTY_LOWERS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import Mention, MentionKind, ParticipantKind
from claimcheck.settings import Settings

LEAST_SCORE = 0.5  # how surely the sentences must tell the same, as for people in a row
LEAST_SHARED = 2  # words of both names, the last among them

Name = tuple[str, ...]  # its words in small letters


def compare_bodies(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield two bodies, each named by one article alone, whose names are one but for a word or two, where neither article names another such body."""
    if pair.score < LEAST_SCORE:
        return
    here, there = pair.left.once[bodies_of], pair.right.once[bodies_of]
    for (left, mine), (right, theirs) in product(here.items(), there.items()):
        if pair.accounts.same_right(left) or pair.accounts.same_left(right):
            continue
        names = _words(pair.left.reading.participants[left].name), _words(pair.right.reading.participants[right].name)
        if _are_nearly_one(*names) and not _is_told(pair.accounts.left, *names[::-1]) and not _is_told(pair.accounts.right, *names):
            evidence = pair.left.evidence(mine.span), pair.right.evidence(theirs.span)
            told = f"{pair.left.source} names {mine.text} where {pair.right.source} names {theirs.text}."
            yield Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "body under another name", evidence, Severity.VARIANCE)


def bodies_of(side: Side) -> dict[int, Mention]:
    """Return the bodies that the sentence names, by index, each with the first place."""
    everyone, found = side.reading.participants, dict[int, Mention]()
    for index, mention in side.mentions:
        if mention.kind is MentionKind.NAME and everyone[index].kind is ParticipantKind.ORGANIZATION:
            found.setdefault(index, mention)
    return found


def _are_nearly_one(here: Name, there: Name) -> bool:
    """Say whether two names share most words, the last among them, and the others of each are no party's and no short form of the other's."""
    shared = set(here) & set(there)
    if here[-1:] != there[-1:] or len(shared) < LEAST_SHARED or 2 * len(shared) < max(len(here), len(there)):
        return False
    mine, theirs = ([word for word in words if word not in shared] for words in (here, there))
    if not mine or not theirs or not PARTY_LOWERS.isdisjoint((*mine, *theirs)) or min(map(len, (*mine, *theirs))) == 1:
        return False
    return _initials(mine) != "".join(theirs) and _initials(theirs) != "".join(mine)


def _initials(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words)


def _is_told(account: Account, name: Name, other: Name) -> bool:
    """Say whether the article has the words in which *name* differs from the *other*, or another body with all that the two share."""
    shared, own = set(name) & set(other), set(name) - set(other)
    if any(own.issubset(sentence.lowers) for sentence in account.reading.document.sentences):
        return True
    return sum(shared.issubset(_words(one.name)) for one in account.reading.participants) > 1


@lru_cache(maxsize=4096)
def _words(name: str) -> Name:
    """Return the words of a name in small letters, but for those that only join others."""
    words = (word.replace(".", "") for word in name.lower().replace("-", " ").split())
    return tuple(word for word in words if word and word not in FUNCTION_WORDS)
