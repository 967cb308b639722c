"""Words of suspicion or belief in one of two sentences ─► where the other tells as a fact what the first tells as alleged."""

from bisect import bisect_left
from collections.abc import Iterator

from claimcheck.compare.event.deeds import Deed, deed_at, deeds_of
from claimcheck.compare.event.phrases import verb_group
from claimcheck.compare.event.same_deeds import have_one_doer, have_one_doer_and_half
from claimcheck.compare.event.wording import contrasted
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.modality import SUSPECTING, UNSURE
from claimcheck.model.claims import Modality, Tense
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings

LIKELY = 0.5


def compare_allegations(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield what one sentence tells as alleged or suspected, and the other, in the article's own voice and without any doubt, as so."""
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        for word, head in one.once[suspicions_told]:
            there = pair.partner_of(one).get(head)
            if there is not None and _is_asserted(other, there) and _are_of_one_kind(pair, one, head, other, there):
                yield _discrepancy(pair, one, Span(word.start, one.words.ends[head]), other, _phrase(other, there))
        for deed in one.once[alleged_deeds]:
            done = [told for told in other.once[deeds_of] if _is_told_as_done(pair, deed, told)]
            yield from (_discrepancy(pair, one, verb_group(deed), other, verb_group(told)) for told in done)


def _phrase(side: Side, place: int) -> Span:
    """Return a verb, or a noun with the words before it that tell what it is: "harbor thief"."""
    tokens, letters, end = side.sentence.tokens, side.sentence.letters, side.words.ends[place]
    at = bisect_left(tokens, (side.words.starts[place],))
    while letters[at] == "N" and at and letters[at - 1] in "JN":
        at -= 1
        if letters[at] == "J":
            break
    return Span(tokens[at].start, end)


def _are_of_one_kind(pair: Pair, one: Side, head: int, other: Side, there: int) -> bool:
    """Say whether both words are verbs, or both nouns, in sentences that are likelier than not to tell the same: nouns are told of many things."""
    mine, theirs = (side.sentence.letters[bisect_left(side.sentence.tokens, (side.words.starts[place],))] for side, place in ((one, head), (other, there)))
    if mine == theirs == "N":
        return pair.score >= LIKELY
    return mine != "N" != theirs and not _are_of_others(pair, *((one, head, other, there) if one is pair.left else (other, there, one, head)))


def _are_of_others(pair: Pair, left: Side, mine: int, right: Side, theirs: int) -> bool:
    """Say whether both verbs are those of deeds of somebody named, and not of one."""
    one, other = (deed_at(side, side.words.span(place, place)) for side, place in ((left, mine), (right, theirs)))
    return one is not None and other is not None and one.names_doer and other.names_doer and not have_one_doer(pair, one, other)


def alleged_deeds(side: Side) -> tuple[Deed, ...]:
    """Return the deeds of one side that are alleged by more than a word of suspicion: "is believed to have died"."""
    suspicions = [word for word, _ in side.once[suspicions_told]]
    alleged = [deed for deed in side.once[deeds_of] if deed.event.modality is Modality.ALLEGED]
    return tuple([deed for deed in alleged if not any(deed.claim.span.contains(word) for word in suspicions)])


def _is_told_as_done(pair: Pair, alleged: Deed, told: Deed) -> bool:
    """Say whether the other article tells the very deed as done, in its own voice."""
    event, place = told.event, told.side.words.within(told.span)
    if told.verb != alleged.verb or event.polarity is not alleged.event.polarity or event.modality is not Modality.ASSERTED or event.tense is not Tense.PAST:
        return False
    left, right = pair.in_order(alleged.side, alleged, told)
    return len(place) > 0 and _is_asserted(told.side, place[0]) and have_one_doer_and_half(pair, left, right)


def suspicions_told(side: Side) -> tuple[tuple[Span, int], ...]:
    """Return each word of suspicion with the place, among the content words, of what it makes doubtful: the verb, or the noun that it stands before."""
    if SUSPECTING.isdisjoint(side.sentence.lowers):
        return ()
    tokens, letters, words = side.sentence.tokens, side.sentence.letters, side.words
    found = []
    for at, token in enumerate(tokens[:-1]):
        if token.lower in SUSPECTING and letters[at] in "JRE":
            last = at + 1
            while letters[at] != "R" and letters[last] in "JN" and letters[last + 1 : last + 2] == "N":
                last += 1
            places = words.within(Span(tokens[last].start, tokens[last].end))
            if places and letters[last] in "NVEG":
                found.append((Span(token.start, token.end), places[0]))
    return tuple(found)


def _is_asserted(side: Side, place: int) -> bool:
    """Say whether a sentence tells something in the article's own voice, with no word in it of doubt or of anybody's saying so."""
    return UNSURE.isdisjoint(side.sentence.lowers) and not side.account.attributions_of(side.words.span(place, place))


def _discrepancy(pair: Pair, doubting: Side, doubted: Span, asserting: Side, asserted: Span) -> Finding:
    mine, theirs = doubting.evidence(doubted, "alleged"), asserting.evidence(asserted, "asserted")
    told = contrasted(asserting, "tells it as a fact", theirs.text, doubting, "as alleged", mine.text)
    evidence = pair.in_order(doubting, mine, theirs)
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, told, "alleged and asserted", evidence, Severity.VARIANCE)
