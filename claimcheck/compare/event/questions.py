"""Clauses that open with "whether" ─► where both articles leave open what becomes of one thing, but not the same: whether a law was broken, was concerned."""

from bisect import bisect_left
from collections.abc import Iterator

from claimcheck.compare.sides.clauses import have_one_subject
from claimcheck.compare.sides.meanings import may_be_one_event
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import plain
from claimcheck.language.en.modality import ASKING
from claimcheck.language.en.verbs import PALE_VERBS
from claimcheck.model.claims import Claim, Event
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings


def compare_questions(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the two verbs where each sentence asks one question of one subject, with verbs that do not stand for each other."""
    left = pair.left.once[questions_told]
    right = pair.right.once[questions_told] if left else ()
    if len(left) == len(right) == 1 and have_one_subject(pair, left[0], right[0]):
        mine, theirs = _verb_of(pair.left, left[0]), _verb_of(pair.right, right[0])
        if mine and theirs and PALE_VERBS.isdisjoint((mine.lemma, theirs.lemma)) and not may_be_one_event(mine, theirs):
            evidence = pair.left.evidence(_asked(pair.left, left[0]), mine.lemma), pair.right.evidence(_asked(pair.right, right[0]), theirs.lemma)
            asked, other = (plain(piece.text) for piece in evidence)
            told = f"{pair.left.source} leaves open whether “{asked}”, {pair.right.source} whether “{other}”."
            yield Finding(FindingKind.DISCREPANCY, Aspect.EVENT, told, "one question, two verbs", evidence, Severity.VARIANCE)


def questions_told(side: Side) -> tuple[Claim, ...]:
    """Return the clauses of the sentence that tell what is asked."""
    return tuple([claim for claim in side.claims if claim.opener in ASKING])


def _asked(side: Side, question: Claim) -> Span:
    """Return the words of the question behind "whether"."""
    piece = (question.pieces or (question.span,))[0]
    place = bisect_left(side.sentence.tokens, (piece.start,))
    behind = next((token.start for token in side.sentence.tokens[place + 1 : place + 2] if side.sentence.lowers[place] in ASKING), piece.start)
    return Span(behind, max(piece.end, behind))


def _verb_of(side: Side, question: Claim) -> Event | None:
    """Return what is asked; None where the word may be a participle before a noun, as in "whether it will harm endangered seals"."""
    event = question.event
    if event is None or not event.text.endswith("ed"):
        return event
    behind = bisect_left(side.sentence.tokens, (event.span.end,))
    return None if side.sentence.letters[behind : behind + 1] in ("J", "N") else event
