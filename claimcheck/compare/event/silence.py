"""Verbs of telling in both sentences ─► where somebody has told by one article what the same keeps back by the other: has not said how, announced."""

from collections.abc import Iterator

import attrs

from claimcheck.compare.event.deeds import deed_at
from claimcheck.compare.event.phrases import verb_group, whole_phrase
from claimcheck.compare.event.wording import contrasted, later_report, may_be_later
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.silence import DENYING, DETAILS, KEEPING_BACK, TELLING_OUT, TOLD_FORMS
from claimcheck.model.claims import HELD, Claim, EventForm, Polarity
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings


@attrs.frozen
class Word:
    """A verb of telling, with its auxiliaries: who tells or keeps silent, by index, and the content words behind it, by place."""

    span: Span
    people: tuple[int, ...]
    behind: range


def compare_silence(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield what one tells by the one sentence and keeps back by the other, with a word in common for what it is about."""
    for silent, open_ in ((pair.left, pair.right), (pair.right, pair.left)):
        kept = silent.once[kept_back]
        for told in open_.once[told_out] if kept else ():
            for word in kept:
                if _are_of_one(pair, silent, word, told):
                    yield _discrepancy(pair, silent, word, open_, told)


def kept_back(side: Side) -> tuple[Word, ...]:
    """Return the verbs by which somebody keeps silent in the article's own voice; not of a mere detail."""
    if DENYING.isdisjoint(side.sentence.lowers) or TOLD_FORMS.isdisjoint(side.sentence.lowers):
        return ()
    return tuple([word for word in _words(side, KEEPING_BACK, Polarity.DENIED) if side.word_after(word.span) not in DETAILS])


def told_out(side: Side) -> tuple[Word, ...]:
    """Return the verbs by which somebody tells in the article's own voice."""
    return tuple(_words(side, TELLING_OUT, Polarity.AFFIRMED))


def _words(side: Side, lemmas: frozenset[str], polarity: Polarity) -> Iterator[Word]:
    for claim in side.claims:
        people = tuple([index for index, _ in claim.agents])
        for event in claim.events if people and _is_own_voice(side, claim) else ():
            if event.lemma in lemmas and event.form is EventForm.VERB and event.polarity is polarity and event.modality in HELD:
                deed = deed_at(side, event.span)
                if deed is not None:
                    yield Word(verb_group(deed), people, side.words.within(Span(event.span.end, side.sentence.span.end)))


def _is_own_voice(side: Side, claim: Claim) -> bool:
    """Say whether the article itself tells the clause, or it is the other's declining that makes it an utterance: "declined to confirm"."""
    if claim.attribution is None:
        return True
    cue = side.reading.attributions[claim.attribution].cue
    return cue is not None and claim.span.contains(cue.span)


def _are_of_one(pair: Pair, silent: Side, kept: Word, told: Word) -> bool:
    if any(not set(word.people).isdisjoint(kept.people) for word in silent.once[told_out]):
        return False  # both are told in one sentence
    one = any(pair.accounts.are_same(*pair.in_order(silent, mine, theirs)) for mine in kept.people for theirs in told.people)
    partner = pair.partner_of(silent)
    return one and any(partner.get(place) in told.behind for place in kept.behind)


def _discrepancy(pair: Pair, silent: Side, kept: Word, open_: Side, told: Word) -> Finding:
    mine, theirs = silent.evidence(kept.span, "kept back"), open_.evidence(told.span, "told")
    name = silent.reading.participants[kept.people[0]].name
    has, has_not = (_shown(side, word) for side, word in ((open_, told), (silent, kept)))
    explanation = contrasted(silent, f"says that {name} keeps it back", has_not, open_, "that it is told", has) + later_report(open_, silent)
    evidence = pair.in_order(silent, mine, theirs)
    severity = Severity.VARIANCE if may_be_later(open_, silent) else Severity.CONFLICT  # what was kept back may be told later
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, explanation, "told and kept back", evidence, severity)


def _shown(side: Side, word: Word) -> str:
    return side.evidence(whole_phrase(side, word.span)).text
