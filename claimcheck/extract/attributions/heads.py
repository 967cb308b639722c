"""The words of a source around a mention ─► whether the phrase is about it: not what stands in brackets, not a town's state, not a name that only qualifies."""

import re
from bisect import bisect_left

from claimcheck.language.en.clauses import AUXILIARIES, COORDINATORS, PREPOSITIONS, RELATIVES
from claimcheck.model.documents import Sentence
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of

#: Words that a phrase may go on with behind its head.
_BEHIND_HEADS = one_of((*PREPOSITIONS, *RELATIVES, *COORDINATORS))
_QUALIFIES = re.compile(rf"(?:['’]s|(?<=s)['’])?\s(?!{_BEHIND_HEADS}\b)[^\W\d]")
#: A subject with an auxiliary of its own and words behind it, before whatever may belong to another clause.
_CLAUSE = re.compile(r"[^W,(St\"]*[NpZ#][^W,(St\"]*[BHMO]+R*[^W,(St\"R]")
_BEHIND_TOWNS = re.compile(r"\w, \Z|\w ?[-–] ?\Z")
_LONGEST_LINK = 4  # characters of what `_BEHIND_TOWNS` finds
_FEW = 4  # words of a phrase between a name and its "who": "of Ostford County, Ohio,"


def in_brackets(text: str, start: int, place: int) -> bool:
    """Say whether what stands at *place* is in brackets opened behind *start*: "Ky." in "Dora Hill (Ky.)"."""
    return text.count("(", start, place) > text.count(")", start, place)


def qualifies(text: str, end: int, limit: int) -> bool:
    """Say whether the name that ends at *end* stands before the noun that the phrase is about: "Ruritania law", "the Ostford, Ruritania, chapter"."""
    return _QUALIFIES.match(text, end, limit) is not None


def leans(text: str, start: int, place: int) -> bool:
    """Say whether a preposition stands between *start* and *place*: "in Ruritania"."""
    return not PREPOSITIONS.isdisjoint(text[start:place].lower().split())


def says_where(text: str, start: int, named: int) -> bool:
    """Say whether a place at *start* only says where the town lies that is *named* up to there, or whose member somebody is: "Ostford, Ruritania", "R-Ohio"."""
    before = _BEHIND_TOWNS.search(text, max(0, start - _LONGEST_LINK), start)
    return before is not None and (not before[0].endswith(", ") or before.start() + 1 == named)


def is_clause(sentence: Sentence, source: Span) -> bool:
    """Say whether the words have a verb of their own and are no phrase for anybody: "the plan will soon be able to fill half of"."""
    first = bisect_left(sentence.tokens, (source.start,))
    last = bisect_left(sentence.tokens, (source.end,), first)
    return _CLAUSE.match(sentence.letters, first, last) is not None


def is_near(words: str) -> bool:
    """Say whether *words* between a name and a relative pronoun leave it to the name: ", the mayor, who", not " aides who", "'s letter, which"."""
    if words[:1] in ("'", "’"):
        return False
    behind = words.lower().split()
    if not words[:1].isspace() or not behind or not behind[0][0].isalpha():
        return True
    return behind[0] in COORDINATORS or (behind[0] in PREPOSITIONS and len(behind) <= _FEW and AUXILIARIES.isdisjoint(behind))
