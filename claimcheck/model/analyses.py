"""All that one article tells: what the extractors found, together."""

from collections import Counter
from collections.abc import Sequence

import attrs

from claimcheck.model.articles import Article
from claimcheck.model.claims import Claim
from claimcheck.model.documents import Document
from claimcheck.model.participants import MentionIndex, Participant
from claimcheck.model.quantities import Quantity
from claimcheck.model.quotations import Attribution
from claimcheck.model.times import TimeExpression


def _mentions(reading: "Reading") -> MentionIndex:
    return MentionIndex(reading.participants)


@attrs.frozen
class Reading:
    """One article, read: its document and everything extracted from it; *mentions* are those of its participants by their place."""

    document: Document
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    participants: tuple[Participant, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    mentions: MentionIndex = attrs.field(default=attrs.Factory(_mentions, takes_self=True), eq=False, repr=False)

    @property
    def article(self) -> Article:
        """The article that was read."""
        return self.document.article


def source_names(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return what explanations and reports call the articles, one name each: its source, "article 2" where it has none, numbered where two have the same."""
    names = [reading.article.source or f"article {number}" for number, reading in enumerate(readings, start=1)]
    often = {name for name, times in Counter(names).items() if times > 1}
    return tuple(f"{name} ({number})" if name in often else name for number, name in enumerate(names, start=1))
