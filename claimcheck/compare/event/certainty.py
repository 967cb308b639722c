"""Deeds that both sentences tell of ─► where one article affirms what the other denies, or has done what the other only plans."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.compare.event.deeds import (
    Deed,
    are_one_deed,
    are_one_matter,
    deeds_of,
    have_one_doer,
    have_one_undergoer,
    meanings_of,
    share_most,
    shared_after,
)
from claimcheck.compare.event.phrases import verb_group, with_object
from claimcheck.compare.event.wording import contrasted, later_report
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.modality import BEFOREHAND, CONDITIONS, HANGING, SETTING_APART
from claimcheck.language.en.negation import (
    ADMITTING_VERBS,
    CLAIM_NOUNS,
    CONTRACTED_NOT,
    DENYING_VERBS,
    HOLDING_VERBS,
    LEAVING_OUT,
    NEARLY_DENYING,
    NEGATIVE_DETERMINERS,
    NEGATIVE_VERBS,
    NEGATORS,
    SUPPOSING_VERBS,
)
from claimcheck.language.en.reporting import VERBS
from claimcheck.language.en.verbs import AUXILIARIES, NAMING_VERBS, STATIVE_VERBS
from claimcheck.model.claims import HELD, Claim, Modality, Polarity, Tense
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.participants import ParticipantKind
from claimcheck.model.spans import Span
from claimcheck.model.times import Grain
from claimcheck.settings import Settings

_DENYING = NEGATORS | NEGATIVE_DETERMINERS | CONDITIONS | LEAVING_OUT
_DENYING_VERBS = DENYING_VERBS | NEGATIVE_VERBS | SUPPOSING_VERBS
_SPEECH_VERBS = frozenset(lemma for _, _, lemmas in VERBS for lemma in lemmas.split())
_OPEN = frozenset({Modality.PLANNED, Modality.POSSIBLE})
_MARK = re.compile(r"[,;:]\s")
_NEAR = 4  # tokens from the verb on: "impose some further sanctions"
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
            if _told_alike(left, theirs) or _told_alike(right, mine) or not are_one_deed(pair, left, right):
                continue
            yield from _differences(pair, left, right)


def _told_alike(deed: Deed, others: tuple[Deed, ...]) -> bool:
    """Say whether the other sentence tells the deed just so, beside another that differs."""
    return any(other.verb == deed.verb and other.state == deed.state for other in others)


def _differences(pair: Pair, left: Deed, right: Deed) -> Iterator[Finding]:
    one, other = left.event, right.event
    if one.polarity is not other.polarity:
        if one.modality is other.modality and one.modality in HELD and _is_denied_once(pair, left, right) and len(set(_shown(left, right))) > 1:
            yield _polarity(left, right, Severity.CONFLICT)
        elif Modality.POSSIBLE in (one.modality, other.modality):
            if _is_ruled_out(pair, left, right):
                yield _ruled_out(left, right)
            return  # else what may be need not be
        elif _is_plan_of_the_other(pair, left, right) and not _is_taken_back(left if one.polarity is Polarity.AFFIRMED else right):
            yield _undone(left, right)
    elif _is_plan_of_the_other(pair, left, right):
        yield done_and_open(left, right)
    elif left.quoted or right.quoted:
        return
    elif {one.modality, other.modality} == _OPEN and left.verb == right.verb and share_most(pair, left, right):
        yield _sure_and_possible(left, right)


def _is_ruled_out(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one article has it that somebody will not do what the other has it that they may: "will not withdraw it", "might withdraw it"."""
    denied = left if left.event.polarity is Polarity.DENIED else right
    if denied.event.modality is not Modality.PLANNED or left.verb != right.verb or left.quoted or right.quoted:
        return False
    return have_one_doer(pair, left, right) and have_one_undergoer(pair, left, right)


def _is_plan_of_the_other(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one is still to come, or under way, and the other over: one deed, not another of its kind."""
    if left.quoted or right.quoted or not ((is_done(left) and is_open(right)) or (is_open(left) and is_done(right))):
        return False
    done = left if is_done(left) else right
    if is_set_apart(left) or is_set_apart(right) or _is_of_some_year(done) or (done.is_background and not done.event.passive):
        return False
    return are_one_matter(pair, left, right)


def _is_of_some_year(deed: Deed) -> bool:
    """Say whether a deed is told by its year alone, as what is long over is, and not what was to come when the other article was written."""
    return any(time.grain is Grain.YEAR for time in deed.event.times)


def is_set_apart(deed: Deed) -> bool:
    """Say whether a word before the verb or right behind it sets the deed apart from an earlier or a later one: "further sanctions", "previously"."""
    tokens, lowers = deed.side.sentence.tokens, deed.side.sentence.lowers
    first, verb = (bisect_left(tokens, (start,)) for start in (deed.claim.span.start, deed.event.span.start))
    return "again" in lowers[verb : bisect_left(tokens, (deed.claim.span.end,))] or not SETTING_APART.isdisjoint(lowers[first : verb + _NEAR])


def _is_denied_once(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one article itself, or the same speaker, denies what the other affirms without any word that takes it back."""
    denied, affirmed = (left, right) if left.event.polarity is Polarity.DENIED else (right, left)
    if is_set_apart(left) is not is_set_apart(right) or (affirmed.event.text.endswith("ing") and not _is_progressive(affirmed)):
        return False  # "overturning it would take years" affirms nothing
    if not NEARLY_DENYING.isdisjoint(denied.side.evidence(verb_group(denied)).text.lower().split()):
        return False
    if _is_held_by_others(denied) or _is_held_by_others(affirmed):
        return False  # "many believe that the mayor was not there"
    if _hangs_on(denied, DENYING_VERBS) and _hangs_on(affirmed, ADMITTING_VERBS):
        return False  # that one denies what the other admits is told of these verbs
    if denied.speaker is not None and not (_is_paper(denied) if affirmed.speaker is None else _may_be_one_speaker(denied, affirmed)):
        return False  # it is told that somebody denies it
    if affirmed.claim.link == "relative" and not affirmed.event.passive and not have_one_doer(pair, left, right):
        return False  # "the veterans who served" says nothing of him who did not
    if _are_of_other_kinds(pair, denied, affirmed):
        return False
    shared = shared_after(pair, denied, affirmed)
    if 3 * shared < len(denied.after) and not denied.event.passive and not (shared and have_one_doer(pair, left, right)):
        return False  # what is denied is something else of it: "did not charge her with theft", "charged her with fraud"
    return not _is_taken_back(affirmed) and not _denies_a_kind(pair, denied)


def _are_of_other_kinds(pair: Pair, denied: Deed, affirmed: Deed) -> bool:
    """Say whether somebody is not one thing and is another, by the first words behind the verbs: "was not at home", "was sorry"; "named a suspect", "mayor"."""
    if denied.verb not in NAMING_VERBS or not (denied.after and affirmed.after):
        return False
    return pair.partner_of(denied.side).get(denied.after[0]) not in affirmed.after[:2]


def _denies_a_kind(pair: Pair, denied: Deed) -> bool:
    """Say whether "no" stands before a kind alone of what the other sentence tells: "no federal experience" leaves room for experience."""
    tokens = denied.side.sentence.tokens
    behind = bisect_left(tokens, (denied.event.span.end,))
    if not denied.after or tokens[behind].lower != "no":
        return False
    theirs = pair.partner_of(denied.side)
    first, *rest = denied.after
    return first not in theirs and any(place in theirs for place in rest)


def _is_paper(deed: Deed) -> bool:
    """Say whether no person tells it, but a report, a poll, a newspaper."""
    number = deed.speaker.participant if deed.speaker else None
    return number is None or deed.side.reading.participants[number].kind is not ParticipantKind.PERSON


def _may_be_one_speaker(one: Deed, other: Deed) -> bool:
    names = [deed.speaker.name.split() if deed.speaker and deed.speaker.name else [] for deed in (one, other)]
    return not names[0] or not names[1] or not set(names[0]).isdisjoint(names[1])


def _is_taken_back(deed: Deed) -> bool:
    """Say whether a word of denial or doubt stands in the clause, or in one that it hangs on, beside which it may stand: "whether he stays or goes"."""
    if _hangs_on(deed, _DENYING_VERBS):
        return True
    claim, tokens = deed.claim, deed.side.sentence.tokens
    around = (claim.span, *(piece for parent in _parents(deed.side.reading.claims, claim) for piece in parent.pieces))
    words = (token.lower for token in tokens if any(span.start <= token.start < span.end for span in around))
    return any(word in _DENYING or word.endswith(CONTRACTED_NOT) for word in words)


def _hangs_on(deed: Deed, verbs: frozenset[str]) -> bool:
    """Say whether the clause of a deed is what one of *verbs* governs."""
    return any(event.lemma in verbs for parent in _parents(deed.side.reading.claims, deed.claim) for event in parent.events)


def _is_held_by_others(deed: Deed) -> bool:
    """Say whether the deed is told as what somebody believes, fears or claims: by the noun before its clause, or a verb with no mark between the two."""
    claim, claims = deed.claim, deed.side.reading.claims
    while claim.link == "coordinate" and claim.parent is not None:
        claim = claims[claim.parent]
    if _is_behind_claim(deed.side, claim):
        return True
    text, start = deed.side.reading.document.text, claim.event.span.start if claim.event else claim.span.start
    before = [event.span.end for one in deed.side.claims for event in one.events if event.lemma in HOLDING_VERBS and event.span.end < start]
    return any(_MARK.search(text, end, start) is None for end in before)


def _is_behind_claim(side: Side, claim: Claim) -> bool:
    """Say whether a clause is what a noun before it calls somebody's word: "the claim that ..."."""
    return not CLAIM_NOUNS.isdisjoint(side.sentence.words_before(claim.span.start, 2))


def _parents(claims: Sequence[Claim], claim: Claim) -> Iterator[Claim]:
    """Yield the clause that a clause hangs on, and those beside which that one stands."""
    while claim.parent is not None:
        beside = claim.link == "coordinate"
        claim = claims[claim.parent]
        yield claim
        if not beside:
            return


def is_done(deed: Deed) -> bool:
    """Say whether a deed is over: none that another came before."""
    over = deed.event.tense is Tense.PAST and deed.event.modality is Modality.ASSERTED
    return over and deed.claim.opener not in BEFOREHAND and deed.verb not in STATIVE_VERBS and not _is_progressive(deed)


def _is_under_way(deed: Deed) -> bool:
    """Say whether the deed goes on at the time of writing ("are sending"): none that is done by saying so ("is declaring")."""
    event = deed.event
    return event.tense is Tense.PRESENT and event.modality is Modality.ASSERTED and event.lemma not in _SPEECH_VERBS and _is_progressive(deed)


def _is_progressive(deed: Deed) -> bool:
    tokens = deed.side.sentence.tokens
    return deed.event.text.endswith("ing") and tokens[bisect_left(tokens, (verb_group(deed).start,))].lower in AUXILIARIES


def _may_go_on(deed: Deed) -> bool:
    """Say whether the deed may be under way already: "may be leaking"."""
    event = deed.event
    return event.modality is Modality.POSSIBLE and event.text.endswith("ing") and deed.side.word_before(event.span) == "be"


def is_open(deed: Deed) -> bool:
    """Say whether a deed is planned, may come, or is under way: not "would" and "can", which hang on something else, nor what another deed aims at."""
    event, tokens = deed.event, deed.side.sentence.tokens
    if _is_under_way(deed):
        return True
    if event.modality not in _OPEN or event.tense is Tense.PAST or _may_go_on(deed):
        return False
    clause, group = (bisect_left(tokens, (start,)) for start in (deed.claim.span.start, verb_group(deed).start))
    words = [token.lower.replace("’", "'").removesuffix("n't") for token in tokens[max(0, group - 1) : bisect_left(tokens, (event.span.start,))]]
    aims = any(token.lower == "so" for token in tokens[max(0, clause - 1) : clause + 1])
    return not aims and not any(word in HANGING or word.endswith("'d") for word in words)


def _polarity(left: Deed, right: Deed, severity: Severity, denies: str = "denies it", affirms: str = "affirms it") -> Finding:
    denied, affirmed = (left, right) if left.event.polarity is Polarity.DENIED else (right, left)
    mine, theirs = _phrases(denied, affirmed)
    told = contrasted(denied.side, denies, mine, affirmed.side, affirms, theirs)
    evidence = tuple(deed.side.evidence(verb_group(deed), deed.event.polarity.value) for deed in (left, right))
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
    state = "under way" if _is_under_way(still_open) else still_open.event.modality.value
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
    mine, theirs = _phrase(left), _phrase(right)
    return (mine, theirs) if mine != theirs else _shown(left, right)


def _words(deed: Deed) -> str:
    return deed.side.evidence(verb_group(deed)).text


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
