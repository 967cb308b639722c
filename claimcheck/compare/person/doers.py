"""Aligned sentences ─► discrepancies of the aspect `participant`: one deed of which each article names another doer ("Reed initiated the talks", "Lund")."""

from collections.abc import Iterator

from claimcheck.compare.event.deeds import Deed, deeds_of
from claimcheck.compare.event.phrases import verb_group
from claimcheck.compare.event.same_deeds import have_one_doer, have_one_undergoer
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.lone_deeds import LONE_DEEDS
from claimcheck.language.en.word_classes import ARTICLES
from claimcheck.model.claims import Polarity
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.settings import Settings
from claimcheck.text.wording import single_spaced

LONGEST_SHOWN = 10  # words of the deed that an explanation repeats


def compare_doers(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield a deed that is done once, to one thing or person, by whom the one article names and by whom the other names."""
    for mine in pair.left.once[lone_deeds_of]:
        for theirs in pair.right.once[lone_deeds_of]:
            if mine.verb == theirs.verb and have_one_undergoer(pair, mine, theirs) and _are_two(pair, mine, theirs):
                yield _discrepancy(pair, mine, theirs)


def lone_deeds_of(side: Side) -> tuple[Deed, ...]:
    """Return the deeds of the sentence that are affirmed, done once, and done by one whom it names."""
    lone = (deed for deed in side.once[deeds_of] if deed.verb in LONE_DEEDS and deed.event.polarity is Polarity.AFFIRMED)
    return tuple(deed for deed in lone if [mention.kind for _, mention in deed.claim.agents] == [MentionKind.NAME])


def _are_two(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether the doers are two, at least one of them a person: a team goes by its town and by its name."""
    return ParticipantKind.PERSON in _kinds(left, right) and not have_one_doer(pair, left, right)


def _kinds(left: Deed, right: Deed) -> set[ParticipantKind]:
    return {deed.side.reading.participants[deed.doers[0]].kind for deed in (left, right)}


def _discrepancy(pair: Pair, left: Deed, right: Deed) -> Finding:
    mine, theirs = (f"{_named(deed)} {does} (“{_words(deed)}”)" for deed, does in ((left, "did it"), (right, "did")))
    told = f"{pair.left.source} says that {mine}, {pair.right.source} that {theirs}."
    return Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "another doer", (_doer(left), _doer(right)), _severity(left, right))


def _severity(left: Deed, right: Deed) -> Severity:
    """Return a conflict for two people, a mere variance for a person and a body: what somebody does for a body, the body does too."""
    return Severity.CONFLICT if _kinds(left, right) == {ParticipantKind.PERSON} else Severity.VARIANCE


def _doer(deed: Deed) -> Evidence:
    ((index, mention),) = deed.claim.agents
    return deed.side.account.evidence(mention.span, deed.side.reading.participants[index].name)


def _named(deed: Deed) -> str:
    """Return the name of the doer, with the article that it has in the text: "the Harbor Trust"."""
    doer = _doer(deed)
    name, before = doer.value or doer.text, deed.side.word_before(doer.span)
    return f"{before} {name}" if before in ARTICLES else name


def _words(deed: Deed) -> str:
    """Return the verb with what it is done to, where that is short: "was founding the club"."""
    group, words = verb_group(deed), deed.side.words
    end = max([group.end, *(words.ends[place] for place in deed.object)])
    whole = single_spaced(deed.side.reading.document.text[group.start : end])
    return whole if len(whole.split()) <= LONGEST_SHOWN else deed.event.text
