"""A noun and the days named before it ─► the day on which the text says that the event was: "the vote was held on June 3"."""

import datetime as dt
import re

from claimcheck.extract.times.places import Place
from claimcheck.language.en.surroundings import LINKS_AN_EVENT_TO_ITS_DAY
from claimcheck.text.patterns import one_of

#: How many of the days named last are looked at, and how far on each side of one the event may stand, in characters.
MOST_DAYS = 12
REACH = 60

_EVENT_BEFORE = re.compile(rf"\b(?P<event>[a-z][a-z-]+)\s+(?:{one_of(LINKS_AN_EVENT_TO_ITS_DAY)}\s+){{0,4}}\Z", re.IGNORECASE)
_EVENT_AFTER = re.compile(r"(?:['’]s?)?\s+(?:[a-z-]+\s+)??(?P<event>[a-z][a-z-]+)\b", re.IGNORECASE)
_NEXT_NOUN = re.compile(r"(?:['’]s?)?\s+[a-z-]+\s+(?P<event>[a-z][a-z-]+)\b", re.IGNORECASE)


def day_of_event(event: str, place: Place) -> dt.date | None:
    """Return the day that was told last of *event* before *place*, right beside it, None where none was.

    "He said Tuesday that the vote ..." tells when he said it: only what is held, set or takes place on a day, or is called by it, counts.
    """
    for start, end, day in reversed(place.anchors.days[-MOST_DAYS:]):
        before = _EVENT_BEFORE.search(place.text, max(0, start - REACH), start)
        after = (pattern.match(place.text, end, min(end + REACH, place.position)) for pattern in (_EVENT_AFTER, _NEXT_NOUN))
        if any(found and found["event"].lower() == event for found in (before, *after)):
            return day
    return None
