"""Deeds that both sentences tell of ─► where one article affirms what the other denies, or has done what the other only plans."""

from bisect import bisect_left
from collections.abc import Iterator

import attrs

from claimcheck.compare.event.deeds import Deed, deeds_of, meanings_of
from claimcheck.compare.event.denials import is_denied_once, is_taken_back
from claimcheck.compare.event.phrases import verb_group, with_object
from claimcheck.compare.event.same_deeds import (
    are_marked_apart,
    are_of_two_speakers,
    are_on_two_days,
    are_one_deed,
    are_one_matter,
    do_one_thing_alone,
    have_one_doer,
    have_one_undergoer,
    is_none_of_all,
    share_all_of_one_doer,
    share_most,
)
from claimcheck.compare.event.states import OPEN, is_done, is_of_some_year, is_open, is_set_apart, is_sure, is_under_way, is_unlikely, was_unable
from claimcheck.compare.event.wording import contrasted, later_report
from claimcheck.compare.sides.meanings import may_be_one_event
from claimcheck.compare.sides.pairs import Pair
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.language.en.negation import NEGATIVE_DETERMINERS
from claimcheck.model.claims import HELD, Modality, Polarity
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

_OBJECT_WORDS = 2  # behind a verb that an explanation repeats: "admitted no wrongdoing"


def compare_certainty(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where the two sentences disagree on whether a deed is done, denied, or still to come."""
    if pair.left.once[meanings_of].isdisjoint(pair.right.once[meanings_of]):
        return
    mine, theirs = pair.left.once[deeds_of], pair.right.once[deeds_of]
    for left in mine:
        for right in theirs:
            if left.state == right.state or left.meanings.isdisjoint(right.meanings) or (left.quoted and right.quoted):
                continue
            if _told_alike(left, theirs) or _told_alike(right, mine) or not (are_one_deed(pair, left, right) or is_none_of_all(pair, left, right)):
                continue
            yield from _differences(pair, left, right)


def _told_alike(deed: Deed, others: tuple[Deed, ...]) -> bool:
    """Say whether the other sentence tells the deed just so, beside another that differs."""
    return any(other.verb == deed.verb and other.state == deed.state for other in others)


def _differences(pair: Pair, left: Deed, right: Deed) -> Iterator[Finding]:
    one, other = left.event, right.event
    if one.polarity is not other.polarity:
        if one.modality is other.modality and one.modality in HELD and _excludes(pair, left, right) and len(set(_shown(left, right))) > 1:
            yield _polarity(left, right, Severity.CONFLICT)
        elif Modality.POSSIBLE in (one.modality, other.modality):
            yield from _denied_or_possible(pair, left, right)  # what may be need not be
        elif _is_plan_of_the_other(pair, left, right) and not is_taken_back(left if one.polarity is Polarity.AFFIRMED else right):
            yield _undone(left, right)
    elif _is_plan_of_the_other(pair, left, right):
        yield done_and_open(left, right)
    elif left.quoted or right.quoted:
        return
    elif {one.modality, other.modality} == OPEN and left.verb == right.verb and _may_part(pair, left, right):
        yield _sure_and_possible(left, right)


def _excludes(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether what the one denies is what the other affirms: of no other thing, of no other day, and not of some year."""
    if is_of_some_year(left) is not is_of_some_year(right):
        return False
    if _is_affirmed_beside(left if left.event.polarity is Polarity.DENIED else right):
        return False
    return is_denied_once(pair, left, right) and not are_marked_apart(left, right) and not are_on_two_days(left, right)


def _is_affirmed_beside(denied: Deed) -> bool:
    """Say whether the article that denies a deed tells it of somebody else next to it: "No one died in the first blast. Two died in the second."."""
    if denied.verb in EMPTY_LEMMAS:
        return False
    claims, here = denied.side.account.claims_by_sentence, denied.side.sentence.index
    told = (claim.event for number in (here - 1, here + 1) for claim in claims.get(number, ()))
    return any(event.polarity is Polarity.AFFIRMED and event.modality in HELD and may_be_one_event(denied.event, event) for event in told if event)


def _may_part(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether two deeds are so surely one that it matters that one article is sure of it."""
    if share_most(pair, left, right):
        return True
    planned = left if left.event.modality is Modality.PLANNED else right
    if not is_sure(planned) or are_of_two_speakers(pair, left, right):
        return False
    return share_all_of_one_doer(pair, left, right) or do_one_thing_alone(pair, left, right)


def _denied_or_possible(pair: Pair, left: Deed, right: Deed) -> Iterator[Finding]:
    denied, affirmed = (left, right) if left.event.polarity is Polarity.DENIED else (right, left)
    if _is_ruled_out(pair, left, right):
        yield _ruled_out(left, right)
    elif left.verb == right.verb and was_unable(denied) and is_done(affirmed) and _excludes(pair, left, right):
        yield _polarity(left, right, Severity.CONFLICT)
    elif is_unlikely(denied) and affirmed.event.modality is Modality.PLANNED and left.verb == right.verb and share_all_of_one_doer(pair, left, right):
        yield _polarity(left, right, Severity.VARIANCE, "calls it unlikely", "looks forward to it")


def _is_ruled_out(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one article has it that somebody will not do what the other has it that they may: "will not withdraw it", "might withdraw it"."""
    denied = left if left.event.polarity is Polarity.DENIED else right
    if denied.event.modality is not Modality.PLANNED or left.verb != right.verb or left.quoted or right.quoted:
        return False
    return have_one_doer(pair, left, right) and (have_one_undergoer(pair, left, right) or not (left.undergoer or right.undergoer))


def _is_plan_of_the_other(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one is still to come, or under way, and the other over: one deed, not another of its kind."""
    if left.quoted or right.quoted or not ((is_done(left) and is_open(right)) or (is_open(left) and is_done(right))):
        return False
    done = left if is_done(left) else right
    if is_set_apart(left) or is_set_apart(right) or is_of_some_year(done) or (done.is_background and not done.event.passive):
        return False
    return are_one_matter(pair, left, right)


def _polarity(left: Deed, right: Deed, severity: Severity, denies: str = "denies it", affirms: str = "affirms it") -> Finding:
    denied, affirmed = (left, right) if left.event.polarity is Polarity.DENIED else (right, left)
    mine, theirs = _phrases(denied, affirmed)
    told = contrasted(denied.side, denies, mine, affirmed.side, affirms, theirs)
    evidence = tuple(deed.side.evidence(_told(deed), deed.event.polarity.value) for deed in (left, right))
    return Finding(FindingKind.DISCREPANCY, Aspect.POLARITY, told, "affirmed and denied", evidence, severity)


def _ruled_out(left: Deed, right: Deed) -> Finding:
    """Return that one article rules out what the other holds possible."""
    return _polarity(left, right, Severity.VARIANCE, "rules it out", "holds it possible")


def _undone(left: Deed, right: Deed) -> Finding:
    """Return that one article denies what the other looks forward to, with which of them may be the later."""
    finding = _polarity(left, right, Severity.VARIANCE)
    done, still_open = (left, right) if is_done(left) else (right, left)
    return attrs.evolve(finding, explanation=finding.explanation + later_report(done.side, still_open.side))


def done_and_open(left: Deed, right: Deed) -> Finding:
    """Return what there is to tell of one deed that is over by one article and still to come by the other."""
    done, still_open = (left, right) if is_done(left) else (right, left)
    state = "under way" if is_under_way(still_open) else still_open.event.modality.value
    told = contrasted(done.side, "tells it as done", _phrase(done), still_open.side, f"as {state}", _phrase(still_open))
    told += later_report(done.side, still_open.side)
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, told, "done and still to come", _evidence(left, right), Severity.VARIANCE)


def _sure_and_possible(left: Deed, right: Deed) -> Finding:
    sure, possible = (left, right) if left.event.modality is Modality.PLANNED else (right, left)
    told = contrasted(sure.side, "tells it as planned", _phrase(sure), possible.side, "as possible", _phrase(possible))
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, told, "planned and possible", _evidence(left, right), Severity.VARIANCE)


def _phrase(deed: Deed) -> str:
    return deed.side.evidence(with_object(deed)).text


def _phrases(left: Deed, right: Deed) -> tuple[str, str]:
    """Return both verbs with their objects, as far as they have any; where these are the same, with what tells them apart."""
    mine, theirs = (_words(deed) if _told(deed) != verb_group(deed) else _phrase(deed) for deed in (left, right))
    return (mine, theirs) if mine != theirs else _shown(left, right)


def _words(deed: Deed) -> str:
    return deed.side.evidence(_told(deed)).text


def _told(deed: Deed) -> Span:
    """Return the verb with its auxiliaries, and the subject before it that denies it: "No shots were fired"."""
    subject, group = deed.claim.subject, verb_group(deed)
    denies = subject is not None and deed.side.reading.document.text[subject.slice].split(None, 1)[0].lower() in NEGATIVE_DETERMINERS
    return Span(subject.start, group.end) if subject and denies and subject.start < group.start else group


def _shown(left: Deed, right: Deed) -> tuple[str, str]:
    """Return both verbs, with what follows them where they are the same and the denial stands behind: "admitted no wrongdoing"."""
    mine, theirs = _words(left), _words(right)
    return (mine, theirs) if mine != theirs else (_with_object(left), _with_object(right))


def _with_object(deed: Deed) -> str:
    tokens, group = deed.side.sentence.tokens, verb_group(deed)
    behind = bisect_left(tokens, (group.end,))
    last = next((token for token in reversed(tokens[behind : behind + _OBJECT_WORDS]) if token.text[0].isalnum()), tokens[behind - 1])
    return deed.side.evidence(Span(group.start, last.end)).text


def _evidence(left: Deed, right: Deed) -> tuple[Evidence, ...]:
    return tuple(deed.side.evidence(verb_group(deed), deed.event.modality.value) for deed in (left, right))
