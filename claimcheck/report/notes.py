"""Collation ─► what a reader has to know of the articles before the findings."""

from collections.abc import Iterator, Sequence

from claimcheck.model.analyses import source_names
from claimcheck.model.comparisons import Collation
from claimcheck.report.words import several


def notes(collation: Collation) -> tuple[str, ...]:
    """Return a sentence on each article in which nothing could be read, and on those that tell nothing that another tells: they may be on another event.

    The findings would not tell the first from an article that is silent on everything, and what differs between two events is no discrepancy.

    >>> import claimcheck
    >>> articles = claimcheck.Article("It rained.", source="The Courier"), claimcheck.Article(" ", source="The Ledger")
    >>> notes(claimcheck.compare(*articles).collation)
    ('The Ledger holds no sentence that could be read: what others tell was held against nothing there.',)
    """
    names = source_names(collation.readings)
    read = [number for number, reading in enumerate(collation.readings) if reading.document.sentences]
    unread = (name for number, name in enumerate(names) if number not in read)
    empty = (f"{name} holds no sentence that could be read: what others tell was held against nothing there." for name in unread)
    return (*empty, *_on_other_events(collation, read, names))


def _on_other_events(collation: Collation, read: Sequence[int], names: Sequence[str]) -> Iterator[str]:
    """Yield a sentence on the articles of which no sentence is aligned with one of another."""
    telling = {number for one in collation.alignments for number, _ in (one.left, one.right)}
    apart = [number for number in read if number not in telling]
    if not apart or len(read) < 2:
        return
    if len(apart) == len(read):
        yield f"{several(names, apart)} have no sentence that tells the same: they may be on different events."
    else:
        has, it = ("has", "it") if len(apart) == 1 else ("have", "they")
        yield f"{several(names, apart)} {has} no sentence that tells the same as another's: {it} may be on another event."
