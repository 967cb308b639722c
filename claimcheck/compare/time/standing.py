"""A time where it stands ─► whether it is a noun's alone ("Friday night's fire"), told in the next sentence, or told anew ("at 6:41 p.m. (0241 GMT)")."""

import re
from bisect import bisect_left

from claimcheck.compare.sides.meanings import meanings
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.time.occasions import occasion_of
from claimcheck.compare.time.relations import is_same
from claimcheck.model.times import TimeExpression
from claimcheck.text.event_nouns import event_noun_lemma
from claimcheck.text.stems import stem

#: How many words behind "'s" the noun is looked for that a day owns: "Friday's second semifinal".
REACH = 4
_POSSESSIVE, _NOUN = "Z", "N"
_BEFORE_A_NOUN = frozenset("NJ#")
_OPENS_A_BRACKET = re.compile(r"\s?\(")


def are_of_noun_and_deed(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one time is a noun's alone that nothing names which the other dates: "Friday night's fire", "went to the church on Saturday"."""
    return _is_of_noun_alone(pair.left, left, pair.right, right) or _is_of_noun_alone(pair.right, right, pair.left, left)


def _is_of_noun_alone(side: Side, time: TimeExpression, other: Side, its: TimeExpression) -> bool:
    owned = meanings(_owned_by(side, time))
    return bool(owned) and owned.isdisjoint(meanings(occasion_of(other.account, its).names))


def _owned_by(side: Side, time: TimeExpression) -> frozenset[str]:
    """Return what the nouns name that follow on a day and its "'s"; nothing where it has none."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    end = bisect_left(tokens, (time.span.end,))
    if letters[end : end + 1] != _POSSESSIVE:
        return frozenset()
    found = set()
    for at in range(end + 1, min(end + 1 + REACH, len(letters))):
        if letters[at] not in _BEFORE_A_NOUN:
            break
        if letters[at] == _NOUN:
            found.add(event_noun_lemma(tokens[at].lower) or stem(tokens[at].lower))
    return frozenset(found)


def is_told_next_door(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether the sentence before or behind one time tells the other one, as the other article has it: "was to open in May. It opened in June."."""
    return _is_next_to(pair.left, right, pair.right) or _is_next_to(pair.right, left, pair.left)


def _is_next_to(side: Side, time: TimeExpression, other: Side) -> bool:
    known, here, dated = side.account.times_by_sentence, side.sentence.index, occasion_of(other.account, time)
    same = (one for number in (here - 1, here + 1) for one in known.get(number, ()) if is_same(one, time))
    return not dated.is_utterance and any(occasion_of(side.account, one).shares_name(dated) for one in same)


def is_told_anew(side: Side, time: TimeExpression) -> bool:
    """Say whether a time stands in brackets right behind another: it is the same, by the clock of another place, where the day may be another."""
    text = side.reading.document.text
    return any(other.span.end < time.span.start and _OPENS_A_BRACKET.fullmatch(text, other.span.end, time.span.start) for other in side.times)
