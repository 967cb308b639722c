"""A clause ─► its events: verbs and event nouns, each with lemma, tense, polarity and modality."""

from functools import lru_cache
from itertools import zip_longest
from operator import itemgetter
from typing import NamedTuple

from claimcheck.extract.claims.clauses import Clause
from claimcheck.extract.claims.groups import Build, VerbGroup
from claimcheck.extract.claims.scene import NEGATIONS, Scene
from claimcheck.language.en.calendar import WEEKDAYS
from claimcheck.language.en.clauses import OF
from claimcheck.language.en.fillers import NARROWING_WORDS
from claimcheck.language.en.modality import ACCUSING, CONDITIONS, INFINITIVE_CUES, MODALS, POSSIBILITY_NOUNS, PREDICATE_CUES, RAISING
from claimcheck.language.en.negation import (
    BEHIND_ANOTHER_NO,
    DENIED_BEHIND,
    DENYING_VERBS,
    EVIDENCE_NOUNS,
    LETTING,
    NEGATIVE_DETERMINERS,
    NEGATIVE_PREDICATES,
    NEGATIVE_PREPOSITIONS,
    NEGATIVE_VERBS,
    NO,
    PURPOSES,
)
from claimcheck.language.en.verbs import ASKING_VERBS, AUXILIARIES, PAST_AUXILIARIES
from claimcheck.model.claims import Event, EventForm, Modality, Polarity, Tense
from claimcheck.model.spans import Span
from claimcheck.text.remembering import Remembered
from claimcheck.text.verbs import PAST, verb_of

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_PAST, _PRESENT, _FUTURE, _UNKNOWN = Tense.PAST, Tense.PRESENT, Tense.FUTURE, Tense.UNKNOWN
_AFFIRMED, _DENIED = Polarity.AFFIRMED, Polarity.DENIED
_ASSERTED, _PLANNED, _POSSIBLE, _ALLEGED = Modality.ASSERTED, Modality.PLANNED, Modality.POSSIBLE, Modality.ALLEGED
_VERB, _NOUN = EventForm.VERB, EventForm.NOUN


class PlacedEvent(NamedTuple):
    """An event with the token that names it and, for a verb, its group."""

    at: int
    event: Event
    group: VerbGroup | None = None


_place = itemgetter(0)
_new = tuple.__new__  # without a call by the name of what is made, which takes twice as long


def find_events(scene: Scene, clause: Clause) -> tuple[list[PlacedEvent], int | None]:
    """Return the clause's events in the order of the text, and the place of the main one."""
    verbs = _verbs(scene, clause)
    main = _main(scene, clause, verbs) if len(verbs) > 1 else 0
    nouns = scene.event_nouns.get(clause.index)
    if not nouns:
        return verbs, main if verbs else None
    placed = sorted(verbs + _nouns(scene, nouns), key=_place)
    return placed, placed.index(verbs[main]) if verbs else 0


def _verbs(scene: Scene, clause: Clause) -> list[PlacedEvent]:
    carrier = clause.group
    if not clause.inner:
        return [_carried(scene, clause, carrier)] if carrier else []
    found: list[PlacedEvent] = []
    for group in sorted([*clause.inner, carrier] if carrier else clause.inner):
        found.append(_carried(scene, clause, group) if group is carrier else _governed(scene, group, found[-1] if found else None))
    return found


def lemma_of(scene: Scene, group: VerbGroup) -> str:
    """Return the base form of a group's head: "be" for a copula, "have" for a lone "had"."""
    word = scene.tokens[group.head].lower
    if group.letters[-1] in "qBbeg":
        return "have" if word == "having" else "be"
    lemma, is_known = _LEMMAS[word]
    return lemma[:-1] if not is_known and lemma.endswith("s") and group.build == Build.FINITE else lemma


def _lemma(word: str) -> tuple[str, bool]:
    """The base form of a verb, and True; the word itself, and False, where it is none that we know."""
    word = word.replace("’", "'")
    lemma = AUXILIARIES.get(word) or verb_of(word)
    return (lemma, True) if lemma else (word, False)


_LEMMAS = Remembered(_lemma)


def _carried(scene: Scene, clause: Clause, group: VerbGroup) -> PlacedEvent:
    lead = clause.lead or group
    denied = (scene.may_deny and _is_negated(scene, group)) or (scene.may_empty and _is_emptied(scene, clause, group))
    denied = denied or clause.opener in NEGATIVE_PREPOSITIONS
    if clause.link in _TOLD_OF:
        denied = denied != _is_denied_content(scene, clause)
    asserted = scene.is_plain and lead.build != Build.MODAL and clause.opener not in CONDITIONS  # most are
    asserted = asserted and not (clause.link in _TOLD_OF and _is_possible_content(scene, clause))
    word = scene.tokens[group.head]
    event = Event(
        Span(word.start, word.end),
        word.text,
        lemma_of(scene, group),
        _carried_tense(scene, clause, lead),
        _VERB,
        _DENIED if denied else _AFFIRMED,
        _ASSERTED if asserted else _modality(scene, clause, lead),
        (),
        (),
        group.passive,
    )
    return _new(PlacedEvent, (group.head, event, group))


#: How a clause hangs on what may deny it: "there is no evidence that", "denied that".
_TOLD_OF = ("that", "relative")


def _carried_tense(scene: Scene, clause: Clause, lead: VerbGroup) -> Tense:
    """A gerund has the tense of the clause that it hangs on."""
    tense = tense_of(scene, lead)
    if tense is not _UNKNOWN or clause.parent is None:
        return tense
    parent = scene.by_index.get(clause.parent)
    return tense_of(scene, parent.group) if parent is not None and parent.group is not None else tense


def _governed(scene: Scene, group: VerbGroup, governor: PlacedEvent | None) -> PlacedEvent:
    """An infinitive or participle inside the clause: its governor says whether it is so."""
    polarity, modality = _AFFIRMED, _ASSERTED
    tense = _UNKNOWN
    adjacent = governor is not None and governor.group is not None and _is_adjacent(scene, governor.group.end, group.start)
    before = scene.tokens[group.start - 1].lower if group.start else ""
    denied = before in NEGATIVE_PREDICATES or before in NEGATIVE_PREPOSITIONS or (before in _BEFORE_UNPLANNED and _is_behind_no_plan(scene, group.start))
    if governor is not None:
        event, lemma = governor.event, governor.event.lemma
        tense = event.tense
        modality = _governed_modality(group.build, before, event, adjacent=adjacent)
        denied |= lemma in NEGATIVE_VERBS and (adjacent or (before in DENIED_BEHIND and group.build == Build.GERUND))
        denied |= before == "yet" and lemma == "have"
        denied ^= event.polarity is _DENIED and (adjacent or lemma in LETTING)
        if _is_ruled_out(event, group, before):
            denied, modality = event.polarity is _AFFIRMED, _PLANNED if event.polarity is _AFFIRMED else _POSSIBLE
    if denied != (scene.may_deny and _is_negated(scene, group)):
        polarity = _DENIED
    if modality is _PLANNED:
        tense = _FUTURE
    word = scene.tokens[group.head]
    told = Event(Span(word.start, word.end), word.text, lemma_of(scene, group), tense, _VERB, polarity, modality, (), (), group.passive)
    return _new(PlacedEvent, (group.head, told, group))


def _is_ruled_out(governor: Event, group: VerbGroup, before: str) -> bool:
    """Whether a verb is what somebody rules out, or does not rule out: "ruled out resigning"."""
    return governor.lemma == "rule" and before == "out" and group.build == Build.GERUND


#: Words before a verb without which nobody can have no plan for it.
_BEFORE_UNPLANNED = PURPOSES | {OF}


def _is_behind_no_plan(scene: Scene, start: int) -> bool:
    """Whether nobody means to do what the verb at token *start* tells: "no plans to", "no intention of"."""
    *_, no, noun, last = ["", "", "", *(token.lower for token in scene.tokens[max(start - 3, 0) : start])]
    return (no == NO and noun in PURPOSES and last == OF) or (noun == NO and last in PURPOSES)


def _is_adjacent(scene: Scene, end: int, start: int) -> bool:
    if not scene.letters[end:start].strip('R!"J'):
        return True
    return all(scene.letters[at] in 'R!"J' or scene.tokens[at].lower in WEEKDAYS for at in range(end, start))


def _is_denied_content(scene: Scene, clause: Clause) -> bool:
    """Whether the clause is what somebody denies, or what there is no evidence for."""
    if clause.parent is None:
        return False
    before = [token.lower for token in scene.tokens[max(clause.start - 3, 0) : clause.start]]
    if before and before[-1] in EVIDENCE_NOUNS:
        return "no" in before
    parent = scene.by_index.get(clause.parent)
    group = parent.group if parent is not None else None
    return clause.link == "that" and group is not None and clause.start - group.end <= 1 and lemma_of(scene, group) in DENYING_VERBS


def _is_possible_content(scene: Scene, clause: Clause) -> bool:
    """Whether a clause that is told of something is what the noun before it calls possible: "the possibility that she lied"."""
    return clause.start > 0 and scene.tokens[clause.start - 1].lower in POSSIBILITY_NOUNS


def _governed_modality(build: str, before: str, governor: Event, *, adjacent: bool) -> Modality:
    """How surely a group of this *build* is told, by the word *before* it and its *governor*."""
    lemma = governor.lemma
    if build == Build.GERUND and lemma in ACCUSING:
        return _ALLEGED
    if build not in (Build.INFINITIVE, Build.BARE) or (before == "yet" and lemma == "have"):
        return governor.modality  # "has yet to answer": so far, not
    cue = PREDICATE_CUES.get(before) or (INFINITIVE_CUES.get(lemma) if adjacent or lemma in ASKING_VERBS else None)
    if cue:
        return _MODALITIES[cue]
    return governor.modality if adjacent else _PLANNED


def tense_of(scene: Scene, group: VerbGroup) -> Tense:
    """Return the tense of a verb group: "will go" is future, "had gone" and "has gone" are past."""
    return _tense(scene.tokens[group.start].lower, group.build, group.letters)


@lru_cache(maxsize=10_000)
def _tense(word: str, build: str, letters: str) -> Tense:
    word = word.replace("’", "'")
    if _is_had(word, letters):
        return _PAST
    if build == Build.MODAL:
        return _FUTURE if word in MODALS and MODALS[word] == "planned" or word.endswith(("'ll", "'d")) else _PRESENT
    if build == Build.PERFECT:
        return _PAST if len(letters) > 1 or word in PAST_AUXILIARIES else _PRESENT  # "has met"; "has" alone is present
    if build in (Build.BEING, Build.DID):
        return _PAST if word in PAST_AUXILIARIES or "e" in letters else _PRESENT
    if build == Build.FINITE:
        return _PAST if verb_of(word, PAST) else _PRESENT
    return _PAST if build == Build.PARTICIPLE else _UNKNOWN


def _is_had(word: str, letters: str) -> bool:
    """Whether the 'd of "he'd spoken" is "had"."""
    return word.endswith("'d") and letters[-1] == "E" and "b" not in letters


def _is_negated(scene: Scene, group: VerbGroup) -> bool:
    first = group.start - 1 if group.start and scene.letters[group.start - 1] in "!R" else group.start
    last = group.end + 1 if scene.letters[group.end : group.end + 1] == "!" and group.letters[-1] in "BqO" else group.end
    words = [token.lower for token in scene.tokens[first:last]]
    if NEGATIONS.isdisjoint(words):
        return False
    following = [*words[1:], *(token.lower for token in scene.tokens[last : last + 1])]
    return any(
        word in NEGATIONS and after not in NARROWING_WORDS and (word != "longer" or "no" in words)  # "not only": that and more
        for word, after in zip_longest(words, following)
    )


def _is_emptied(scene: Scene, clause: Clause, group: VerbGroup) -> bool:
    """Whether a "no" in the subject or right after the verb denies the clause ("no one died", "has no plans")."""
    first = max(group.start - 4, clause.start)
    if any(scene.tokens[at].lower in NEGATIVE_DETERMINERS and scene.letters[at] in "Dp" for at in range(first, group.start)):
        return True
    following = [token.lower for token in scene.tokens[group.end : group.end + 2]]
    if len(following) < 2 or following[0] not in NEGATIVE_DETERMINERS or following[1] in BEHIND_ANOTHER_NO:
        return False
    return following[0] != NO or scene.letters[group.end + 1] not in _NO_NOUNS  # "four members voted no and ten yes"


#: Letters of words before which a "no" is an answer, and denies no noun.
_NO_NOUNS = frozenset(",;()CPSWt")


def _modality(scene: Scene, clause: Clause, group: VerbGroup) -> Modality:
    if scene.is_question:
        return Modality.ASKED
    if clause.opener in CONDITIONS:
        return Modality.CONDITIONAL
    if clause.link in _TOLD_OF and _is_possible_content(scene, clause):
        return Modality.POSSIBLE
    adverb = next((modality for at, modality in scene.adverbs if scene.owner(at) == clause.index), None) if scene.adverbs else None
    word = scene.tokens[group.start].lower.replace("’", "'")
    if adverb is not None or group.build != Build.MODAL or _is_had(word, group.letters):
        return adverb or _ASSERTED
    known = MODALS.get(word) or next((MODALS[ending] for ending in ("'ll", "'d") if word.endswith(ending)), None)
    return _MODALITIES[known] if known else _ASSERTED


_MODALITIES = {modality.value: modality for modality in Modality}


def _nouns(scene: Scene, nouns: list[tuple[int, str]]) -> list[PlacedEvent]:
    return [PlacedEvent(at, Event(scene.span(at, at + 1), scene.tokens[at].text, lemma, _UNKNOWN, _NOUN)) for at, lemma in nouns]


def _main(scene: Scene, clause: Clause, verbs: list[PlacedEvent]) -> int:
    """Follow raising verbs and predicates ("is expected to", "is likely to", "failed to") down to the place of what the clause is about."""
    place = 0 if verbs[0].group is clause.group else next((place for place, verb in enumerate(verbs) if verb.group is clause.group), 0)
    while place + 1 < len(verbs) and _leads_on(scene, verbs[place], verbs[place + 1]):
        place += 1
    return place


def _leads_on(scene: Scene, verb: PlacedEvent, following: PlacedEvent) -> bool:
    """Whether *verb* only leads to the one that follows it."""
    assert verb.group is not None and following.group is not None  # both are verbs
    start, build = following.group.start, following.group.build
    before = scene.tokens[start - 1].lower
    if _is_ruled_out(verb.event, following.group, before):
        return True
    if verb.event.lemma == "have" and (before == "yet" or before in PURPOSES):
        return build == Build.INFINITIVE or before == "yet"  # "has yet to answer", "has no plans to answer"
    if verb.event.lemma == "be":
        near = start - verb.group.end <= 2 and before in PREDICATE_CUES
        return build == Build.INFINITIVE and (near or not scene.letters[verb.group.end : start].strip('R!"'))
    raising = verb.event.lemma in RAISING or (verb.event.passive and INFINITIVE_CUES.get(verb.event.lemma) == "alleged")
    return raising and build != Build.PARTICIPLE and _is_adjacent(scene, verb.group.end, start)
