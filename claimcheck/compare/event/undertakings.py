"""Two deeds, each told by its verb or by a noun ─► whether they are one undertaking: "opened an inquiry", "an investigation"; "appeal", "an appeal"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck.compare.event.deeds import Deed, all_deeds_of, deed_at, places_of_times
from claimcheck.compare.event.same_deeds import are_marked_apart, have_one_doer
from claimcheck.compare.event.weighed import noun_undertaken
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.deed_families import DEED_FAMILIES
from claimcheck.language.en.synonyms import SYNONYMS
from claimcheck.language.en.weighing import ASKING_FOR, THINGS, WEIGHED_FAMILIES
from claimcheck.language.en.word_classes import SUBJECT_PRONOUNS
from claimcheck.model.claims import EventForm
from claimcheck.text.stems import stem

#: Where one article tells nothing of what a deed is about, so many words may do so in the other: who resigns from a board stays mayor.
MOST_UNTOLD = 1


def are_one_undertaking(pair: Pair, one: Deed, other: Deed) -> bool:
    """Say whether one doer means one thing by two deeds, as far as both clauses tell what is meant."""
    if acts_of(one).isdisjoint(acts_of(other)):
        return False
    if not _have_one_doer(pair, *pair.in_order(one.side, one, other)):
        return befall_one_thing(pair, one, other) or befall_one_thing(pair, other, one)
    mine, theirs = matter_of(one), matter_of(other)
    if not mine or not theirs:
        return max(len(mine), len(theirs)) <= MOST_UNTOLD
    return not are_marked_apart(one, other) and _share(pair, one, mine, other)


def befall_one_thing(pair: Pair, one: Deed, other: Deed) -> bool:
    """Say whether what undergoes one deed, or does it alone, is what the other is done to: "the school will close", "they will close the school"."""
    if one.verb != other.verb or (one.object and not one.event.passive) or other.event.passive or not one.subject:
        return False
    return pair.partner_of(one.side).get(max(one.subject)) in other.object


def are_of_two_doers(pair: Pair, one: Deed, other: Deed) -> bool:
    """Say whether two deeds are done by two, as far as the articles tell of both who does them."""
    left, right = pair.in_order(one.side, one, other)
    return bool(left.doers and right.doers) and not _have_one_doer(pair, left, right)


def _have_one_doer(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one does both; of a speaker's "he" and "it" that is the speaker, whomever else the word may stand for."""
    if have_one_doer(pair, left, right):
        return True
    return any(pair.accounts.are_same(mine, theirs) for mine in _doers(left) for theirs in _doers(right))


def _doers(deed: Deed) -> tuple[int, ...]:
    subject, speaker = deed.claim.subject, deed.speaker
    if subject is None or speaker is None or speaker.participant is None or deed.side.reading.document.text[subject.slice].lower() not in SUBJECT_PRONOUNS:
        return deed.doers
    return (*deed.doers, speaker.participant)


def undertakings_of(side: Side) -> tuple[Deed, ...]:
    """Return the deeds that all verbs of one side tell, those among them by which one asks for something."""
    asked = [event.span for claim in side.claims for event in claim.events if event.lemma in ASKING_FOR and event.form is EventForm.VERB]
    return (*side.once[all_deeds_of], *(deed for deed in (deed_at(side, span) for span in asked) if deed))


def acts_of(deed: Deed) -> frozenset[str | int]:
    """Return what a deed may be called: its verb, the rows that this stands in, and those of the noun that says what is undertaken."""
    noun = noun_undertaken(deed)
    return _acts(deed.verb) | (_acts(noun[1]) if noun else frozenset())


def matter_of(deed: Deed) -> Sequence[int]:
    """Return the content words behind a deed, in its clause, that say whom or what it is about, by place."""
    noun, starts, times = noun_undertaken(deed), deed.side.words.starts, deed.side.once[places_of_times]
    own = deed.side.places_of(deed.claim) - times
    return [place for place in deed.after if place in own and (noun is None or starts[place] > noun[0])]


def _share(pair: Pair, one: Deed, matter: Sequence[int], other: Deed) -> bool:
    """Say whether one of the words of the *matter* stands for one around the other deed, or for the same thing."""
    partner, stems, theirs = pair.partner_of(one.side), one.side.words.stems, other.side.words.stems
    things = frozenset[int]().union(*[_things().get(theirs[place], frozenset()) for place in other.around])
    return any(partner.get(place) in other.around or not things.isdisjoint(_things().get(stems[place], ())) for place in matter)


@lru_cache(maxsize=4096)
def _acts(verb: str) -> frozenset[str | int]:
    return frozenset({verb, *(number for number, row in enumerate(_rows()) if verb in row)})


@lru_cache(maxsize=1)
def _rows() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(word.replace("_", " ") for word in row) for row in (*SYNONYMS, *DEED_FAMILIES, *WEIGHED_FAMILIES))


@lru_cache(maxsize=1)
def _things() -> dict[str, frozenset[int]]:
    """Return the rows of nouns in which the stem of each stands that names one thing by several."""
    found: dict[str, set[int]] = {}
    for word, number in _each_word():
        found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _each_word() -> Iterator[tuple[str, int]]:
    return ((word, number) for number, row in enumerate((*SYNONYMS, *THINGS)) for word in row)
