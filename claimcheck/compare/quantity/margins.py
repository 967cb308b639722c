"""A pair of sentences ─► where they say of one vote that it went otherwise: "overwhelmingly" here, "without a single “no” vote" there."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.margins import BARE_VOTES, CHAMBERS, MARGINS, VOTING
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import ParticipantKind
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.stems import stem

#: Words that both sentences have: the verb of the vote and what was voted on.
FEWEST_SHARED = 2
#: Before or behind an adverb of a vote there is a verb of voting within so many words.
REACH = 6

_MARKS = r"[\s“”\"‘’,]+"
_WORDS = {words: margin for margin, row in MARGINS.items() for words in row}
_MARGIN = re.compile(rf"\b(?:{'|'.join(sorted((_MARKS.join(map(re.escape, words.split())) for words in _WORDS), key=len, reverse=True))})\b", re.IGNORECASE)
_MARKING = re.compile(_MARKS)
#: The first words of margins: a sentence without any of them tells none.
OPENINGS = frozenset(words.split()[0] for words in _WORDS)


def compare_margins(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where the two tell one vote, by the words around, and not how clear it was in the same way."""
    mine, theirs = pair.left.once[_margins], pair.right.once[_margins]
    if len(mine) != 1 or len(theirs) != 1:
        return
    (margin, left, verbs), (other, right, others) = *mine, *theirs
    if margin == other or len(pair.correspondence) < FEWEST_SHARED:
        return
    if verbs.isdisjoint(others) or name_two_bodies(pair):
        return
    severity = Severity.CONFLICT if "just" in (margin, other) else Severity.VARIANCE
    evidence = pair.left.evidence(left, margin), pair.right.evidence(right, other)
    told = f"{pair.left.source} says of the vote “{evidence[0].text}”, {pair.right.source} “{evidence[1].text}”."
    yield Finding(FindingKind.DISCREPANCY, Aspect.QUANTITY, told, "one vote by two margins", evidence, severity)


def name_two_bodies(pair: Pair) -> bool:
    """Say whether either sentence names bodies, and none of them is the other's: the House passed it narrowly, the Senate overwhelmingly."""
    if name_two_chambers(pair):
        return True
    mine, theirs = (_bodies(side) for side in (pair.left, pair.right))
    return bool(mine and theirs) and all(theirs.isdisjoint(pair.accounts.same_right(body)) for body in mine)


def name_two_chambers(pair: Pair) -> bool:
    """Say whether one sentence names one chamber of a parliament and the other another."""
    here, there = (CHAMBERS.intersection(side.text.split()) for side in (pair.left, pair.right))
    return bool(here and there) and here.isdisjoint(there)


def _bodies(side: Side) -> frozenset[int]:
    people = side.reading.participants
    return frozenset(index for index, _ in side.mentions if people[index].kind is ParticipantKind.ORGANIZATION)


def _margins(side: Side) -> Sequence[tuple[str, Span, frozenset[str]]]:
    """Return how votes went by a sentence, with the words that say so and the verbs of voting beside them."""
    sentence = side.sentence
    if VOTING.isdisjoint(sentence.lowers):
        return ()
    found = []
    for match in _MARGIN.finditer(side.reading.document.text, sentence.span.start, sentence.span.end):
        span = Span(*match.span())
        verbs = _verbs_beside(side, span)
        if verbs:
            found.append((_WORDS[_MARKING.sub(" ", match[0].lower())], span, verbs))
    return found


def _verbs_beside(side: Side, span: Span) -> frozenset[str]:
    tokens = side.sentence.tokens
    places = [place for place, token in enumerate(tokens) if span.start <= token.start < span.end]
    near = tokens[max(0, places[0] - REACH) : places[-1] + REACH]
    return frozenset(stem(token.lower) for token in near if token.lower in VOTING and token.lower not in BARE_VOTES)


