"""A particular that a sentence tells, and whether an article tells it anywhere."""

from collections.abc import Iterable

import attrs

from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.clauses import have_one_subject
from claimcheck.compare.sides.meanings import meanings
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.model.spans import Span
from claimcheck.text.stems import CONTENT_STEMS


def by_word(rivals: Iterable[str]) -> dict[str, str]:
    """Return each word of a row of *rivals* with the first of those that stand for the same.

    >>> by_word(["blue", "gray grey"])
    {'blue': 'blue', 'gray': 'gray', 'grey': 'gray'}
    """
    return {word: words.split()[0] for words in rivals for word in words.split()}


@attrs.frozen
class Particular:
    """A particular: its *kind*, its *value*, where it stands, and the stems of the words by which another article would tell it too.

    *thing* is the place, among the content words of the sentence, of that which has it, where a word beside names that; *lead* are the words before it
    without which a reader does not know of what it is told: "asked whether".
    """

    kind: str
    value: str
    span: Span
    stems: frozenset[str]
    thing: int | None = None
    lead: str = ""


def is_told_by(account: Account, one: Particular) -> bool:
    """Say whether a sentence of the article has all the words of the particular."""
    return any(stems.issuperset(one.stems) for stems in account.once[_stems_by_sentence])


def _stems_by_sentence(account: Account) -> tuple[frozenset[str], ...]:
    """The stems of the content words of each sentence."""
    return tuple(frozenset(map(CONTENT_STEMS.__getitem__, sentence.lowers)) for sentence in account.reading.document.sentences)


def stems_of(side: Side, span: Span) -> frozenset[str]:
    """Return the stems of the content words at *span*."""
    return frozenset(side.words.stems[place] for place in side.words.within(span))


def are_of_one_thing(pair: Pair, left: Particular, right: Particular) -> bool:
    """Say whether the words that name what has the two particulars stand for each other, or change places in the news ("inquiry", "probe")."""
    if left.thing is None or right.thing is None:
        return False
    if pair.correspondence.get(left.thing) == right.thing:
        return True
    mine, theirs = (frozenset({side.words.stems[thing]}) for side, thing in ((pair.left, left.thing), (pair.right, right.thing)))
    return left.thing not in pair.correspondence and right.thing not in pair.back and not meanings(mine).isdisjoint(meanings(theirs))


def are_of_one_person(pair: Pair, left: Particular, right: Particular) -> bool:
    """Say whether the clauses of the two have one subject, or speak of one person and no other."""
    mine, theirs = _people(pair.left), _people(pair.right)
    alone = len(mine) == len(theirs) == 1 and any(pair.accounts.are_same(one, other) for one in mine for other in theirs)
    return alone or are_of_one_subject(pair, left, right)


def are_of_one_cast(pair: Pair, left: Particular, right: Particular) -> bool:
    """Say whether both sentences speak of somebody in common."""
    return any(not pair.accounts.same_right(one).isdisjoint(pair.right.spoken_of) for one in pair.left.spoken_of)


def _people(side: Side) -> frozenset[int]:
    return side.spoken_of & side.account.people


def are_of_one_subject(pair: Pair, left: Particular, right: Particular) -> bool:
    """Say whether a word of the subjects of both clauses stands for the other's."""
    mine, theirs = pair.left.claim_at(left.span), pair.right.claim_at(right.span)
    return mine is not None and theirs is not None and have_one_subject(pair, mine, theirs)


def shared_words(pair: Pair, left: Particular, right: Particular) -> int:
    """Return how many words of the clauses of the two, the particulars left out, stand for each other."""
    here, there = pair.left.claim_at(left.span), pair.right.claim_at(right.span)
    if here is None or there is None:
        return 0
    around = pair.left.places_of(here).difference(pair.left.words.within(left.span))
    around_too = pair.right.places_of(there).difference(pair.right.words.within(right.span))
    return sum(pair.correspondence.get(place) in around_too for place in around)
