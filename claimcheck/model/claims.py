"""What is claimed: clauses with their event word, who, when, how many, where, said by whom, how surely."""

from enum import StrEnum

import attrs

from claimcheck.model.participants import Mention
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression


class ClaimKind(StrEnum):
    """Which part of a sentence a claim is."""

    CLAUSE = "clause"
    CONTENT = "content"
    RELATIVE = "relative"
    APPOSITIVE = "appositive"


class Polarity(StrEnum):
    """Whether the claim is affirmed or denied."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Modality(StrEnum):
    """How surely the claim is put."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    POSSIBLE = "possible"
    REQUIRED = "required"
    ALLEGED = "alleged"
    CONDITIONAL = "conditional"
    ASKED = "asked"


class Tense(StrEnum):
    """When the event word places the event, against the time of writing."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


@attrs.frozen
class Event:
    """The word that names what happens ("arrive", "meetings"): its offsets, its lemma, and the tense of its verb group."""

    span: Span
    text: str
    lemma: str
    tense: Tense = Tense.UNKNOWN


@attrs.frozen
class Claim:
    """One clause's worth of what an article tells.

    *sentence* is the index of its sentence; *attribution* the index in `Analysis.attributions` of the utterance that it is part of, None
    for the article's own voice; *participants* holds the index in `Analysis.participants` and the mention in this claim; *subjects* and
    *objects* those of them before and after the event word; *times* and *quantities* are those that belong to this claim's event.
    """

    span: Span
    text: str
    sentence: int
    kind: ClaimKind
    events: tuple[Event, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    participants: tuple[tuple[int, Mention], ...] = ()
    attribution: int | None = None
