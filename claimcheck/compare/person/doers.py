"""Aligned sentences ─► discrepancies of the aspect `participant`: one deed of which each article names another doer ("Reed initiated the talks", "Lund")."""

from collections.abc import Iterator

from claimcheck.compare.event.deeds import Deed
from claimcheck.compare.event.phrases import verb_group
from claimcheck.compare.event.same_deeds import have_one_doer
from claimcheck.compare.person.agents import Doing, lone_doings
from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.lone_deeds import DEEDS_OF_OWNERS, RECEIVING
from claimcheck.language.en.word_classes import ARTICLES
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.participants import ParticipantKind
from claimcheck.settings import Settings
from claimcheck.text.wording import single_spaced

LONGEST_SHOWN = 10  # words of the deed that an explanation repeats


def compare_doers(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield a deed that is done once, to one thing or person, by whom the one article names and by whom the other names."""
    for mine in pair.left.once[lone_doings]:
        for theirs in pair.right.once[lone_doings]:
            if mine.verb == theirs.verb and _is_done_to_one(pair, mine, theirs) and _are_two(pair, mine, theirs):
                yield _discrepancy(pair, mine, theirs)


def _is_done_to_one(pair: Pair, left: Doing, right: Doing) -> bool:
    if any(pair.correspondence.get(place) in right.undergoer for place in left.undergoer):
        return True
    return any(pair.accounts.are_same(mine, theirs) for mine in left.undergone for theirs in right.undergone)


def _are_two(pair: Pair, left: Doing, right: Doing) -> bool:
    """Say whether the doers are two, at least one of them a person: a team goes by its town and by its name.

    What the owner of a company does too is held against each other of two people, or of two companies that are each known to one article alone.
    """
    if have_one_doer(pair, left.deed, right.deed) or _is_spoken_of(pair, left.doer, right.doer):
        return False
    kinds = {_kind(left), _kind(right)}
    if left.deed.verb in DEEDS_OF_OWNERS:
        return len(kinds) == 1 and not pair.accounts.same_right(left.doer) and not pair.accounts.same_left(right.doer)
    return ParticipantKind.PERSON in kinds


def _is_spoken_of(pair: Pair, left: int, right: int) -> bool:
    """Say whether either sentence speaks of the other's doer too, and so may tell of both: "Reed defeated Lund", "Lund, who defeated Brandt"."""
    return not pair.accounts.same_right(left).isdisjoint(pair.right.spoken_of) or not pair.accounts.same_left(right).isdisjoint(pair.left.spoken_of)


def _kind(doing: Doing) -> ParticipantKind:
    return doing.deed.side.reading.participants[doing.doer].kind


def _discrepancy(pair: Pair, left: Doing, right: Doing) -> Finding:
    mine, theirs = (f"{_named(doing)} {does} (“{_words(doing.deed)}”)" for doing, does in ((left, "did it"), (right, "did")))
    told = f"{pair.left.source} says that {mine}, {pair.right.source} that {theirs}."
    return Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "another doer", (_doer(left), _doer(right)), _severity(left, right))


def _severity(left: Doing, right: Doing) -> Severity:
    """Return a conflict for two people, a mere variance for a person and a body, whose deeds are one's too, and for two of many hosts."""
    several = left.deed.verb in RECEIVING or not _kind(left) is _kind(right) is ParticipantKind.PERSON
    return Severity.VARIANCE if several else Severity.CONFLICT


def _doer(doing: Doing) -> Evidence:
    side = doing.deed.side
    return side.account.evidence(doing.name.span, side.reading.participants[doing.doer].name)


def _named(doing: Doing) -> str:
    """Return the name of the doer, with the article that it has in the text: "the Harbor Trust"."""
    doer = _doer(doing)
    name, before = doer.value or doer.text, doing.deed.side.word_before(doer.span)
    return f"{before} {name}" if before in ARTICLES else name


def _words(deed: Deed) -> str:
    """Return the verb with what it is done to, where that is short: "was founding the club"."""
    group, words = verb_group(deed), deed.side.words
    end = max([group.end, *(words.ends[place] for place in deed.object)])
    whole = single_spaced(deed.side.reading.document.text[group.start : end])
    return whole if len(whole.split()) <= LONGEST_SHOWN else deed.event.text
