"""A paragraph ─► whether it names those who wrote the article."""

import re

from claimcheck.language.en.bylines import BYLINE_LABELS, BYLINE_WORDS, CONTRIBUTION_PHRASES, SIGNED_OUTLETS, WRITERS
from claimcheck.language.en.notices import SELF_NAMES
from claimcheck.language.en.teasers import SOCIAL_NETWORKS
from claimcheck.text.patterns import one_of

_LONGEST_BYLINE = 130  # characters
_MOST_NAMES = 14  # words

#: The names of a person, and a word of lines that hold little but names; day and hour may follow.
NAMES = r"[A-Z][\w.’'-]+(?:\ [A-Z][\w.’'-]*){1,3}"
CAPITALIZED = re.compile(r"[A-Z@][\w.@’'/&-]*,?|[|&,•–—-]|\d{1,2}(?:st|nd|rd|th)?,?|(?:19|20)\d\d,?|\d{1,2}[:.]\d\d")
_BYLINE = re.compile(rf"{one_of(BYLINE_LABELS)}\s+(?P<names>[A-Z][^\n]{{1,110}})")
_SIGNED = re.compile(rf"{NAMES}(?: \||,| [–—-]| for)\s*(?:The |the )?(?P<outlet>(?:[A-Z][\w.&]* ?){{1,4}})")
_POSITION = re.compile(rf"(?:[A-Z][\w&-]* )?(?:[\w&-]+ ){{0,3}}{one_of(WRITERS)}s?(?:,? [A-Z][\w ]{{1,30}})?", re.IGNORECASE)
_HANDLE = re.compile(rf"(?:(?:on )?{one_of(SOCIAL_NETWORKS)}:? |e-?mail:? )?@\w{{2,20}}\.?", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[a-z”\"’?!][.?!]?[”\"’ ]*[.?!][”\"’ ]*\s")
_CONTRIBUTION = re.compile(rf"^contributing: |{one_of(CONTRIBUTION_PHRASES)}|contributed to (?:this|the) {one_of(SELF_NAMES)}\b")


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
        named = len(names) <= _MOST_NAMES and all(word.lower() in BYLINE_WORDS or CAPITALIZED.fullmatch(word) for word in names)
        return named and (not words.endswith(".") or words.startswith("BYLINE"))
    signed = _SIGNED.fullmatch(words)
    return signed is not None and not SIGNED_OUTLETS.isdisjoint((signed["outlet"].strip().lower(), signed["outlet"].split()[-1].lower()))


def is_position(words: str) -> bool:
    """Say whether *words* tells what the writers are and nothing else. Only the line below their names should be asked.

    >>> is_position("Political correspondents"), is_position("The editor resigned on Monday.")
    (True, False)
    """
    return _POSITION.fullmatch(words) is not None


def is_handle(words: str) -> bool:
    """Say whether *words* is the name that somebody has on a network, and nothing else.

    >>> is_handle("Twitter: @adaroe"), is_handle("@adaroe tweeted again.")
    (True, False)
    """
    return _HANDLE.fullmatch(words) is not None


def names_contributors(words: str, lowered: str) -> bool:
    """Say whether *words* (and the same in small letters) tells who else worked on the article, and nothing before that."""
    contribution = _CONTRIBUTION.search(lowered)
    return contribution is not None and not _SENTENCE_END.search(words, 0, contribution.start())
