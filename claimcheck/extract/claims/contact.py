"""Two finite verbs with no mark between them ─► where the clause of the second begins, and how it hangs on the first: "said he won", "the vote he lost"."""

import re
from collections.abc import Sequence

from claimcheck.extract.claims.groups import VerbGroup
from claimcheck.language.en.calendar import (
    BEFORE_DAYS_OF_TELLING,
    BEFORE_PERIODS_OF_TELLING,
    DAYPARTS_THAT_STAND_ALONE,
    DAYS_FROM_PUBLICATION,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from claimcheck.language.en.clauses import CLAUSE_PREPOSITIONS, QUESTION_WORDS
from claimcheck.language.en.verbs import CLAUSE_VERBS, HEARER_VERBS
from claimcheck.language.en.word_classes import SUBJECT_PRONOUNS, SUBORDINATORS_AND_PREPOSITIONS
from claimcheck.model.documents import Token
from claimcheck.text.verbs import verb_of

#: The one spoken to, before the subject of what is said.
_HEARER = re.compile(r"(?:D?[JNZ]{0,5}N|p)(?=[pD#qmh])")
#: The days of a telling, and the periods.
_DAYS = WEEKDAYS.keys() | DAYS_FROM_PUBLICATION.keys()
_PERIODS = UNITS.keys() | SEASONS.keys() | WEEKDAYS.keys()
#: Prepositions that are as often conjunctions, and open no comparison.
_CONJUNCTIONS = CLAUSE_PREPOSITIONS & SUBORDINATORS_AND_PREPOSITIONS
#: "late on Monday night"
_LONGEST_DAY = 4


class Contact:
    """Finds where clauses without a conjunction begin, in one sentence of *tokens*, each with its letter."""

    def __init__(self, tokens: Sequence[Token], letters: str) -> None:
        self.tokens, self.letters = tokens, letters

    def opening(self, first: VerbGroup, end: int, inner: Sequence[VerbGroup], verb: int) -> tuple[int, str]:
        """Return where the clause of the verb at *verb* begins, and its link.

        It may follow the first verb, which ends at *end*, or the last of the *inner* ones that a clause can follow ("a statement saying they
        won"). Behind a verb that none can follow, or behind another's object, it begins with its pronoun, and all before that is the first
        verb's own ("reviewed on Monday the plans he inherited").
        """
        between = [group for group in inner if group.start >= end]
        tellers = [group for group in between if self._takes_clause(group)]
        if not between and self._takes_clause(first):
            return self._behind_day(self._behind_hearer(end, verb), verb), "that"
        start = tellers[-1].end if tellers else end
        own = self._pronoun(start, verb)
        if own is not None and (not tellers or between[-1] is not tellers[-1]):
            return own, "relative" if self.letters[own - 1] == "N" else "that"
        conjunction = None if tellers else self._conjunction(start, verb)
        if conjunction is not None:
            return conjunction, "subordinate"
        return self._behind_day(self._behind_hearer(start, verb), verb), "that"

    def _takes_clause(self, group: VerbGroup) -> bool:
        return verb_of(self.tokens[group.head].lower) in CLAUSE_VERBS

    def _pronoun(self, start: int, verb: int) -> int | None:
        """Where the pronoun stands, with its question word, that is the subject of the verb at *verb*; None where another word is, or it is the first word."""
        at = start + len(self.letters[start:verb].rstrip('R!"')) - 1
        if at <= start or self.tokens[at].lower not in SUBJECT_PRONOUNS:
            return None
        return at - 1 if self.tokens[at - 1].lower in QUESTION_WORDS else at

    def _conjunction(self, start: int, verb: int) -> int | None:
        """Where the last word stands that was read as a preposition, and is a conjunction: "signed it after the row over school funding shut the offices"."""
        return next((at for at in range(verb - 2, start, -1) if self.letters[at] == "P" and self.tokens[at].lower in _CONJUNCTIONS), None)

    def _behind_hearer(self, end: int, verb: int) -> int:
        """Where a clause without "that" begins: behind the adjective of "am sure we won", behind the hearer of "told reporters he won"."""
        if self.letters[end - 1] in "Bq" and self.letters[end] == "J" and self.letters[end + 1] in "DpNZ":
            return end + 1
        if verb_of(self.tokens[end - 1].lower) in HEARER_VERBS:
            hearer = _HEARER.match(self.letters, end, verb)
            return hearer.end() if hearer else end
        return end

    def _behind_day(self, start: int, verb: int) -> int:
        """Where a clause without "that" begins behind the day of the telling: "said Thursday he won", "wrote late on Monday night the deal was dead"."""
        at = self.day_end(start, verb)
        return at if at < verb and self.letters[at] in "pDNJZ#" else start

    def day_end(self, start: int, verb: int) -> int:
        """Return where the day or the period ends that stands at *start*, before the verb at *verb*; *start* where none does."""
        words = [token.lower for token in self.tokens[start : min(verb, start + _LONGEST_DAY)]]
        at = next((place for place, word in enumerate(words) if word not in BEFORE_DAYS_OF_TELLING), 0)
        if words[at : at + 1] and words[at] in _DAYS:
            return start + at + 1 + (words[at + 1 : at + 2] != [] and words[at + 1] in DAYPARTS_THAT_STAND_ALONE)
        if words[at : at + 1] and words[at] in BEFORE_PERIODS_OF_TELLING and words[at + 1 : at + 2] and words[at + 1] in _PERIODS:
            return start + at + 2
        return start
