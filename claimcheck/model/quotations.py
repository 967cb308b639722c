"""Who said what: attributions as source, cue and content, in the sense of PARC and PolNeAR."""

from enum import StrEnum

import attrs

from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression


class AttributionKind(StrEnum):
    """Whether the content stands in quotation marks: all of it, none of it, or parts."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Force(StrEnum):
    """How far the cue stands behind, or away from, what is said."""

    PLAIN = "plain"
    COMMITTED = "committed"
    DOUBTED = "doubted"
    DENIED = "denied"
    INTENT = "intent"
    REFUSED = "refused"
    BELIEF = "belief"
    QUESTION = "question"


@attrs.frozen
class Speaker:
    """The source of an utterance.

    *span* and *text* are the words of this sentence ("he", "Alfaqih", "the spokeswoman"); *name* is the resolved name, *role* the role
    of the resolved participant, *participant* its index in `Analysis.participants`; None where not known.
    """

    span: Span
    text: str
    name: str | None = None
    role: str | None = None
    participant: int | None = None


@attrs.frozen
class Cue:
    """The words that attribute ("said", "according to", "the announcement that") and their force."""

    span: Span
    text: str
    lemma: str = ""
    force: Force = Force.PLAIN


@attrs.frozen
class Attribution:
    """An utterance, a thought or a document's word: who it is given to, by which cue, and what it says.

    *content* holds one span a stretch of content (more than one where the said-clause interrupts it); *when* is the time of the
    utterance where the text gives it ("said Tuesday night").
    """

    kind: AttributionKind
    content: tuple[Span, ...]
    speaker: Speaker | None = None
    cue: Cue | None = None
    when: TimeExpression | None = None
    rule: str = ""
