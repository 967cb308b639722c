"""Events and time expressions of a sentence ─► events with their times: which time belongs to which event.

A time belongs to the event noun that it modifies ("Monday's vote", "the attack in May"), else to the nearest verb before it in its own
clause, else, fronted, to the clause's main event. Light verbs share their times with their object, verbs of motion with their purpose, a
noun with the clause that describes it, and a fronted time holds for the verbs beside the first.
"""

import attrs

from claimcheck.extract.claims.clauses import Clause
from claimcheck.extract.claims.events import PlacedEvent
from claimcheck.extract.claims.groups import Build
from claimcheck.extract.claims.phrases import Phrase, heads_of
from claimcheck.extract.claims.scene import Scene
from claimcheck.extract.claims.shelves import Participants, PlacedTime
from claimcheck.language.en.clauses import WHEN
from claimcheck.language.en.verbs import LIGHT_VERBS, MOTION_VERBS, OCCURRENCE_VERBS
from claimcheck.model.claims import EventForm
from claimcheck.model.times import TimeExpression

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_NOUN = EventForm.NOUN


@attrs.define
class Told:
    """A clause while it is put together, with its events and the place of the main one.

    *agents* do it, *patients* undergo it; *times* and *shared* are those of each event, by its place; *all_times* stand in the clause, and
    *fronted* those that hold for the coordinates.
    """

    clause: Clause
    subject: Phrase | None
    events: list[PlacedEvent] = attrs.field(factory=list)
    main: int | None = None
    object: Phrase | None = None
    agents: Participants = ()
    patients: Participants = ()
    times: dict[int, list[TimeExpression]] = attrs.field(factory=dict)
    shared: dict[int, list[TimeExpression]] = attrs.field(factory=dict)
    all_times: list[TimeExpression] = attrs.field(factory=list)
    fronted: list[TimeExpression] = attrs.field(factory=list)


def attach_times(scene: Scene, told: list[Told], times: list[PlacedTime]) -> None:
    """Give each of *times* to the events that it belongs to, then pass times on to the events that share them."""
    by_index = {one.clause.index: one for one in told}
    for first, last, time in times:
        home = by_index[_home(scene, by_index, first, last)]
        home.all_times.append(time)
        for place in _owners(scene, home, first, last):
            home.times.setdefault(place, []).append(time)
        if home.main is not None and home.clause.group is not None and last < home.clause.group.start:
            home.fronted.append(time)
    _share_with_when(scene, told, times)
    for one in told:
        _share_down(scene, one)
        _share_with_subject(scene, one)
    for one in told:
        if one.clause.parent in by_index:
            _share_from_parent(one, by_index[one.clause.parent])


def _home(scene: Scene, told: dict[int, Told], first: int, last: int) -> int:
    """The clause of a time; behind what is set between commas it is the clause around ("passed the bill, known as the Marsh Act, last week")."""
    index = scene.owner(first)
    clause = told[index].clause
    if clause.link not in ("participle", "relative") or clause.parent not in told or not _is_set_off(scene, clause, first, last):
        return index
    return clause.parent


def _is_set_off(scene: Scene, clause: Clause, first: int, last: int) -> bool:
    """Whether a time closes the sentence behind a clause that stands between commas."""
    while first > clause.start and scene.letters[first - 1] in "PR":
        first -= 1
    closed = scene.letters[first - 1] == "," and scene.letters[last + 1 : last + 2] in ("", ".", ";")
    opened = clause.start > 0 and "," in scene.letters[clause.start - 1 : clause.start + 1]
    return closed and opened and clause.group is not None and clause.group.end < first - 1


def _owners(scene: Scene, home: Told, first: int, last: int) -> list[int]:
    """The places in the clause's events of those that own the time between tokens *first* and *last*."""
    modified = _modified_noun(scene, home, first, last)
    if modified is not None:
        return [modified]
    if _modifies(scene, first, last):
        return []
    before = [place for place, one in enumerate(home.events) if one.at < first]
    if not before:
        return [] if home.main is None else [home.main]
    if home.clause.group is not None and last < home.clause.group.start and _stands_in_phrase(scene, home.events[before[-1]], first):
        return [before[-1]]
    nearest_verb = next((place for place in reversed(before) if _may_own(scene, home.events[place])), None)
    noun = before[-1] if home.events[before[-1]].event.form is _NOUN and _ties(scene, home.events[before[-1]].at, first) else None
    if nearest_verb is None:
        return [noun] if noun is not None else ([] if home.main is None else [home.main])
    if noun is None:
        return [nearest_verb]
    return _noun_or_verb(scene, home, noun, nearest_verb)


def _may_own(scene: Scene, event: PlacedEvent) -> bool:
    """Whether a time can hang on the event as on a verb; a gerund before a noun is part of what the noun names ("ethics and voting reforms")."""
    group = event.group
    if group is None or group.build != Build.GERUND:
        return group is not None
    return not (group.start and scene.letters[group.start - 1] in "CDJZ" and scene.letters[group.end : group.end + 1] == "N")


def _modified_noun(scene: Scene, home: Told, first: int, last: int) -> int | None:
    """The event noun right after the time: "Monday's vote", "the June 7 budget meeting"."""
    at = last + 1
    while at < len(scene.letters) and at <= last + 4 and scene.letters[at] in "NJZ":
        place = next((place for place, one in enumerate(home.events) if one.at == at), None)
        if place is not None and home.events[place].event.form is _NOUN:
            possessive = scene.letters[last] == "Z" or scene.letters[last + 1] == "Z"
            determined = first > 0 and scene.letters[first - 1] in "DPZ"
            return place if possessive or determined else None
        at += 1
    return None


def _modifies(scene: Scene, first: int, last: int) -> bool:
    """Whether the time stands between a determiner and a noun ("the 1978 law"): it dates neither verb nor event."""
    return first > 0 and scene.letters[first - 1] in "DZJC" and scene.letters[last + 1 : last + 2] in ("N", "J")


def _stands_in_phrase(scene: Scene, noun: PlacedEvent, first: int) -> bool:
    """Whether the time stands in one fronted phrase with the noun: "following her meeting with farmers on Monday, Dow ..."."""
    between = scene.letters[noun.at + 1 : first]
    return noun.group is None and not set(between) - _PHRASE_LETTERS and between[-1:] in ("P", "N")


_PHRASE_LETTERS = frozenset("PDJNZ#R")


def _ties(scene: Scene, noun: int, first: int) -> bool:
    """Whether the time at token *first* stands right after the *noun*, or after it and a preposition or article."""
    between = scene.letters[noun + 1 : first]
    return between in ("", "P", "PD", "D")


def _noun_or_verb(scene: Scene, home: Told, noun: int, verb: int) -> list[int]:
    """A time after "verb ... noun": a light verb shares it; the object of any other leaves it to the verb, the noun of a phrase keeps it."""
    event = home.events[verb]
    if event.event.lemma in LIGHT_VERBS:
        return [noun, verb]
    start = home.events[noun].at
    while start > 0 and scene.letters[start - 1] in "DJNZ#":
        start -= 1
    in_phrase = start > 0 and scene.letters[start - 1] == "P"
    if in_phrase and event.event.lemma in MOTION_VERBS:
        return [noun, verb]
    return [noun] if in_phrase else [verb]


def _share_with_when(scene: Scene, told: list[Told], times: list[PlacedTime]) -> None:
    """ "Since 1974, when Dow was convicted": what the clause tells was in that year."""
    opened = {one.clause.start: one for one in told if one.clause.opener == WHEN and one.main is not None}
    for _, last, time in times if opened else ():
        one = opened.get(last + 1 + scene.letters.startswith(",", last + 1))
        if one is not None and one.main is not None:
            one.shared.setdefault(one.main, []).append(time)


def _share_down(scene: Scene, one: Told) -> None:
    """Pass a light verb's times to its object, and a verb of motion's to its purpose."""
    for place in sorted(one.times):
        event = one.events[place]
        if event.group is None:
            continue
        for later in range(place + 1, len(one.events)):
            noun = one.events[later]
            if noun.group is not None:
                break
            if later not in one.times and _shares(scene, event, noun):
                one.shared[later] = list(one.times[place])


def _shares(scene: Scene, verb: PlacedEvent, noun: PlacedEvent) -> bool:
    assert verb.group is not None  # the caller has looked
    if verb.event.lemma in MOTION_VERBS and verb.event.lemma != "be":
        return True
    between = scene.letters[verb.group.end : noun.at]
    return verb.event.lemma in LIGHT_VERBS and (verb.event.lemma == "spend" or "P" not in between or between[:1] == "P")


def _share_with_subject(scene: Scene, one: Told) -> None:
    """ "The vote was held on Monday": the vote has what the verb of taking place is given."""
    if one.main not in one.times or one.main is None or one.subject is None or one.events[one.main].event.lemma not in OCCURRENCE_VERBS:
        return
    heads = heads_of(scene, one.subject)
    for place, event in enumerate(one.events):
        if event.group is None and event.at in heads and place not in one.times:
            one.times[place] = list(one.times[one.main])


def _share_from_parent(one: Told, parent: Told) -> None:
    """A coordinate clause shares what is fronted; a relative clause what the noun that it describes has."""
    if one.main is None or one.main in one.times:
        return
    if one.clause.link == "coordinate" and parent.fronted:
        one.shared[one.main] = list(parent.fronted)
        one.fronted.extend(parent.fronted)
    elif one.clause.link == "relative":
        for place, event in enumerate(parent.events):
            if one.clause.start - 3 <= event.at < one.clause.start and event.event.form is _NOUN:
                _take_over(one, parent.times.get(place) or parent.shared.get(place) or [])


def _take_over(one: Told, times: list[TimeExpression]) -> None:
    assert one.main is not None  # the caller has looked
    if not times:
        return
    one.shared.setdefault(one.main, []).extend(times)
    verb = one.events[one.main]
    for place in range(one.main + 1, len(one.events)):
        if one.events[place].group is None and place not in one.times and verb.event.lemma in LIGHT_VERBS and verb.group is not None:
            one.shared.setdefault(place, []).extend(times)
