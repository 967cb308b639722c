"""Everything extracted ─► claims: clause by clause, what happens, who, when, how many, said by whom, how surely."""

from collections.abc import Iterator

import attrs

from claimcheck.extract.claims.appositives import Appositive, find_appositives
from claimcheck.extract.claims.attachment import Told, attach_times
from claimcheck.extract.claims.clauses import Clause, find_clauses
from claimcheck.extract.claims.events import find_events
from claimcheck.extract.claims.groups import find_groups
from claimcheck.extract.claims.phrases import Phrase, find_object, find_subject, heads_of, phrase_after
from claimcheck.extract.claims.scene import Scene
from claimcheck.extract.claims.shelves import Content, Named, Shelves, fill_shelves
from claimcheck.model.analyses import Reading
from claimcheck.model.claims import Claim, ClaimKind, Event, Modality, Polarity
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import Mention
from claimcheck.model.spans import Span
from claimcheck.text.tags import tag


def find_claims(reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of *reading*, put together from its document, times, quantities, participants and attributions."""
    shelves = fill_shelves(reading)
    contents = _Contents(shelves.contents)
    claims: list[Claim] = []
    for sentence in reading.document.sentences:
        if sentence.tokens:
            claims.extend(_Writer(_scene(reading.document.text, sentence), shelves, contents.of(sentence.span), len(claims)).claims())
    return tuple(claims)


class _Contents:
    """The contents of the attributions, handed out sentence by sentence in one pass."""

    def __init__(self, contents: tuple[Content, ...]) -> None:
        self.waiting = list(reversed(contents))
        self.open: list[Content] = []

    def of(self, span: Span) -> list[Content]:
        """Return the contents that share characters with *span*; spans must come in order."""
        while self.waiting and self.waiting[-1].span.start < span.end:
            self.open.append(self.waiting.pop())
        self.open = [content for content in self.open if content.span.end > span.start]
        return [content for content in self.open if content.span.overlaps(span)]


def _scene(text: str, sentence: Sentence) -> Scene:
    letters = tag(sentence.tokens)
    return Scene(text, sentence, letters, tuple(find_clauses(sentence.tokens, letters, find_groups(letters))))


@attrs.frozen
class _Writer:
    """Write the claims of one sentence; *first* is the number that the first of them will have in the analysis."""

    scene: Scene
    shelves: Shelves
    contents: list[Content]
    first: int

    def claims(self) -> Iterator[Claim]:
        """Yield one claim a clause, then one an appositive."""
        told = self._told()
        attach_times(self.scene, told, self.shelves.times.within(self.scene.sentence.span))
        places = {one.clause.index: self.first + place for place, one in enumerate(told)}
        for one in told:
            yield self._claim(one, places)
        for appositive in find_appositives(self.scene):
            yield self._appositive(appositive)

    def _told(self) -> list[Told]:
        subjects: dict[int, Phrase | None] = {}
        told = []
        for clause in sorted(self.scene.clauses, key=lambda clause: clause.index):
            subjects[clause.index] = find_subject(self.scene, clause, subjects)
            told.append(Told(clause, *find_events(self.scene, clause), subjects[clause.index]))
        return told

    def _claim(self, one: Told, places: dict[int, int]) -> Claim:
        scene, clause = self.scene, one.clause
        pieces = _pieces(scene, clause)
        span = Span(pieces[0].start, pieces[-1].end)
        events = tuple(
            attrs.evolve(placed.event, times=tuple(times), shared_times=tuple(shared)) if times or shared else placed.event
            for placed, times, shared in zip(one.events, one.times, one.shared, strict=True)
        )
        main = None if one.main is None else events[one.main]
        attribution = self._attribution(main.span if main else span)
        subject = scene.span(*one.subject) if one.subject else None
        agents, patients = self._parts(one, main, subject)
        here = [(named.participant, named.mention) for piece in pieces for named in self.shelves.named.within(piece)]
        objects = find_object(scene, clause, one.subject)
        return Claim(
            span,
            scene.text[span.slice],
            scene.sentence.index,
            _kind(clause, attribution),
            events,
            main.polarity if main else Polarity.AFFIRMED,
            main.modality if main else Modality.ASSERTED,
            tuple(one.all_times),
            tuple(quantity for piece in pieces for quantity in self.shelves.quantities.within(piece)),
            tuple(dict.fromkeys([*agents, *here])) if clause.link in ("coordinate", "participle", "relative") else tuple(here),
            attribution,
            one.main,
            pieces,
            subject,
            scene.span(*objects) if objects else None,
            agents,
            patients,
            clause.link,
            None if clause.parent is None else places.get(clause.parent),
            clause.opener,
        )

    def _attribution(self, span: Span) -> int | None:
        inside = [content for content in self.contents if content.span.contains(span)]
        return min(inside, key=lambda content: len(content.span)).attribution if inside else None

    def _named(self, phrase: Phrase | None) -> tuple[tuple[int, Mention], ...]:
        """Those whom the phrase names: one a part of it, by its head ("Harbor spokeswoman Ana Reed": Reed)."""
        if phrase is None:
            return ()
        heads = [self.scene.tokens[at] for at in heads_of(self.scene, phrase)]
        found: list[Named] = self.shelves.named.within(self.scene.span(*phrase))
        return tuple((named.participant, named.mention) for head in heads for named in found if named.span.start <= head.start and head.end <= named.span.end)

    def _parts(self, one: Told, main: Event | None, subject: Span | None) -> tuple[tuple[tuple[int, Mention], ...], tuple[tuple[int, Mention], ...]]:
        """Those who do it and those to whom it is done; the passive turns the two round."""
        subjects = self._named(one.subject)
        group = one.clause.group
        if main is None or group is None or subject is None:
            return subjects, ()
        if not group.passive or one.clause.verb.letters == "E" and one.clause.link == "root":
            return subjects, self._named(find_object(self.scene, one.clause, one.subject))
        by = group.end
        if self.scene.tokens[by : by + 1] and self.scene.tokens[by].lower == "by":
            return self._named(phrase_after(self.scene, by + 1)), subjects
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
            quantities=tuple(self.shelves.quantities.within(span)),
            participants=tuple(dict.fromkeys([*named, *self._named(appositive.words)])),
            attribution=self._attribution(span),
            pieces=(span,),
            subject=name,
            agents=named,
            link="appositive",
        )


def _kind(clause: Clause, attribution: int | None) -> ClaimKind:
    if clause.link == "relative":
        return ClaimKind.RELATIVE
    return ClaimKind.CONTENT if attribution is not None else ClaimKind.CLAUSE


def _pieces(scene: Scene, clause: Clause) -> tuple[Span, ...]:
    """The stretches of text that the clause's tokens make, bare of the marks and conjunctions at their ends."""
    runs: list[list[int]] = []
    for at in clause.tokens:
        if runs and at == runs[-1][-1] + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    trimmed = [run for run in (_trimmed(scene, run) for run in runs) if run]
    chosen = trimmed or runs[:1]
    return tuple(scene.span(run[0], run[-1] + 1) for run in chosen)


def _trimmed(scene: Scene, run: list[int]) -> list[int]:
    start, end = 0, len(run)
    while start < end and scene.letters[run[start]] in ',;.)"C':
        start += 1
    while end > start and scene.letters[run[end - 1]] in ',;.("C':
        end -= 1
    return run[start:end]
