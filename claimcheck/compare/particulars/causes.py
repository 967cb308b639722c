"""One sentence ─► what it says that something happened because of."""

import re
from bisect import bisect_left

from claimcheck.compare.particulars.telling import Particular, shared_words, stems_of
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.particulars import CAUSING, NO_CAUSES
from claimcheck.language.en.word_classes import OPENERS_OF_ONE
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of

#: Words without which a sentence tells no cause.
OPENING_WORDS = frozenset(phrase.split()[0] for phrase in CAUSING)
_CAUSE = re.compile(rf"\b(?i:{one_of(CAUSING)})\s+(?:{one_of(OPENERS_OF_ONE)}\s+)?(?=[a-z0-9])")  # no names: who is blamed is another matter
#: A cause told at more length is looked at no further.
_LONGEST = 5  # words
#: Content words beside the causes that both clauses must share.
_FEWEST_SHARED = 2


def causes_told(side: Side) -> tuple[Particular, ...]:
    """Return the cause that the sentence tells: the noun phrase behind "because of"."""
    start = side.sentence.span.start
    spans = [_noun_phrase(side, start + match.end()) for match in _CAUSE.finditer(side.text)]
    return tuple(Particular("cause", side.reading.document.text[span.slice].lower(), span, stems_of(side, span)) for span in spans if span is not None)


def _noun_phrase(side: Side, start: int) -> Span | None:
    tokens, letters = side.sentence.tokens, side.sentence.letters
    first = end = bisect_left(tokens, (start,))
    while end < min(len(tokens), first + _LONGEST) and letters[end] in "NJR":
        end += 1
    if end == first + 1 and tokens[first].lower in NO_CAUSES:
        return None
    return Span(tokens[first].start, tokens[end - 1].end) if end > first and letters[end - 1] == "N" else None


def are_of_one_event(pair: Pair, left: Particular, right: Particular) -> bool:
    """Say whether the two causes share no word, and the clauses that they stand in enough others to tell of one event."""
    return left.stems.isdisjoint(right.stems) and shared_words(pair, left, right) >= _FEWEST_SHARED
