"""Everything extracted ─► claims: clause by clause, what happens, who, when, how many, said by whom, how surely."""

from collections.abc import Sequence
from operator import itemgetter
from typing import TypeVar

from claimcheck.extract.claims.appositives import Appositive, find_appositives
from claimcheck.extract.claims.attachment import Told, attach_times
from claimcheck.extract.claims.clauses import Clause
from claimcheck.extract.claims.events import PlacedEvent, find_events
from claimcheck.extract.claims.phrases import Phrase, find_antecedent, find_object, find_subject, heads_of, phrase_after
from claimcheck.extract.claims.scene import Scene, set_scenes
from claimcheck.extract.claims.shelves import Found, Participants, take_stock
from claimcheck.model.analyses import Reading
from claimcheck.model.claims import Claim, ClaimKind, Event, Modality, Polarity
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import Mention
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression

Item = TypeVar("Item")

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_AFFIRMED, _ASSERTED = Polarity.AFFIRMED, Modality.ASSERTED
_event = itemgetter(PlacedEvent._fields.index("event"))
_CLAUSE, _CONTENT, _RELATIVE = ClaimKind.CLAUSE, ClaimKind.CONTENT, ClaimKind.RELATIVE


def find_claims(reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of *reading*, put together from its document, times, quantities, participants and attributions."""
    text, sentences = reading.document.text, reading.document.sentences
    told = [(sentence, found) for sentence, found in zip(sentences, take_stock(reading), strict=True) if sentence.tokens]
    claims: list[Claim] = []
    for first in range(0, len(told), _AT_ONCE):
        _write(told[first : first + _AT_ONCE], text, claims)
    return tuple(claims)


#: How many sentences take each step together: steps that follow upon themselves are a sixth faster than each sentence's steps in turn
#: (a usual article whole is 1 % faster than twelve), but what is not finished has to be kept.
_AT_ONCE = 64


def _write(told: Sequence[tuple[Sentence, Found]], text: str, claims: list[Claim]) -> None:
    """Add the claims of some sentences to *claims*."""
    scenes = set_scenes(text, [sentence for sentence, _ in told])
    writers = [_Writer(scene, found) for scene, (_, found) in zip(scenes, told, strict=True)]
    for step in (_Writer.find_subjects, _Writer.find_events, _Writer.attach_times, _Writer.find_parts):
        for writer in writers:
            step(writer)
    for writer in writers:
        claims += writer.claims(len(claims))


class _Writer:
    """Write the claims of one sentence, from clauses that its steps fill."""

    def __init__(self, scene: Scene, found: Found) -> None:
        self.scene, self.found = scene, found
        self.told: list[Told] = []
        self.quantities = self._by_clause(found.quantities)
        self.named = self._by_clause([(first, one) for first, _, one in found.named])
        self.named_at: dict[int, list[tuple[int, Mention]]] = {}  # those whose mention holds the whole of a token
        for _, whole, one in found.named:
            for at in whole:
                self.named_at.setdefault(at, []).append(one)

    def _by_clause(self, placed: list[tuple[int, Item]]) -> dict[int, list[Item]]:
        """What begins in each clause's own words."""
        homes: dict[int, list[Item]] = {}
        owner = self.scene.owner
        for first, item in placed:
            homes.setdefault(owner(first), []).append(item)
        return homes

    def find_subjects(self) -> None:
        """Find who or what each clause is about; a clause may share the subject of one before it."""
        subjects: dict[int, Phrase | None] = {}
        for clause in self.scene.clauses:
            subject = find_subject(self.scene, clause, subjects)
            if subject is not None and self.found.times:
                subject = self._without_times(subject)
            subjects[clause.index] = subject
            self.told.append(Told(clause, subject))

    def find_events(self) -> None:
        """Find the events of each clause."""
        for one in self.told:
            one.events, one.main = find_events(self.scene, one.clause)

    def attach_times(self) -> None:
        """Give the times of the sentence to its events."""
        if self.found.times:
            attach_times(self.scene, self.told, self.found.times)

    def find_parts(self) -> None:
        """Find the object of each clause, and who plays which part in it."""
        for one in self.told:
            one.object = self._object(one)
            if self.named_at:
                one.agents, one.patients = self._parts(one)

    def claims(self, first: int) -> list[Claim]:
        """Return one claim a clause, then one an appositive; *first* is the number that the first of them will have in the analysis."""
        places = {one.clause.index: first + place for place, one in enumerate(self.told)}
        claims = [self._claim(one, places) for one in self.told]
        if "," in self.scene.letters:
            claims += [self._appositive(appositive) for appositive in find_appositives(self.scene)]
        return claims

    def _without_times(self, phrase: Phrase) -> Phrase:
        """A subject without the time at its start or end: "Monday Dow", "Dow on Friday"."""
        for first, last, _ in self.found.times:
            if phrase[0] >= first and last < phrase[1] - 1 and phrase[0] <= last:
                phrase = (last + 1, phrase[1])
            elif last == phrase[1] - 1 and first - 1 > phrase[0]:
                phrase = (phrase[0], first - 1 if self.scene.letters[first - 1] == "P" else first)
        return phrase

    def _claim(self, one: Told, places: dict[int, int]) -> Claim:
        scene, clause = self.scene, one.clause
        pieces = _pieces(scene, clause)
        span = pieces[0] if len(pieces) == 1 else Span(pieces[0].start, pieces[-1].end)
        events = _dated_events(one)
        main = None if one.main is None else events[one.main]
        attribution = self._attribution(main.span if main else span) if self.found.contents else None
        return Claim(
            span,
            scene.text[span.start : span.end],
            scene.sentence.index,
            _RELATIVE if clause.link == "relative" else _CLAUSE if attribution is None else _CONTENT,
            events,
            main.polarity if main else _AFFIRMED,
            main.modality if main else _ASSERTED,
            tuple(one.all_times),
            tuple(self.quantities.get(clause.index, ())),
            self._participants(clause, one.agents),
            attribution,
            one.main,
            pieces,
            scene.span(*one.subject) if one.subject else None,
            scene.span(*one.object) if one.object else None,
            one.agents,
            one.patients,
            clause.link,
            None if clause.parent is None else places.get(clause.parent),
            clause.opener,
        )

    def _object(self, one: Told) -> Phrase | None:
        """The object, unless what follows the verb is a time ("reported Wednesday")."""
        objects = find_object(self.scene, one.clause, one.subject)
        if objects is None or not one.all_times:
            return objects
        start = self.scene.tokens[objects[0]].start
        return None if any(time.span.start <= start < time.span.end for time in one.all_times) else objects

    def _participants(self, clause: Clause, agents: Participants) -> Participants:
        """Those whom the clause's own words name, and those who act in it though another clause names them."""
        here = tuple(self.named.get(clause.index, ()))
        return _without_repeats(agents + here) if agents and clause.parent is not None else here

    def _attribution(self, span: Span) -> int | None:
        inside = [content for content in self.found.contents if content.span.contains(span)]
        if len(inside) < 2:
            return inside[0].attribution if inside else None
        return min(inside, key=lambda content: len(content.span)).attribution

    def _named(self, phrase: Phrase | None) -> Participants:
        """Those whom the phrase names: one a part of it, by its head ("Harbor spokeswoman Ana Reed": Reed)."""
        if phrase is None:
            return ()
        named: list[tuple[int, Mention]] = []
        for head in heads_of(self.scene, phrase):
            named += self.named_at.get(head, ())
        return tuple(named)

    def _parts(self, one: Told) -> tuple[Participants, Participants]:
        """Those who do it and those to whom it is done; the passive turns the two round."""
        subjects = self._named(one.subject)
        group = one.clause.group
        if group is None or one.subject is None:
            return subjects, ()
        if not group.passive:
            return subjects, self._named(one.object or find_antecedent(self.scene, one.clause, one.subject))
        tokens = self.scene.tokens
        if group.end < len(tokens) and tokens[group.end].lower == "by":
            return self._named(phrase_after(self.scene, group.end + 1)), subjects
        return (), subjects

    def _appositive(self, appositive: Appositive) -> Claim:
        scene = self.scene
        span, name = scene.span(*appositive.words), scene.span(*appositive.name)
        named = self._named(appositive.name)
        return Claim(
            span,
            scene.text[span.slice],
            scene.sentence.index,
            ClaimKind.APPOSITIVE,
            quantities=tuple(quantity for _, quantity in self.found.quantities if span.contains(quantity.span)),
            participants=_without_repeats(named + self._named(appositive.words)),
            attribution=self._attribution(span) if self.found.contents else None,
            pieces=(span,),
            subject=name,
            agents=named,
            link="appositive",
        )


def _without_repeats(named: Participants) -> Participants:
    """Each of *named* once: they are few, and to hash a mention takes longer than to look for it among them."""
    kept: list[tuple[int, Mention]] = []
    for one in named:
        if one not in kept:
            kept.append(one)
    return tuple(kept)


def _dated_events(one: Told) -> tuple[Event, ...]:
    if not one.times and not one.shared:
        return tuple(map(_event, one.events))
    return tuple([_dated(placed.event, one.times.get(place, ()), one.shared.get(place, ())) for place, placed in enumerate(one.events)])


def _dated(event: Event, times: Sequence[TimeExpression], shared: Sequence[TimeExpression]) -> Event:
    if not times and not shared:
        return event
    return Event(  # written out: `attrs.evolve` takes five times as long
        event.span, event.text, event.lemma, event.tense, event.form, event.polarity, event.modality, tuple(times), tuple(shared), event.passive
    )


def _pieces(scene: Scene, clause: Clause) -> tuple[Span, ...]:
    """The stretches of text that are the clause's alone, bare of the marks and conjunctions at their ends."""
    pieces = []
    for start, end in clause.runs:
        letters = scene.letters[start:end].lstrip(',;.)"C')
        start = end - len(letters)
        end = start + len(letters.rstrip(',;.("C'))
        if start < end:
            pieces.append(scene.span(start, end))
    return tuple(pieces) or (scene.span(*clause.runs[0]),)
