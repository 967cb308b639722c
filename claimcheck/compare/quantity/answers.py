"""Two counts or shares of people ─► whether they are those of two groups, or of two answers to one question."""

from bisect import bisect_left

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.answers import ALL_OF_A_GROUP, AMONG, ONE_SIDE, OTHER_SIDE, RIVAL_GROUPS
from claimcheck.model.quantities import Quantity
from claimcheck.text.nouns import names_people, singular

#: How many words before "percent" an answer may be told: "the approval rating of the mayor and the council stands at".
REACH = 8
#: How many words behind a share: "44 percent of voters there said that they oppose it".
REACH_BEHIND = 9


def are_of_two_groups(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two figures count men here and women there, or are shares of two groups, or of those for and those against."""
    mine, theirs = left.counted_lemma, right.counted_lemma
    if mine != theirs and mine is not None and theirs is not None and any(mine in row and theirs in row for row in RIVAL_GROUPS):
        return True
    if left.unit != "percent":
        return False
    here, there = _group(pair.left, left), _group(pair.right, right)
    if here or there:
        return (here or mine) != (there or theirs)
    return {_answer(pair.left, left), _answer(pair.right, right)} == {"one", "other"}


def _group(side: Side, figure: Quantity) -> str | None:
    """Return the noun of the group among whom a share is found, behind the figure or before it."""
    sentence = side.sentence
    if AMONG.isdisjoint(sentence.lowers):
        return None
    place, last = (bisect_left(sentence.tokens, (offset,)) for offset in (figure.span.start, figure.span.end))
    return _noun_among(side, last, min(last + 3, len(sentence.lowers))) or _noun_among(side, max(0, place - REACH), place)


def _noun_among(side: Side, first: int, last: int) -> str | None:
    lowers = side.sentence.lowers
    opening = next((at for at in range(first, last) if lowers[at] in AMONG), None)
    if opening is None:
        return None
    nouns = (word for word in lowers[opening + 1 : opening + 6] if word not in ALL_OF_A_GROUP)
    return next((singular(word) for word in nouns if names_people(word) or word.endswith("s")), None)


def _answer(side: Side, share: Quantity) -> str:
    """Return which side of an answer a share is told of by the words behind it up to the next figure, or else by those before it; "" where by neither."""
    sentence = side.sentence
    first, last = (bisect_left(sentence.tokens, (offset,)) for offset in (share.span.start, share.span.end))
    edges = [bisect_left(sentence.tokens, (other.span.start,)) for other in side.quantities if other.span != share.span]
    before = sentence.lowers[max(0, first - REACH, *(edge + 1 for edge in edges if edge < first)) : first]
    behind = sentence.lowers[last : min(last + REACH_BEHIND, *(edge for edge in edges if edge > first), len(sentence.lowers))]
    return _side_of(behind) or _side_of(before)


def _side_of(words: tuple[str, ...]) -> str:
    one, other = not ONE_SIDE.isdisjoint(words), not OTHER_SIDE.isdisjoint(words)
    return "" if one is other else "one" if one else "other"
