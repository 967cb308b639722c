"""A paragraph ─► whether it names or introduces those who wrote the article."""

import re

from claimcheck.language.en.bylines import (
    BYLINE_LABELS,
    BYLINE_WORDS,
    CONTRIBUTION_PHRASES,
    FOLLOWED,
    REACHED,
    REACHING_VERBS,
    REPORTING_VERBS,
    REPORTING_WORDS,
    SIGNED_OUTLETS,
    WRITERS,
)
from claimcheck.language.en.notices import SELF_NAMES
from claimcheck.text.patterns import one_of

_LONGEST_BYLINE = 130  # characters
_MOST_NAMES = 14  # words
_LONGEST_BIOGRAPHY = 60  # words
_LONGEST_IN_CHARACTERS = 800

_NAMES = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3}"
_BYLINE = re.compile(rf"{one_of(BYLINE_LABELS)}\s+(?P<names>[A-Z][^\n]{{1,110}})")
_CAPITALIZED = re.compile(r"[A-Z@][\w.@’'/&-]*,?|[|&,•–—-]|\d{1,2}(?:st|nd|rd|th)?,?|(?:19|20)\d\d,?|\d{1,2}[:.]\d\d")  # day and hour may follow
_SIGNED = re.compile(rf"{_NAMES}(?: \||,| [–—-]| for)\s*(?:The |the )?(?P<outlet>(?:[A-Z][\w.&]* ?){{1,4}})")
_POSITION = re.compile(rf"(?:[A-Z][\w&-]* )?(?:[\w&-]+ ){{0,3}}{one_of(WRITERS)}s?(?:,? [A-Z][\w ]{{1,30}})?", re.IGNORECASE)
#: Who works for a newsroom, by its name or not: "Ada Roe is a staff writer at The Courier."
_STAFF = re.compile(rf"{_NAMES} is an? (?:[\w-]+ ){{0,4}}(?i:{one_of(WRITERS)}) (?:for|at|with) (?:The |the )?[A-Z][^.]{{1,60}}\.")
#: From where they wrote: "Ada Roe reported from Ostford, and Tom Lund from Milltown."
_REPORTED_FROM = re.compile(rf"{one_of(REPORTING_VERBS)} (?:from|in) [A-Z]")
_BIOGRAPHY = re.compile(rf"{_NAMES} is an? [^.]{{0,60}}\b{one_of(WRITERS)}\b[^.]{{0,80}}\.", re.IGNORECASE)
_FOLLOW = re.compile(rf"\b(?:follow (?:@|{one_of(FOLLOWED)} (?:on|at|@))|on twitter at @|{one_of(REACHING_VERBS)} {one_of(REACHED)} at)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[a-z”\"’?!][.?!]?[”\"’ ]*[.?!][”\"’ ]*\s")
_CONTRIBUTION = re.compile(rf"{one_of(CONTRIBUTION_PHRASES)}|contributed to (?:this|the) {one_of(SELF_NAMES)}\b")


def is_byline(words: str) -> bool:
    """Say whether *words* names the writers and nothing else. Only the first and the last paragraphs of an article should be asked.

    >>> is_byline("By ADA ROE and TOM LUND"), is_byline("By Monday Roe had left Ostford.")
    (True, False)
    """
    if len(words) > _LONGEST_BYLINE:
        return False
    match = _BYLINE.fullmatch(words)
    if match:
        names = match["names"].split()
        named = len(names) <= _MOST_NAMES and all(word.lower() in BYLINE_WORDS or _CAPITALIZED.fullmatch(word) for word in names)
        return named and (not words.endswith(".") or words.startswith("BYLINE"))
    signed = _SIGNED.fullmatch(words)
    return signed is not None and not SIGNED_OUTLETS.isdisjoint((signed["outlet"].strip().lower(), signed["outlet"].split()[-1].lower()))


def is_position(words: str) -> bool:
    """Say whether *words* tells what the writers are and nothing else. Only the line below their names should be asked.

    >>> is_position("Political correspondents"), is_position("The editor resigned on Monday.")
    (True, False)
    """
    return _POSITION.fullmatch(words) is not None


def is_biography(words: str, source: str, story: str = "") -> bool:
    """Say whether *words* introduces the writer ("Ada Roe is a reporter for ..."). Only the last paragraphs of an article should be asked.

    *source* is the article's; where it is not named, the sentence is about one of whom the *story* does not tell.

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
    name = " ".join(words.split()[:2]).strip(",")
    return (_STAFF.fullmatch(words) is not None or _tells_from_where(words)) and name not in story


def _tells_from_where(words: str) -> bool:
    """Say whether *words* are names, places and from where those reported."""
    if not _REPORTED_FROM.search(words):
        return False
    told = words.removesuffix(".").split()
    named = all(map(_CAPITALIZED.fullmatch, told[:2]))
    return named and all(word.strip(",;") in REPORTING_WORDS or _CAPITALIZED.fullmatch(word.strip(";")) for word in told)


def names_contributors(words: str, lowered: str) -> bool:
    """Say whether *words* (and the same in small letters) tells who else worked on the article, and nothing before that."""
    contribution = _CONTRIBUTION.search(lowered)
    return contribution is not None and not _SENTENCE_END.search(words, 0, contribution.start())
