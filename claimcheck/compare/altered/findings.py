"""Two sentences that are the same but for a few words ─► discrepancies: another name, figure, time or word in one place, or a denial more.

Other comparers tell what they know to be told of one deed or one thing. That all else is the same shows that two words stand for each other, whatever they
mean; where another comparer tells the same place, its finding is kept and this one is dropped (`claimcheck.compare.sifting`).
"""

from collections.abc import Iterator

from claimcheck.compare.altered.denials import altered_denials
from claimcheck.compare.altered.names import altered_names
from claimcheck.compare.altered.sentences import alterations
from claimcheck.compare.altered.values import altered_values
from claimcheck.compare.altered.words import altered_words
from claimcheck.compare.sides.pairs import Pair
from claimcheck.model.comparisons import Finding
from claimcheck.settings import Settings


def compare_altered_sentences(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield what one of two sentences that are otherwise the same puts in the place of something else.

    But for a denial, nothing else may be other: "Reed, 34, was charged" and "Lund, 45, was charged" are of one form, and of two people.
    """
    found = pair.once[alterations]
    yield from altered_denials(pair, found)
    if len(found) == 1:
        for altered in (altered_names, altered_values, altered_words):
            yield from altered(pair, found[0])
