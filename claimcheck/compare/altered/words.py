"""Two sentences that are the same but for one word ─► the discrepancy of the aspect `event`: another word in its place."""

from collections.abc import Iterator

from claimcheck.compare.altered.sentences import WORD, Alteration, told_otherwise
from claimcheck.compare.sides.meanings import meanings
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.names import SAYING_FORMS
from claimcheck.model.comparisons import Aspect, Finding, Severity
from claimcheck.model.participants import MentionKind
from claimcheck.model.spans import Span
from claimcheck.text.nouns import singular
from claimcheck.text.roots import root
from claimcheck.text.stems import stem
from claimcheck.text.verbs import verb_of


def altered_words(pair: Pair, one: Alteration) -> Iterator[Finding]:
    """Yield the word that each sentence has in the place of the other's: both carry meaning, and none is known to be as good as the other."""
    spans, (here, there) = one.spans, one.forms
    if spans is None or len(here) != 1 or len(there) != 1 or _is_named(pair.left, spans[0]) or _is_named(pair.right, spans[1]):
        return
    if _carries_meaning(here[0]) and _carries_meaning(there[0]) and not _are_alike(here[0], there[0]):
        yield told_otherwise(pair, Aspect.EVENT, WORD, spans, Severity.VARIANCE)


def _is_named(side: Side, words: Span) -> bool:
    """Say whether *words* are in a name, a time or a figure, which other functions hold against each other."""
    names = [mention.span for _, mention in side.mentions if mention.kind is MentionKind.NAME]
    values = [time.span for time in side.times] + [figure.span for figure in side.quantities]
    return any(span.overlaps(words) for span in (*names, *values))


def _carries_meaning(word: str) -> bool:
    return word.isalpha() and word not in FUNCTION_WORDS and word not in SAYING_FORMS


def _are_alike(one: str, other: str) -> bool:
    """Say whether two words are of one root, forms of one word, or change places in the news; "father" and "mother" are near in letters alone."""
    if root(one) == root(other) or not _bases(one).isdisjoint(_bases(other)):
        return True
    mine, theirs = (meanings(frozenset({word, stem(word)})) for word in (one, other))
    return not mine.isdisjoint(theirs)


def _bases(word: str) -> frozenset[str]:
    """Return the words that *word* may be a form of: "wins" of "win"."""
    return frozenset({singular(word), verb_of(word) or word})
