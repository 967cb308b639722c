"""Readings ─► what a reader has to know of the articles before the findings."""

from collections.abc import Sequence

from claimcheck.model.analyses import Reading, source_names


def notes(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return a sentence on each article in which nothing could be read: the findings would not tell it from one that is silent on everything.

    >>> import claimcheck
    >>> articles = claimcheck.Article("It rained.", source="The Courier"), claimcheck.Article(" ", source="The Ledger")
    >>> notes(claimcheck.compare(*articles).collation.readings)
    ('The Ledger holds no sentence that could be read: what others tell was held against nothing there.',)
    """
    unread = [name for name, one in zip(source_names(readings), readings, strict=True) if not one.document.sentences]
    return tuple(f"{name} holds no sentence that could be read: what others tell was held against nothing there." for name in unread)
