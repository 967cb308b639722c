"""Deeds that both sentences tell of ─► where they exclude each other: resigned, dismissed; approved, rejected."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from claimcheck.compare.event.deeds import Deed, all_deeds_of, deeds_of, goals_of
from claimcheck.compare.event.phrases import with_object
from claimcheck.compare.event.same_deeds import have_one_doer, let_do_others, share_most
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import told_apart
from claimcheck.compare.time.relations import relate_times
from claimcheck.language.en.negation import ADMITTING_VERBS, DENYING_VERBS
from claimcheck.language.en.opposed_events import ATTITUDES, DONE_ALONE, MAY_FOLLOW, OPPOSED_EVENTS, OTHERS, TURNING
from claimcheck.model.claims import EventForm, Polarity
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.settings import Settings
from claimcheck.text.wording import single_spaced


def compare_opposed_events(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where what the two sentences tell of one person or thing cannot both be true."""
    for left, right in _opposed(pair, deeds_with_opposites):
        befall_one = _befall_one if pair.is_aligned else _befall_one_person
        if _held_alike(left, right) and not _may_follow(left, right) and befall_one(pair, left, right):
            yield _discrepancy(pair, left, right, Severity.CONFLICT)


def compare_opposed_goals(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where the two sentences aim at opposed ends."""
    for left, right in _opposed(pair, goals_with_opposites):
        if _held_alike(left, right) and share_most(pair, left, right):
            yield _discrepancy(pair, left, right, Severity.VARIANCE)


def _opposed(pair: Pair, told: Callable[[Side], tuple[Deed, ...]]) -> Iterator[tuple[Deed, Deed]]:
    """Yield the deeds that exclude each other; where a sentence has both, as "killed and injured", it tells of several."""
    opposites = _opposites()
    for left in pair.left.once[told]:
        for right in pair.right.once[told]:
            if right.verb in opposites[left.verb] and not (_has_both(left, right.verb) or _has_both(right, left.verb)):
                yield left, right


def deeds_with_opposites(side: Side) -> tuple[Deed, ...]:
    """Return the deeds of one side that exclude others."""
    return tuple([deed for deed in side.once[deeds_of] if deed.verb in _opposites()])


def goals_with_opposites(side: Side) -> tuple[Deed, ...]:
    """Return what one side aims at and others aim against."""
    return tuple([deed for deed in side.once[goals_of] if deed.verb in _opposites()])


def _has_both(deed: Deed, other: str) -> bool:
    """Say whether the sentence of *deed* tells one of the family of *other* too, be it not of another subject: "prices rose, while volumes fell"."""
    rivals = frozenset().union(*(theirs for mine, theirs in _families() if deed.verb in mine and other in theirs))
    if deed.side.once[verbs_of].isdisjoint(rivals):
        return False
    told = [one for one in all_deeds_of(deed.side) if one.verb in rivals]
    return not told or not all(_are_of_two_subjects(deed, one) for one in told)


def _are_of_two_subjects(one: Deed, other: Deed) -> bool:
    """Say whether two deeds of one sentence that somebody or something does alone have subjects in other words."""
    if any(deed.event.passive or (deed.object and not _has_a_measure_alone(deed)) for deed in (one, other)):
        return False
    mine, theirs = ({deed.side.words.stems[place] for place in deed.subject} for deed in (one, other))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _has_a_measure_alone(deed: Deed) -> bool:
    """Say whether the object only says by how much: "dropped 4%"."""
    measures = [quantity.span for quantity in deed.side.quantities if quantity.unit is not None]
    return bool(deed.object) and not deed.object.difference(*map(deed.side.words.within, measures))


def verbs_of(side: Side) -> frozenset[str]:
    """Return the lemmas of the verbs of one side."""
    return frozenset(event.lemma for claim in side.claims for event in claim.events if event.form is EventForm.VERB)


@lru_cache(maxsize=1)
def _families() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return (*OPPOSED_EVENTS, *((second, first) for first, second in OPPOSED_EVENTS))


@lru_cache(maxsize=1)
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, others in _families():
        for verb in sorted(one):
            found.setdefault(verb, set()).update(others)
    return {verb: frozenset(others) for verb, others in found.items()}


def _held_alike(left: Deed, right: Deed) -> bool:
    """Say whether both deeds are told as surely, by the articles or by one speaker, and at times that do not part them."""
    one, other = left.event, right.event
    if Polarity.DENIED in (one.polarity, other.polarity) or one.modality is not other.modality or (left.quoted and right.quoted):
        return False
    if any(deed.side.word_before(deed.span) in TURNING for deed in (left, right)):
        return False
    return not any(relate_times(mine, theirs) is Relation.DISJOINT for mine in one.times for theirs in other.times)


def _may_follow(left: Deed, right: Deed) -> bool:
    """Say whether the one may follow the other: of those that may, an article that tells both has them one after the other."""
    if MAY_FOLLOW.isdisjoint((left.verb, right.verb)):
        return False
    return right.verb in left.side.account.once[_events_told] or left.verb in right.side.account.once[_events_told]


def _events_told(account: Account) -> frozenset[str]:
    return frozenset(event.lemma for claim in account.reading.claims for event in claim.events)


def _befall_one(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether both deeds are done to one person or thing: to its object, or, where it has none, by the subject to itself."""
    if _is_of_others(left) or _is_of_others(right) or not _share_undergoer(pair, left, right) or let_do_others(pair, left, right):
        return False
    if have_one_doer(pair, left, right) or not DONE_ALONE.isdisjoint((left.verb, right.verb)):
        return True
    if (left.names_doer and right.names_doer) or not ATTITUDES.isdisjoint((left.verb, right.verb)):
        return False
    theirs = _undergoer(right)
    shared = sum(pair.correspondence.get(place) in theirs for place in _undergoer(left))
    return shared > 1 or left.event.passive is not right.event.passive


def _is_of_others(deed: Deed) -> bool:
    """Say whether the subject says itself that it is another one: "two other items remain"."""
    subject = deed.claim.subject
    return subject is not None and not OTHERS.isdisjoint(deed.side.reading.document.text[subject.slice].lower().split())


def _share_undergoer(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one name, or the noun of one of the two phrases, is in both; "4%" says of nothing that it is one: then the subjects share a word."""
    if any(pair.accounts.are_same(one, other) for one in _people(left) for other in _people(right)):
        return True
    mine, theirs = _undergoer(left), _undergoer(right)
    if not mine or not theirs:
        return False
    if pair.correspondence.get(max(mine)) not in theirs and pair.back.get(max(theirs)) not in mine:
        return False
    of_a_measure = _has_a_measure_alone(left) or _has_a_measure_alone(right)
    return not of_a_measure or any(pair.correspondence.get(place) in right.subject for place in left.subject)


def _befall_one_person(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether somebody of one name does the one or suffers the other: sure enough in sentences that are not aligned."""
    alone = [deed.verb in DONE_ALONE for deed in (left, right)]
    return alone[0] is not alone[1] and bool(left.event.times or right.event.times) and _share_undergoer(pair, left, right)


def _people(deed: Deed) -> tuple[int, ...]:
    alone = deed.verb in DONE_ALONE or (not deed.event.passive and not deed.object)
    return deed.doers if alone else tuple([number for number, _ in deed.claim.patients])


def _undergoer(deed: Deed) -> frozenset[int]:
    alone = deed.event.passive or not deed.object or deed.verb in DONE_ALONE
    return deed.subject if alone else deed.object


def _words(deed: Deed) -> str:
    """Return the words of the one to whom it is done, of what rises or falls by how much those for it."""
    places, words = deed.subject if _has_a_measure_alone(deed) else _undergoer(deed), deed.side.words
    return single_spaced(deed.side.reading.document.text[words.starts[min(places)] : words.ends[max(places)]]) if places else ""


def _discrepancy(pair: Pair, left: Deed, right: Deed, severity: Severity) -> Finding:
    evidence = (pair.left.evidence(left.span, left.verb), pair.right.evidence(right.span, right.verb))
    if severity is not Severity.CONFLICT:
        mine, theirs = (deed.side.evidence(with_object(deed)).text for deed in (left, right))
        told = f"{told_apart(pair.left, mine, pair.right, theirs)}."
        return Finding(FindingKind.DISCREPANCY, Aspect.EVENT, told, "opposed events", evidence, severity)
    thing = _words(left) or _words(right)
    said = f"{told_apart(pair.left, evidence[0].text, pair.right, evidence[1].text)}."
    told = f"Of “{thing}”, {said}" if thing else said
    aspect = Aspect.POLARITY if _is_of_the_truth(left.verb, right.verb) else Aspect.EVENT
    return Finding(FindingKind.DISCREPANCY, aspect, told, "opposed events", evidence, severity)


def _is_of_the_truth(one: str, other: str) -> bool:
    """Say whether one verb denies that something is so and the other stands for it."""
    return any(mine in DENYING_VERBS and theirs in ADMITTING_VERBS for mine, theirs in ((one, other), (other, one)))
