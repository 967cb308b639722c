"""Letters of a tagged sentence ─► verb groups: which tokens make one verb ("will not have been told"), and how it is built."""

import re
from typing import NamedTuple

#: One alternative a way to build a group; the head is its last verb. Adverbs and negations may stand anywhere between.
_GROUP = re.compile(
    r"""
    (?=[MmOHhBqVTXbGgE])  # most words are no verbs: turned away before nine alternatives are tried
    (?:
      (?P<modal>[Mm](?:[R!]|(?<=M)[pNDZ]{1,4}(?=X))*H?[R!]*(?:[be][R!]*)?(?:g[R!]*)?[XEGVO]?)
    | (?P<did>O(?:[R!]*![R!]*O|[R!]*(?:[pNDZ]{1,4}(?=[XH]))?[XH]?))
    | (?P<perfect>[Hh](?:p(?=E)|[R!]*)(?:e[R!]*)?(?:g[R!]*)?[EGV]?)
    | (?P<being>[Bq](?:p(?=[EG])|[R!]*)(?:[eg][R!]*)?[EG]?)
    | (?P<finite>V)
    | (?P<infinitive>T[R!"]*(?:H[R!]*)?(?:[be][R!]*)?[XEGO]?)
    | (?P<bare>X|b[R!]*[EG]?)
    | (?P<gerund>G|g[R!]*E?)
    | (?P<participle>E)
    )
    """,
    re.VERBOSE,
)


class Build:
    """How a verb group is built; the first five are finite and can carry a clause.

    Plain strings, no enumeration: reading a member of one takes Python 3.11 many times as long, and these are asked for at every verb.
    """

    MODAL = "modal"
    DID = "did"
    PERFECT = "perfect"
    BEING = "being"
    FINITE = "finite"
    INFINITIVE = "infinitive"
    BARE = "bare"
    GERUND = "gerund"
    PARTICIPLE = "participle"


#: Letters of the forms of "be".
_BE = frozenset("Bqbeg")
_FINITE = frozenset({Build.MODAL, Build.DID, Build.PERFECT, Build.BEING, Build.FINITE})
_new = tuple.__new__  # without a call by the name of what is made, which takes twice as long


class VerbGroup(NamedTuple):
    """The tokens from *start* up to, not including, *end*; *head* is the token of its last verb, *letters* the group's letters.

    *finite* says that it can be the verb of a clause; *passive* that its subject undergoes what the head names ("was told", and a lone participle).
    """

    start: int
    end: int
    head: int
    build: str
    letters: str
    finite: bool
    passive: bool


def find_groups(letters: str) -> list[VerbGroup]:
    """Return the verb groups of a sentence's *letters*, in order.

    >>> [(group.start, group.end, group.build) for group in find_groups("NMXDNTXN.")]
    [(1, 3, 'modal'), (5, 7, 'infinitive')]
    """
    return [verb_group(match.start(), match.lastgroup or "", match[0].rstrip("R!")) for match in _GROUP.finditer(letters)]


def verb_group(start: int, build: str, letters: str) -> VerbGroup:
    """Return the group that begins at token *start* and has one token a letter.

    >>> verb_group(3, Build.BEING, "BE").passive, verb_group(3, Build.PERFECT, "HE").passive
    (True, False)
    """
    end = start + len(letters)
    passive = letters[-1] == "E" and (build == Build.PARTICIPLE or not _BE.isdisjoint(letters))
    return _new(VerbGroup, (start, end, end - 1, build, letters, build in _FINITE, passive))
