"""All that one article tells: what the extractors found, together."""

import attrs

from claimcheck.model.articles import Article
from claimcheck.model.claims import Claim
from claimcheck.model.documents import Document
from claimcheck.model.participants import Participant
from claimcheck.model.quantities import Quantity
from claimcheck.model.quotations import Attribution
from claimcheck.model.times import TimeExpression


@attrs.frozen
class Reading:
    """One article, read: its document and everything extracted from it."""

    document: Document
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    participants: tuple[Participant, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()

    @property
    def article(self) -> Article:
        """The article that was read."""
        return self.document.article
