"""One sentence as the steps of this package see it: tokens with their letters, its clauses, and what its words make worth looking for."""

from bisect import bisect_left, bisect_right
from functools import cached_property

import attrs

from claimcheck.extract.claims.clauses import Clause, Marks, find_clauses
from claimcheck.extract.claims.groups import find_groups
from claimcheck.language.en.modality import ADVERB_CUES, MODALS
from claimcheck.language.en.negation import NEGATIVE_DETERMINERS, NEGATORS
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.model.claims import Modality
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.spans import Span
from claimcheck.text.event_nouns import event_noun_lemma
from claimcheck.text.tags import tag

_CONTRACTED = {word for word in (*AUXILIARIES, *MODALS) if word.endswith("n't")}
_CURLY = {word.replace("'", "’") for word in _CONTRACTED}
#: Words and contractions that deny their verb.
NEGATIONS = NEGATORS | _CONTRACTED | _CURLY | {"cannot", "longer"}
#: No more characters than closing marks may follow a question mark.
_ENDING = 3


@attrs.frozen(slots=False)
class Scene:
    """A sentence, its letters, its clauses, and *marks*: where in the sentence each stretch of a clause begins."""

    text: str
    sentence: Sentence
    tokens: tuple[Token, ...]
    letters: str
    clauses: tuple[Clause, ...]
    marks: Marks

    @cached_property
    def by_index(self) -> dict[int, Clause]:
        """The clauses by their index."""
        return {clause.index: clause for clause in self.clauses}

    @cached_property
    def words(self) -> frozenset[str]:
        """The sentence's words in lower case."""
        return frozenset([token.lower for token in self.tokens])

    @cached_property
    def may_deny(self) -> bool:
        """Whether any word denies a verb."""
        return not self.words.isdisjoint(NEGATIONS)

    @cached_property
    def may_empty(self) -> bool:
        """Whether any word denies a clause from its subject or object: "no one"."""
        return not self.words.isdisjoint(NEGATIVE_DETERMINERS)

    @cached_property
    def is_question(self) -> bool:
        """Whether the sentence ends with a question mark, closing marks behind it left out."""
        return "?" in self.text[self.sentence.span.end - _ENDING : self.sentence.span.end]

    @cached_property
    def adverbs(self) -> tuple[tuple[int, Modality], ...]:
        """The adverbs that say how surely, with their tokens."""
        if self.words.isdisjoint(ADVERB_CUES):
            return ()
        letters = self.letters
        return tuple((at, Modality(ADVERB_CUES[one.lower])) for at, one in enumerate(self.tokens) if letters[at] == "R" and one.lower in ADVERB_CUES)

    @cached_property
    def event_nouns(self) -> tuple[tuple[int, str], ...]:
        """The nouns that name events, with their tokens, names and modifiers of other nouns left out."""
        letters, tokens = self.letters, self.tokens
        places = [at for at, letter in enumerate(letters) if letter == "N" and letters[at + 1 : at + 2] != "N"]
        found = ((at, event_noun_lemma(tokens[at].lower)) for at in places)
        return tuple((at, lemma) for at, lemma in found if lemma and not self._is_named(at))

    def _is_named(self, at: int) -> bool:
        return at > 0 and self.tokens[at].text[0].isupper() and self.letters[at - 1] not in '."'

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _mark_starts(self) -> list[int]:
        return [start for start, _ in self.marks]

    def owner(self, at: int) -> int:
        """Return the index of the clause that token *at* belongs to."""
        return self.marks[bisect_right(self._mark_starts, at) - 1][1]

    def token_at(self, offset: int) -> int:
        """Return the index of the token at, or the first after, *offset* of the text."""
        at = bisect_right(self._starts, offset) - 1
        if at >= 0 and self.tokens[at].end > offset:
            return at
        return min(bisect_left(self._starts, offset), len(self.tokens) - 1)

    def span(self, start: int, end: int) -> Span:
        """Return the text's span of the tokens from *start* up to *end*."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)


def set_scene(text: str, sentence: Sentence) -> Scene:
    """Tag *sentence* and find its clauses."""
    letters = tag(sentence.tokens)
    clauses, marks = find_clauses(sentence.tokens, letters, find_groups(letters))
    return Scene(text, sentence, sentence.tokens, letters, clauses, marks)
