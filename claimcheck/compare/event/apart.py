"""Two events, or words that two sentences share ─► whether something parts them: a denial, or an "if" that one alone has."""

from collections.abc import Sequence

from claimcheck.compare.sides.clauses import verbs_in_both
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.modality import CONDITIONS
from claimcheck.language.en.negation import BEHIND_ANOTHER_NO, DENYING_ENDINGS, NEGATIVE_VERBS, NEGATORS, NO
from claimcheck.model.claims import LEFT_OPEN, Event, Polarity
from claimcheck.model.spans import Span

#: What leaves open whether a deed is done.
_LEAVING_OPEN = CONDITIONS | {"?"}
_NOUN = "N"  # the letter of its part of speech


def left_open_in_one(pair: Pair, mine: Event, theirs: Event) -> bool:
    """Say whether one side alone asks whether a deed is done, or tells what would be if it were, with an "if" or a question that the other has not."""
    if (mine.modality in LEFT_OPEN) is (theirs.modality in LEFT_OPEN):
        return False
    return _LEAVING_OPEN.isdisjoint(pair.left.sentence.lowers) or _LEAVING_OPEN.isdisjoint(pair.right.sentence.lowers)


def denied_in_one(pair: Pair, shared: Sequence[int]) -> bool:
    """Say whether one of the shared words is denied by a "no" before it on one side alone: "had no plan" is not "would not discuss a plan"."""
    here, there = pair.left.once[_with_no], pair.right.once[_with_no]
    return any((place in here) is not (pair.correspondence[place] in there) for place in shared)


def _with_no(side: Side) -> frozenset[int]:
    """Return which content words of the sentence stand behind a "no", with no more than one that is no noun between."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    denied: set[int] = set()
    for place in [place for place, token in enumerate(tokens) if token.lower == NO and place + 1 < len(tokens)]:
        last = place + 1 if letters[place + 1] == _NOUN else min(place + 2, len(tokens) - 1)
        if tokens[place + 1].lower not in BEHIND_ANOTHER_NO:
            denied.update(side.words.within(Span(tokens[place + 1].start, tokens[last].end)))
    return frozenset(denied)


def denied_verb_in_one(pair: Pair, places: Sequence[int]) -> bool:
    """Say whether one of the shared words is a verb that one side denies and the other affirms, without any word of denial before it."""
    both = verbs_in_both(pair, places)
    apart = [(mine, theirs) for mine, theirs in both if mine.lemma == theirs.lemma and mine.polarity is not theirs.polarity]
    return any(_affirms(pair.left, mine) or _affirms(pair.right, theirs) for mine, theirs in apart)


def _affirms(side: Side, event: Event) -> bool:
    """Say whether no word before the verb denies anything: "disputed that he lied" is not denied by its grammar alone."""
    if event.polarity is Polarity.DENIED:
        return False
    before = {one.lemma for claim in side.claims for one in claim.events if one.span.start < event.span.start}
    return before.isdisjoint(NEGATIVE_VERBS) and all(
        token.start >= event.span.start or not (token.lower in NEGATORS or token.lower.endswith(DENYING_ENDINGS)) for token in side.sentence.tokens
    )
