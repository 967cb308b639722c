"""Clauses that tell of one deed by one agent ─► where one article affirms what the other denies, or has done what the other only plans."""

from bisect import bisect_left
from collections.abc import Iterator

from claimcheck.compare.clauses import EMPTY_LEMMAS, FEWEST_SHARED, ClausePair
from claimcheck.compare.pairs import Pair, Side
from claimcheck.language.en.modality import MODALS
from claimcheck.language.en.negation import NEGATIVE_DETERMINERS, NEGATORS
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.model.claims import Event, Modality, Tense
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.spans import Span

_DENYING = NEGATORS | NEGATIVE_DETERMINERS | {"only"}  # "only" narrows: what it leaves out is denied
_GROUP_WORDS = frozenset(AUXILIARIES) | MODALS.keys() | NEGATORS | {"to"}
_OPEN = frozenset({Modality.PLANNED, Modality.POSSIBLE})
#: From here on two clauses are one clause in almost the same words, so that "will" and "may" are a choice of the writers.
ONE_SENTENCE_LIKENESS = 0.5


def compare_certainty(pair: Pair, clauses: ClausePair) -> Iterator[Finding]:
    """Yield where two clauses that stand for each other disagree on whether a deed is done, denied, or still to come."""
    events = clauses.events
    if events is None or events[0].lemma in EMPTY_LEMMAS or clauses.shared <= FEWEST_SHARED or not _is_one_deed(pair, clauses):
        return
    if _is_denied_once(pair, clauses):
        yield _polarity(pair, *events)
    elif _is_done(events[0]) and _is_open(events[1]) or _is_open(events[0]) and _is_done(events[1]):
        yield _done_and_open(pair, *events)
    elif {event.modality for event in events} == _OPEN and clauses.likeness >= ONE_SENTENCE_LIKENESS:
        yield _sure_and_possible(pair, *events)


def _is_one_deed(pair: Pair, clauses: ClausePair) -> bool:
    """Say whether both clauses have one doer, and one object where both have one."""
    left, right = clauses.left, clauses.right
    agents = any(pair.accounts.are_same(mine, theirs) for mine, _ in left.agents for theirs, _ in right.agents)
    doers = agents or _share_words(pair, left.subject, right.subject)
    return doers and (left.object is None or right.object is None or _share_words(pair, left.object, right.object))


def _share_words(pair: Pair, left: Span | None, right: Span | None) -> bool:
    mine, theirs = _places(pair.left, left), _places(pair.right, right)
    return any(pair.correspondence.get(place) in theirs for place in mine)


def _places(side: Side, phrase: Span | None) -> frozenset[int]:
    return frozenset(place for place, start in enumerate(side.words.starts) if phrase and phrase.start <= start < phrase.end)


def _is_denied_once(pair: Pair, clauses: ClausePair) -> bool:
    """Say whether one clause denies what the other affirms without any word of negation."""
    left, right = clauses.left, clauses.right
    if left.polarity is right.polarity or left.modality is not right.modality:
        return False
    affirmed, side = (left, pair.left) if left.polarity.value == "affirmed" else (right, pair.right)
    words = (token.lower for token in side.sentence.tokens if affirmed.span.start <= token.start < affirmed.span.end)
    return not any(word in _DENYING or word.endswith(("n't", "n’t")) for word in words)


def _is_done(event: Event) -> bool:
    return event.tense is Tense.PAST and event.modality is Modality.ASSERTED


def _is_open(event: Event) -> bool:
    return event.modality in _OPEN and event.tense is not Tense.PAST


def _polarity(pair: Pair, left: Event, right: Event) -> Finding:
    denies, affirms = (pair.left, pair.right) if left.polarity.value == "denied" else (pair.right, pair.left)
    told = f"{denies.source} denies what {affirms.source} affirms: {_words(pair, left, right)}."
    return Finding(FindingKind.DISCREPANCY, Aspect.POLARITY, told, "affirmed and denied", _evidence(pair, left, right), Severity.CONFLICT)


def _done_and_open(pair: Pair, left: Event, right: Event) -> Finding:
    done, still_open = (pair.left, pair.right) if _is_done(left) else (pair.right, pair.left)
    state = "planned" if Modality.PLANNED in (left.modality, right.modality) else "possible"
    told = f"{done.source} tells as done what {still_open.source} tells as {state}: {_words(pair, left, right)}."
    later = f" {done.source} may be the later report." if _may_be_later(done, still_open) else ""
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, told + later, "done and still to come", _evidence(pair, left, right), Severity.VARIANCE)


def _sure_and_possible(pair: Pair, left: Event, right: Event) -> Finding:
    sure, possible = (pair.left, pair.right) if left.modality is Modality.PLANNED else (pair.right, pair.left)
    told = f"{sure.source} tells as planned what {possible.source} tells as possible: {_words(pair, left, right)}."
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, told, "planned and possible", _evidence(pair, left, right), Severity.VARIANCE)


def _may_be_later(one: Side, other: Side) -> bool:
    mine, theirs = one.reading.article.published_day, other.reading.article.published_day
    return mine is None or theirs is None or mine >= theirs


def _words(pair: Pair, left: Event, right: Event) -> str:
    mine, theirs = _evidence(pair, left, right)
    return f"“{mine.text}” / “{theirs.text}”"


def _evidence(pair: Pair, left: Event, right: Event) -> tuple[Evidence, Evidence]:
    mine, theirs = verb_group(pair.left, left), verb_group(pair.right, right)
    return pair.left.evidence(mine, left.modality.value), pair.right.evidence(theirs, right.modality.value)


def verb_group(side: Side, event: Event) -> Span:
    """Return the event's word with the auxiliaries and the negation before it: "will not meet"."""
    tokens = side.sentence.tokens
    place = bisect_left(tokens, (event.span.start,))
    while place > 0 and tokens[place - 1].lower in _GROUP_WORDS:
        place -= 1
    return Span(min(tokens[place].start, event.span.start) if place < len(tokens) else event.span.start, event.span.end)
