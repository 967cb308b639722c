"""Days in ISO ─► days as reports print them: "5 June 2024"."""

import re

from claimcheck.model.analyses import Reading
from claimcheck.model.articles import MONTHS


def published_label(reading: Reading) -> str:
    """Return the day that the article was written as "5 June 2024", or the empty string."""
    day = reading.article.published_day
    return written_out(day.isoformat()) if day else ""


_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?\b")


def written_out(words: str) -> str:
    """Return *words* with the days and months in ISO written out.

    >>> written_out("the week of 2010-12-06"), written_out("2021-06")
    ('the week of 6 December 2010', 'June 2021')
    """
    return _ISO.sub(_in_words, words)


def _in_words(match: re.Match[str]) -> str:
    month = f"{MONTHS[int(match['month']) - 1]} {int(match['year'])}"
    return f"{int(match['day'])} {month}" if match["day"] else month
