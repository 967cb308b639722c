"""The words of a source ─► the participant that they stand for."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile
from operator import itemgetter
from typing import NamedTuple

from claimcheck.extract.attributions.drafts import Draft
from claimcheck.language.en.clauses import POSSESSIVE_PRONOUNS, PREPOSITIONS, RELATIVES
from claimcheck.model.documents import Document
from claimcheck.model.participants import Mention, MentionKind, Participant, ParticipantKind
from claimcheck.model.quotations import Speaker
from claimcheck.model.spans import Span
from claimcheck.text.nouns import names_people

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_PLACE = ParticipantKind.PLACE
_NAME, _NOMINAL, _PRONOUN = MentionKind.NAME, MentionKind.NOMINAL, MentionKind.PRONOUN


class _Place(NamedTuple):
    """A mention with the participant that it belongs to, behind what it is sorted by."""

    start: int
    end: int
    number: int
    mention: Mention
    participant: Participant


_order_of_place = itemgetter(0, 1, 2)


class Speakers:
    """Finds the participant whose mention a source holds."""

    def __init__(self, document: Document, participants: Sequence[Participant]) -> None:
        self._text = document.text
        rows = [(mention.span.start, mention.span.end, -one.index, mention, one) for one in participants for mention in one.mentions]
        self._rows = sorted(rows, key=_order_of_place)
        self._starts = [row[0] for row in self._rows]

    def speaker_of(self, draft: Draft) -> Speaker | None:
        """Return the speaker of *draft*, None where it names none."""
        if draft.source is None:
            return None
        text = self._text[draft.source.slice]
        place = self._antecedent(draft.source) if text.lower() in RELATIVES else self._inside(draft.source)
        if place is None:
            return Speaker(draft.source, text)
        participant = place.participant
        role = participant.roles[0].text if participant.roles else None
        return Speaker(draft.source, text, participant.name, role, participant.index)

    def _inside(self, source: Span) -> _Place | None:
        """Return the mention that the source is about: the first that is not inside a prepositional phrase, a whole name before a part."""
        found = []
        at = bisect_left(self._starts, source.start)
        while at < len(self._rows) and self._starts[at] < source.end:
            if self._rows[at][1] <= source.end:
                found.append(_Place(*self._rows[at]))
            at += 1
        core = source.start + self._core(source)
        heads = [place for place in found if (place.start < core or self._is_titled(place, source)) and not self._owns(place, source)]
        best = max(heads, key=lambda place: (place.end, -place.start), default=None)
        if best and best.mention.kind is not _NOMINAL:
            return best
        return next((place for place in found if self._follows_comma(place, source)), best)

    def _is_titled(self, place: _Place, source: Span) -> bool:
        """Say whether the mention is the name behind a title that the source begins with: "Secretary of State Dora Hill", not "an aide to" her."""
        titles = [role.span for role in place.participant.roles if source.start <= role.span.start < role.span.end <= place.start]
        return any(self._text[title.end : place.start].isspace() and not self._leans(source.start, title.start) for title in titles)

    def _leans(self, start: int, end: int) -> bool:
        return not PREPOSITIONS.isdisjoint(self._text[start:end].lower().split())

    def _follows_comma(self, place: _Place, source: Span) -> bool:
        """Say whether the mention is the name in an apposition: "Boon's spokeswoman, Dora Hill"."""
        before = self._text[source.start : place.start]
        return place.mention.kind is _NAME and before.endswith(", ") and before.count(",") == 1 and not self._owns(place, source)

    def _core(self, source: Span) -> int:
        """Return how long the source is up to its first comma or preposition: the head stands last in it ("Hill's spokesman Ray Boon of the council")."""
        length = 0
        for word in self._text[source.slice].split(" "):
            if length and word.lower() in PREPOSITIONS:
                break
            length += len(word) + 1
            if word.endswith((",", ";")):
                break
        return length

    def _owns(self, place: _Place, source: Span) -> bool:
        """Say whether the mention only owns what follows it: "Hill" in "Hill's spokesman", "her" in "her aides"; what "her letter" says are her words."""
        end = place.end
        if place.mention.kind is _PRONOUN:
            return self._text[place.start : end].lower() in POSSESSIVE_PRONOUNS and _names_people(self._text[end : source.end])
        return self._text[end : end + 2] in ("'s", "’s", "s'", "s’") and end + 2 < source.end

    def _antecedent(self, source: Span) -> _Place | None:
        """Return what a relative pronoun stands for: the last mention before it that no pronoun is."""
        at = bisect_left(self._starts, source.start) - 1
        while at >= 0 and source.start - self._rows[at][1] < _NEAR:
            place = _Place(*self._rows[at])
            if place.mention.kind is not _PRONOUN and place.participant.kind is not _PLACE:
                return place
            at -= 1
        return None


def _names_people(words: str) -> bool:
    """Say whether the noun that *words* begin with is one of people: " spokeswoman, Dora Hill", not " plan for residents"."""
    noun_phrase = takewhile(lambda word: word not in PREPOSITIONS, words.partition(",")[0].lower().split())
    return any(map(names_people, noun_phrase))


_NEAR = 60  # characters between a name and the "who" that follows it: an apposition may stand between
