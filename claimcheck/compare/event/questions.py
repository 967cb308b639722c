"""Clauses that open with "whether" ─► where both articles leave open what becomes of one thing, but not the same: whether a law was broken, was concerned."""

from bisect import bisect_left
from collections.abc import Iterator

from claimcheck.compare.sides.clauses import have_one_subject
from claimcheck.compare.sides.meanings import may_be_one_event
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.modality import ASKING
from claimcheck.language.en.verbs import PALE_VERBS
from claimcheck.model.claims import Claim, Event
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.settings import Settings


def compare_questions(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the two verbs where each sentence asks one question of one subject, with verbs that do not stand for each other."""
    left = pair.left.once[questions_told]
    right = pair.right.once[questions_told] if left else ()
    if len(left) == len(right) == 1 and have_one_subject(pair, left[0], right[0]):
        mine, theirs = _verb_of(pair.left, left[0]), _verb_of(pair.right, right[0])
        if mine and theirs and PALE_VERBS.isdisjoint((mine.lemma, theirs.lemma)) and not may_be_one_event(mine, theirs):
            evidence = pair.left.evidence(mine.span, mine.lemma), pair.right.evidence(theirs.span, theirs.lemma)
            told = f"By {pair.left.source} it is open whether “{evidence[0].text}”, by {pair.right.source} whether “{evidence[1].text}”."
            yield Finding(FindingKind.DISCREPANCY, Aspect.EVENT, told, "one question, two verbs", evidence, Severity.VARIANCE)


def questions_told(side: Side) -> tuple[Claim, ...]:
    """Return the clauses of the sentence that tell what is asked."""
    return tuple([claim for claim in side.claims if claim.opener in ASKING]) if not ASKING.isdisjoint(side.sentence.lowers) else ()


def _verb_of(side: Side, question: Claim) -> Event | None:
    """Return what is asked; None where the word may be a participle before a noun, as in "whether it will harm endangered seals"."""
    event = question.event
    if event is None or not event.text.endswith("ed"):
        return event
    behind = bisect_left(side.sentence.tokens, (event.span.end,))
    return None if side.sentence.letters[behind : behind + 1] in ("J", "N") else event
