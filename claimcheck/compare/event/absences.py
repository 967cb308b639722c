"""Two accounts ─► where one has it that nobody met a fate of which the other counts some: no injuries were reported, three people were hurt."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import pairwise

import attrs

from claimcheck.compare.event.deeds import places_of_times
from claimcheck.compare.event.wording import contrasted, later_report
from claimcheck.compare.quantity.periods import are_of_the_past, periods_of
from claimcheck.compare.quantity.tolls import fate_of
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Side, make_side
from claimcheck.language.en.absences import DENYING_WORDS, FATE_WORDS, KNOWN, NOBODY, REPORTED, TREATED, WHERE_TREATED
from claimcheck.language.en.negation import NO
from claimcheck.model.claims import Claim, Event, Modality, Polarity, Tense
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.documents import Sentence
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

#: How many of the first sentences of both articles must tell one thing in common: two articles of which they do not are about two events.
LEAD = 4
#: How many words behind a figure tell where those counted were treated.
REACH = 8


@attrs.frozen(eq=False)
class Absence:
    """A fate that nobody met, where the article says so, in which sentence, and the other content words of the clause, as stems."""

    span: Span
    sentence: int
    beside: frozenset[str]


@attrs.frozen(eq=False)
class Count:
    """Where an article counts those who met a fate, and in which sentence."""

    span: Span
    sentence: int


def compare_absences(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield each fate that nobody met by the one account, and some by the other, of one event as far as the first sentences tell."""
    if not any(max(both) < LEAD for both in pair.aligned):
        return
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        denied, counted = one.once[absences_told], other.once[counts_told]
        for fate in sorted(denied.keys() & counted.keys()):
            if fate not in one.once[counts_told] and fate not in other.once[fates_denied] and _is_of_one_event(denied[fate], other, counted[fate]):
                yield _discrepancy(pair, one, denied[fate], other, counted[fate])


def absences_told(account: Account) -> Mapping[str, Absence]:
    """Return the fates that nobody has met by an account, each where it says so first."""
    found: dict[str, Absence] = {}
    for sentence in account.reading.document.sentences:
        if not DENYING_WORDS.isdisjoint(sentence.lowers):
            for fate, absence in _absences(make_side(account, sentence.index)):
                found.setdefault(fate, absence)
    return found


def fates_denied(account: Account) -> frozenset[str]:
    """Return the fates before whose words an account has a "no", in whatever clause: "with no injuries to officers"."""
    words = (word for one in account.reading.document.sentences for before, word in pairwise(one.lowers) if before == NO or before in KNOWN)
    return frozenset([FATE_WORDS[word] for word in words if word in FATE_WORDS]) | account.once[absences_told].keys()


def _absences(side: Side) -> Iterator[tuple[str, Absence]]:
    text = side.reading.document.text
    for claim in side.claims:
        event = claim.event
        if event is None or event.polarity is not Polarity.DENIED or event.modality is not Modality.ASSERTED or event.tense is Tense.FUTURE:
            continue
        fate = FATE_WORDS.get(event.text.lower())
        if fate and claim.subject and text[claim.subject.slice].lower() in NOBODY:
            yield fate, _absence(side, claim, claim.subject, event)
        elif event.lemma in REPORTED and (noun := _noun_denied(side, claim)):
            yield FATE_WORDS[text[noun.slice].split()[-1].lower()], _absence(side, claim, noun, event)


def _noun_denied(side: Side, claim: Claim) -> Span | None:
    """Return "no injuries" where it stands in the clause; "no serious injuries" leaves room for others."""
    tokens, lowers = side.sentence.tokens, side.sentence.lowers
    for at, word in enumerate(lowers[:-1]):
        head = at + 1 + (lowers[at + 1] in KNOWN)
        if word == NO and claim.span.start <= tokens[at].start < claim.span.end and not FATE_WORDS.keys().isdisjoint(lowers[head : head + 1]):
            return Span(tokens[at].start, tokens[head].end)
    return None


def _absence(side: Side, claim: Claim, denied: Span, event: Event) -> Absence:
    shown = Span(min(denied.start, event.span.start), max(denied.end, event.span.end))
    beside = side.places_of(claim).difference(side.words.within(shown), side.once[places_of_times])
    return Absence(shown, side.sentence.index, frozenset([side.words.stems[place] for place in beside]))


def counts_told(account: Account) -> Mapping[str, Count]:
    """Return the fates of which an account counts those who met them in its event, each where it tells it first."""
    found: dict[str, Count] = {}
    for index, quantities in account.quantities_by_sentence.items():
        sentence = account.reading.document.sentences[index]
        for quantity in quantities:
            told = _count(sentence, quantity) if quantity.unit is None and quantity.value else None
            if told and told[0] not in found and _is_so(account, index, quantity):
                found[told[0]] = Count(told[1], index)
    return found


def _count(sentence: Sentence, quantity: Quantity) -> tuple[str, Span] | None:
    """Return the fate of those whom a figure counts, with the words from the figure to it."""
    fate, first = fate_of(sentence, quantity), bisect_left(sentence.tokens, (quantity.span.end,))
    behind = sentence.tokens[first : first + REACH]
    treated = next((token for token in behind if token.lower in TREATED), None)
    if fate is None and treated and any(token.lower in WHERE_TREATED for token in behind):
        return "hurt", Span(quantity.span.start, treated.end)
    before = sentence.tokens[bisect_left(sentence.tokens, (quantity.span.start,)) - 1]
    if fate and FATE_WORDS.get(before.lower) == fate and before.start < quantity.span.start:
        return fate, Span(before.start, quantity.span.end)
    last = next((token for token in behind if FATE_WORDS.get(token.lower) == fate), None) if fate else None
    return (fate, Span(quantity.span.start, last.end)) if fate and last else None


def _is_so(account: Account, sentence: int, quantity: Quantity) -> bool:
    """Say whether the article tells a count outright, and not of an event of long ago."""
    side = make_side(account, sentence)
    claim = side.claim_at(quantity.span)
    if claim is None or claim.event is None or claim.polarity is Polarity.DENIED or claim.modality is not Modality.ASSERTED:
        return False
    return not are_of_the_past(account, periods_of(side, quantity.span))


def _is_of_one_event(absence: Absence, other: Account, count: Count) -> bool:
    """Say whether all that the denial is narrowed to stands beside the count too, or in the other article's first sentences: "no one in the house"."""
    told = {*range(LEAD), count.sentence}.intersection(range(len(other.reading.document.sentences)))
    return absence.beside <= frozenset().union(*(other.words_of(index).stems for index in sorted(told)))


def _discrepancy(pair: AccountPair, one: Account, absence: Absence, other: Account, count: Count) -> Finding:
    denied, counted = make_side(one, absence.sentence), make_side(other, count.sentence)
    mine, theirs = denied.evidence(absence.span, "none"), counted.evidence(count.span, "some")
    told = contrasted(denied, "says that there were none", mine.text, counted, "tells of some", theirs.text) + later_report(counted, denied)
    evidence = (mine, theirs) if one is pair.left else (theirs, mine)
    return Finding(FindingKind.DISCREPANCY, Aspect.POLARITY, told, "none and some", evidence, Severity.VARIANCE)
