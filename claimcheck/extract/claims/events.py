"""A clause ─► its events: verbs and event nouns, each with lemma, tense, polarity and modality."""

from collections.abc import Iterator
from itertools import pairwise

import attrs

from claimcheck.extract.claims.clauses import Clause
from claimcheck.extract.claims.groups import Build, VerbGroup
from claimcheck.extract.claims.scene import Scene
from claimcheck.language.en.modality import ACCUSING, ADVERB_CUES, CONDITIONS, INFINITIVE_CUES, MODALS, PREDICATE_CUES, RAISING
from claimcheck.language.en.negation import NEGATIVE_DETERMINERS, NEGATIVE_PREPOSITIONS, NEGATIVE_VERBS, NEGATORS
from claimcheck.language.en.verbs import AUXILIARIES, PAST_AUXILIARIES
from claimcheck.model.claims import Event, EventForm, Modality, Polarity, Tense
from claimcheck.text.event_nouns import event_noun_lemma
from claimcheck.text.verbs import PAST, verb_of


@attrs.frozen
class PlacedEvent:
    """An event with the token that names it and, for a verb, its group."""

    at: int
    event: Event
    group: VerbGroup | None = None

    @property
    def lemma(self) -> str:
        """The event's lemma."""
        return self.event.lemma


def find_events(scene: Scene, clause: Clause) -> tuple[list[PlacedEvent], int | None]:
    """Return the clause's events in the order of the text, and the place of the main one."""
    verbs = _verbs(scene, clause)
    placed = sorted([*verbs, *_nouns(scene, clause)], key=lambda one: one.at)
    main = _main(scene, clause, verbs)
    return placed, placed.index(main) if main else (0 if placed else None)


def _verbs(scene: Scene, clause: Clause) -> list[PlacedEvent]:
    found: list[PlacedEvent] = []
    carrier = clause.group
    groups = sorted([*([carrier] if carrier else []), *clause.inner], key=lambda group: group.start)
    for group in groups:
        if group is carrier:
            found.append(_carried(scene, clause, group))
        else:
            found.append(_governed(scene, group, found[-1] if found else None))
    return found


def lemma_of(scene: Scene, group: VerbGroup) -> str:
    """Return the base form of a group's head: "be" for a copula, "have" for a lone "had"."""
    word = scene.tokens[group.head].lower.replace("’", "'")
    if group.letters[-1] in "qBbeg":
        return "have" if word == "having" else "be"
    return AUXILIARIES.get(word) or verb_of(word) or word


def _carried(scene: Scene, clause: Clause, group: VerbGroup) -> PlacedEvent:
    lead = clause.lead or group
    denied = _is_negated(scene, group) or _is_emptied(scene, clause, group) or clause.opener in NEGATIVE_PREPOSITIONS
    event = Event(
        scene.span(group.head, group.head + 1),
        scene.tokens[group.head].text,
        lemma_of(scene, group),
        _carried_tense(scene, clause, lead),
        polarity=Polarity.DENIED if denied else Polarity.AFFIRMED,
        modality=_modality(scene, clause, lead),
        passive=group.passive,
    )
    return PlacedEvent(group.head, event, group)


def _carried_tense(scene: Scene, clause: Clause, lead: VerbGroup) -> Tense:
    """A gerund has the tense of the clause that it hangs on."""
    tense = tense_of(scene, lead)
    if tense is not Tense.UNKNOWN or clause.parent is None:
        return tense
    parent = scene.by_index.get(clause.parent)
    return tense_of(scene, parent.group) if parent is not None and parent.group is not None else tense


def _governed(scene: Scene, group: VerbGroup, governor: PlacedEvent | None) -> PlacedEvent:
    """An infinitive or participle inside the clause: its governor says whether it is so."""
    polarity, modality = Polarity.AFFIRMED, Modality.ASSERTED
    tense = Tense.UNKNOWN
    adjacent = governor is not None and governor.group is not None and _is_adjacent(scene, governor.group.end, group.start)
    if governor is not None:
        tense = governor.event.tense
        modality = _governed_modality(scene, group, governor, adjacent=adjacent)
        denies = governor.lemma in NEGATIVE_VERBS and (adjacent or scene.letters[group.start - 1] == "P")
        denied = denies != (governor.event.polarity is Polarity.DENIED and adjacent)
        polarity = Polarity.DENIED if denied else Polarity.AFFIRMED
    if _is_negated(scene, group) or (group.start and scene.tokens[group.start - 1].lower in NEGATIVE_PREPOSITIONS):
        polarity = Polarity.DENIED if polarity is Polarity.AFFIRMED else Polarity.AFFIRMED
    if modality is Modality.PLANNED:
        tense = Tense.FUTURE
    word = scene.tokens[group.head]
    event = Event(scene.span(group.head, group.head + 1), word.text, lemma_of(scene, group), tense, EventForm.VERB, polarity, modality, passive=group.passive)
    return PlacedEvent(group.head, event, group)


def _is_adjacent(scene: Scene, end: int, start: int) -> bool:
    return all(letter in 'R!"J' for letter in scene.letters[end:start])


def _governed_modality(scene: Scene, group: VerbGroup, governor: PlacedEvent, *, adjacent: bool) -> Modality:
    if group.build is Build.GERUND and governor.lemma in ACCUSING:
        return Modality.ALLEGED
    if group.build not in (Build.INFINITIVE, Build.BARE):
        return governor.event.modality
    cue = PREDICATE_CUES.get(scene.tokens[group.start - 1].lower) if group.start else None
    cue = cue or (INFINITIVE_CUES.get(governor.lemma) if adjacent or governor.lemma in _ASKING else None)
    if cue:
        return Modality(cue)
    return governor.event.modality if adjacent else Modality.PLANNED


#: Verbs with a person between them and the infinitive: "asked Dow to lead".
_ASKING = frozenset("ask urge invite order tell require force oblige allow want expect".split())


def tense_of(scene: Scene, group: VerbGroup) -> Tense:
    """Return the tense of a verb group: "will go" is future, "had gone" and "has gone" are past."""
    word = scene.tokens[group.start].lower.replace("’", "'")
    if group.build is Build.MODAL:
        return Tense.FUTURE if word in MODALS and MODALS[word] == "planned" or word.endswith(("'ll", "'d")) else Tense.PRESENT
    if group.build is Build.PERFECT:
        return Tense.PAST if group.perfect or word in PAST_AUXILIARIES else Tense.PRESENT
    if group.build in (Build.BEING, Build.DID):
        return Tense.PAST if word in PAST_AUXILIARIES or "e" in group.letters else Tense.PRESENT
    if group.build is Build.FINITE:
        return Tense.PAST if verb_of(word, PAST) else Tense.PRESENT
    return Tense.PAST if group.build is Build.PARTICIPLE else Tense.UNKNOWN


def _is_negated(scene: Scene, group: VerbGroup) -> bool:
    tokens = scene.tokens[max(group.start - 1, 0) : group.end + 1]
    if any(token.lower == "no" and after.lower == "longer" for token, after in pairwise(tokens)):
        return True
    words = (
        scene.tokens[max(group.start - 1, 0) : group.end] if group.start and scene.letters[group.start - 1] in "!R" else scene.tokens[group.start : group.end]
    )
    after = scene.letters[group.end : group.end + 1] == "!" and group.letters[-1] in "BqO"
    return after or any(token.lower in NEGATORS or token.lower.endswith(("n't", "n’t", "cannot")) for token in words)


def _is_emptied(scene: Scene, clause: Clause, group: VerbGroup) -> bool:
    """Whether a "no" in the subject or right after the verb denies the clause ("no one died", "has no plans")."""
    if any(scene.tokens[at].lower in NEGATIVE_DETERMINERS for at in clause.tokens if group.start - 4 <= at < group.start and scene.letters[at] in "Dp"):
        return True
    following = scene.tokens[group.end : group.end + 1]
    return (
        bool(following)
        and following[0].lower in NEGATIVE_DETERMINERS
        and scene.tokens[group.end + 1 : group.end + 2] != ()
        and scene.tokens[group.end + 1].lower != "longer"
    )


def _modality(scene: Scene, clause: Clause, group: VerbGroup) -> Modality:
    if scene.text[scene.sentence.span.end - 1] == "?" or scene.text[max(scene.sentence.span.end - 2, 0) : scene.sentence.span.end].startswith("?"):
        return Modality.ASKED
    if clause.opener in CONDITIONS:
        return Modality.CONDITIONAL
    for at in clause.tokens:
        if scene.letters[at] in "RJ" and scene.tokens[at].lower in ADVERB_CUES and scene.letters[at] == "R":
            return Modality(ADVERB_CUES[scene.tokens[at].lower])
    if group.build is not Build.MODAL:
        return Modality.ASSERTED
    word = scene.tokens[group.start].lower.replace("’", "'")
    known = MODALS.get(word) or next((MODALS[ending] for ending in ("'ll", "'d") if word.endswith(ending)), None)
    return Modality(known) if known else Modality.ASSERTED


def _nouns(scene: Scene, clause: Clause) -> Iterator[PlacedEvent]:
    for at in clause.tokens:
        if scene.letters[at] != "N":
            continue
        lemma = event_noun_lemma(scene.tokens[at].lower)
        if lemma is None or _is_part_of_a_name(scene, at) or scene.letters[at + 1 : at + 2] == "N":
            continue
        word = scene.tokens[at]
        yield PlacedEvent(at, Event(scene.span(at, at + 1), word.text, lemma, form=EventForm.NOUN))


def _is_part_of_a_name(scene: Scene, at: int) -> bool:
    return at > 0 and scene.tokens[at].text[0].isupper() and scene.letters[at - 1] not in '."'


def _main(scene: Scene, clause: Clause, verbs: list[PlacedEvent]) -> PlacedEvent | None:
    """Follow raising verbs and predicates ("is expected to", "is likely to", "failed to") down to what the clause is about."""
    if not verbs:
        return None
    place = next((place for place, verb in enumerate(verbs) if verb.group is clause.group), 0)
    while place + 1 < len(verbs):
        verb, following = verbs[place], verbs[place + 1]
        assert verb.group is not None and following.group is not None  # both are verbs
        between = scene.letters[verb.group.end : following.group.start]
        raised = verb.lemma in RAISING and not between.strip('R!"') and following.group.build is not Build.PARTICIPLE
        raised = raised or (verb.lemma == "be" and not between.strip('R!"') and following.group.build is Build.INFINITIVE)  # "is to open"
        likely = verb.lemma == "be" and following.group.build is Build.INFINITIVE and scene.tokens[following.group.start - 1].lower in PREDICATE_CUES
        if not (raised or (likely and len(between) <= 2)):
            break
        place += 1
    return verbs[place]
