"""Sentences ─► participants: who is spoken of, under which names and roles, and where."""

from claimcheck.model.documents import Document
from claimcheck.model.participants import Participant


def find_participants(document: Document) -> tuple[Participant, ...]:
    """Return the participants of the article, in the order of their first mention."""
    return ()
