"""A paragraph ─► whether it invites the reader elsewhere: a question with what to do about it, an address, a program that is on."""

import re

from claimcheck.language.en.teasers import (
    ADDRESS_VERBS,
    ANSWERS_ASKED,
    FOR_MORE_VERBS,
    LINKED_WORDS,
    OFFERED_PAPERS,
    READER_QUESTIONS,
    READERS_ASKED,
    SHOWN_OFTEN,
    SOCIAL_NETWORKS,
    TUNING_VERBS,
    WHERE_TO_FIND,
)
from claimcheck.read.told import names_speaker_at_end
from claimcheck.text.patterns import one_of

#: Such a line has no more words, and one that ends with an address.
_LONGEST = 40
_LONGEST_WITH_ADDRESS = 14
_ADDRESS = r"(?:https?://|www\.)\S+"
_ANSWERED = re.compile(rf"(?=[^?]*\b{one_of(READERS_ASKED)}\b)[^.!?“”\"]{{5,160}}\? {one_of(ANSWERS_ASKED)}\b")
_FOR_MORE = re.compile(rf"go (?:here|to \S+\.\S+) (?:for|to)\b|for (?:more(?! than)|the latest)\b[^.!?:,]{{0,60}}, (?:please )?{one_of(FOR_MORE_VERBS)}\b")
_TO_BE_HAD_HERE = re.compile(
    rf"(?:[\w’'-]+ ){{0,3}}{one_of(OFFERED_PAPERS)}\b[^.!?]{{0,60}} {one_of(WHERE_TO_FIND)} here[.:]?"
    rf"|{one_of(map(str.lower, LINKED_WORDS))}(?: (?:about|on) (?:this|that|it))? (?:here|at the [\w ’'-]{{2,40}})[.:]?"
)
_WITH_ADDRESS = re.compile(
    rf"(?:{one_of(ADDRESS_VERBS)}\b[^!?]*|on {one_of(SOCIAL_NETWORKS)},? follow\b[^!?]*|[^.!?]{{3,80}}(?:\b(?:is|are) here)?:) {_ADDRESS}"
)
_PROGRAM = re.compile(
    rf"{one_of(TUNING_VERBS)}\b (?:to |into |for )?[“\"‘'][^”\"’]{{3,60}}[”\"’'].*(?:\b{one_of(SHOWN_OFTEN)}\b|\bat \d{{1,2}}(?::\d\d)? ?[ap]\.?m\b)"
    rf"|[^.!?]{{3,80}} airs (?:live )?on [^.!?]{{0,60}}\b{one_of(SHOWN_OFTEN)}\b"
)
_READERS_QUESTION = re.compile(rf"{one_of(READER_QUESTIONS)}\b[^.!?“”\"]{{0,120}}\?", re.IGNORECASE)
_BEGINNINGS = ("for more", "for the latest", "go ", "more ", *TUNING_VERBS)


def invites_elsewhere(words: str, length: int) -> bool:
    """Say whether a paragraph of *length* words, in small letters, invites the reader to read, to watch or to write elsewhere.

    >>> invites_elsewhere("do you have a tip? submit it here.", 7), invites_elsewhere("the harbor is here.", 4)
    (True, False)
    """
    if length > _LONGEST or not _may_invite(words) or names_speaker_at_end(words):
        return False
    if any(pattern.match(words) for pattern in (_ANSWERED, _FOR_MORE, _PROGRAM)) or _TO_BE_HAD_HERE.fullmatch(words):
        return True
    return length <= _LONGEST_WITH_ADDRESS and _WITH_ADDRESS.fullmatch(words) is not None


def _may_invite(words: str) -> bool:
    """Say whether *words* hold a sign of an invitation: most paragraphs do not, and are asked no more."""
    return "? " in words or " here" in words or "http" in words or "www." in words or " airs " in words or words.startswith(_BEGINNINGS)


def asks_readers(words: str) -> bool:
    """Say whether *words* asks the readers what they think. Only what stands behind the story should be asked.

    >>> asks_readers("What do you think about the new pier?"), asks_readers("What did the report say?")
    (True, False)
    """
    return words.endswith("?") and _READERS_QUESTION.fullmatch(words) is not None
