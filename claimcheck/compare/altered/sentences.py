"""A pair of sentences ─► where either has other words than the other, if the two are the same but for a few."""

from typing import NamedTuple

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.text.edits import word_edits
from claimcheck.text.wording import spoken_forms

#: How many words a sentence has at least: shorter ones are of one form by chance ("Reed declined to comment.").
FEWEST_WORDS = 12
#: Longer ones are no sentences of the news, and to hold them against each other takes time with the square of their length.
MOST_WORDS = 150
#: The share of the words that must be the same, in order.
LEAST_ALIKE = 0.75

#: The rules by which differences of such sentences are told.
NAME, FIGURE, TIME, WORD = (f"other {what} in the same sentence" for what in ("name", "figure", "time", "word"))
DENIAL = "denial in the same sentence"
RULES = frozenset({NAME, FIGURE, TIME, WORD, DENIAL})


class Words(NamedTuple):
    """The words of a sentence without marks, in the forms under which two ways to print one are equal, with the tokens that print them."""

    forms: tuple[str, ...]
    tokens: tuple[Span, ...]

    def span(self, first: int, end: int) -> Span:
        """Return where the words from *first* up to *end* stand."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)

    def around(self, first: int, end: int) -> Span:
        """Return the same with the word before and the word behind."""
        return self.span(max(0, first - 1), min(len(self.tokens), end + 1))


class Alteration(NamedTuple):
    """Words *left_start* to *left_end* of the left sentence, and those that the right one has in their place; on one side there may be none."""

    left: Words
    right: Words
    left_start: int
    left_end: int
    right_start: int
    right_end: int

    @property
    def forms(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words of both sides."""
        return self.left.forms[self.left_start : self.left_end], self.right.forms[self.right_start : self.right_end]

    @property
    def spans(self) -> tuple[Span, Span] | None:
        """Where the words stand on both sides, None where one side has none."""
        if self.left_start == self.left_end or self.right_start == self.right_end:
            return None
        return self.left.span(self.left_start, self.left_end), self.right.span(self.right_start, self.right_end)

    @property
    def with_neighbors(self) -> tuple[Span, Span]:
        """Where the words stand, with the word before and the word behind, which both sentences have."""
        return self.left.around(self.left_start, self.left_end), self.right.around(self.right_start, self.right_end)


def alterations(pair: Pair) -> tuple[Alteration, ...]:
    """Return where the words are other ones, in order; nothing of sentences that differ in more than a few words. Ask for it by `pair.once`."""
    if not _may_be_copies(pair):
        return ()
    mine, theirs = pair.left.once[_words], pair.right.once[_words]
    edits = word_edits(mine.forms, theirs.forms)
    other = sum(max(edit.left_end - edit.left_start, edit.right_end - edit.right_start) for edit in edits)
    alike = other <= (1 - LEAST_ALIKE) * max(len(mine.forms), len(theirs.forms))
    return tuple([Alteration(mine, theirs, *edit) for edit in edits]) if alike else ()


def _may_be_copies(pair: Pair) -> bool:
    """Say whether two sentences are long enough and have enough words in common, in whatever order; a word printed in two ways may be another."""
    shorter, longer = sorted((len(pair.left.wording), len(pair.right.wording)))
    if shorter < FEWEST_WORDS or longer > MOST_WORDS:
        return False
    left, right = pair.left.once[_different_words], pair.right.once[_different_words]
    return len(left & right) >= LEAST_ALIKE * max(len(left), len(right)) - 1


def _different_words(side: Side) -> frozenset[str]:
    return frozenset(side.wording)


def _words(side: Side) -> Words:
    forms, tokens = list[str](), list[Span]()
    for token in side.sentence.tokens:
        if token.text[0].isalnum():
            spoken = spoken_forms(token.text)
            forms += spoken
            tokens += [Span(token.start, token.end)] * len(spoken)
    return Words(tuple(forms), tuple(tokens))


def told_otherwise(
    pair: Pair, aspect: Aspect, rule: str, spans: tuple[Span, Span], severity: Severity, values: tuple[str | None, str | None] = (None, None)
) -> Finding:
    """Return the finding that the words at *spans*, which mean *values*, stand in one place of two sentences that are otherwise the same."""
    evidence = pair.left.evidence(spans[0], values[0]), pair.right.evidence(spans[1], values[1])
    told = f"{pair.left.source} has “{evidence[0].text}” where {pair.right.source} has “{evidence[1].text}”, in a sentence that is otherwise the same."
    return Finding(FindingKind.DISCREPANCY, aspect, told, rule, evidence, severity)
