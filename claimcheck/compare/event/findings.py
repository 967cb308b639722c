"""Clauses that stand for each other ─► what both articles say happened."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.compare.event.apart import denied_in_one, denied_verb_in_one, left_open_in_one
from claimcheck.compare.event.continuing import go_apart
from claimcheck.compare.event.runs import common_phrase, holds_one_deed, telling_run
from claimcheck.compare.event.subjects import name_of_subject, with_subject
from claimcheck.compare.sides.clauses import FEWEST_SHARED, ClausePair, match_clauses, name_two_patients, name_two_people
from claimcheck.compare.sides.common_words import breaks_off, in_common
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.plain_words import plain_words
from claimcheck.language.en.clauses import PARTICLES
from claimcheck.language.en.function_words import COLORLESS_VERBS, DEEDLESS_LEMMAS, EMPTY_LEMMAS, TELLING_LEMMAS
from claimcheck.model.claims import EventForm
from claimcheck.model.comparisons import Aspect, Finding, agreement
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.wording import BETWEEN_PIECES, ELLIPSIS

#: Verbs that tell little beside names.
_EVERYDAY = DEEDLESS_LEMMAS | COLORLESS_VERBS


def compare_clauses(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield what both sentences tell, clause by clause; where no clause does, a phrase that both have."""
    is_sure = pair.score >= settings.minimum_namesake_score
    if not is_sure and pair.left.once[_deeds_named].isdisjoint(pair.right.once[_deeds_named]):
        return  # without a common event, clauses tell one thing only in sentences that surely do
    matched = match_clauses(pair)
    told = [(clauses, run) for clauses in matched if _tell_one_thing(pair, clauses, settings) and _agree(pair, clauses) and (run := telling_run(pair, clauses))]
    for clauses, run in told:
        shown = with_subject(pair, run, clauses)
        if len(shown) < FEWEST_SHARED and len(clauses.shared) > 2 * FEWEST_SHARED:
            run = shown = clauses.shared  # a bare verb far from all else, in clauses that share much
        name = name_of_subject(pair, shown, clauses)
        if (_is_alone(pair, shown) and not name) or len(shown) < FEWEST_SHARED or go_apart(pair, clauses, shown) or denied_verb_in_one(pair, shown):
            continue
        deed = clauses.events[0].lemma if clauses.events else None
        yield _agreement(pair, run, "clauses with the same words", shown, deed, name)
    if is_sure and not told and (run := common_phrase(pair)) and not _is_alone(pair, run) and not denied_verb_in_one(pair, run):
        if all(_agree(pair, clauses) for clauses in matched if not set(run).isdisjoint(clauses.shared)):
            yield _agreement(pair, run, "phrase with the same words", run)


def _is_alone(pair: Pair, places: Sequence[int]) -> bool:
    """Say whether a verb stands alone, but for a particle: "put forward" tells nothing of whom or what."""
    text, words = pair.left.reading.document.text, pair.left.words
    return sum(text[words.starts[place] : words.ends[place]].lower() not in PARTICLES for place in places) < FEWEST_SHARED


def _agree(pair: Pair, clauses: ClausePair) -> bool:
    """Say whether nothing parts the clauses: neither another doer nor another to whom it is done nor a denial, nor that one leaves open whether it is so."""
    left, right = clauses.left, clauses.right
    if clauses.events is not None:
        mine, theirs = clauses.events
        if mine.polarity is not theirs.polarity or left_open_in_one(pair, mine, theirs):
            return False
    return not (denied_in_one(pair, clauses.shared) or name_two_people(pair, left, right) or name_two_patients(pair, left, right))


def _deeds_named(side: Side) -> frozenset[str]:
    """Return the events that the clauses of the sentence are about, those left out that all news has."""
    return frozenset([event.lemma for claim in side.claims if (event := claim.event)]) - EMPTY_LEMMAS


def _tell_one_thing(pair: Pair, clauses: ClausePair, settings: Settings) -> bool:
    """Say whether the clauses share enough to tell one thing.

    Names, titles, days and figures say of whom and when, not what: two other words must be shared, or the event. Who said it is the speaker's
    aspect, so a bare said-clause tells nothing.
    """
    events = clauses.events
    same_event = events is not None and events[0].lemma not in EMPTY_LEMMAS
    if len(clauses.shared) <= FEWEST_SHARED and not (same_event and pair.score >= settings.minimum_namesake_score):
        return False
    least = settings.minimum_clause_likeness * (0.7 if same_event else 1.0)  # one deed by name needs less else in common
    if clauses.likeness < least or (not same_event and pair.score < settings.minimum_namesake_score):
        return False
    if any(claim.event and claim.event.lemma in TELLING_LEMMAS for claim in (clauses.left, clauses.right)) and not _ask_for_one_deed(clauses):
        return False
    return plain_words(pair, clauses.shared) + (same_event or holds_one_deed(pair, clauses.shared, _EVERYDAY)) >= FEWEST_SHARED


def _ask_for_one_deed(clauses: ClausePair) -> bool:
    """Say whether both clauses tell by one verb that somebody was asked or told to do one thing: "asked the mayor to lead the talks"."""
    if clauses.events is None:
        return False
    mine, theirs = (
        {event.lemma for event in claim.events if event.form is EventForm.VERB and event.span.start > asked.span.end}
        for claim, asked in zip((clauses.left, clauses.right), clauses.events, strict=True)
    )
    return not (mine & theirs) <= DEEDLESS_LEMMAS


def _agreement(pair: Pair, mine: Sequence[int], rule: str, shown: Sequence[int], deed: str | None = None, name: str = "") -> Finding:
    theirs = sorted(pair.correspondence[place] for place in mine)
    left, right = (
        side.evidence(Span(side.words.starts[places[0]], side.words.ends[places[-1]]), deed) for side, places in ((pair.left, mine), (pair.right, theirs))
    )
    alike, common = in_common(pair, shown)
    words = f"[{name}] {common}" if name else common
    words = f"{words.removesuffix(BETWEEN_PIECES.rstrip())}{BETWEEN_PIECES}".rstrip() if alike and breaks_off(pair, alike) else words
    there = [pair.correspondence[place] for place in alike]
    here, others = _events_at(pair.left, alike), _events_at(pair.right, there)
    deeds = bool(here) and bool(others) and (ELLIPSIS not in common or EventForm.VERB in here | others)  # nouns here and there say what it is about
    return agreement(Aspect.EVENT, f"{'tell:' if deeds else 'speak of'} “{words}”", rule, (left, right), words=words, topic=not deeds)


def _events_at(side: Side, places: Sequence[int]) -> set[EventForm]:
    """Return as what the words tell what happened, as verbs or as nouns; nothing where they only name and say what it is about."""
    forms = side.once[_forms_by_place]
    return {form for place in places if place in forms for form in forms[place]}


def _forms_by_place(side: Side) -> Mapping[int, Sequence[EventForm]]:
    found: dict[int, list[EventForm]] = {}
    for event in [event for claim in side.claims for event in claim.events]:
        for place in side.words.within(event.span):
            found.setdefault(place, []).append(event.form)
    return found
