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


@attrs.frozen
class Evidence:
    """Words of one article, by its number and code-point offsets, with the normalized value that they stand for."""

    article: int
    span: Span
    text: str
    value: str | None = None


@attrs.frozen
class Alignment:
    """Two sentences of two articles that report at least one common claim.

    *left* and *right* are (article number, sentence index); the left article's number is the smaller.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    score: float


@attrs.frozen
class Finding:
    """One thing that the articles agree on, that one adds, or on which they differ, with its proof."""

    kind: FindingKind
    aspect: Aspect
    explanation: str
    rule: str
    evidence: tuple[Evidence, ...]
    severity: Severity | None = None


@attrs.frozen
class Collation:
    """Several articles, read, lined up and compared."""

    readings: tuple[Reading, ...]
    alignments: tuple[Alignment, ...] = ()
    findings: tuple[Finding, ...] = ()
