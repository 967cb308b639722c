"""Cues of one speaker in two sentences ─► where one article binds the speaker more than the other: promised, hinted; demanded, asked."""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.forces import FORCES_APART
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.quotations import Attribution, Cue

_FORCES = frozenset().union(*(more | less for more, less in FORCES_APART))
#: Sentences that surely tell the same need no word in common behind the two cues.
SURE = 0.9
FEWEST_SHARED = 1


class Bound(NamedTuple):
    """An utterance with its speaker, by index, and the cue that binds the speaker to some degree."""

    attribution: Attribution
    speaker: int
    cue: Cue


def compare_commitment(pair: Pair) -> Iterator[Finding]:
    """Yield the cues by which one speaker is bound more by one article than by the other."""
    for left in pair.left.once(bound):
        for right in pair.right.once(bound):
            if _are_apart(left.cue, right.cue) and pair.accounts.are_same(left.speaker, right.speaker) and _are_of_one_matter(pair, left, right):
                yield _discrepancy(pair, left.cue, right.cue)


def bound(side: Side) -> tuple[Bound, ...]:
    """Return the utterances of the sentence whose cues bind the speaker to some degree."""
    told = side.account.attributions_by_sentence.get(side.sentence.index, ())
    cued = [(one, one.speaker.participant, one.cue) for one in told if one.cue and one.cue.lemma in _FORCES and one.speaker]
    return tuple([Bound(one, speaker, cue) for one, speaker, cue in cued if speaker is not None and side.sentence.span.contains(cue.span)])


def _are_apart(left: Cue, right: Cue) -> bool:
    one, other = left.lemma, right.lemma
    return any((one in more and other in less) or (one in less and other in more) for more, less in FORCES_APART)


def _are_of_one_matter(pair: Pair, left: Bound, right: Bound) -> bool:
    theirs = {place for span in right.attribution.content for place in pair.right.words.within(span)}
    shared = sum(pair.correspondence.get(place) in theirs for span in left.attribution.content for place in pair.left.words.within(span))
    return shared >= FEWEST_SHARED or pair.score >= SURE


def _discrepancy(pair: Pair, left: Cue, right: Cue) -> Finding:
    evidence = pair.left.evidence(left.span, left.lemma), pair.right.evidence(right.span, right.lemma)
    told = f"{pair.left.source} says “{evidence[0].text}”, {pair.right.source} “{evidence[1].text}”: one of them binds the speaker more."
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, told, "told with another force", evidence, Severity.VARIANCE)
