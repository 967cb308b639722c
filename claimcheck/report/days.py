"""Reading ─► the day of its article, as reports print it."""

from claimcheck.model.analyses import Reading

# Written out: the names that strftime gives depend on the locale.
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def published_label(reading: Reading) -> str:
    """Return the day that the article was written as "5 June 2024", or the empty string."""
    day = reading.article.published_day
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""
