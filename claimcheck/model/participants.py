"""Who: the people, groups, organizations and places of an article, each with its names, roles and mentions."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from operator import itemgetter

import attrs

from claimcheck.model.spans import Span


class ParticipantKind(StrEnum):
    """What sort of thing a participant is."""

    PERSON = "person"
    GROUP = "group"
    ORGANIZATION = "organization"
    PLACE = "place"
    DOCUMENT = "document"
    UNKNOWN = "unknown"


class MentionKind(StrEnum):
    """In what form the text names a participant."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


@attrs.frozen
class Mention:
    """One place where the text speaks of a participant."""

    span: Span
    text: str
    kind: MentionKind


@attrs.frozen
class Role:
    """How a text titles or describes a participant ("special adviser to Harris", "the Texas Republican"), and where."""

    span: Span
    text: str


@attrs.frozen
class Participant:
    """Somebody or something that the article speaks of.

    *index* is its place in `Analysis.participants`; *name* its fullest name in the article; *gender* "male", "female" or None;
    *plural* whether it stands for several; *affiliation* what it belongs to, where the text says so; *members* the indices of the participants
    that a pair or a group is made of, where the text names them ("the two leaders"): the group's mentions are mentions of each of them too.
    """

    index: int
    name: str
    kind: ParticipantKind
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    mentions: tuple[Mention, ...] = ()
    gender: str | None = None
    plural: bool = False
    affiliation: str | None = None
    members: tuple[int, ...] = ()


#: How many mentions may begin before an offset and still cover it ("his" in "his wife's lawyer").
_DEEPEST = 4


class MentionIndex:
    """The mentions of an article by their place: who is mentioned in a span, who at an offset.

    Build it once an article; each question costs a binary search. *rows* are all mentions in the order of the text: where each begins and ends, and the
    participant's index with the mention, a pair that all answers share.
    """

    def __init__(self, participants: Sequence[Participant]) -> None:
        self.participants = participants
        rows = [(one.span.start, one.span.end, participant.index, one) for participant in participants for one in participant.mentions]
        self.rows = [(start, end, (index, mention)) for start, end, index, mention in sorted(rows, key=itemgetter(0, 1, 2))]
        self._starts = [row[0] for row in self.rows]

    def within(self, span: Span) -> tuple[tuple[int, Mention], ...]:
        """Return (participant index, mention) for each mention that lies wholly inside *span*, in the order of the text."""
        rows = self.rows[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        return tuple([named for _, end, named in rows if end <= span.end])

    def before(self, offset: int) -> Iterator[tuple[int, Mention]]:
        """Yield (participant index, mention) for each mention that begins before *offset*, the last first."""
        for place in range(bisect_left(self._starts, offset) - 1, -1, -1):
            yield self.rows[place][2]

    def at(self, offset: int) -> tuple[int, Mention] | None:
        """Return the innermost mention that covers *offset*, with its participant's index; None where nobody is mentioned.

        Where it is one of several people together, the participant is the group that they make.
        """
        last = bisect_right(self._starts, offset)
        covering = [(end - start, -index, mention) for start, end, (index, mention) in self.rows[max(0, last - _DEEPEST) : last] if end > offset]
        if not covering:
            return None
        _, index, mention = min(covering, key=lambda row: row[:2])  # a group comes after its members
        return -index, mention
