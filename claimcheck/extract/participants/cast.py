"""The working values of this stage: name runs as found, and the entities that mentions are gathered into."""

from typing import NamedTuple

import attrs

from claimcheck.extract.participants.lexicon import gender_of_given_name
from claimcheck.model.participants import MentionKind, ParticipantKind


class Phrase(NamedTuple):
    """A stretch of a sentence: its sentence, the indices of its tokens (end exclusive) and its offsets into the text."""

    sentence: int
    first: int
    last: int
    start: int
    end: int


class NameRun(NamedTuple):
    """A name as it stands in a sentence.

    *phrase* is the name without its titles, *begin* the index of the first token with them; *words* are the words of the name; *kind* is what
    the run by itself tells; *title* the offsets of the titles before it, *titles* their words and *heads* their nouns, lower case; *impersonal*
    that it is no person's. *opens* says that it opens its sentence or quotation, so that its capital proves nothing; *article* that "the" stands
    before it, or "a" before several words; *located* that a preposition of place does; *acts* that an age or a verb of speech follows; *kin*
    that a word such as "wife" or "son" stands beside it; *town* that it stands behind a preposition of place, and its state or country behind it.
    """

    phrase: Phrase
    begin: int
    words: tuple[str, ...]
    kind: ParticipantKind
    title: tuple[int, int] | None = None
    heads: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    gender: str | None = None
    impersonal: bool = False
    opens: bool = False
    article: bool = False
    located: bool = False
    acts: bool = False
    kin: bool = False
    town: bool = False


@attrs.define(slots=True, eq=False)
class Entity:
    """Somebody or something under construction; becomes a `Participant`. *words* is empty where the text gives no name;
    *latest* is the place of its last mention among all that were read, -1 before the first;
    *heads* are the nouns of its titles and roles, *described* all their words, lower case; *called* are the genders of
    its pronouns;
    *relative* says that somebody else of the same surname is the one whom the surname alone means.
    """

    kind: ParticipantKind
    name: str
    words: tuple[str, ...] = ()
    gender: str | None = None
    plural: bool = False
    impersonal: bool = False
    relative: bool = False
    affiliation: str | None = None
    heads: frozenset[str] = frozenset()
    described: set[str] = attrs.field(factory=set)
    called: frozenset[str] = frozenset()
    roles: list[tuple[int, int]] = attrs.field(factory=list)
    mentions: list[tuple[int, int, MentionKind]] = attrs.field(factory=list)
    members: tuple["Entity", ...] = ()
    speaks: bool = False
    latest: int = -1

    def complete(self, given_name: str) -> None:
        """Take the given name that a headline puts before the surname."""
        self.words = (given_name, *self.words)
        self.name = " ".join(self.words)
        self.kind = ParticipantKind.PERSON
        self.gender = self.gender or gender_of_given_name(given_name)
