"""Readings ─► what reports call the articles: a name each, and the day."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.model.analyses import Reading

# Written out: the names that strftime gives depend on the locale.
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def source_names(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return one name an article: its source, "article 2" where it has none, with a number behind it where two have the same."""
    names = [reading.article.source or f"article {number}" for number, reading in enumerate(readings, start=1)]
    often = {name for name, times in Counter(names).items() if times > 1}
    return tuple(f"{name} ({number})" if name in often else name for number, name in enumerate(names, start=1))


def published_label(reading: Reading) -> str:
    """Return the day that the article was written as "5 June 2024", or the empty string."""
    day = reading.article.published_day
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""
