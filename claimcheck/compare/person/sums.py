"""A pair of sentences ─► discrepancies of the aspect `participant`: one sum that each article has from, by or to another ("$85 million from Harbor Bank")."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import product

import attrs

from claimcheck.compare.person.agents import heads_a_list
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.lone_deeds import TAKING_PART
from claimcheck.language.en.titles import PUBLIC_ENDINGS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import Mention, MentionKind, ParticipantKind
from claimcheck.model.quantities import Quantity, relation
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

FARTHEST = 6  # words from the sum to the preposition: "$85 million in financing from"
#: Letters of `text.tags` for words of the phrase that goes on behind a sum, and of those between the preposition and the name.
_GOES_ON, _BEFORE_THE_NAME = frozenset("DJN#ZPRG"), frozenset("DJN#Z")
_KINDS = (ParticipantKind.PERSON, ParticipantKind.ORGANIZATION)


@attrs.frozen
class Dealing:
    """A sum of money with the *preposition* behind it, and who stands behind that, by index."""

    amount: Quantity
    preposition: str
    party: int
    name: Mention


def compare_sums(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield one sum that both sentences tell, behind which one preposition names two strangers: people or bodies that either article names alone."""
    for left, right in product(pair.left.once[dealings_of], pair.right.once[dealings_of]):
        if left.preposition == right.preposition and relation(left.amount, right.amount) is Relation.EQUAL and _are_strangers(pair, left, right):
            evidence = pair.left.evidence(left.name.span, left.name.text), pair.right.evidence(right.name.span, right.name.text)
            told = f"Of {left.amount.text} {pair.left.source} says “{_words(pair.left, left)}”, {pair.right.source} “{_words(pair.right, right)}”."
            yield Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "one sum, two parties", evidence, Severity.VARIANCE)


def dealings_of(side: Side) -> tuple[Dealing, ...]:
    """Return the sums of the sentence that are told with somebody from, by, with or to whom they are."""
    return tuple(dealing for amount in side.quantities if amount.rule.startswith("money") for dealing in _dealings(side, amount))


def _dealings(side: Side, amount: Quantity) -> Iterator[Dealing]:
    tokens, letters = side.sentence.tokens, side.sentence.letters
    place = bisect_left(tokens, (amount.span.end,))
    last = min(len(tokens), place + FARTHEST)
    while place < last and tokens[place].lower not in TAKING_PART and letters[place] in _GOES_ON:
        place += 1
    if place >= last or tokens[place].lower not in TAKING_PART or letters[place] != "P":
        return
    name = place + 1
    while name < len(tokens) and letters[name] in _BEFORE_THE_NAME:
        found = next(((index, mention) for index, mention in side.mentions if mention.span.start == tokens[name].start), None)
        if found and found[1].kind is MentionKind.NAME:
            if side.reading.participants[found[0]].kind in _KINDS and not heads_a_list(side, found[1]) and not _only_owns(side, found[1]):
                yield Dealing(amount, tokens[place].lower, *found)
            return
        name += 1


def _only_owns(side: Side, name: Mention) -> bool:
    """Say whether the name only tells whose somebody is: "from Lund's brother"."""
    return side.reading.document.text.startswith(("'", "’"), name.span.end)


def _are_strangers(pair: Pair, left: Dealing, right: Dealing) -> bool:
    """Say whether either article alone knows who is named: two people, or two bodies of which neither is public, for a ministry pays by its agency."""
    mine, theirs = pair.left.reading.participants[left.party], pair.right.reading.participants[right.party]
    if pair.accounts.same_right(left.party) or pair.accounts.same_left(right.party) or {mine.name.split()[-1], theirs.name.split()[-1]} & PUBLIC_ENDINGS:
        return False
    return mine.kind is theirs.kind and set(mine.name.split()).isdisjoint(theirs.name.split())


def _words(side: Side, dealing: Dealing) -> str:
    start = side.sentence.tokens[bisect_left(side.sentence.tokens, (dealing.name.span.start,)) - 1].start
    return side.reading.document.text[Span(start, dealing.name.span.end).slice]
