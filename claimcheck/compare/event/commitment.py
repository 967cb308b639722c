"""Verbs and nouns of telling ─► where one article binds a speaker more than the other: promised, hinted; the board's decision, its recommendation."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

import attrs

from claimcheck.compare.event.phrases import whole_phrase
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import told_apart
from claimcheck.language.en.forces import ACTS_APART, FORCES_APART, NOUNS_APART, OWNER_PREPOSITIONS
from claimcheck.model.claims import EventForm
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

#: How many content words behind a verb tell what the speaker is bound to.
REACH = 8
#: Sentences that surely tell the same need no word in common behind the two verbs.
SURE = 0.9
#: Elsewhere one word in common is chance.
FEWEST_SHARED = 2


@attrs.frozen
class Bond:
    """A word that binds somebody: its lemma, where it stands, who is bound, by index, and the content words, by place, that say to what, or who."""

    lemma: str
    span: Span
    people: frozenset[int]
    words: Sequence[int]


def compare_commitment(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the words by which one speaker is bound more by one article than by the other."""
    yield from _compare(pair, verbs_told, FORCES_APART, _are_one_telling, Aspect.MODALITY)
    yield from _compare(pair, verbs_told, ACTS_APART, _are_one_telling, Aspect.EVENT)
    yield from _compare(pair, nouns_told, NOUNS_APART, _have_one_owner, Aspect.EVENT)


_Rows = tuple[tuple[frozenset[str], frozenset[str]], ...]
_Told = Callable[[Side], tuple[Bond, ...]]
_AreOne = Callable[[Pair, Bond, Bond], bool]


def _compare(pair: Pair, told: _Told, rows: _Rows, are_one: _AreOne, aspect: Aspect) -> Iterator[Finding]:
    for mine in pair.left.once[told]:
        for theirs in pair.right.once[told]:
            if _are_apart(mine.lemma, theirs.lemma, rows) and are_one(pair, mine, theirs):
                yield _discrepancy(pair, mine, theirs, aspect, rows)


@lru_cache(maxsize=1024)
def _are_apart(one: str, other: str, rows: _Rows) -> bool:
    return any((one in more and other in less) or (one in less and other in more) for more, less in rows)


_VERBS = frozenset().union(*(more | less for more, less in FORCES_APART + ACTS_APART))
_NOUN_FORMS = {form: noun for more, less in NOUNS_APART for noun in more | less for form in (noun, f"{noun}s")}


def verbs_told(side: Side) -> tuple[Bond, ...]:
    """Return the verbs of one side that bind whoever they are told of: the speaker of the utterance that they lead to, or who else does it."""
    told = side.attributions
    speakers = {one.cue.span.start: one.speaker.participant for one in told if one.cue and one.speaker and one.speaker.participant is not None}
    found = []
    for claim in side.claims:
        for event in claim.events:
            if event.lemma in _VERBS and event.form is EventForm.VERB:
                behind = side.words.within(Span(event.span.end, side.sentence.span.end))[:REACH]
                speaker = speakers.get(event.span.start)
                people = frozenset({speaker} if speaker is not None else (index for index, _ in claim.agents))
                found.append(Bond(event.lemma, event.span, people, behind))
    return tuple(found)


#: A sentence without any of these binds nobody by a noun.
BINDING_NOUNS = frozenset(_NOUN_FORMS)


def nouns_told(side: Side) -> tuple[Bond, ...]:
    """Return the nouns of one side that bind whoever they belong to: "the official's recommendation", "the decision of the official"."""
    if _NOUN_FORMS.keys().isdisjoint(side.sentence.lowers):
        return ()
    found = []
    for at, token in enumerate(side.sentence.tokens):
        owner = _owner(side, at) if token.lower in _NOUN_FORMS and side.sentence.letters[at] == "N" else None
        if owner is not None:
            found.append(Bond(_NOUN_FORMS[token.lower], Span(token.start, token.end), frozenset(), side.words.within(owner)))
    return tuple(found)


def _owner(side: Side, at: int) -> Span | None:
    tokens, letters = side.sentence.tokens, side.sentence.letters
    end = at - 1 if letters[at - 1 : at] in ("J", "N") else at
    if end > 1 and letters[end - 1] == "Z":
        start = end - 1
        while start and letters[start - 1] in "JN#":
            start -= 1
        return Span(tokens[start].start, tokens[end - 1].start) if start < end - 1 else None
    if at + 2 < len(tokens) and tokens[at + 1].lower in OWNER_PREPOSITIONS:
        end = at + 2
        while end < len(tokens) and letters[end] in "DJN#":
            end += 1
        return Span(tokens[at + 2].start, tokens[end - 1].end) if end > at + 2 else None
    return None


def _are_one_telling(pair: Pair, left: Bond, right: Bond) -> bool:
    """Say whether one speaker is bound, to what has words in common."""
    if not any(pair.accounts.are_same(mine, theirs) for mine in left.people for theirs in right.people):
        return False
    return pair.score >= SURE or sum(pair.correspondence.get(place) in right.words for place in left.words) >= FEWEST_SHARED


def _have_one_owner(pair: Pair, left: Bond, right: Bond) -> bool:
    """Say whether half of the words for the one whose word it is stand for the other's."""
    shared = sum(pair.correspondence.get(place) in right.words for place in left.words)
    return shared > 0 and 2 * shared >= min(len(left.words), len(right.words))


def _discrepancy(pair: Pair, left: Bond, right: Bond, aspect: Aspect, rows: _Rows) -> Finding:
    evidence = pair.left.evidence(left.span, left.lemma), pair.right.evidence(right.span, right.lemma)
    mine, theirs = (side.evidence(whole_phrase(side, bond.span)).text for side, bond in ((pair.left, left), (pair.right, right)))
    more = any(left.lemma in more and right.lemma in less for more, less in rows)
    told = f"{told_apart(pair.left, mine, pair.right, theirs)}, which binds {'less' if more else 'more'}."
    return Finding(FindingKind.DISCREPANCY, aspect, told, "told with another force", evidence, Severity.VARIANCE)
