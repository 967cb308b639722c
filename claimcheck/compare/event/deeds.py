"""One sentence ─► the deeds that its verbs tell; two deeds of a pair of sentences ─► whether they are one, with the same doer and the same object."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from weakref import ReferenceType, ref

import attrs

from claimcheck.compare.quote.words import quoted_by_sentence
from claimcheck.compare.sides.lazy import lazy
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.relations import relate_times
from claimcheck.language.en.deed_families import DEED_FAMILIES, MUTUAL_VERBS
from claimcheck.language.en.function_words import DEEDLESS_LEMMAS, EMPTY_LEMMAS, TELLING_LEMMAS
from claimcheck.language.en.opposed_events import PARTICLE_VERBS
from claimcheck.language.en.synonyms import SYNONYMS
from claimcheck.language.en.verbs import PALE_VERBS, PERMITTING_VERBS
from claimcheck.model.claims import Claim, ClaimKind, Event, EventForm, Modality, Polarity, Tense
from claimcheck.model.intervals import Relation
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
#: How many words two names must share that are not known for one: "the Treasury Department", "the Department of the Treasury".
FULL_NAME = 2
_FIGURE = "figure"
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
        for kind, span in (*told, *((_FIGURE, quantity.span) for quantity in self.side.quantities)):
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
    stop = next((place for place in range(first + 1, last) if sentence.letters[place] in "P,"), last)
    return _places(side, Span(phrase.start, sentence.tokens[stop - 1].end)) - side.once[places_of_times]


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


def are_one_deed(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether two deeds have one doer and one object, as far as their clauses tell."""
    shared = max(shared_after(pair, left, right), shared_after(pair, right, left))
    same = have_one_doer(pair, left, right)
    if not same and (left.verb in EMPTY_LEMMAS or (left.names_doer and right.names_doer and left.event.passive is right.event.passive)):
        return False
    least = min(_plainly_after(left), _plainly_after(right))
    if left.verb != right.verb or left.verb in PALE_VERBS:
        return shared >= (2 if same else 3) and 3 * shared >= 2 * least
    if same:
        return 4 * shared >= least or left.event.passive
    times = pair.left.once[places_of_times]
    plain = sum(pair.correspondence.get(place) in right.around for place in left.after if place not in times)
    return min(shared, plain) >= (1 if pair.score >= 0.5 else 2) and 2 * shared >= least  # other things happen on the same day


def are_one_matter(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether two tellings of one verb, of the past and of what is to come, may be of one deed: nothing marks their objects as two.

    Of what is done to somebody, that is the same in both; of other deeds, one of the words behind the verbs, days left out, stands behind both.
    """
    if are_mutual(pair, left, right):
        return not any(relate_times(mine, theirs) is Relation.DISJOINT for mine in left.event.times for theirs in right.event.times)
    if EMPTY_LEMMAS & {left.verb, right.verb} or _are_marked_apart(left, right):
        return False
    if left.event.passive or right.event.passive:
        return have_one_undergoer(pair, left, right) or (left.event.passive is right.event.passive and not (left.undergoer and right.undergoer))
    if left.object and right.object and not any(pair.correspondence.get(place) in right.around for place in left.object):
        return False
    times = pair.left.once[places_of_times]
    plain = any(pair.correspondence.get(place) in right.around for place in left.after if place not in times)
    return plain or max(_plainly_after(left), _plainly_after(right)) <= 1


def _are_marked_apart(left: Deed, right: Deed) -> bool:
    """Say whether the figures behind the two verbs have no word in common, or the names, where both have some of people or of places."""
    mine, theirs = left.marks, right.marks
    common = mine.keys() & theirs.keys()
    if _FIGURE in common and mine[_FIGURE].isdisjoint(theirs[_FIGURE]):
        return True
    return bool(common - {_FIGURE}) and _all_words(mine).isdisjoint(_all_words(theirs))


def _all_words(marks: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*marks.values())


def _plainly_after(deed: Deed) -> int:
    """Return how many of the words behind the verb tell no time, which another report may leave out."""
    times = deed.side.once[places_of_times]
    return sum(place not in times for place in deed.after)


def have_one_doer(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one person or thing is the subject of both."""
    if are_mutual(pair, left, right) or any(pair.accounts.are_same(mine, theirs) for mine in left.doers for theirs in right.doers):
        return True
    if not left.subject or not right.subject:
        return False
    if left.names_doer and right.names_doer:
        theirs = right.whole_subject
        if sum(pair.correspondence.get(place) in theirs for place in left.whole_subject) < FULL_NAME:
            return False  # "Harbor Herald" and "Harbor Ferries"
    there, here = pair.correspondence.get(max(left.subject)), pair.back.get(max(right.subject))
    return there in right.subject or here in left.subject  # the noun, not its owner: "Reed's spokesman", "Reed's team"


def are_mutual(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether two do together what both verbs tell, and each article names another of them first: "Lund met Reyes", "Reyes met with Lund"."""
    if left.verb != right.verb or left.verb not in MUTUAL_VERBS or not (left.doers and right.doers):
        return False
    with_left, with_right = ([index for index, _ in deed.claim.participants if index not in deed.doers] for deed in (left, right))
    there = any(pair.accounts.are_same(mine, theirs) for mine in left.doers for theirs in with_right)
    return there and any(pair.accounts.are_same(mine, theirs) for mine in with_left for theirs in right.doers)


def shared_after(pair: Pair, one: Deed, other: Deed) -> int:
    """Return how many of the words behind the verb of *one* stand for words around that of *other*."""
    partner = pair.partner_of(one.side)
    return sum(partner.get(place) in other.around for place in one.after)


def shared_both_ways(pair: Pair, one: Deed, other: Deed) -> int:
    """Return how many of the words behind each verb stand for words around the other, by the side that shares fewer."""
    return min(shared_after(pair, one, other), shared_after(pair, other, one))


def have_one_undergoer(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether a word for whom it is done to on the left stands for one on the right."""
    return any(pair.correspondence.get(place) in right.undergoer for place in left.undergoer)


def share_most(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether two thirds of the words behind each verb stand behind the other too."""
    shared = shared_both_ways(pair, left, right)
    return shared >= 2 and 3 * shared >= 2 * max(len(left.after), len(right.after))


def have_one_doer_and_half(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one doer does both, and half of the words behind each verb, at least one, stand behind the other too."""
    shared = shared_both_ways(pair, left, right)
    return shared > 0 and 2 * shared >= max(len(left.after), len(right.after)) and have_one_doer(pair, left, right)


def let_do_others(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether nothing of what the one lets, makes or forbids somebody to do is part of the other: one law allows many things."""
    if PERMITTING_VERBS.isdisjoint((left.verb, right.verb)):
        return False
    mine, theirs = (frozenset(deed.after) - deed.undergoer for deed in (left, right))
    around = right.around - right.undergoer
    return bool(mine and theirs) and not any(pair.correspondence.get(place) in around for place in mine)
