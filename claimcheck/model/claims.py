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


#: What is told outright, as done or as settled.
HELD = (Modality.ASSERTED, Modality.PLANNED)
#: What is only asked, or would follow if something else were so: who wonders whether it is done does not say that it is.
LEFT_OPEN = (Modality.CONDITIONAL, Modality.ASKED)


class Tense(StrEnum):
    """When the event word places the event, against the time of writing."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


class EventForm(StrEnum):
    """Whether a verb or a noun names the event."""

    VERB = "verb"
    NOUN = "noun"


@attrs.frozen
class Event:
    """A word that names what happens ("arrive", "meetings"): its offsets and its lemma, by which events are held against each other.

    A noun made from a verb has the verb's lemma ("meeting": "meet"); *form* tells the two apart. *tense*, *polarity* and *modality* are
    those of this event alone: in "failed to meet" *meet* is denied, in "plans to meet" it is planned. *times* are the times that the
    sentence gives to this event; *shared_times* those that it takes over from the event that it hangs on ("arrive on June 7 for meetings":
    the meetings share June 7), weaker evidence. *passive* says that the subject undergoes it.
    """

    span: Span
    text: str
    lemma: str
    tense: Tense = Tense.UNKNOWN
    form: EventForm = EventForm.VERB
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    times: tuple[TimeExpression, ...] = ()
    shared_times: tuple[TimeExpression, ...] = ()
    passive: bool = False


@attrs.frozen
class Claim:
    """One clause's worth of what an article tells.

    *sentence* is the index of its sentence; *attribution* the index in `Analysis.attributions` of the utterance that it is part of, None
    for the article's own voice. *span* runs from the clause's first to its last word; a clause inside it ("who ...") is a claim of its own,
    and *pieces* are the stretches that are this clause's alone.

    *events* are its event words in the order of the text, *main* the index of the one that the clause is about ("is expected to meet":
    *meet*), None where the clause has no event word; *polarity* and *modality* are those of the main event.

    *subject* and *object* are the phrases that play that part; the subject may stand in another clause ("arrived and **spent**"). *agents*
    holds those who do it, *patients* those to whom it is done, turned round in the passive; *participants* holds all that the clause
    speaks of, the shared subject's included: each the index in `Analysis.participants` and the mention. *times* and *quantities* are those
    that stand in this clause. *link* is how the clause hangs on *parent*, the index in `Analysis.claims`: "root", "beside", "coordinate",
    "relative", "that", "subordinate", "participle" or "appositive"; *opener* is the conjunction or pronoun that opens it.
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
    main: int | None = None
    pieces: tuple[Span, ...] = ()
    subject: Span | None = None
    object: Span | None = None
    agents: tuple[tuple[int, Mention], ...] = ()
    patients: tuple[tuple[int, Mention], ...] = ()
    link: str = "root"
    parent: int | None = None
    opener: str = ""

    @property
    def event(self) -> Event | None:
        """What the clause is about, None where it has no event word."""
        return None if self.main is None else self.events[self.main]
