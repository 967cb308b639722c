"""One sentence ─► the deeds that its verbs tell, each with its doer, its object and what stands behind it."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from weakref import ReferenceType, ref

import attrs

from claimcheck.compare.quote.words import quoted_by_sentence
from claimcheck.compare.sides.lazy import lazy
from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.clauses import OF
from claimcheck.language.en.deed_families import DEED_FAMILIES
from claimcheck.language.en.extent import PARTS
from claimcheck.language.en.function_words import DEEDLESS_LEMMAS, TELLING_LEMMAS
from claimcheck.language.en.opposed_events import PARTICLE_VERBS
from claimcheck.language.en.synonyms import SYNONYMS
from claimcheck.model.claims import Claim, ClaimKind, Event, EventForm, Modality, Polarity, Tense
from claimcheck.model.participants import MentionKind
from claimcheck.model.quotations import Speaker
from claimcheck.model.spans import Span
from claimcheck.text.verbs import verb_of

#: How many content words behind a verb say whom or what the deed is about, and how far they are looked for behind the other verb.
REACH = 4
WIDER_REACH = 8
#: How many words before "whom" are the one who is meant.
ANTECEDENT = 2
_TAKE_PARTICLES = frozenset(verb.split()[0] for verb in PARTICLE_VERBS)
#: The kind of the marks of a deed that are figures, beside those of participants.
FIGURE = "figure"
_BREAKS = frozenset(",;:—–()")


@attrs.frozen(slots=False, eq=False)
class Deed:
    """What a verb of *claim* tells: where it stands, with the particle that makes it another verb ("step down"), and its lemma, with that particle too."""

    _side: ReferenceType[Side]  # a side keeps its deeds: deeds that kept their side would close a circle, which stays until the garbage collector comes
    claim: Claim
    event: Event
    span: Span
    verb: str

    @property
    def side(self) -> Side:
        """The sentence."""
        side = self._side()
        assert side is not None, "a deed is asked for nothing once the comparison that it belongs to is over"
        return side

    @lazy
    def state(self) -> tuple[Polarity, Modality, bool]:
        """Whether it is affirmed, how surely, and whether it is over."""
        return self.event.polarity, self.event.modality, self.event.tense is Tense.PAST

    @lazy
    def meanings(self) -> frozenset[str | int]:
        """The verb, and the rows of synonyms that it stands in: two verbs that share one change places in the news ("pass", "approve")."""
        return _meanings_of(self.verb)

    @lazy
    def quoted(self) -> bool:
        """Whether the verb stands inside quotation marks."""
        return self.event.span.start in self.side.once[_quoted_places]

    @property
    def speaker(self) -> Speaker | None:
        """Who tells it; None where the article itself does, or names nobody."""
        return None if self.claim.attribution is None else self.side.reading.attributions[self.claim.attribution].speaker

    @property
    def names_doer(self) -> bool:
        """Whether the clause gives a name to whoever does it."""
        return any(mention.kind is MentionKind.NAME for _, mention in self.claim.agents)

    @property
    def doers(self) -> tuple[int, ...]:
        """Who does it, by index."""
        return tuple([index for index, _ in self.claim.agents])

    # Of the sentence's content words, by their places:

    @lazy
    def after(self) -> tuple[int, ...]:
        """The few behind the verb, up to the next comma; no figures, which are another aspect's."""
        words = self.side.words
        first = bisect_left(words.starts, self.event.span.end)
        last = bisect_left(words.starts, self._end_of_phrase)
        return tuple(place for place in range(first, min(last, first + REACH)) if not words.stems[place][0].isdigit())

    @lazy
    def around(self) -> frozenset[int]:
        """Those of its clause, and more of those behind the verb."""
        first = bisect_left(self.side.words.starts, self.event.span.end)
        return self.side.places_of(self.claim) | set(range(first, min(len(self.side.words), first + WIDER_REACH)))

    @lazy
    def subject(self) -> frozenset[int]:
        """Those of its subject."""
        return _head(self.side, self.claim.subject)

    @property
    def is_background(self) -> bool:
        """Whether a relative clause, or one beside it, tells it without a day: "Lund, who wrote and filmed it" tells what she is known for."""
        claim, claims = self.claim, self.side.reading.claims
        while claim.link == "coordinate" and claim.parent is not None:
            claim = claims[claim.parent]
        return claim.link == "relative" and not self.event.times

    @property
    def whole_subject(self) -> range:
        """Those of its subject with all that belongs to it."""
        subject = self.claim.subject
        return self.side.words.within(subject) if subject else range(0)

    @lazy
    def object(self) -> frozenset[int]:
        """Those of its object; in "Ana Reed, whom they elected" those before the clause."""
        claim = self.claim
        if claim.object is None and claim.link == "relative" and claim.subject and claim.subject.start >= claim.span.start:
            first = bisect_left(self.side.words.starts, claim.span.start)
            return frozenset(range(max(0, first - ANTECEDENT), first))
        return _head(self.side, claim.object) | _described(self.side, claim.object)

    @property
    def undergoer(self) -> frozenset[int]:
        """Those of whoever or whatever it is done to, as far as the clause tells."""
        return self.subject if self.event.passive else self.object

    @lazy
    def marks(self) -> Mapping[str, frozenset[str]]:
        """The words of the names and of the figures behind the verb, by kind and without points, which tell one object from another: "missed four games"."""
        within, words, people = Span(self.event.span.end, self._end_of_phrase), self.side.words, self.side.reading.participants
        told = [(people[index].kind.value, mention.span) for index, mention in self.side.mentions if mention.kind is MentionKind.NAME]
        found: dict[str, frozenset[str]] = {}
        for kind, span in (*told, *((FIGURE, quantity.span) for quantity in self.side.quantities)):
            if within.contains(span):
                found[kind] = found.get(kind, frozenset()).union(words.stems[place].replace(".", "") for place in words.within(span))
        return found

    @property
    def _end_of_phrase(self) -> int:
        """Where the first mark behind the word after the verb stands, or the end of the sentence."""
        tokens = self.side.sentence.tokens
        first = bisect_left(tokens, (self.event.span.end,)) + 1
        return next((token.start for token in tokens[first:] if token.text in _BREAKS), self.side.sentence.span.end)


def deeds_of(side: Side) -> tuple[Deed, ...]:
    """Return the deeds that the clauses of one side are about, in the order of the clauses."""
    verb = EventForm.VERB
    told = [(claim, event) for claim in side.claims if (event := claim.event) and event.form is verb]
    return tuple([_deed(side, claim, event) for claim, event in told if event.lemma not in TELLING_LEMMAS])


def all_deeds_of(side: Side) -> tuple[Deed, ...]:
    """Return the deeds that all verbs of one side tell, those that hang on others among them, but not those that any deed may be told by."""
    verbs = [(claim, event) for claim in side.claims for event in claim.events if event.form is EventForm.VERB]
    return tuple([_deed(side, claim, event) for claim, event in verbs if event.lemma not in DEEDLESS_LEMMAS])


def deed_at(side: Side, span: Span) -> Deed | None:
    """Return the deed that the word at *span* tells; of a last word that only looks like a noun ("would consider resigning") the verb that it comes from."""
    claim = side.claim_at(span)
    if claim is None:
        return None
    told = next((event for event in claim.events if event.span == span), None)
    if told is None or told.form is not EventForm.VERB:
        text = side.reading.document.text[span.slice]
        lemma = verb_of(text.lower())
        return Deed(ref(side), claim, Event(span, text, lemma), span, lemma) if lemma else None
    return _deed(side, claim, told)


def goals_of(side: Side) -> tuple[Deed, ...]:
    """Return the deeds that verbs of one side aim at: "end" and "curb" of "aims to end and curb"."""
    planned = Modality.PLANNED
    aims = [(claim, event) for claim in side.claims for event in claim.events if event.modality is planned]
    return tuple([_deed(side, claim, event) for claim, event in aims if event is not claim.event and event.form is EventForm.VERB])


def _deed(side: Side, claim: Claim, event: Event) -> Deed:
    if event.lemma not in _TAKE_PARTICLES:
        return Deed(ref(side), claim, event, event.span, event.lemma)
    tokens = side.sentence.tokens
    place = bisect_left(tokens, (event.span.end,))
    verb = f"{event.lemma} {tokens[place].lower}" if place < len(tokens) else ""
    if verb in PARTICLE_VERBS:
        return Deed(ref(side), claim, event, Span(event.span.start, tokens[place].end), verb)
    return Deed(ref(side), claim, event, event.span, event.lemma)


def _head(side: Side, phrase: Span | None) -> frozenset[int]:
    """Return the words of a phrase up to its first preposition or comma, times left out: "the veto" of "the veto of the bill Monday"."""
    if phrase is None:
        return frozenset()
    sentence = side.sentence
    first, last = (bisect_left(sentence.tokens, (offset,)) for offset in (phrase.start, phrase.end))
    stop = next((place for place in range(first + 1, last) if sentence.letters[place] in "P," and not _is_behind_part(sentence.lowers, place)), last)
    return _places(side, Span(phrase.start, sentence.tokens[stop - 1].end)) - side.once[places_of_times]


def _is_behind_part(lowers: Sequence[str], place: int) -> bool:
    """Say whether the word is the "of" of "part of the bill": what is done to a part is done to the bill."""
    return lowers[place] == OF and lowers[place - 1] in PARTS


def _described(side: Side, phrase: Span | None) -> frozenset[int]:
    """Return the words of the name beside a phrase that describes it: "the director, Ana Reed"."""
    beside = [claim.subject for claim in side.claims if claim.kind is ClaimKind.APPOSITIVE and claim.subject and phrase and claim.span.overlaps(phrase)]
    return frozenset(place for name in beside for place in _places(side, name))


def _places(side: Side, phrase: Span) -> frozenset[int]:
    return frozenset(range(bisect_left(side.words.starts, phrase.start), bisect_left(side.words.starts, phrase.end)))


def places_of_times(side: Side) -> frozenset[int]:
    """Return the places of the content words that tell times."""
    return frozenset(place for time in side.times for place in _places(side, time.span))


def _quoted_places(side: Side) -> frozenset[int]:
    return frozenset(word.start for word in side.account.once[quoted_by_sentence].get(side.sentence.index, ()))


def meanings_of(side: Side) -> frozenset[str | int]:
    """Return the verbs of the deeds of one side, and the numbers of the families in which they change places with others."""
    return frozenset().union(*[deed.meanings for deed in side.once[deeds_of]])


@lru_cache(maxsize=4096)
def _meanings_of(verb: str) -> frozenset[str | int]:
    return _meanings().get(verb, frozenset()) | {verb}


@lru_cache(maxsize=1)
def _meanings() -> dict[str, frozenset[str | int]]:
    rows: dict[str, set[int]] = {}
    for number, row in enumerate((*SYNONYMS, *DEED_FAMILIES)):
        for word in row:
            rows.setdefault(word.replace("_", " "), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in rows.items()}
