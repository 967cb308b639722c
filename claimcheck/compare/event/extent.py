"""Deeds that both sentences tell ─► where one tells in part what the other tells as a whole: not fully answered, not answered; a part of the act, the act."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from claimcheck.compare.event.deeds import Deed, deeds_of, places_of_times
from claimcheck.compare.event.phrases import verb_group
from claimcheck.compare.event.same_deeds import have_one_doer, shared_after
from claimcheck.compare.event.wording import contrasted
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.clauses import OF
from claimcheck.language.en.extent import PARTS, WHOLLY
from claimcheck.language.en.word_classes import ARTICLES
from claimcheck.model.claims import Polarity
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

#: A pair of sentences without any of these tells nothing in part.
PARTIAL = WHOLLY | PARTS
LONGEST_WHOLE = 3  # further words of what the deed is done to that the evidence shows


def compare_extent(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where a deed is denied in part and as a whole, and where it is done to a part of something and to the whole."""
    yield from _denied_in_part(pair)
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        for verb, first in one.once[parts_told]:
            partner = pair.partner_of(one)
            whole = partner.get(first)
            there = _done_to(one, verb, other, partner, whole) if whole is not None else None
            if whole is not None and there is not None and there not in dict(other.once[parts_told]):
                more = _shared_on(one, partner, first, whole)
                part, all_of_it = one.words.span(verb, first + more), other.words.span(there, whole + more)
                yield _discrepancy(pair, one, part, other, all_of_it, "tells it of a part", "of the whole")


def _done_to(one: Side, verb: int, other: Side, partner: Mapping[int, int], whole: int) -> int | None:
    """Return the place of the verb that does to the whole in the other sentence what *verb* does to a part: the same, or one that changes places with it."""
    there = partner.get(verb)
    if there is not None:
        return there if whole == there + 1 else None
    deed = next((deed for deed in one.once[deeds_of] if deed.event.span.start == one.words.starts[verb]), None)
    for same in other.once[deeds_of] if deed else ():
        if deed and not same.meanings.isdisjoint(deed.meanings) and whole in same.after[:2]:
            return bisect_left(other.words.starts, same.event.span.start)
    return None


def _shared_on(side: Side, partner: Mapping[int, int], mine: int, theirs: int) -> int:
    """Return how many more words, up to a time, both sentences go on with: "the Harbor" of "the Harbor Tax Act" names nothing."""
    times, more = side.once[places_of_times], 0
    while more < LONGEST_WHOLE and partner.get(mine + more + 1) == theirs + more + 1 and mine + more + 1 not in times:
        more += 1
    return more


def _denied_in_part(pair: Pair) -> Iterator[Finding]:
    if WHOLLY.isdisjoint(pair.left.sentence.lowers) and WHOLLY.isdisjoint(pair.right.sentence.lowers):
        return
    for left in pair.left.once[denied_deeds]:
        for right in pair.right.once[denied_deeds]:
            if left.verb != right.verb or (left.quoted and right.quoted) or _is_partial(left) is _is_partial(right):
                continue
            if have_one_doer(pair, left, right) and (shared_after(pair, left, right) or not left.after or not right.after):
                one, other = (left, right) if _is_partial(left) else (right, left)
                yield _discrepancy(pair, one.side, verb_group(one), other.side, verb_group(other), "denies it in part", "as a whole")


def denied_deeds(side: Side) -> tuple[Deed, ...]:
    """Return the deeds of one side that it denies."""
    return tuple([deed for deed in side.once[deeds_of] if deed.event.polarity is Polarity.DENIED])


def _is_partial(deed: Deed) -> bool:
    group = verb_group(deed)
    within = any(token.lower in WHOLLY for token in deed.side.sentence.tokens if group.start <= token.start < group.end)
    return within or deed.side.word_after(deed.span) in WHOLLY  # "did not answer directly"


def parts_told(side: Side) -> tuple[tuple[int, int], ...]:
    """Return each deed that is done to a part: the places, among the content words, of the verb and of the first word of the whole."""
    return tuple(_parts_told(side)) if not PARTS.isdisjoint(side.sentence.lowers) else ()


def _parts_told(side: Side) -> Iterator[tuple[int, int]]:
    tokens, lowers, words = side.sentence.tokens, side.sentence.lowers, side.words
    verbs = {event.span.end for claim in side.claims for event in claim.events}
    for at, word in enumerate(lowers[:-1]):
        before = at - 1 if at and lowers[at - 1] in ARTICLES else at
        if word in PARTS and lowers[at + 1] == OF and before and tokens[before - 1].end in verbs:
            verb, first = bisect_left(words.ends, tokens[before - 1].end), bisect_left(words.starts, tokens[at + 1].end)
            if verb < first < len(words):
                yield verb, first


def _discrepancy(pair: Pair, in_part: Side, part: Span, as_whole: Side, whole: Span, does: str, does_else: str) -> Finding:
    mine, theirs = in_part.evidence(part, "in part"), as_whole.evidence(whole, "as a whole")
    told = contrasted(in_part, does, mine.text, as_whole, does_else, theirs.text)
    evidence = pair.in_order(in_part, mine, theirs)
    return Finding(FindingKind.DISCREPANCY, Aspect.EVENT, told, "in part and as a whole", evidence, Severity.VARIANCE)
