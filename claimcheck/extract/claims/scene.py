"""One sentence as the steps of this package see it: tokens with their letters, and the places of spans among the tokens."""

from bisect import bisect_left, bisect_right
from functools import cached_property

import attrs

from claimcheck.extract.claims.clauses import Clause
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.spans import Span


@attrs.frozen(slots=False)
class Scene:
    """A sentence, its letters, and its clauses; *owners* holds the index of the clause of each token."""

    text: str
    sentence: Sentence
    letters: str
    clauses: tuple[Clause, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The sentence's tokens."""
        return self.sentence.tokens

    @cached_property
    def by_index(self) -> dict[int, Clause]:
        """The clauses by their index."""
        return {clause.index: clause for clause in self.clauses}

    @cached_property
    def owners(self) -> list[int]:
        """For each token the place in `clauses` of the clause that it belongs to."""
        owners = [0] * len(self.tokens)
        for place, clause in enumerate(self.clauses):
            for at in clause.tokens:
                owners[at] = place
        return owners

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def token_at(self, offset: int) -> int:
        """Return the index of the token at, or the first after, *offset* of the text."""
        at = bisect_right(self._starts, offset) - 1
        if at >= 0 and self.tokens[at].end > offset:
            return at
        return min(bisect_left(self._starts, offset), len(self.tokens) - 1)

    def span(self, start: int, end: int) -> Span:
        """Return the text's span of the tokens from *start* up to *end*."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)
