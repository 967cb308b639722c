"""Deeds that hang on another verb ─► where one article denies what the other affirms: failure to pass it, to pass it; would not let it happen, happened."""

from collections.abc import Iterator

import attrs

from claimcheck.compare.event.deeds import deed_at
from claimcheck.compare.event.phrases import verb_group
from claimcheck.compare.event.wording import contrasted
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import told_apart
from claimcheck.language.en.function_words import DEEDLESS_LEMMAS
from claimcheck.language.en.negation import LETTING
from claimcheck.model.claims import Claim, Event, EventForm, Modality, Polarity
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings


@attrs.frozen
class Told:
    """A verb of a clause, with the phrase that does it as far as the clause tells; whether another verb lets it be done, and whether any governs it."""

    claim: Claim
    event: Event
    doer: Span | None
    let: bool
    governed: bool


def compare_governed(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield what one sentence denies under another verb and the other affirms: of one doer who is not let do it, or with one and the same outcome."""
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        for denied in one.once[denied_under_verbs]:
            same = [told for told in other.once[verbs_told] if told.event.lemma == denied.event.lemma]
            if same and all(told.event.polarity is Polarity.AFFIRMED for told in same) and _are_of_one(pair, one, denied, same[0]):
                yield _discrepancy(pair, one, denied, other, same[0])


def verbs_told(side: Side) -> tuple[Told, ...]:
    """Return the verbs of one side with who does them."""
    return tuple([told for claim in side.claims for told in _verbs_of(claim)])


def denied_under_verbs(side: Side) -> tuple[Told, ...]:
    """Return the verbs of one side that are denied and hang on another verb."""
    denied = Polarity.DENIED
    if not any(event.polarity is denied and event is not claim.event for claim in side.claims if len(claim.events) > 1 for event in claim.events):
        return ()  # as in most sentences
    return tuple([told for told in side.once[verbs_told] if told.governed and told.event.polarity is denied and told.event.lemma not in DEEDLESS_LEMMAS])


def _verbs_of(claim: Claim) -> Iterator[Told]:
    let = False
    for event in claim.events:
        if event.form is EventForm.VERB:
            yield Told(claim, event, claim.object if let else claim.subject, let, event is not claim.event)
            let = event.lemma in LETTING


def _are_of_one(pair: Pair, side: Side, denied: Told, affirmed: Told) -> bool:
    here, there = denied.claim.event, affirmed.claim.event
    if affirmed.governed and here and there and here.lemma == there.lemma and here.lemma not in DEEDLESS_LEMMAS:
        return _correspond(pair, side, denied.claim.object, affirmed.claim.object)  # the clauses are about one deed, done to one thing
    return denied.let and _correspond(pair, side, denied.doer, affirmed.doer)


def _correspond(pair: Pair, side: Side, mine: Span | None, theirs: Span | None) -> bool:
    """Say whether the last word of the one phrase stands for one of the other."""
    if mine is None or theirs is None:
        return False
    here, other = side.words.within(mine), pair.other(side)
    return len(here) > 0 and pair.partner_of(side).get(here[-1]) in other.words.within(theirs)


def _discrepancy(pair: Pair, side: Side, denied: Told, other: Side, affirmed: Told) -> Finding:
    mine, theirs = side.evidence(_shown(side, denied), "denied"), other.evidence(_with_auxiliaries(other, affirmed.event), "affirmed")
    told = contrasted(side, "denies it", mine.text, other, "affirms it", theirs.text)
    if denied.let and denied.claim.modality is not Modality.ASSERTED:  # who vows it denies nothing yet
        told = f"{told_apart(side, mine.text, other, theirs.text)}."
    evidence = pair.in_order(side, mine, theirs)
    return Finding(FindingKind.DISCREPANCY, Aspect.POLARITY, told, "affirmed and denied", evidence, Severity.VARIANCE)


def _shown(side: Side, denied: Told) -> Span:
    """Return the words from the verb or noun before the denied one to it: "failure to pass", "would not let the ferry leave"."""
    before = [event for event in denied.claim.events if event.span.end <= denied.event.span.start]
    verbs = [event for event in before if event.form is EventForm.VERB] or before
    return Span(_with_auxiliaries(side, verbs[-1]).start if verbs else denied.event.span.start, denied.event.span.end)


def _with_auxiliaries(side: Side, event: Event) -> Span:
    deed = deed_at(side, event.span) if event.form is EventForm.VERB else None
    return verb_group(deed) if deed else event.span
