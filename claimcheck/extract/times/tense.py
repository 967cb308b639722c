"""The sentence around a time expression ─► whether it looks back or ahead: "said Tuesday", "will meet Monday"."""

import re

from claimcheck.language.en.directions import AHEAD, AHEAD_BEFORE_A_DATE, BACK
from claimcheck.model.claims import Tense
from claimcheck.text.patterns import one_of

#: How much of the sentence is read on each side, in characters.
REACH_BACK = 180
REACH_AHEAD = 140

_END_OF_SENTENCE = re.compile(r"[.!?][\"”’')]*\s+(?=[\"“‘(]?[A-Z])|\n\s*\n")
_NOT_PAST_ED = r"(?!un|need|speed|indeed|hundred|exceed|proceed|succeed|seed|feed|breed|bed\b|red\b|shed)"
# a participle after "be" or "is" and a form after "to" are not the past: "will be paid", "is heard", "to cut"
_NOT_AFTER = r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bto )"
_MARK = re.compile(
    rf"\b(?:(?P<ahead>{one_of(AHEAD)})|{_NOT_AFTER}(?P<back>{one_of(BACK)}|{_NOT_PAST_ED}[a-z]{{2,20}}ed))\b|(?P<short>['’]ll\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"\b(?:{one_of(AHEAD_BEFORE_A_DATE)})\s+(?:early|late|the\s+(?:end|start|beginning)\s+of|mid-?)?\s*\Z", re.IGNORECASE)
_INITIALS = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|Jr|Sr|Inc|Corp|Co|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m))\Z")


def tense_around(text: str, start: int, end: int) -> Tense:
    """Return the tense of the verb that is nearest before the expression in its sentence, else of the first one after it."""
    opening = _opening(text, start)
    before = None
    for mark in _MARK.finditer(text, opening, start):
        before = mark
    nearest = before or _MARK.search(text, end, _closing(text, end))
    if _BEFORE.search(text, max(opening, start - 30), start):
        return Tense.PAST if nearest and nearest["back"] and (before is None or nearest["back"].lower() in _AUXILIARIES) else Tense.FUTURE
    if nearest is None:
        return Tense.UNKNOWN
    return Tense.PAST if nearest["back"] else Tense.FUTURE


#: Verbs before "until Friday" or "by Friday" that leave it in the past whatever follows.
_AUXILIARIES = ("had", "was", "were", "did", "been")


def _opening(text: str, start: int) -> int:
    opening = max(0, start - REACH_BACK)
    for stop in _END_OF_SENTENCE.finditer(text, opening, start):
        if not _INITIALS.search(text, max(0, stop.start() - 5), stop.start()):
            opening = stop.end()
    return opening


def _closing(text: str, end: int) -> int:
    for stop in _END_OF_SENTENCE.finditer(text, end, end + REACH_AHEAD):
        if not _INITIALS.search(text, max(0, stop.start() - 5), stop.start()):
            return stop.start()
    return min(len(text), end + REACH_AHEAD)
