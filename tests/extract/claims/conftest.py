"""Read sentences for their claims, with times, participants and attributions set by hand so that only this stage is tested."""

from collections.abc import Callable

import pytest

from claimcheck.extract.claims import find_claims
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Article, Block, BlockKind
from claimcheck.model.claims import Claim, Event
from claimcheck.model.participants import Mention, MentionKind, Participant, ParticipantKind
from claimcheck.model.quotations import Attribution, AttributionKind
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression, TimexType
from claimcheck.segment.segmentation import segment


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


class Told:
    """The claims of a text, and short ways to ask for them."""

    def __init__(self, reading: Reading) -> None:
        self.claims = find_claims(reading)
        self.text = reading.article.text

    def about(self, lemma: str) -> Claim:
        """The first claim whose main event has this lemma."""
        return next(claim for claim in self.claims if claim.event is not None and claim.event.lemma == lemma)

    def event(self, word: str) -> Event:
        """The event that this word of the text names."""
        return next(event for claim in self.claims for event in claim.events if event.text == word)

    def times(self, word: str) -> list[str]:
        """The words of the times that this event word has of its own."""
        return [time.text for time in self.event(word).times]

    def shared(self, word: str) -> list[str]:
        """The words of the times that this event word takes over from another."""
        return [time.text for time in self.event(word).shared_times]

    def subject(self, lemma: str) -> str | None:
        """The words of the subject of the claim about *lemma*."""
        span = self.about(lemma).subject
        return None if span is None else self.text[span.slice]

    def object(self, lemma: str) -> str | None:
        """The words of the object of the claim about *lemma*."""
        span = self.about(lemma).object
        return None if span is None else self.text[span.slice]


@pytest.fixture
def tell() -> Callable[..., Told]:
    """Read a text whose times, names and reported content are given as their words."""

    def read(text: str, *, times: tuple[str, ...] = (), names: tuple[str, ...] = (), content: tuple[str, ...] = ()) -> Told:
        document = segment(Article(text=text), (Block(BlockKind.BODY, Span(0, len(text))),))
        return Told(
            Reading(
                document,
                times=tuple(TimeExpression(_span(text, words), words, TimexType.DATE, "2024-05-02", "by hand") for words in times),
                participants=tuple(
                    Participant(index, words, ParticipantKind.PERSON, mentions=(Mention(_span(text, words), words, MentionKind.NAME),))
                    for index, words in enumerate(names)
                ),
                attributions=tuple(Attribution(AttributionKind.INDIRECT, (_span(text, words),)) for words in content),
            )
        )

    return read
