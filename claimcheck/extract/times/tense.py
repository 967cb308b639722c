"""The sentence around a time expression ─► whether it looks back or ahead: "said Tuesday", "will meet Monday"."""

import re

from claimcheck.language.en.directions import AHEAD, AHEAD_BEFORE_A_DATE, BACK
from claimcheck.model.claims import Tense
from claimcheck.text.patterns import one_of

#: How much of the sentence is read on each side, in characters.
REACH_BACK = 180
REACH_AHEAD = 140

_END_OF_SENTENCE = re.compile(r"[.!?][\"”’')]*\s+(?=[\"“‘(]?[A-Z])|\n\s*\n")
_MARK = re.compile(rf"\b(?:(?P<ahead>{one_of(AHEAD)})|(?P<back>{one_of(BACK)}|(?!need|speed|indeed|hundred|exceed|proceed|succeed|seed|feed|breed|bed|red|shed|led\b)[a-z]{{2,}}ed))\b|(?P<short>['’]ll\b)", re.IGNORECASE)
_BEFORE = re.compile(rf"\b(?:{one_of(AHEAD_BEFORE_A_DATE)})\s+(?:early|late|the\s+(?:end|start|beginning)\s+of|mid-?)?\s*\Z", re.IGNORECASE)
_INITIALS = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|Jr|Sr|Inc|Corp|Co|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m))\Z")


def tense_around(text: str, start: int, end: int) -> Tense:
    """Return the tense of the verb that is nearest before the expression in its sentence, else of the first one after it."""
    opening = _opening(text, start)
    nearest = None
    for nearest in _MARK.finditer(text, opening, start):
        pass
    if _BEFORE.search(text, max(opening, start - 30), start) and not (nearest and nearest["back"] and nearest["back"].lower() in ("had", "was", "were")):
        return Tense.FUTURE
    nearest = nearest or _MARK.search(text, end, _closing(text, end))
    if nearest is None:
        return Tense.UNKNOWN
    return Tense.PAST if nearest["back"] else Tense.FUTURE


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
