"""Words of suspicion in one of two sentences ─► where the other tells as a fact what the first tells as alleged."""

from collections.abc import Iterator

from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.modality import SUSPECTING, UNSURE
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span


def compare_allegations(pair: Pair) -> Iterator[Finding]:
    """Yield what one sentence tells as alleged or suspected, and the other, in the article's own voice and without any doubt, as so."""
    for one, other, partner in ((pair.left, pair.right, pair.correspondence), (pair.right, pair.left, pair.back)):
        for word, head in one.once(suspicions_told):
            there = partner.get(head)
            if there is not None and _is_asserted(other, there):
                yield _discrepancy(pair, one, Span(word.start, one.words.ends[head]), other, other.words.span(there, there))


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
    told = f"{asserting.source} tells as a fact what {doubting.source} tells as alleged: “{mine.text}” / “{theirs.text}”."
    evidence = (mine, theirs) if doubting is pair.left else (theirs, mine)
    return Finding(FindingKind.DISCREPANCY, Aspect.MODALITY, told, "alleged and asserted", evidence, Severity.VARIANCE)
