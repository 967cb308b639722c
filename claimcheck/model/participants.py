"""Who: the people, groups, organizations and places of an article, each with its names, roles and mentions."""

from enum import StrEnum

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
    *plural* whether it stands for several; *affiliation* what it belongs to, where the text says so.
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
