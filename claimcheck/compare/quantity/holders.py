"""A figure of a sentence ─► whom or what it is told of by name: who does what it counts, whose age it is, the place that it describes."""

import re
from collections.abc import Set as AbstractSet
from itertools import chain

from claimcheck.compare.quantity.ages import holder_of_age
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.scopes import ABOUT, DESCRIBING, INDEFINITE, SETTLEMENTS
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.model.quantities import AGE, Quantity
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of

#: How many characters before a figure the place may be named that it describes: "Ostford, a small fishing town of 9,000".
REACH = 90
#: How many words before such a figure say what kind of place it is.
LONGEST_DESCRIPTION = 5

#: A name of which nobody can say what it names is a team's as often as not.
_DOERS = (ParticipantKind.PERSON, ParticipantKind.ORGANIZATION, ParticipantKind.UNKNOWN)

#: The unit of places in an order.
RANK = "rank"

#: What stands between the name of a place and a figure that describes it; its own noun may stand before the comma ("Ostford island, home to").
# no verb: "in Ostford, killing 12" counts no one who lives there
_DESCRIPTION = re.compile(
    rf"(?:\s[a-z]+)?,\s(?:which\sis\s)?(?:{one_of(DESCRIBING)}\s|an?\s(?:[a-z-]+\s){{0,3}}?{one_of(SETTLEMENTS)}\s(?:of|with)\s)"
    rf"(?:{one_of(ABOUT)}\s|[\d,.]+\s[a-z]+\s\()?"
)


def are_of_two_holders(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether either figure is told of somebody or of a place by name, and not of the same one."""
    if left.unit == right.unit == AGE:
        mine, theirs = holder_of_age(pair.left.account, left), holder_of_age(pair.right.account, right)
        if mine is None and theirs is not None:
            return _is_beside(pair.left, left.span, pair.accounts.same_left(theirs))
        if theirs is None and mine is not None:
            return _is_beside(pair.right, right.span, pair.accounts.same_right(mine))
        return _are_two(pair, mine, theirs)
    here, there = _described(pair.left, left.span), _described(pair.right, right.span)
    if here is not None and there is not None:
        return _are_two(pair, here, there)
    if here is not None:
        return _is_of_other_place(pair.left, left.span, pair.right, right.span)
    if there is not None:
        return _is_of_other_place(pair.right, right.span, pair.left, left.span)
    if left.unit == right.unit == RANK and _are_two_ranked(pair, left.span, right.span):
        return True
    if _is_of_a_thing(pair.left, left) and _is_of_a_thing(pair.right, right):
        return False
    doing, others = pair.left.once[_doers, left.span], pair.right.once[_doers, right.span]
    if not doing or not others:
        return False
    right_too, left_too = chain.from_iterable(map(pair.accounts.same_right, doing)), chain.from_iterable(map(pair.accounts.same_left, others))
    return pair.right.spoken_of.isdisjoint(right_too) and pair.left.spoken_of.isdisjoint(left_too)  # else one deed of both: she swore him in, he took the oath


def _are_two_ranked(pair: Pair, left: Span, right: Span) -> bool:
    """Say whether those who come in at two places are named, and not the same: "Reyes finished second", "Lund came third behind Reyes"."""
    mine, theirs = keepers(pair.left, left), keepers(pair.right, right)
    if any(pair.accounts.are_same(one, other) for one in mine for other in theirs):
        return False
    here, there = _names_in_subject(pair.left, left), _names_in_subject(pair.right, right)
    return bool(here and there) and here.isdisjoint(there)


def _names_in_subject(side: Side, figure: Span) -> frozenset[str]:
    """Return the words of the subject of a figure's clause where all of them have a capital, as a bare name does at the start of a sentence."""
    claim = side.claim_at(figure)
    words = side.reading.document.text[claim.subject.slice].split() if claim is not None and claim.subject is not None else []
    return frozenset(words) if all(word[0].isupper() for word in words) and words[:1] and words[0].lower() not in FUNCTION_WORDS else frozenset()


def keepers(side: Side, figure: Span) -> frozenset[int]:
    """Return, by index, who does what a figure counts or is named in the subject of its clause ("Reed's 20 points"): whose figure it may be."""
    claim = side.claim_at(figure)
    if claim is None:
        return frozenset()
    return frozenset(
        [
            *(index for index, _ in claim.agents),
            *(index for index, mention in side.mentions if claim.subject is not None and claim.subject.contains(mention.span)),
        ]
    )


def _is_of_a_thing(side: Side, figure: Quantity) -> bool:
    """Say whether a figure is a property of what somebody does something with: a "40-page report" has 40 pages whoever releases it."""
    measured = figure.dimension is not None and figure.value is not None and "-" in figure.text  # a "40-mile race", not "40-60 miles"
    return measured or side.reading.document.text.startswith("-", figure.span.end)


def _are_two(pair: Pair, left: int | None, right: int | None) -> bool:
    return left is not None and right is not None and not pair.accounts.are_same(left, right)


def _is_beside(side: Side, age: Span, holder: AbstractSet[int]) -> bool:
    """Say whether a sentence names the *holder* of the other's age beside this age of somebody new: "Lund hurt an 11-year-old girl"."""
    return side.word_before(age) in INDEFINITE and any(index in holder for index, mention in side.mentions if mention.kind is MentionKind.NAME)


def _is_of_other_place(side: Side, figure: Span, other: Side, its: Span) -> bool:
    """Say whether a figure describes a place of one kind, and the *other* is told of one of another: "a city of 90,000", "the island has 20,000"."""
    claim = other.claim_at(its)
    if claim is None or claim.subject is None:
        return False
    text = other.reading.document.text[claim.subject.slice]
    described = side.sentence.words_before(figure.start, LONGEST_DESCRIPTION)
    here, there = SETTLEMENTS.intersection(described), SETTLEMENTS.intersection(text.lower().split())
    return bool(here and there) and here.isdisjoint(there)


def _described(side: Side, figure: Span) -> int | None:
    """Return the place, by index, that a figure describes right behind its name."""
    text = side.reading.document.text
    for index, mention in side.mentions:
        if mention.kind is MentionKind.NAME and 0 < figure.start - mention.span.end < REACH and _DESCRIPTION.fullmatch(text, mention.span.end, figure.start):
            return index
    return None


def _doers(side: Side, figure: Span) -> tuple[int, ...]:
    """Return the people and bodies, by index, who do what a figure counts: none where they only tell it."""
    claim = side.claim_at(figure)
    if claim is None:
        return ()
    people = side.reading.participants
    speakers = [one.speaker.span for one in side.reading.attributions if one.speaker and one.speaker.span.overlaps(claim.span)]
    doers = [index for index, mention in claim.agents if not any(span.overlaps(mention.span) for span in speakers)]
    return tuple(index for index in doers if people[index].kind in _DOERS and not people[index].name.isupper())  # initials are often a second name
