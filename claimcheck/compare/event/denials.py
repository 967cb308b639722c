"""A deed that one sentence denies and the other affirms ─► whether that is a contradiction: nobody takes it back, tells it of others, denies but a kind."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.compare.event.deeds import Deed
from claimcheck.compare.event.phrases import verb_group
from claimcheck.compare.event.same_deeds import have_one_doer, shared_after
from claimcheck.compare.event.states import is_progressive, is_set_apart
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.modality import CONDITIONS
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
from claimcheck.language.en.verbs import NAMING_VERBS
from claimcheck.model.claims import Claim, Modality, Polarity
from claimcheck.model.participants import ParticipantKind

_DENYING = NEGATORS | NEGATIVE_DETERMINERS | CONDITIONS | LEAVING_OUT
_DENYING_VERBS = DENYING_VERBS | NEGATIVE_VERBS | SUPPOSING_VERBS
HAVE = "have"
_MARK = re.compile(r"[,;:]\s")


def is_denied_once(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one article itself, or the same speaker, denies what the other affirms without any word that takes it back."""
    denied, affirmed = (left, right) if left.event.polarity is Polarity.DENIED else (right, left)
    if is_set_apart(left) is not is_set_apart(right) or (affirmed.event.text.endswith("ing") and not is_progressive(affirmed)):
        return False  # "overturning it would take years" affirms nothing
    if denied.verb == HAVE and denied.event.tense is not affirmed.event.tense:
        return False  # "did not have a mayor for two years", "has a mayor"
    if not NEARLY_DENYING.isdisjoint(denied.side.evidence(verb_group(denied)).text.lower().split()):
        return False
    if _is_held_by_others(denied) or _is_held_by_others(affirmed):
        return False  # "many believe that the mayor was not there"
    if _hangs_on(denied, DENYING_VERBS) and _hangs_on(affirmed, ADMITTING_VERBS):
        return False  # that one denies what the other admits is told of these verbs
    if not _is_known(denied, affirmed):
        return False  # it is told that somebody denies it
    if affirmed.claim.link == "relative" and not affirmed.event.passive and not have_one_doer(pair, left, right):
        return False  # "the veterans who served" says nothing of him who did not
    if _are_of_other_kinds(pair, denied, affirmed):
        return False
    shared = shared_after(pair, denied, affirmed)
    if 3 * shared < len(denied.after) and not denied.event.passive and not (shared and have_one_doer(pair, left, right)):
        return False  # what is denied is something else of it: "did not charge her with theft", "charged her with fraud"
    return not is_taken_back(affirmed) and not _denies_a_kind(pair, denied)


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


def _is_known(denied: Deed, affirmed: Deed) -> bool:
    """Say whether the article itself denies it, no mere person, who does it, or whoever affirms it in the other."""
    if denied.speaker is None or _is_own_refusal(denied):
        return True
    return _is_paper(denied) if affirmed.speaker is None else _may_be_one_speaker(denied, affirmed)


def _is_own_refusal(deed: Deed) -> bool:
    """Say whether who tells it tells of what he himself will not do: he is the one who knows."""
    return deed.event.modality is Modality.PLANNED and deed.speaker is not None and deed.speaker.participant in deed.doers


def _is_paper(deed: Deed) -> bool:
    """Say whether no person tells it, but a report, a poll, a newspaper."""
    number = deed.speaker.participant if deed.speaker else None
    return number is None or deed.side.reading.participants[number].kind is not ParticipantKind.PERSON


def _may_be_one_speaker(one: Deed, other: Deed) -> bool:
    names = [deed.speaker.name.split() if deed.speaker and deed.speaker.name else [] for deed in (one, other)]
    return not names[0] or not names[1] or not set(names[0]).isdisjoint(names[1])


def is_taken_back(deed: Deed) -> bool:
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
