"""The working values of this stage: name runs as found, and the entities that mentions are gathered into."""

from typing import NamedTuple

import attrs

from claimcheck.model.participants import MentionKind, ParticipantKind


class Phrase(NamedTuple):
    """A stretch of a sentence: the indices of its tokens (end exclusive) and its offsets into the text."""

    sentence: int
    first: int
    last: int
    start: int
    end: int


class NameRun(NamedTuple):
    """A name as it stands in a sentence.

    *words* are its words without titles; *titles* the capitalised titles before it, with their offsets; *honorific* "mr", "sen" and the like;
    *kind* what the run by itself tells.
    """

    phrase: Phrase
    words: tuple[str, ...]
    kind: ParticipantKind
    title: tuple[int, int] | None = None
    title_heads: tuple[str, ...] = ()
    honorific: str = ""
    gender: str | None = None
    opens: bool = False


@attrs.define(slots=True, eq=False)
class Entity:
    """Somebody or something under construction; becomes a `Participant`."""

    kind: ParticipantKind
    name: str
    words: tuple[str, ...] = ()
    gender: str | None = None
    plural: bool = False
    affiliation: str | None = None
    heads: set[str] = attrs.field(factory=set)
    aliases: list[str] = attrs.field(factory=list)
    roles: list[tuple[int, int]] = attrs.field(factory=list)
    mentions: list[tuple[int, int, MentionKind]] = attrs.field(factory=list)
    members: tuple["Entity", ...] = ()
    speaks: bool = False

    @property
    def named(self) -> bool:
        """Whether the text gives it a name."""
        return bool(self.words)
