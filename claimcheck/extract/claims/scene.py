"""One sentence as the steps of this package see it: tokens with their letters, its clauses, and what its words make worth looking for."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from claimcheck.extract.claims.clauses import Clause, Marks, find_clauses
from claimcheck.extract.claims.groups import find_groups
from claimcheck.language.en.calendar import DAYS_FROM_PUBLICATION, MONTHS, WEEKDAYS
from claimcheck.language.en.modality import ADVERB_CUES, MODALS
from claimcheck.language.en.negation import DENYING_IN_GROUPS, NEGATIVE_DETERMINERS, NEGATORS
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.model.claims import Modality
from claimcheck.model.documents import Sentence
from claimcheck.model.spans import Span
from claimcheck.text.event_nouns import event_nouns_among

_CONTRACTED = {word for word in (*AUXILIARIES, *MODALS) if word.endswith("n't")}
_CURLY = {word.replace("'", "’") for word in _CONTRACTED}
#: Words and contractions that deny their verb.
NEGATIONS = NEGATORS | _CONTRACTED | _CURLY | DENYING_IN_GROUPS
#: Words that deny something, or say how surely.
_TELLING = NEGATIONS | NEGATIVE_DETERMINERS | ADVERB_CUES.keys()
_DAYS_AND_MONTHS = WEEKDAYS.keys() | MONTHS.keys() | DAYS_FROM_PUBLICATION.keys()
_start = itemgetter(0)  # of a mark
#: No more characters than closing marks may follow a question mark.
_ENDING = 3


class Scene:
    """A sentence, its letters, its clauses, and *marks*: where in the sentence each stretch of a clause begins.

    *may_deny* and *may_empty* say whether any word denies a verb, or a clause from its subject or object ("no one"); *is_question* whether
    the sentence ends with a question mark; *adverbs* are those that say how surely, *event_nouns* the nouns that name events, by their
    clause, both with their tokens. *is_plain* says that it is no question and has none of these adverbs. All is looked up once a sentence,
    for few sentences have any of it.
    """

    def __init__(self, text: str, sentence: Sentence, clauses: tuple[Clause, ...], marks: Marks) -> None:
        self.text, self.sentence, self.tokens, self.letters, self.clauses, self.marks = text, sentence, sentence.tokens, sentence.letters, clauses, marks
        self.by_index = {clause.index: clause for clause in clauses}
        plain = _TELLING.isdisjoint(sentence.lowers)  # most sentences are
        self.may_deny = not (plain or NEGATIONS.isdisjoint(sentence.lowers))
        self.may_empty = not (plain or NEGATIVE_DETERMINERS.isdisjoint(sentence.lowers))
        self.is_question = "?" in text[sentence.span.end - _ENDING : sentence.span.end]
        self.adverbs = () if plain else self._find_adverbs()
        self.is_plain = not self.is_question and not self.adverbs
        self._mark_starts = tuple(map(_start, marks))
        self.event_nouns = self._find_event_nouns()

    def _find_adverbs(self) -> tuple[tuple[int, Modality], ...]:
        letters = self.letters
        return tuple((at, Modality(ADVERB_CUES[one.lower])) for at, one in enumerate(self.tokens) if letters[at] == "R" and one.lower in ADVERB_CUES)

    def _find_event_nouns(self) -> dict[int, list[tuple[int, str]]]:
        """Names and modifiers of other nouns are left out; a day right behind a noun is no noun that it modifies: "the hearing Monday"."""
        letters, lowers = self.letters, self.sentence.lowers
        found: dict[int, list[tuple[int, str]]] = {}
        for at, lemma in event_nouns_among(lowers):
            if letters[at] == "N" and (letters[at + 1 : at + 2] != "N" or lowers[at + 1] in _DAYS_AND_MONTHS) and not self._is_named(at):
                found.setdefault(self.owner(at), []).append((at, lemma))
        return found

    def _is_named(self, at: int) -> bool:
        return at > 0 and self.tokens[at].text[0].isupper() and self.letters[at - 1] not in '."'

    def owner(self, at: int) -> int:
        """Return the index of the clause that token *at* belongs to."""
        return self.marks[bisect_right(self._mark_starts, at) - 1][1]

    def span(self, start: int, end: int) -> Span:
        """Return the text's span of the tokens from *start* up to *end*."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)


def set_scenes(text: str, sentences: Sequence[Sentence]) -> list[Scene]:
    """Find the clauses of each of *sentences*."""
    groups = [find_groups(sentence.letters) for sentence in sentences]
    clauses = [find_clauses(sentence.tokens, sentence.letters, its) for sentence, its in zip(sentences, groups, strict=True)]
    return [Scene(text, sentence, *its) for sentence, its in zip(sentences, clauses, strict=True)]
