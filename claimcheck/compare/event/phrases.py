"""A verb or a word in its sentence ─► the phrase that a reader can make sense of: the verb with its object, the noun with what belongs to it."""

from bisect import bisect_left

from claimcheck.compare.event.deeds import Deed
from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.clauses import BETWEEN, OF
from claimcheck.language.en.modality import ASKED, MODALS, PREDICATE_CUES
from claimcheck.language.en.negation import NEGATORS, NO
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.model.spans import Span

_GROUP_WORDS = frozenset(AUXILIARIES) | MODALS.keys() | NEGATORS | {"to"}
#: A phrase is shown no further than so many words behind the verb.
LONGEST = 8
#: Letters of `text.tags`: what may stand in a noun phrase before its noun; the noun; verbs.
_BEFORE_A_NOUN, _NOUN, _VERBS = "DRJE#ZNG", "N", frozenset("VXEG")


def verb_group(deed: Deed) -> Span:
    """Return the verb with the auxiliaries, the negation and the plan before it: "will not meet", "is set to meet"."""
    tokens = deed.side.sentence.tokens
    first = _group_start(deed, bisect_left(tokens, (deed.span.start,)))
    if first > 1 and tokens[first].lower == "to" and _leads_to(deed, first - 1):
        first = _group_start(deed, _before_no(deed, first - 1))
    return Span(tokens[first].start, deed.span.end)


def _before_no(deed: Deed, place: int) -> int:
    """Return where the verb stands whose "no" denies the noun at *place*, so that the denial is shown too: "has" of "has no plans"; else *place*."""
    tokens, letters = deed.side.sentence.tokens, deed.side.sentence.letters
    return place - 2 if place > 1 and tokens[place - 1].lower == NO and letters[place - 2] in "HBV" else place


def _leads_to(deed: Deed, place: int) -> bool:
    """Say whether a word before "to" says how surely the deed is told, and does not stand there for itself: "plans to", not "the bill to"."""
    token = deed.side.sentence.tokens[place]
    return token.text[0].isalpha() and (deed.side.sentence.letters[place] not in "N#" or token.lower in PREDICATE_CUES)


def _group_start(deed: Deed, place: int) -> int:
    tokens, letters = deed.side.sentence.tokens, deed.side.sentence.letters
    first = place
    while place > 0 and (tokens[place - 1].lower in _GROUP_WORDS or letters[place - 1] == "R"):
        place -= 1
        first = first if letters[place] == "R" else place  # an adverb only between words of the group: "will officially meet"
    return first


def with_object(deed: Deed) -> Span:
    """Return the verb with its auxiliaries and its object: "will meet the mayor", "refused to testify"."""
    group = verb_group(deed)
    at = bisect_left(deed.side.sentence.tokens, (group.end,))
    return Span(group.start, _end(deed.side, _behind_verb(deed.side, at), group.end))


def whole_phrase(side: Side, span: Span) -> Span:
    """Return *span* widened so that it neither begins nor ends within a phrase: "accused of secretly (using port funds)", "(all) private (piers)"."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    first, last = bisect_left(tokens, (span.start,)), bisect_left(tokens, (span.end,)) - 1
    while first and letters[first] in "NJ#EZ" and letters[first - 1] in "DJ#NZ":
        first -= 1
    if letters[last] == _NOUN:
        end = _behind_noun(side, last + 1)
    elif letters[last] in _VERBS:
        end = _behind_verb(side, last + 1)
    else:
        end = _behind_modifier(side, last)
    return Span(tokens[first].start, _end(side, end, span.end))


def _end(side: Side, at: int, least: int) -> int:
    """Return the offset at which the token before *at* ends, *least* where the phrase ends before."""
    return max(least, side.sentence.tokens[at - 1].end)


def _behind_modifier(side: Side, last: int) -> int:
    """Return the token behind the phrase that a word before its head leads to: an adverb to a verb, an adjective to a noun, a preposition to either."""
    letters = side.sentence.letters
    if letters[last] in "RP!T" and not _VERBS.isdisjoint(letters[last + 1 : last + 2]):
        return _behind_verb(side, last + 2)
    return _noun_phrase(side, last + 1)


def _behind_verb(side: Side, at: int) -> int:
    """Return the token behind what a verb that ends before *at* governs: its object, or an infinitive with its own."""
    letters = side.sentence.letters
    if letters[at : at + 2] == "TX":
        return _behind_verb(side, at + 2)
    if letters[at : at + 1] == "p":
        return at + 1
    if not ASKED.isdisjoint(side.sentence.lowers[at : at + 1]):
        return next((place for place in range(at, min(len(letters), at + LONGEST)) if letters[place] in ",;."), at)
    return _noun_phrase(side, at)


def _behind_noun(side: Side, at: int) -> int:
    """Return the token behind the rest of a noun phrase whose noun may go on at *at*."""
    letters, lowers = side.sentence.letters, side.sentence.lowers
    while letters[at : at + 1] == _NOUN:
        at += 1
    joined = lowers[at : at + 1] == (OF,) or letters[at : at + 1] == "Z" or (letters[at : at + 1] == "C" and BETWEEN in lowers[max(0, at - LONGEST) : at])
    further = _noun_phrase(side, at + 1) if joined else at
    return further if further > at + 1 else at


def _noun_phrase(side: Side, at: int) -> int:
    """Return the token behind the noun phrase that begins at *at*; *at* itself where none does."""
    letters, place = side.sentence.letters, at
    while place < min(len(letters), at + LONGEST) and (letters[place] in _BEFORE_A_NOUN or letters[place - 1 : place + 2] == "JCJ"):
        place += 1
    while place > at and letters[place - 1] not in "N#":
        place -= 1
    return _behind_noun(side, place) if place > at else at
