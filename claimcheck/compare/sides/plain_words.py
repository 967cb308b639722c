"""Content words of a sentence ─► those that say what happened: names, titles, days and figures say of whom, when and how many."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.model.participants import MentionKind

_JOINING = "-–—/"
_COMPOUND = re.compile(rf"[A-Z][\w.]*(?:[{_JOINING}][A-Z][\w.]*)+")
_JOINED = re.compile(rf"[{_JOINING}][A-Z]")  # what every compound holds and most sentences do not: found in a fifth of the time


def plain_words(pair: Pair, places: Sequence[int]) -> int:
    """Return how many of the shared words are, on both sides, neither names nor titles nor times nor figures nor verbs without content."""
    return sum(map(pair.once[_plain].__contains__, places))


def _plain(pair: Pair) -> frozenset[int]:
    """Return the places of all words of the left sentence that are shared and plain."""
    here, there = pair.left.once[_named], pair.right.once[_named]
    return frozenset([mine for mine, theirs in pair.correspondence.items() if mine not in here and theirs not in there])


def _named(side: Side) -> frozenset[int]:
    """Return which content words of the sentence say of whom, when and how many, not what; verbs without content among them."""
    named, people = MentionKind.NAME, side.reading.participants
    names = [mention.span for _, mention in side.mentions if mention.kind is named]
    titles = [role.span for index in side.spoken_of for role in people[index].roles if side.sentence.span.overlaps(role.span)]
    empty = [event.span for claim in side.claims for event in claim.events if event.lemma in EMPTY_LEMMAS]
    spans = [*names, *titles, *(time.span for time in side.times), *(quantity.span for quantity in side.quantities), *empty]
    return frozenset().union(*map(side.words.within, spans), side.once[_compounds])


def _compounds(side: Side) -> frozenset[int]:
    """Return the content words that are compounds of names: "U.S.-Mexico"."""
    text, words, span = side.reading.document.text, side.words, side.sentence.span
    joined = {bisect_left(words.starts, mark.start()) - 1 for mark in _JOINED.finditer(text, span.start, span.end)}
    return frozenset([place for place in joined if place >= 0 and _COMPOUND.fullmatch(text, words.starts[place], words.ends[place])])
