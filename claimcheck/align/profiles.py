"""Reading ─► profiles: what each sentence offers for comparison, as sets of roots that are cheap to intersect."""

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, compress
from operator import itemgetter

import attrs

from claimcheck.language.en.function_words import COLORLESS_VERBS, FUNCTION_WORDS, TELLING_CIRCUMSTANCES, TELLING_WORDS
from claimcheck.language.en.names import CALENDAR_WORDS
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import BlockKind
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import MentionKind, Participant, ParticipantKind
from claimcheck.model.quotations import Attribution
from claimcheck.text.remembering import Remembered
from claimcheck.text.roots import root
from claimcheck.text.wording import heard

#: Words that every sentence may have, whatever it tells.
IDLE_WORDS = FUNCTION_WORDS | TELLING_WORDS

Roots = frozenset[str]
Triples = frozenset[tuple[str, str, str]]

_HYPHEN = re.compile("[-–—]")

_TEXT = itemgetter(2)  # of a token; by number, for it is asked of every word
_CIRCUMSTANCES = frozenset(map(root, TELLING_CIRCUMSTANCES))


#: The roots of a claim's event words, and of the names of those who take part.
Deed = tuple[Roots, Roots]
#: A half-open interval of the calendar.
Instants = tuple[dt.datetime, dt.datetime]


@attrs.frozen(slots=True, eq=False)
class Profile:
    """One sentence of the body as alignment sees it.

    *words* are the roots of its content words; *names* of those with a capital; *who* its names and the names of those whom its pronouns and roles
    stand for; *quoted* what stands in quotation marks; *triples* its word triples, function words included; *speakers* the names of those whose words
    it gives, and *said* whether it gives anybody's; *name_runs* its names, word by word, each "Ann Lee" one run;
    *bare* says that it only names a speaker ("Lee said."); *position* from 0, the first, to 1;
    *claims* says how many it has, *deeds* what they tell, each once; *events* and *actors* are what any of them has, *mains* the roots of what they are
    about, *times* what it names on the calendar.
    """

    sentence: int
    position: float
    words: Roots
    names: Roots
    who: Roots
    quoted: Roots
    triples: Triples
    speakers: Roots
    said: bool
    bare: bool
    name_runs: tuple[tuple[str, ...], ...]
    deeds: tuple[Deed, ...]
    claims: int
    events: Roots
    actors: Roots
    mains: Roots
    times: tuple[Instants, ...]


def profile_sentences(reading: Reading) -> tuple[Profile, ...]:
    """Return one profile a sentence of the body, in order."""
    body = [sentence for sentence in reading.document.sentences if sentence.kind is BlockKind.BODY]
    written = frozenset(map(_TEXT, chain.from_iterable([sentence.tokens for sentence in body])))
    known = _Known(reading, body)
    last = max(1, len(body) - 1)
    return tuple(_profile(sentence, place, place / last, written, known) for place, sentence in enumerate(body))


def _profile(sentence: Sentence, place: int, position: float, written: frozenset[str], known: "_Known") -> Profile:
    asked = list(map(_CONTENT_ROOTS.__getitem__, sentence.lowers))
    content = list(compress(sentence.tokens, asked))
    words = list(filter(None, asked))
    spoken = heard(sentence.lowers)
    runs = tuple(_name_runs(content, words, written))
    names = frozenset(chain.from_iterable(runs))
    quoted = known.quoted[place]
    return Profile(
        sentence=sentence.index,
        position=position,
        words=frozenset(words).union(*filter(None, map(_JOINED.__getitem__, words))),
        names=names,
        who=names.union(*known.stood_for[place]),
        quoted=frozenset(chain.from_iterable([words[bisect_left(content, (start,)) : bisect_left(content, (end,))] for start, end in quoted])),
        triples=frozenset(zip(spoken, spoken[1:], spoken[2:], strict=False)),
        speakers=frozenset().union(*known.speakers[place]),
        said=bool(known.speakers[place]),
        bare=all(word in names or word in _CIRCUMSTANCES for word in words),
        name_runs=runs,
        deeds=tuple(dict.fromkeys(known.deeds[place])),
        claims=len(known.deeds[place]),
        events=frozenset().union(*[events for events, _ in known.deeds[place]]),
        actors=frozenset().union(*[who for _, who in known.deeds[place]]),
        mains=frozenset(known.mains[place]),
        times=tuple(known.times[place]),
    )


class _Known:
    """What the extractors found, by the sentence of the body that it stands in."""

    def __init__(self, reading: Reading, body: Sequence[Sentence]) -> None:
        self.body = body
        self.starts = [sentence.span.start for sentence in body]
        self.quoted: list[list[tuple[int, int]]] = [[] for _ in body]
        self.stood_for: list[list[Roots]] = [[] for _ in body]
        self.speakers: list[list[Roots]] = [[] for _ in body]
        self.deeds: list[list[Deed]] = [[] for _ in body]
        self.mains: list[list[str]] = [[] for _ in body]
        self.times: list[list[Instants]] = [[] for _ in body]
        names = [name_roots(participant.name) for participant in reading.participants]
        self._read_quotations(reading)
        self._read_mentions(reading, names)
        self._read_claims(reading, names)

    def _read_quotations(self, reading: Reading) -> None:
        for quote in reading.document.quotations:
            for place in self._under(quote.inner.start, quote.inner.end):
                self.quoted[place].append((quote.inner.start, quote.inner.end))
        for attribution in reading.attributions:
            roots = _speaker_roots(attribution, reading.participants)
            for content in attribution.content:
                for place in self._under(content.start, content.end):
                    self.speakers[place].append(roots)

    def _read_mentions(self, reading: Reading, names: Sequence[Roots]) -> None:
        named = MentionKind.NAME
        for participant in reading.participants:
            for mention in participant.mentions:
                if mention.kind is not named and (place := self._at(mention.span.start)) is not None:
                    self.stood_for[place].append(names[participant.index])
        for time in reading.times:
            if time.earliest is not None and time.latest is not None and (place := self._at(time.span.start)) is not None:
                self.times[place].append((time.earliest, time.latest))

    def _read_claims(self, reading: Reading, names: Sequence[Roots]) -> None:
        place_of = {sentence.index: place for place, sentence in enumerate(self.body)}
        for claim in reading.claims:
            place = place_of.get(claim.sentence)
            events = frozenset([root(event.lemma) for event in claim.events if event.lemma not in COLORLESS_VERBS])
            if events and place is not None:
                who = frozenset().union(*[names[number] for number, _ in claim.participants])
                self.deeds[place].append((events, who))
                if (main := claim.event) is not None:
                    self.mains[place].append(root(main.lemma))

    def _at(self, offset: int) -> int | None:
        """Return the place of the sentence that holds the character at *offset*, None where none of the body does."""
        place = bisect_right(self.starts, offset) - 1
        return place if place >= 0 and self.body[place].span.end > offset else None

    def _under(self, start: int, end: int) -> Iterator[int]:
        """Yield the places of the sentences that share a character with [start, end)."""
        for place in range(max(0, bisect_right(self.starts, start) - 1), len(self.body)):
            if self.starts[place] >= end:
                return
            if self.body[place].span.end > start:
                yield place


def content_root(word: str) -> str:
    """Return the root of a lower-case word, "" where it is a mark or may stand in any sentence.

    >>> content_root("migrants"), content_root("said"), content_root("-")
    ('migra', '', '')
    """
    return root(word) if word[0].isalnum() and word not in IDLE_WORDS else ""


def _joined(word: str) -> tuple[str, ...]:
    """Return the roots of what a hyphen joins: "81-18" is told as "81 to 18" elsewhere, "re-election" as "election"; nothing for what is one word."""
    return tuple(filter(None, map(content_root, filter(None, _HYPHEN.split(word))))) if _HYPHEN.search(word) else ()


_CONTENT_ROOTS, _JOINED = Remembered(content_root), Remembered(_joined)  # one look a token instead of three questions
_MAY_NAME = Remembered(lambda word: word[0].isupper() and word not in CALENDAR_WORDS)


@lru_cache(maxsize=16_384)
def name_roots(name: str) -> Roots:
    """Return the roots of the capitalized words of a name.

    >>> sorted(name_roots("the Republican mayor Ann Lee"))
    ['ann', 'lee', 'repub']
    """
    words = (word.strip(",'’\"").removesuffix("’s").removesuffix("'s") for word in name.split())
    return frozenset(root(word.lower()) for word in words if word[:1].isupper() and word.lower() not in IDLE_WORDS)


def _speaker_roots(attribution: Attribution, participants: Sequence[Participant]) -> Roots:
    speaker = attribution.speaker
    if speaker is None:
        return frozenset()
    if speaker.participant is not None:
        return name_roots(participants[speaker.participant].name)
    return name_roots(speaker.name or speaker.text)


def _name_runs(content: Sequence[Token], words: Sequence[str], written: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Yield the names of a sentence: neighbouring words with a capital that the article never writes small, as *written* shows."""
    run: list[str] = []
    end = -1
    for (start, stop, _, lower), word in compress(zip(content, words, strict=True), map(_MAY_NAME.__getitem__, map(_TEXT, content))):
        if lower in written:
            continue
        if run and start - end > 1:
            yield tuple(run)
            run = []
        run.append(word)
        end = stop
    if run:
        yield tuple(run)


def place_roots(participants: Sequence[Participant]) -> Roots:
    """Return the roots of the names of places that are no person's name as well."""
    places = {word for one in participants if one.kind is ParticipantKind.PLACE for word in name_roots(one.name)}
    return frozenset(places.difference(*(name_roots(one.name) for one in participants if one.kind is ParticipantKind.PERSON)))
