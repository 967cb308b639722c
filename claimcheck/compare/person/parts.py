"""Two people, or two bodies, whom one article each names ─► whether they take one part in what two sentences tell: the same preposition, or the same deed."""

from bisect import bisect_left

from claimcheck.compare.event.deeds import Deed, deeds_of
from claimcheck.compare.person.people import NamedPerson
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.clauses import BY
from claimcheck.language.en.lone_deeds import MANY_ARE_MET, MANY_TAKE_PART, TAKING_PART
from claimcheck.model.spans import Span
from claimcheck.text.verbs import verb_of

LONGEST = 14  # tokens between the preposition and the name, titles and descriptions
#: Letters of `text.tags` of what no description of somebody before the name has in it: verbs, clauses, marks.
_ENDING_A_PHRASE = frozenset('VXGBHOMWStC;."T')
_PREPOSITION = "P"
REACH = 8  # tokens before the preposition in which its verb stands
_VERBS = frozenset("VXEG")
_CONTENT = _VERBS | {"N"}


def take_one_part(pair: Pair, left: NamedPerson, right: NamedPerson) -> bool:
    """Say whether both stand behind one preposition, or else do one thing, or undergo one."""
    here, there = preposition_of(pair.left, left.span), preposition_of(pair.right, right.span)
    if here or there:
        return here == there and not _may_be_many(pair.left, left.span) and not _may_be_many(pair.right, right.span)
    return _share_a_deed(_done(pair.left, left), _done(pair.right, right)) or _share_a_deed(_undergone(pair.left, left), _undergone(pair.right, right))


def preposition_of(side: Side, name: Span) -> str:
    """Return by which preposition somebody takes part, titles and descriptions between: "by" of "met by the commerce minister, Ada Roe"; "" without one."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    first = bisect_left(tokens, (name.start,))
    for place in range(first - 1, max(-1, first - LONGEST), -1):
        if tokens[place].lower in TAKING_PART:
            return tokens[place].lower if letters[place] == _PREPOSITION else ""
        if letters[place] in _ENDING_A_PHRASE:
            break
    return ""


def _may_be_many(side: Side, name: Span) -> bool:
    """Say whether what stands before the preposition is said of many, each in another sentence: "endorsed by Lund", "met with Roe", "a call to Day"."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    first = bisect_left(tokens, (name.start,))
    preposition = next((place for place in range(first - 1, -1, -1) if tokens[place].lower in TAKING_PART), 0)
    many = MANY_TAKE_PART if tokens[preposition].lower == BY else MANY_TAKE_PART | MANY_ARE_MET
    for place in range(preposition - 1, max(-1, preposition - REACH), -1):
        if letters[place] in _CONTENT and not many.isdisjoint((verb_of(tokens[place].lower) or "", tokens[place].lower)):
            return True
        if letters[place] in _VERBS:
            break
    return False


def _done(side: Side, one: NamedPerson) -> list[Deed]:
    """Return what the sentence says that somebody alone does."""
    return [deed for deed in side.once[deeds_of] if deed.doers == (one.participant.index,)]


def _undergone(side: Side, one: NamedPerson) -> list[Deed]:
    """Return what the sentence says to be done to somebody alone."""
    return [deed for deed in side.once[deeds_of] if [index for index, _ in deed.claim.patients] == [one.participant.index]]


def _share_a_deed(mine: list[Deed], theirs: list[Deed]) -> bool:
    return any(not one.meanings.isdisjoint(other.meanings) for one in mine for other in theirs)
