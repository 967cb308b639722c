"""Reading ─► profiles: what each sentence offers for comparison, as sets of roots that are cheap to intersect."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.language.en.function_words import FUNCTION_WORDS, TELLING_CIRCUMSTANCES, TELLING_WORDS
from claimcheck.language.en.names import CALENDAR_WORDS
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import BlockKind
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import MentionKind, Participant, ParticipantKind
from claimcheck.model.quotations import Attribution
from claimcheck.text.roots import root

#: Words that every sentence may have, whatever it tells.
IDLE_WORDS = FUNCTION_WORDS | TELLING_WORDS

Roots = frozenset[str]

_CIRCUMSTANCES = frozenset(map(root, TELLING_CIRCUMSTANCES))


@attrs.frozen(slots=True, eq=False)
class Profile:
    """One sentence of the body as alignment sees it.

    *words* are the roots of its content words; *names* of those with a capital; *who* its names and the names of those whom its pronouns and roles
    stand for; *quoted* what stands in quotation marks; *triples* its word triples, function words included; *speakers* the names of those whose words
    it gives, and *said* whether it gives anybody's; *name_runs* its names, word by word, each "Ann Lee" one run;
    *bare* says that it only names a speaker ("Lee said."); *position* from 0, the first, to 1.
    """

    sentence: int
    position: float
    words: Roots
    names: Roots
    who: Roots
    quoted: Roots
    triples: frozenset[tuple[str, str, str]]
    speakers: Roots
    said: bool
    bare: bool
    name_runs: tuple[tuple[str, ...], ...]


def profile_sentences(reading: Reading) -> tuple[Profile, ...]:
    """Return one profile a sentence of the body, in order."""
    body = [sentence for sentence in reading.document.sentences if sentence.kind is BlockKind.BODY]
    small = {token.text for sentence in body for token in sentence.tokens if token.text[0].islower()}
    places = _Places(body)
    stood_for = _names_stood_for(reading.participants, places)
    speakers, said = _speakers(reading, places)
    last = max(1, len(body) - 1)
    quotes = reading.document.quotations
    quoted: list[list[tuple[int, int]]] = [[] for _ in body]
    for quote in quotes:
        for place in places.under(quote.inner.start, quote.inner.end):
            quoted[place].append((quote.inner.start, quote.inner.end))
    profiles = []
    for place, sentence in enumerate(body):
        content = [(token, root(token.lower)) for token in sentence.tokens if token.text[0].isalnum() and token.lower not in IDLE_WORDS]
        heard = [token.lower for token in sentence.tokens if token.text[0].isalnum()]
        runs = tuple(_name_runs(content, small))
        names = frozenset(one for run in runs for one in run)
        profiles.append(
            Profile(
                sentence=sentence.index,
                position=place / last,
                words=frozenset(word for _, word in content),
                names=names,
                who=names | stood_for[place],
                quoted=frozenset(word for token, word in content if _inside(token, quoted[place])),
                triples=frozenset(zip(heard, heard[1:], heard[2:], strict=False)),
                speakers=frozenset(speakers[place]),
                said=said[place],
                bare=all(word in names or word in _CIRCUMSTANCES for _, word in content),
                name_runs=runs,
            )
        )
    return tuple(profiles)


class _Places:
    """Which sentence of the body holds an offset."""

    def __init__(self, body: Sequence[Sentence]) -> None:
        self.body = body
        self.starts = [sentence.span.start for sentence in body]

    def of(self, offset: int) -> int | None:
        place = bisect_right(self.starts, offset) - 1
        return place if place >= 0 and offset < self.body[place].span.end else None

    def under(self, start: int, end: int) -> Iterator[int]:
        first = max(0, bisect_right(self.starts, start) - 1)
        for place in range(first, len(self.body)):
            if self.starts[place] >= end:
                return
            if self.body[place].span.end > start:
                yield place


def name_roots(name: str) -> Roots:
    """Return the roots of the capitalized words of a name.

    >>> sorted(name_roots("the Republican mayor Ann Lee"))
    ['ann', 'lee', 'repub']
    """
    words = (word.strip(",'’\"").removesuffix("’s").removesuffix("'s") for word in name.split())
    return frozenset(root(word.lower()) for word in words if word[:1].isupper() and word.lower() not in IDLE_WORDS)


def _names_stood_for(participants: Sequence[Participant], places: _Places) -> list[Roots]:
    found: list[set[str]] = [set() for _ in places.body]
    for participant in participants:
        roots = name_roots(participant.name)
        for mention in participant.mentions:
            place = places.of(mention.span.start) if mention.kind is not MentionKind.NAME else None
            if place is not None:
                found[place] |= roots
    return [frozenset(one) for one in found]


def _speakers(reading: Reading, places: _Places) -> tuple[list[set[str]], list[bool]]:
    names: list[set[str]] = [set() for _ in places.body]
    said = [False] * len(places.body)
    for attribution in reading.attributions:
        roots = _speaker_roots(attribution, reading.participants)
        for content in attribution.content:
            for place in places.under(content.start, content.end):
                names[place] |= roots
                said[place] = True
    return names, said


def _speaker_roots(attribution: Attribution, participants: Sequence[Participant]) -> Roots:
    speaker = attribution.speaker
    if speaker is None:
        return frozenset()
    if speaker.participant is not None:
        return name_roots(participants[speaker.participant].name)
    return name_roots(speaker.name or speaker.text)


def _name_runs(content: Sequence[tuple[Token, str]], small: set[str]) -> Iterator[tuple[str, ...]]:
    """Yield the names of a sentence: neighbouring words with a capital that the article never writes small."""
    run: list[str] = []
    end = -1
    for token, word in content:
        if not token.text[0].isupper() or token.lower in small or token.text in CALENDAR_WORDS:
            continue
        if run and token.start - end > 1:
            yield tuple(run)
            run = []
        run.append(word)
        end = token.end
    if run:
        yield tuple(run)


def _inside(token: Token, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in spans)


def place_roots(participants: Sequence[Participant]) -> Roots:
    """Return the roots of the names of places that are no person's name as well."""
    places = {word for one in participants if one.kind is ParticipantKind.PLACE for word in name_roots(one.name)}
    return frozenset(places.difference(*(name_roots(one.name) for one in participants if one.kind is ParticipantKind.PERSON)))
