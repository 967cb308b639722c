"""A pair of sentences ─► where one tells of one thing and the other of several: "rejected a subpoena from the panel", "rejected subpoenas from the panel"."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.clauses import PREPOSITIONS
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.names import INDEFINITE_ARTICLES
from claimcheck.language.en.voices import SPEAKING_PEOPLE
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.documents import Sentence
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.lookups import places_in
from claimcheck.text.nouns import names_people, singular

#: How many words behind the noun say so.
REACH = 7
#: How many words before the noun may number it: "the first of two free throws".
LONGEST_NUMBER = 3


class _Named(NamedTuple):
    """A noun of a sentence: where, and whether it is told as several."""

    span: Span
    several: bool


def compare_numbers(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the things of which one sentence tells one and the other several, done by one and the same, and told by words that both have."""
    left, right = pair.left.once[_nouns_before_prepositions], pair.right.once[_nouns_before_prepositions]
    for noun in sorted(left.keys() & right.keys()):
        mine, theirs = _thing(pair.left, noun, left[noun]), _thing(pair.right, noun, right[noun])
        if mine is None or theirs is None or mine.several is theirs.several or not (_is_named_once(pair.left, noun) and _is_named_once(pair.right, noun)):
            continue
        if _are_of_one_doer(pair, mine.span, theirs.span) and _go_on_alike(pair, mine.span, theirs.span):
            yield _discrepancy(pair, mine, theirs)


def _nouns_before_prepositions(side: Side) -> Mapping[str, Sequence[int]]:
    """Return the nouns of a sentence that stand before a preposition, by their singular, and where: a sentence that tells one or several says which."""
    lowers, letters = side.sentence.lowers, side.sentence.letters
    found: dict[str, list[int]] = {}
    for place in places_in(lowers, PREPOSITIONS):
        if place and letters[place - 1] == "N":
            found.setdefault(singular(lowers[place - 1]), []).append(place - 1)
    return found


def _thing(side: Side, noun: str, places: Sequence[int]) -> _Named | None:
    """Return the last place where a noun tells "a" thing, or several without a number; None where there is none."""
    named = [_named(side, place, noun) for place in reversed(places) if _is_thing(side.sentence, place)]
    return next(filter(None, named), None)


def _is_thing(sentence: Sentence, place: int) -> bool:
    """Say whether a noun in small letters stands at *place*, none of people."""
    if sentence.letters[place] != "N" or not sentence.tokens[place].text[0].islower():
        return False
    return sentence.lowers[place] not in SPEAKING_PEOPLE and not names_people(sentence.lowers[place])


def _is_named_once(side: Side, noun: str) -> bool:
    sentence = side.sentence
    return sum(singular(word) == noun and _is_thing(sentence, place) for place, word in enumerate(sentence.lowers)) == 1


def _named(side: Side, place: int, noun: str) -> _Named | None:
    sentence = side.sentence
    token = sentence.tokens[place]
    before = sentence.lowers[max(0, place - 2) : place]
    if token.lower == noun:
        return _Named(Span(token.start, token.end), several=False) if not INDEFINITE_ARTICLES.isdisjoint(before) else None
    bare = "#" not in sentence.letters[max(0, place - LONGEST_NUMBER) : place] and sentence.letters[place - 1 : place] not in ("D", "Z")
    return _Named(Span(token.start, token.end), several=True) if bare else None


def _are_of_one_doer(pair: Pair, left: Span, right: Span) -> bool:
    here, there = pair.left.claim_at(left), pair.right.claim_at(right)
    if here is None or there is None:
        return False
    doers = {agent for agent, _ in there.agents}
    return any(not doers.isdisjoint(pair.accounts.same_right(agent)) for agent, _ in here.agents)


def _go_on_alike(pair: Pair, left: Span, right: Span) -> bool:
    return not _behind(pair.left, left).isdisjoint(_behind(pair.right, right))


def _behind(side: Side, noun: Span) -> frozenset[str]:
    tokens = side.sentence.tokens
    place = bisect_left(tokens, (noun.start,))
    return frozenset(token.lower for token in tokens[place + 1 : place + 1 + REACH] if token.lower not in FUNCTION_WORDS and token.lower[0].isalpha())


def _discrepancy(pair: Pair, left: _Named, right: _Named) -> Finding:
    evidence = tuple(side.evidence(one.span, "several" if one.several else "one") for side, one in ((pair.left, left), (pair.right, right)))
    several, one = (pair.left, pair.right) if left.several else (pair.right, pair.left)
    words = {piece.value: piece.text for piece in evidence}
    told = f"{several.account.source} speaks of several {words['several']}, {one.account.source} of one {words['one']}."
    return Finding(FindingKind.DISCREPANCY, Aspect.QUANTITY, told, "one thing or several", evidence, Severity.VARIANCE)
