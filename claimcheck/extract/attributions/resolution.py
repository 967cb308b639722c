"""The words of a source ─► the participant that they stand for."""

from collections.abc import Sequence

from claimcheck.extract.attributions.drafts import Draft
from claimcheck.model.documents import Document
from claimcheck.model.participants import Participant
from claimcheck.model.quotations import Speaker


class Speakers:
    """Finds the participant whose mention a source holds."""

    def __init__(self, document: Document, participants: Sequence[Participant]) -> None:
        self._text = document.text
        self._mentions = sorted((mention.span.start, mention.span.end, participant.index) for participant in participants for mention in participant.mentions)
        self._participants = {participant.index: participant for participant in participants}

    def speaker_of(self, draft: Draft) -> Speaker | None:
        """Return the speaker of *draft*, None where it names none."""
        if draft.source is None:
            return None
        return Speaker(draft.source, self._text[draft.source.slice])
