"""What a comparison finds: aligned sentences, and findings with the words that prove them."""

from enum import StrEnum

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.spans import Span


class FindingKind(StrEnum):
    """Whether both tell it, one tells it, or they tell it differently."""

    AGREEMENT = "agreement"
    ADDITION = "addition"
    DISCREPANCY = "discrepancy"


class Aspect(StrEnum):
    """What part of a claim a finding is about."""

    TIME = "time"
    QUANTITY = "quantity"
    PLACE = "place"
    PARTICIPANT = "participant"
    ROLE = "role"
    SPEAKER = "speaker"
    QUOTE = "quote"
    POLARITY = "polarity"
    MODALITY = "modality"
    EVENT = "event"


class Severity(StrEnum):
    """Whether both can be true (`VARIANCE`) or not (`CONFLICT`)."""

    CONFLICT = "conflict"
    VARIANCE = "variance"


class Likeness(StrEnum):
    """How two articles tell what they agree on."""

    SAME = "same"
    INEXACT = "inexact"  # one of the values lies in the other: "about 40", 43
    RETOLD = "retold"  # one quotes what the other says in its own words


@attrs.frozen
class Evidence:
    """Words of one article, by its number and code-point offsets, with the normalized value that they stand for.

    >>> piece = Evidence(0, Span(15, 19), "nine", "9")
    >>> "The storm sank nine boats."[piece.span.slice] == piece.text
    True
    """

    article: int
    span: Span
    text: str
    value: str | None = None


@attrs.frozen
class Alignment:
    """Two sentences of two articles that report at least one common claim.

    *left* and *right* are (article number, sentence index); the left article's number is the smaller. *score* is the probability that a careful reader
    aligns the two. *shared_origin* says that both print the same copy, of an agency or a press release: their agreement is no confirmation by two.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    score: float
    shared_origin: bool = False


@attrs.frozen
class Lineup:
    """Several articles lined up, two by two.

    *likely* are the pairs of sentences that are likely enough to tell the same for a difference to be looked for in them; *comparable* are those of them
    that are held against each other as telling one thing, *alignments* those that surely count as telling the same. *alone* are the body sentences, by
    article number and index, that no other article tells; none of them is comparable.
    """

    likely: tuple[Alignment, ...]
    comparable: tuple[Alignment, ...]
    alignments: tuple[Alignment, ...]
    alone: tuple[tuple[int, int], ...]


@attrs.frozen
class Cluster:
    """The sentences of several articles that report one claim.

    *members* are (article number, sentence index), in order; *label* is the member that the others match best; *score* the mean probability of its
    alignments. *origins* are the articles that tell it, those that print the same copy together: as many groups as there are independent sources.
    """

    members: tuple[tuple[int, int], ...]
    label: tuple[int, int]
    score: float
    origins: tuple[tuple[int, ...], ...]

    @property
    def articles(self) -> tuple[int, ...]:
        """The numbers of the articles that tell it, in order."""
        return tuple(sorted({article for article, _ in self.members}))


@attrs.frozen
class Shared:
    """What two articles agree on, so that it can be told of more than two.

    *told* says it without their names, "call Ada Lund mayor", "one figure, told more and less exactly"; only who retells what the other quotes is named.
    *words* are those that both have of an event or a quotation, "" for all else; *topic* says that both speak of them, and tell nothing of them in common.
    """

    told: str
    words: str = ""
    likeness: Likeness = Likeness.SAME
    topic: bool = False


@attrs.frozen
class Finding:
    """One thing that the articles agree on, that one adds, or on which they differ, with its proof.

    *explanation* says it in a sentence for a reader, *rule* names what made it, *evidence* has at least one piece from each side of an agreement or a
    discrepancy; *severity* is None but for discrepancies, *shared* but for agreements. Kinds, aspects and severities are strings too.

    >>> finding = Finding(FindingKind.ADDITION, Aspect.EVENT, "Found in The Herald alone.", "lone sentence", (Evidence(1, Span(0, 6), "Rain."),))
    >>> finding.kind == "addition", finding.severity
    (True, None)
    """

    kind: FindingKind
    aspect: Aspect
    explanation: str
    rule: str
    evidence: tuple[Evidence, ...]
    severity: Severity | None = None
    shared: Shared | None = None


def agreement(aspect: Aspect, told: str, rule: str, evidence: tuple[Evidence, ...], *, words: str = "", topic: bool = False) -> Finding:
    """Return the agreement that *told* tells of both articles.

    >>> evidence = Evidence(0, Span(0, 5), "Mayor", "mayor"), Evidence(1, Span(4, 9), "mayor", "mayor")
    >>> agreement(Aspect.ROLE, "call Ada Lund mayor", "same office", evidence).explanation
    'Both call Ada Lund mayor.'
    """
    return Finding(FindingKind.AGREEMENT, aspect, f"Both {told}.", rule, evidence, shared=Shared(told, words, topic=topic))


@attrs.frozen
class FindingGroup:
    """What findings about one matter say together, over all articles: who tells it alike, who stands alone, who is silent.

    *findings* are places in `Comparison.findings`. *sides* are the articles that tell the matter alike, by their numbers, the largest side first: one side
    for an agreement, two or more for a discrepancy; *silent* are those that tell nothing of it, *unclear* those that tell of it, yet not so that a side can be
    told: each article is in one of the three. *evidence* are the words that prove it, article by article;
    *odd* is the article that alone stands against a majority of independent sources, None where none does. *cluster* is the place in `Collation.clusters` of
    the claim that it is part of, None where it is part of no single one.
    """

    findings: tuple[int, ...]
    kind: FindingKind
    aspects: tuple[Aspect, ...]
    explanation: str
    evidence: tuple[Evidence, ...]
    sides: tuple[tuple[int, ...], ...]
    silent: tuple[int, ...] = ()
    severity: Severity | None = None
    odd: int | None = None
    cluster: int | None = None
    unclear: tuple[int, ...] = ()


@attrs.frozen
class Collation:
    """Several articles, read, lined up and compared."""

    readings: tuple[Reading, ...]
    alignments: tuple[Alignment, ...] = ()
    findings: tuple[Finding, ...] = ()
    clusters: tuple[Cluster, ...] = ()
