"""A time of an article ─► its occasion: which event it dates, who does it, and whether another article tells of a like event at that time."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.clauses import EMPTY_LEMMAS
from claimcheck.compare.sides.meanings import meanings
from claimcheck.compare.time.relations import is_same
from claimcheck.language.en.reporting import VERBS
from claimcheck.model.claims import Claim, Event, EventForm
from claimcheck.model.documents import Sentence
from claimcheck.model.times import TimeExpression
from claimcheck.text.event_nouns import event_noun_lemma
from claimcheck.text.stems import stem

#: Events that are somebody's words. One verb of saying is as good as another for one utterance, and no two utterances are one for sharing a verb.
TELLING = frozenset(verb for _, frames, verbs in VERBS if {"quote", "object"} & set(frames.split()) for verb in verbs.split())
TELLING |= {"interview", "speak", "statement"}
_PALE = EMPTY_LEMMAS - TELLING
#: How surely two sentences must tell the same for a time of one to be that of a like event in the other.
LIKELY_ALIKE = 0.3
#: How many words may stand between a time and the noun that it is set before: "the 2012 state party convention".
REACH = 4

_DETERMINING = frozenset("DZJ")  # letters of the words before a time that is set before a noun: "a 2012 law"
_NAMING = frozenset("NJ#")
_TYING = frozenset({"of", "from", "in"})


@attrs.frozen
class Occasion:
    """What a time dates.

    *names* are the lemmas of the events that it is given to, and of the noun that it is set before or tied to ("the 2012 campaign", "a tape from 2012");
    *themes* those of the events that the clause's subject and object name; *doers* act in it, by their index in `Reading.participants`; *is_utterance*
    says that somebody says something then.
    """

    names: frozenset[str]
    themes: frozenset[str]
    doers: frozenset[int]
    is_utterance: bool

    def shares_name(self, other: "Occasion") -> bool:
        """Say whether the two can be told by one word, or by two that change places in the news."""
        return not meanings(self.names).isdisjoint(meanings(other.names))

    def is_other_event(self, other: "Occasion") -> bool:
        """Say whether the two are named by words of which none can mean the other's."""
        return bool(self.names and other.names) and not (self.is_utterance and other.is_utterance) and not self.shares_name(other)

    def shares_theme(self, other: "Occasion") -> bool:
        """Say whether the two name one event only among those that their clauses are about: "announced the charges", "charged"."""
        if not (meanings(self.names) & meanings(other.names)) <= TELLING:
            return False
        return not (meanings(self.names | self.themes) & meanings(other.names | other.themes)) <= TELLING


def occasion_of(account: Account, time: TimeExpression) -> Occasion:
    """Return what *time*, of the article, dates."""
    return account.once(_occasions)[time.span.start, time.span.end]


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


def is_told_of_like(accounts: AccountPair, time: TimeExpression, *, left: bool) -> bool:
    """Say whether the article that *time*, of the left one or the right, is not of gives that time to an event like its own."""
    known = accounts.once(_known)
    if id(time) not in known:  # of times that live as long as the readings
        known[id(time)] = any(like_tellings(accounts, time, left=left))
    return known[id(time)]


def _known(accounts: AccountPair) -> dict[int, bool]:
    """The times so far asked for."""
    return {}


def like_tellings(accounts: AccountPair, time: TimeExpression, *, left: bool) -> Iterator[TimeExpression]:
    """Yield the times of the other article that are *time*, told of an event like its own: in a sentence that may tell the same, or under a name alike."""
    here, there = (accounts.left, accounts.right) if left else (accounts.right, accounts.left)
    mine = here.sentence_at(time.span.start)
    for other in same_times(accounts, time, left=left):
        theirs = there.sentence_at(other.span.start)
        likely = accounts.likely.get((mine, theirs) if left else (theirs, mine), 0.0)
        if likely >= LIKELY_ALIKE or occasion_of(here, time).shares_name(occasion_of(there, other)):
            yield other


def same_times(accounts: AccountPair, time: TimeExpression, *, left: bool) -> Sequence[TimeExpression]:
    """Return the times of the other article that are *time*, of the left article or the right."""
    known = accounts.once(_known_times)
    if id(time) not in known:
        others = (accounts.right if left else accounts.left).reading.times
        known[id(time)] = [other for other in others if is_same(time, other)]
    return known[id(time)]


def _known_times(accounts: AccountPair) -> dict[int, Sequence[TimeExpression]]:
    """The same times so far asked for."""
    return {}


def _occasions(account: Account) -> dict[tuple[int, int], Occasion]:
    sentences = account.reading.document.sentences
    found = {}
    for time in account.reading.times:
        number = account.sentence_at(time.span.start)
        claims = account.claims_by_sentence.get(number, ())
        found[time.span.start, time.span.end] = _occasion(time, sentences[number], claims) if sentences else _UNKNOWN
    return found


_UNKNOWN = Occasion(frozenset(), frozenset(), frozenset(), is_utterance=False)


def _occasion(time: TimeExpression, sentence: Sentence, claims: Iterable[Claim]) -> Occasion:
    owners = [(claim, event) for claim in claims for event in claim.events if time in event.times]
    sharers = [claim for claim in claims if any(time in event.shared_times for event in claim.events)]
    lemmas = frozenset(event.lemma for _, event in owners)
    mains = frozenset(claim.event.lemma for claim, event in owners if claim.event and _hangs_behind(event, claim.event, time))
    return Occasion(
        ((lemmas | mains) - _PALE) | _nouns(time, sentence),
        frozenset(lemma for claim, event in owners for lemma in _themes(claim, event)) - _PALE,
        frozenset(agent for claim in [claim for claim, _ in owners] + sharers for agent, _ in claim.agents),
        is_utterance=not lemmas.isdisjoint(TELLING),
    )


def _hangs_behind(noun: Event, main: Event, time: TimeExpression) -> bool:
    """Say whether a noun between the verb and the time may have taken the time from the verb: "died of heart failure Thursday"."""
    return noun.form is EventForm.NOUN and main.span.end < noun.span.start < time.span.start


def _themes(claim: Claim, told: Event) -> Iterator[str]:
    phrases = [phrase for phrase in (claim.subject, claim.object) if phrase]
    return (event.lemma for event in claim.events if event is not told and any(phrase.contains(event.span) for phrase in phrases))


def _nouns(time: TimeExpression, sentence: Sentence) -> frozenset[str]:
    """Return what the nouns beside a time name: that which it is set before, with the events among those between, or that which it is tied to."""
    tokens, letters = sentence.tokens, sentence.letters
    first, end = bisect_left(tokens, (time.span.start,)), bisect_left(tokens, (time.span.end,))
    names: set[str] = set()
    if end and first and (letters[first - 1] in _DETERMINING or letters[end - 1] == "Z"):
        between = [at for at in _noun_phrase(letters, end) if letters[at] == "N"]
        names.update(filter(None, (event_noun_lemma(tokens[at].lower) for at in between[:-1])))
        names.update(_name(tokens[at].lower) for at in between[-1:])
    if first > 1 and tokens[first - 1].lower in _TYING and letters[first - 2] == "N" and tokens[first - 2].text[0].islower():
        names.add(_name(tokens[first - 2].lower))
    return frozenset(names)


def _noun_phrase(letters: str, start: int) -> Iterator[int]:
    for at in range(start, min(start + REACH, len(letters))):
        if letters[at] not in _NAMING:
            return
        yield at


def _name(noun: str) -> str:
    return event_noun_lemma(noun) or stem(noun)
