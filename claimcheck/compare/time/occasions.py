"""A time of an article ─► its occasion: which event it dates, and how another article tells that time: whether of a like event."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.meanings import meanings
from claimcheck.compare.time.dated import dated_events
from claimcheck.compare.time.relations import is_same
from claimcheck.language.en.event_families import (
    BRINGING_OUT,
    DONE_BY_SAYING_SO,
    EVENT_FAMILIES,
    LEADING_TO_VERBS,
    SCHEDULING,
    STATEMENT,
    WORDS_BROUGHT_OUT,
)
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.language.en.reporting import UTTERANCE_LEMMAS, VERBS
from claimcheck.language.en.surroundings import TIES_TO_A_TIME
from claimcheck.model.claims import Claim, Event, EventForm
from claimcheck.model.documents import Sentence
from claimcheck.model.times import TimeExpression
from claimcheck.text.event_nouns import event_noun_lemma
from claimcheck.text.stems import stem

#: Events that are somebody's words. One verb of saying is as good as another for one utterance, and no two utterances are one for sharing a verb.
TELLING = frozenset(verb for _, frames, verbs in VERBS if {"quote", "object"} & set(frames.split()) for verb in verbs.split())
TELLING = (TELLING | UTTERANCE_LEMMAS) - EVENT_FAMILIES["vote"]  # "approved on Monday" is done, not said
_PALE = EMPTY_LEMMAS - TELLING
#: How surely two sentences must tell the same for a time of one to be that of a like event in the other.
LIKELY_ALIKE = 0.3
#: How many words may stand between a time and the noun that it is set before: "the 2012 state party convention".
REACH = 4
#: How many words may name the place between an event and its time: "the massacre at Sandy Creek Elementary School in Ostford, Conn., in April".
PLACE_REACH = 13

#: How far before its verb the noun may stand that is shown or sent: "an interview set to be shown".
BRINGING_REACH = 5

_DETERMINING = frozenset("DZJ")  # letters of the words before a time that is set before a noun: "a 2012 law"
_NAMING = frozenset("NJ#")
_PLACING = frozenset("NP,D#JZ")


@attrs.frozen
class Occasion:
    """What a time dates.

    *names* are the lemmas of the events that it is given to, and of the noun that it is set before or tied to ("the 2012 campaign", "a tape from 2012");
    *is_utterance* says that somebody says something then.
    """

    names: frozenset[str]
    is_utterance: bool

    def shares_name(self, other: "Occasion") -> bool:
        """Say whether the two can be told by one word, or by two that change places in the news."""
        return not meanings(self.names).isdisjoint(meanings(other.names))

    def is_other_event(self, other: "Occasion") -> bool:
        """Say whether the two are named by words of which none can mean the other's."""
        return bool(self.names and other.names) and not (self.is_utterance and other.is_utterance) and not self.shares_name(other)


class Retelling(NamedTuple):
    """How the article that a time is not of tells that time, all its tellings together.

    *score* is how surely a sentence that tells it reports the same as the time's own; *of_like* says that it is given to an event like its own.
    """

    score: float
    of_like: bool


def occasion_of(account: Account, time: TimeExpression) -> Occasion:
    """Return what *time*, of the article, dates."""
    known, place = account.once[_known_occasions], (time.span.start, time.span.end)
    if place not in known:
        known[place] = _occasion(account, time)
    return known[place]


def is_year_of_name(account: Account, time: TimeExpression) -> bool:
    """Say whether a year stands in the name of a thing: "the 1996 Harbor Act" tells nothing of when anybody did anything."""
    if not time.text.isdigit() or not is_set_before_noun(account, time):
        return False
    sentence = account.reading.document.sentences[account.sentence_at(time.span.start)]
    return sentence.tokens[bisect_left(sentence.tokens, (time.span.end,))].text[0].isupper()


def is_set_before_noun(account: Account, time: TimeExpression) -> bool:
    """Say whether a time stands between a determiner and a noun: "the 1996 law", "his Monday speech"."""
    sentence = account.reading.document.sentences[account.sentence_at(time.span.start)]
    first, end = bisect_left(sentence.tokens, (time.span.start,)), bisect_left(sentence.tokens, (time.span.end,))
    return first > 0 and sentence.letters[first - 1] in _DETERMINING and sentence.letters[end : end + 1] in ("N", "J")


def retelling_of(accounts: AccountPair, time: TimeExpression, *, left: bool, answer: TimeExpression | None = None) -> Retelling:
    """Return how the article that *time*, of the left one or the right, is not of tells that time, elsewhere than in *answer*."""
    tellings = same_times(accounts, time, left=left)
    if not tellings:
        return _UNTOLD
    known = accounts.once[_known]
    key = id(time), id(answer) if any(other is answer for other in tellings) else 0  # of times that live as long as the readings
    if key not in known:
        told = [_telling(accounts, time, other, left=left) for other in tellings if other is not answer]
        known[key] = Retelling(max([one.score for one in told], default=0.0), any(one.of_like for one in told))
    return known[key]


_UNTOLD = Retelling(0.0, of_like=False)


def _known(accounts: AccountPair) -> dict[tuple[int, int], Retelling]:
    """The retellings so far asked for."""
    return {}


def _telling(accounts: AccountPair, time: TimeExpression, other: TimeExpression, *, left: bool) -> Retelling:
    """Return how one *other* time, which is *time*, is told in the other article."""
    here, there = (accounts.left, accounts.right) if left else (accounts.right, accounts.left)
    mine, theirs = here.sentence_at(time.span.start), there.sentence_at(other.span.start)
    score = accounts.likely.get((mine, theirs) if left else (theirs, mine), 0.0)
    return Retelling(score, score >= LIKELY_ALIKE or occasion_of(here, time).shares_name(occasion_of(there, other)))


def same_times(accounts: AccountPair, time: TimeExpression, *, left: bool) -> Sequence[TimeExpression]:
    """Return the times of the other article that are *time*, of the left article or the right."""
    known, told = accounts.once[_known_times], (_what_is_told(time), left)
    if told not in known:
        others = (accounts.right if left else accounts.left).once[_times_alike]
        known[told] = [other for alike in others if is_same(time, alike[0]) for other in alike]
    return known[told]


def _known_times(accounts: AccountPair) -> dict[tuple[object, bool], Sequence[TimeExpression]]:
    """The same times so far asked for, by what is told, and by whether the left article tells it."""
    return {}


def _times_alike(account: Account) -> Sequence[Sequence[TimeExpression]]:
    """Return the times of an article, those together that tell the same in all that times are compared by."""
    found: dict[object, list[TimeExpression]] = {}
    for time in account.reading.times:
        found.setdefault(_what_is_told(time), []).append(time)
    return tuple(found.values())


def _what_is_told(time: TimeExpression) -> object:
    return (time.type, time.value, time.grain, time.mod, time.freq, time.utc_offset, time.earliest, time.latest)


def _known_occasions(account: Account) -> dict[tuple[int, int], Occasion]:
    """The occasions so far asked for, by where the times stand."""
    return {}


def _occasion(account: Account, time: TimeExpression) -> Occasion:
    sentences, number = account.reading.document.sentences, account.sentence_at(time.span.start)
    owners = dated_events(account.claims_by_sentence.get(number, ()), time)
    lemmas = frozenset([event.lemma for _, event in owners])
    lemmas |= frozenset([claim.event.lemma for claim, event in owners if claim.event and _hangs_behind(event, claim.event, time)])
    lemmas |= frozenset([lemma for claim, event in owners for lemma in _described(account, claim, event)])
    lemmas |= frozenset([lemma for claim, event in owners for lemma in _led_to(account, claim, event)])
    return Occasion((lemmas - _PALE) | _nouns(time, sentences[number]), is_utterance=not lemmas.isdisjoint(TELLING))


def _hangs_behind(noun: Event, main: Event, time: TimeExpression) -> bool:
    """Say whether a noun between the verb and the time may have taken the time from the verb: "died of heart failure Thursday"."""
    return noun.form is EventForm.NOUN and main.span.end < noun.span.start < time.span.start


def _led_to(account: Account, claim: Claim, event: Event) -> Iterator[str]:
    """Yield what a time may date beside the verb that it is given to: "voted to impeach her on Monday", and "voted Monday to impeach her"."""
    main, text = claim.event, account.reading.document.text
    if main is None or main.form is not EventForm.VERB:
        return
    if event is not main:
        yield from [main.lemma] if _is_infinitive(text, event) and main.span.end < event.span.start else []
    elif event.lemma in DONE_BY_SAYING_SO:
        yield from [other.lemma for other in claim.events if _is_infinitive(text, other) and other.span.start > event.span.end][:1]


def _is_infinitive(text: str, event: Event) -> bool:
    return text.endswith(" to ", 0, event.span.start)


def _described(account: Account, claim: Claim, event: Event) -> Iterator[str]:
    """Yield what a verb dates of which it says no more: "an election slated for May 3", "talks that are planned for Monday", "an interview shown Sunday"."""
    if event.lemma in SCHEDULING and event.passive:
        described = claim if claim.link != "relative" or claim.parent is None else account.reading.claims[claim.parent]
        yield from [one.lemma for one in described.events if one.form is EventForm.NOUN and one.span.end < event.span.start][-1:]
    elif event.lemma in BRINGING_OUT and _is_told(account, claim):
        sentence = account.reading.document.sentences[claim.sentence]
        if _noun_before(sentence, event) in WORDS_BROUGHT_OUT:
            yield STATEMENT


def _is_told(account: Account, claim: Claim) -> bool:
    """Say whether the clause, or the one that it hangs on, tells that somebody says something."""
    above = claim if claim.parent is None else account.reading.claims[claim.parent]
    return any(one.event is not None and one.event.lemma in TELLING for one in (claim, above))


def _noun_before(sentence: Sentence, event: Event) -> str:
    """Return the word that a verb describes, whatever says only that it is so or will be: "an interview shown", "an interview that is to be shown"."""
    end = bisect_left(sentence.tokens, (event.span.start,))
    before = (word for word in reversed(sentence.lowers[max(0, end - BRINGING_REACH) : end]) if word not in LEADING_TO_VERBS)
    return next(before, "")


def _nouns(time: TimeExpression, sentence: Sentence) -> frozenset[str]:
    """Return what the nouns beside a time name."""
    first, end = bisect_left(sentence.tokens, (time.span.start,)), bisect_left(sentence.tokens, (time.span.end,))
    if not first:
        return frozenset()
    return frozenset([*_behind(sentence, first, end), *_tied(sentence, first), *_taking_place(sentence, first)])


def _behind(sentence: Sentence, first: int, end: int) -> Iterator[str]:
    """Yield what a time is set before, with the events among the nouns between: "the deadly 2009 attacks", "the May 3, 2009, city budget vote"."""
    tokens, letters = sentence.tokens, sentence.letters
    determined = letters[first - 1] in _DETERMINING or letters[max(0, first - 2) : first] == "DR"
    if not determined and letters[end - 1] != "Z":
        return
    closed = determined and letters[end : end + 1] == "," and letters[first - 1] != "J"  # as the year of a full date is
    nouns = [at for at in _noun_phrase(letters, end + closed) if letters[at] == "N"]
    yield from filter(None, (event_noun_lemma(tokens[at].lower) for at in nouns[:-1]))
    yield from (_name(tokens[at].lower) for at in nouns[-1:])


def _tied(sentence: Sentence, first: int) -> Iterator[str]:
    """Yield the noun that a preposition ties a time to: "a tape from 2012"."""
    if first > 1 and sentence.tokens[first - 1].lower in TIES_TO_A_TIME and sentence.letters[first - 2] == "N" and sentence.tokens[first - 2].text[0].islower():
        yield _name(sentence.tokens[first - 2].lower)


def _taking_place(sentence: Sentence, first: int) -> Iterator[str]:
    """Yield the event noun of which only a place stands before the time: "the talks in Ostford on Monday"."""
    for at in range(first - 1, max(-1, first - 1 - PLACE_REACH), -1):
        if sentence.letters[at] not in _PLACING:
            return
        if sentence.letters[at] == "N" and sentence.tokens[at].text[0].islower():
            if lemma := event_noun_lemma(sentence.tokens[at].lower):
                yield lemma
            return


def _noun_phrase(letters: str, start: int) -> Iterator[int]:
    for at in range(start, min(start + REACH, len(letters))):
        if letters[at] not in _NAMING:
            return
        yield at


def _name(noun: str) -> str:
    return event_noun_lemma(noun) or stem(noun)
