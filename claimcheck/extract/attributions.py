"""Sentences and participants ─► attributions: source, cue and content."""

from collections.abc import Sequence

from claimcheck.model.documents import Document
from claimcheck.model.participants import Participant
from claimcheck.model.quotations import Attribution
from claimcheck.model.times import TimeExpression


def find_attributions(document: Document, participants: Sequence[Participant], times: Sequence[TimeExpression]) -> tuple[Attribution, ...]:
    """Return who said what, in the order of the contents."""
    return ()
