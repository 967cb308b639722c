"""Deeds that both sentences tell ─► where one article tells as so, or as sure to come, what the other hedges: may have passed, is expected to open."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.compare.event.deeds import Deed, all_deeds_of
from claimcheck.compare.event.phrases import verb_group
from claimcheck.compare.event.same_deeds import are_of_one_speaker, have_one_doer, let_do_others, share_matter, shared_both_ways
from claimcheck.compare.event.wording import contrasted
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.doubting import AWAITING, BELIEVED, DOUBTING, EXPECTING, IMPERSONAL, INTRODUCING, PLAINLY_TO_COME, UNREAL
from claimcheck.language.en.modality import CONDITIONS, MODALS, UNSURE
from claimcheck.language.en.names import POSSESSIVE_ENDINGS
from claimcheck.model.claims import Claim, Event, EventForm, Modality, Polarity, Tense
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

#: How many words behind both verbs must be shared where not one doer is known to do both.
FEWEST_SHARED = 2


def compare_hedging(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the deeds that one sentence tells with a word of doubt and the other in the article's own voice without any."""
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        for deed in one.once[doubted_deeds]:
            yield from (_discrepancy(pair, deed, told) for told in other.once[all_deeds_of] if _are_one(pair, deed, told) and _is_asserted(pair, deed, told))
            yield from (_named_outright(pair, deed, other, noun) for owner, noun in other.once[owned_deeds] if _is_his(pair, deed, owner, noun))
        for deed in one.once[awaited_deeds]:
            yield from (_discrepancy(pair, deed, told) for told in other.once[all_deeds_of] if _are_one(pair, deed, told) and _is_to_come(pair, deed, told))


def doubted_deeds(side: Side) -> tuple[Deed, ...]:
    """Return the deeds of one side that it hedges."""
    if not _may_doubt(side.sentence.lowers):
        return ()
    return tuple([deed for deed in side.once[all_deeds_of] if _is_doubted(_group(deed)) or _impersonal_clause(deed, IMPERSONAL)])


def _may_doubt(lowers: Sequence[str]) -> bool:
    """Say whether a sentence has words that may make a deed doubtful: most have none."""
    if not DOUBTING.isdisjoint(lowers) or UNREAL.issubset(lowers):
        return True
    return not BELIEVED.isdisjoint(lowers) and any(word in BELIEVED and after in INTRODUCING for word, after in pairwise(lowers))


def _is_doubted(group: Sequence[str]) -> bool:
    """Say whether a group of words before a verb leaves open whether it is so, or says that it is not: "would have opened"."""
    return not DOUBTING.isdisjoint(group) or not BELIEVED.isdisjoint(group) or UNREAL.issubset(group)


def awaited_deeds(side: Side) -> tuple[Deed, ...]:
    """Return the deeds of one side that it only expects."""
    if AWAITING.isdisjoint(side.sentence.lowers):
        return ()
    return tuple([deed for deed in side.once[all_deeds_of] if not AWAITING.isdisjoint(_group(deed)) or _impersonal_clause(deed, EXPECTING)])


def owned_deeds(side: Side) -> tuple[tuple[int, Event], ...]:
    """Return the nouns of one side that name a deed of somebody, with who it is, by index: "Lund's endorsement"."""
    found = []
    for claim in side.claims:
        for event in claim.events:
            if event.form is EventForm.NOUN and not side.account.attributions_of(event.span):
                owners = [(index, mention.span.end) for index, mention in side.mentions if mention.span.end < event.span.start]
                found += [(index, event) for index, end in owners if side.reading.document.text[end : event.span.start].strip() in POSSESSIVE_ENDINGS]
    return tuple(found)


def _is_his(pair: Pair, deed: Deed, owner: int, noun: Event) -> bool:
    """Say whether the noun names the deed, and as one of whoever does it."""
    if noun.lemma not in deed.meanings or deed.quoted or deed.event.polarity is Polarity.DENIED:
        return False
    return any(pair.accounts.are_same(*pair.in_order(deed.side, doer, owner)) for doer in deed.doers)


def _group(deed: Deed) -> list[str]:
    """Return the words of the verb's group, and an adverb before it, in lower case."""
    sentence = deed.side.sentence
    first, verb = (bisect_left(sentence.tokens, (start,)) for start in (verb_group(deed).start, deed.event.span.start))
    return list(sentence.lowers[first - (first > 0 and sentence.letters[first - 1] == "R") : verb])


def _hedged_group(deed: Deed) -> Span:
    """Return the verb's group with an adverb of doubt before it: "reportedly apologized"."""
    group, tokens = verb_group(deed), deed.side.sentence.tokens
    first = bisect_left(tokens, (group.start,))
    return Span(tokens[first - 1].start, group.end) if first and tokens[first - 1].lower in DOUBTING else group


def _impersonal_clause(deed: Deed, verbs: frozenset[str]) -> Claim | None:
    """Return the clause by which "it" is said, or expected, that the deed is done; None where there is none."""
    claims, claim = deed.side.reading.claims, deed.claim
    parent = claims[claim.parent] if claim.parent is not None and claim.link == "that" and deed.event is claim.event else None
    if parent is None or parent.event is None or parent.subject is None or not parent.event.passive or parent.event.lemma not in verbs:
        return None
    return parent if deed.side.reading.document.text[parent.subject.slice].lower() == "it" else None


def _are_one(pair: Pair, deed: Deed, told: Deed) -> bool:
    if deed.meanings.isdisjoint(told.meanings) or deed.event.polarity is not told.event.polarity or (deed.quoted and told.quoted):
        return False
    left, right = pair.in_order(deed.side, deed, told)
    if let_do_others(pair, left, right):
        return False
    shared = shared_both_ways(pair, left, right)
    return shared >= FEWEST_SHARED or (share_matter(pair, left, right) and have_one_doer(pair, left, right))


def _is_asserted(pair: Pair, deed: Deed, told: Deed) -> bool:
    """Say whether the article itself, or who doubts it in the other, tells the deed as so, with no word in the clause of doubt or of anybody's saying so."""
    if told.quoted or told.event.modality is not Modality.ASSERTED or told.claim.opener in CONDITIONS or _is_doubted(_group(told)):
        return False
    if told.event.text.endswith("ing") or (told.event.tense is Tense.PAST and _may_yet_be(deed)):
        return False  # "a bill allowing it" is no law; and what could be was open then
    tokens = told.side.sentence.tokens
    clause = {token.lower for piece in told.claim.pieces for token in tokens[bisect_left(tokens, (piece.start,)) : bisect_left(tokens, (piece.end,))]}
    if not UNSURE.isdisjoint(clause):
        return False
    if any(0 <= told.span.start - quantity.span.end <= 1 for quantity in told.side.quantities):
        return False  # "an 18 percent lower risk"
    return not told.side.account.attributions_of(told.span) or are_of_one_speaker(pair, deed, told)


def _may_yet_be(deed: Deed) -> bool:
    """Say whether a modal leaves open what is to come, not what was: "could affect", not "could have affected"."""
    group = _group(deed)
    return any(MODALS.get(word) == "possible" for word in group) and "have" not in group


def _is_to_come(pair: Pair, deed: Deed, told: Deed) -> bool:
    """Say whether the article itself, or who only expects it in the other, tells plainly that the deed will be done."""
    group = _group(told)
    if PLAINLY_TO_COME.isdisjoint(group) or not AWAITING.isdisjoint(group) or _is_doubted(group) or told.claim.opener in CONDITIONS:
        return False
    return _impersonal_clause(told, EXPECTING) is None and (not told.side.account.attributions_of(told.span) or are_of_one_speaker(pair, deed, told))


def _discrepancy(pair: Pair, deed: Deed, told: Deed) -> Finding:
    return _finding(pair, deed, told.side.evidence(verb_group(told), told.event.modality.value))


def _named_outright(pair: Pair, deed: Deed, other: Side, noun: Event) -> Finding:
    return _finding(pair, deed, other.evidence(noun.span, noun.modality.value))


def _finding(pair: Pair, deed: Deed, theirs: Evidence) -> Finding:
    clause = _impersonal_clause(deed, IMPERSONAL | EXPECTING)
    mine = deed.side.evidence(clause.span if clause else _hedged_group(deed), "hedged")
    explanation = contrasted(deed.side, "hedges", mine.text, pair.other(deed.side), "tells it as certain", theirs.text)
    evidence = pair.in_order(deed.side, mine, theirs)
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, explanation, "hedged and certain", evidence, Severity.VARIANCE)
