"""One sentence ─► the deeds that it tells as weighed alone: "considers resigning", "undecided whether to appeal", "mulls a run", "did not rule it out"."""

from collections.abc import Iterator
from weakref import ref

import attrs

from claimcheck.compare.event.deeds import Deed, deed_at
from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.clauses import OF
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.language.en.modality import ASKING, CONDITIONS
from claimcheck.language.en.negation import CONTRACTED_NOT, NEGATORS
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.language.en.weighing import (
    ABOUT,
    CLOSE,
    CONSIDERING,
    DEED_NOUNS,
    DELIBERATING,
    NEGOTIATING,
    OUT,
    POSSIBILITIES,
    QUESTIONING,
    RULING,
    THINKING,
    UNDERTAKING,
    WEIGHING,
)
from claimcheck.language.en.word_classes import INDEFINITE_ARTICLES
from claimcheck.model.claims import Event, EventForm, Tense
from claimcheck.model.spans import Span
from claimcheck.text.event_nouns import event_noun_lemma

#: How many tokens before "rule out" may deny it.
_DENYING = 3


@attrs.frozen
class Weighed:
    """A deed that is only weighed, where the words stand that say so, whether by not ruling it out, and whether in the past."""

    deed: Deed
    words: Span
    not_ruled_out: bool = False
    is_over: bool = False

    @property
    def shown(self) -> Span:
        """The words with the deed: "considering whether to resign"; "did not rule it out" alone, behind what was asked."""
        if self.deed.span.end < self.words.start:
            return self.words
        return Span(self.words.start, max(self.words.end, self.deed.span.end))


def weighed_deeds(side: Side) -> tuple[Weighed, ...]:
    """Return the deeds of one side that are only weighed."""
    found = [one for at, word in enumerate(side.sentence.lowers[:-1]) if word in WEIGHING for one in _weighed_at(side, at)]
    return (*found, *_left_open(side))


def _left_open(side: Side) -> Iterator[Weighed]:
    """Yield what the clauses tell that ask for it: "would not say whether she would resign", "considers whether to resign"; not whether it is so."""
    for claim in side.claims:
        event = claim.event if claim.opener in ASKING else None
        above = None if claim.parent is None else side.reading.claims[claim.parent].event
        if above and above.lemma in QUESTIONING:
            continue  # who asks leaves it open, not who is asked
        if event and event.lemma not in EMPTY_LEMMAS and (event.tense is Tense.FUTURE or side.word_before(event.span) == "to"):
            deed = deed_at(side, event.span)
            if deed:
                yield Weighed(deed, Span(claim.span.start, event.span.end))


def _weighed_at(side: Side, at: int) -> Iterator[Weighed]:
    word, behind = side.sentence.lowers[at : at + 2]
    if word in RULING:
        yield from _not_ruled_out(side, at)
        return
    deed = None
    if word in NEGOTIATING and behind == "to":
        deed = _verb_at(side, at + 2)
    elif word in NEGOTIATING and behind in ABOUT:
        deed = noun_deed(side, at + 2)
    elif word in CLOSE and behind == "to":
        deed = _gerund_at(side, at + 2) or noun_deed(side, at + 2)
    elif word in CONSIDERING or (word in THINKING and behind in ABOUT):
        first = at + 1 + (word in THINKING)
        deed = _gerund_at(side, first) or (noun_deed(side, first) if word in DELIBERATING else None)
    elif word in POSSIBILITIES and behind == OF:
        deed = _gerund_at(side, at + 2)
    if deed:
        token = side.sentence.tokens[at]
        yield Weighed(deed, Span(token.start, token.end), is_over=word.endswith("ed") and word in CONSIDERING)


def _not_ruled_out(side: Side, at: int) -> Iterator[Weighed]:
    """Yield what somebody does not rule out: "did not rule out resigning", "asked if he might resign, Lund did not rule it out"."""
    lowers = side.sentence.lowers
    group = [place for place in range(max(0, at - _DENYING), at) if _may_deny(lowers[place]) or lowers[place] in AUXILIARIES]
    if not any(_may_deny(lowers[place]) for place in group):
        return
    if lowers[at + 1] == OUT:
        deed = _gerund_at(side, at + 2) or noun_deed(side, at + 2)
    else:
        deed = _deed_asked(side, at) if lowers[at + 2 : at + 3] == (OUT,) else None
    if deed:
        tokens = side.sentence.tokens
        end = next(token.end for token in tokens[at:] if token.lower == OUT)
        yield Weighed(deed, Span(tokens[group[0]].start, end), not_ruled_out=True)


def _may_deny(word: str) -> bool:
    return word in NEGATORS or word.endswith(CONTRACTED_NOT)


def _deed_asked(side: Side, at: int) -> Deed | None:
    """Return what a question before a token asks for: "asked if he might resign"."""
    end = side.sentence.tokens[at].start
    asked = [claim for claim in side.claims if claim.opener in CONDITIONS and claim.event and claim.event.span.end < end]
    return deed_at(side, asked[-1].event.span) if asked and asked[-1].event else None


def _verb_at(side: Side, at: int) -> Deed | None:
    token = next(iter(side.sentence.tokens[at : at + 1]), None)
    return deed_at(side, Span(token.start, token.end)) if token else None


def _gerund_at(side: Side, at: int) -> Deed | None:
    return _verb_at(side, at) if any(word.endswith("ing") for word in side.sentence.lowers[at : at + 1]) else None


def noun_deed(side: Side, at: int) -> Deed | None:
    """Return the deed that the noun phrase at a token names: "a run for governor"; None where it tells of one that is known, or of no deed."""
    if side.sentence.lowers[at : at + 1] and side.sentence.lowers[at] not in INDEFINITE_ARTICLES:
        return None
    head = head_at(side, at)
    lemma = lemma_of_noun(side.sentence.lowers[head]) if head is not None else None
    claim = side.claim_at(span := Span(side.sentence.tokens[head].start, side.sentence.tokens[head].end)) if head is not None and lemma else None
    return Deed(ref(side), claim, Event(span, side.reading.document.text[span.slice], lemma, form=EventForm.NOUN), span, lemma) if claim and lemma else None


def head_at(side: Side, at: int) -> int | None:
    """Return the last noun of the noun phrase that begins at a token, by its place; None where none begins."""
    letters, end = side.sentence.letters, at
    while letters[end : end + 1] and letters[end] in "DJN#":
        end += 1
    return end - 1 if end > at and letters[end - 1] == "N" else None


def lemma_of_noun(word: str) -> str | None:
    """Return the verb of the deed that a noun names."""
    return DEED_NOUNS.get(word) or event_noun_lemma(word)


def noun_undertaken(deed: Deed) -> tuple[int, str] | None:
    """Return where the noun stands that names what is undertaken, and its verb: "opened an inquiry", "call a strike"; None where the verb says what is done."""
    if deed.verb not in UNDERTAKING or deed.event.form is EventForm.NOUN:
        return None
    tokens = deed.side.sentence.tokens
    behind = next((place for place, token in enumerate(tokens) if token.start >= deed.span.end), len(tokens))
    head = head_at(deed.side, behind)
    lemma = lemma_of_noun(tokens[head].lower) if head is not None else None
    return (tokens[head].start, lemma) if head is not None and lemma else None
