"""A paragraph at the end of an article ─► whether it introduces those who wrote it, or tells where they were and how to reach them."""

import re
from itertools import takewhile

from claimcheck.language.en.bylines import COVERING_VERBS, FOLLOWED, POSITIONS, REACHED, REACHING_VERBS, REPORTING_VERBS, REPORTING_WORDS, WRITERS
from claimcheck.read.bylines import CAPITALIZED, NAMES
from claimcheck.text.patterns import one_of

_LONGEST_BIOGRAPHY = 60  # words
_LONGEST_IN_CHARACTERS = 800

_WRITER = rf"(?i:{one_of(WRITERS)})"
#: Who works for a newsroom, by its name or not: "Ada Roe is a staff writer at The Courier."
_STAFF = re.compile(rf"{NAMES} is (?:an? )?(?:[\w-]+ ){{0,4}}{_WRITER} (?:for|at|with) (?:The |the )?[A-Z][^.]{{1,60}}\.")
#: "Ada Roe covers the port for the Courier.", "Ada Roe is a Courier columnist."
_COVERS = re.compile(
    rf"""{NAMES}(?:,\ [^.]{{3,80}},)?\ (?:{one_of(COVERING_VERBS)}\b[^.]{{0,60}}\ (?:at|for|in)\ (?:[Tt]he\ )?[A-Z][^.]{{1,60}}
         | is\ an?\ (?:[A-Z][\w.’'-]*\ ){{1,4}}(?:[\w-]+\ )?{_WRITER})\.(?:\ (?:He|She|His|Her)\ [^\n]*)?""",
    re.VERBOSE,
)
#: Who writes once: "Ada Roe, a former harbor master, is president of the Ostford Institute."
_GUEST = re.compile(
    rf"""{NAMES}(?:,\ [^.]{{3,80}},)?\ is\ (?:an?\ |the\ )?(?:[a-z-]+(?<!ing)(?<!ed)\ ){{0,3}}(?i:{one_of(POSITIONS)})
         \ (?:at|of|for|and|in|with)\b(?!.*\ who\ )[^.]{{2,120}}\.""",
    re.VERBOSE,
)
#: "Ada Roe and Tom Lund contributed."
_CONTRIBUTED = re.compile(rf"{NAMES}(?:(?:,|,? and) {NAMES})* contributed\.?")
#: From where they wrote: "Ada Roe reported from Ostford, and Tom Lund from Milltown."
_REPORTED_FROM = re.compile(rf"{one_of(REPORTING_VERBS)} (?:from|in) [A-Z]")
_BIOGRAPHY = re.compile(rf"{NAMES} is an? [^.]{{0,60}}\b{one_of(WRITERS)}\b[^.]{{0,80}}\.", re.IGNORECASE)
_FOLLOW = re.compile(
    rf"""\b(?:follow\ (?:@|{one_of(FOLLOWED)}\ (?:on|at|@))|on\ twitter\ at\ @|tweets(?:\ at)?\ @
            |{one_of(REACHING_VERBS)}\ {one_of(REACHED)}\ at|can\ be\ reached\ (?:at|here|on)\b)""",
    re.IGNORECASE | re.VERBOSE,
)


def is_biography(words: str, source: str, story: str = "", *, last: bool = True) -> bool:
    """Say whether *words* introduces the writer ("Ada Roe is a reporter for ..."). Only the last paragraphs of an article should be asked.

    *source* is the article's; where it is not named, the sentence is about one of whom the *story* does not tell. Who is no writer, but wrote this
    article, is introduced below all of it (*last*).

    >>> is_biography("Ada Roe is a reporter for the Ostford Courier.", "Ostford Courier")
    True
    >>> line = "Ada Roe is a reporter for the Ledger."
    >>> is_biography(line, "Courier", "Rain fell."), is_biography(line, "Courier", "The mayor met Ada Roe.")
    (True, False)
    """
    if words.count(" ") >= _LONGEST_BIOGRAPHY or len(words) > _LONGEST_IN_CHARACTERS:
        return False
    if _FOLLOW.search(words):
        return True
    if source and source in words and _BIOGRAPHY.match(words):
        return True
    name = " ".join(takewhile(CAPITALIZED.fullmatch, words.split()[:2])).strip(",")
    if name in story:
        return False
    return any(line.fullmatch(words) for line in (_STAFF, _COVERS, _CONTRIBUTED, *(_GUEST,) * last)) or _tells_from_where(words)


def _tells_from_where(words: str) -> bool:
    """Say whether *words* are names, places and from where those reported."""
    if not _REPORTED_FROM.search(words):
        return False
    told = words.removesuffix(".").split()
    named = CAPITALIZED.fullmatch(told[0]) and (CAPITALIZED.fullmatch(told[1]) or told[1] in REPORTING_VERBS)
    return bool(named) and all(word.strip(",;") in REPORTING_WORDS or CAPITALIZED.fullmatch(word.strip(";")) for word in told)
