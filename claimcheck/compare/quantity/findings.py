"""Figures of aligned sentences that fill one slot ─► agreements and discrepancies of the aspect `quantity`."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import product

from claimcheck.compare.quantity.bounds import tells_less
from claimcheck.compare.quantity.figures import (
    FEW,
    NEAR_ANYWAY,
    ONE_ORDER,
    are_near_figures,
    are_near_in_size,
    are_swapped,
    fates_among,
    is_near,
    is_same_figure,
    relate_figures,
    words_beside,
)
from claimcheck.compare.quantity.margins import name_two_chambers
from claimcheck.compare.quantity.one_deed import count_for_one_deed
from claimcheck.compare.quantity.one_more import tell_one_more
from claimcheck.compare.quantity.scopes import are_of_two_facts, count_same, count_two_things, thing_counted
from claimcheck.compare.quantity.shares import are_shares_of_one
from claimcheck.compare.quantity.tallies import are_two_votes, is_record
from claimcheck.compare.sides.clauses import name_two_people
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.likelihood import probability
from claimcheck.compare.slots.matching import COMPATIBLE, DIFFERENT, Match, Matcher, agreed_value, both_tell_both
from claimcheck.compare.slots.weights import QUANTITY_SLOT
from claimcheck.language.en.clauses import AND
from claimcheck.language.en.growing_counts import ABOARD
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity, agreement
from claimcheck.model.intervals import Relation
from claimcheck.model.quantities import AGAINST, FOR, Quantity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.nouns import names_people


def relate_quantities(pair: Pair, left: Quantity, right: Quantity) -> Relation:
    """Say how two figures stand to each other; `UNDECIDED` where they differ and count the dead here and the missing, or others, there."""
    found = relate_figures(left, right)
    if found not in DIFFERENT:
        return found
    if left.unit is right.unit is None and count_two_things(left, right):
        return Relation.UNDECIDED  # so that either is free for its own answer
    mine, theirs = (_fates(words_beside(side.sentence, figure.span)) for side, figure in ((pair.left, left), (pair.right, right)))
    surely_one = not mine.isdisjoint(theirs) or not (mine or theirs) or (pair.is_aligned and not (mine and theirs))
    return found if surely_one else Relation.UNDECIDED


def _fates(words: AbstractSet[str]) -> AbstractSet[str]:
    """Return what has become of those whom a figure counts; of people aboard, that they were there: no more of them need have died."""
    return fates_among(words) or words & ABOARD


def liken_quantities(pair: Pair, left: Quantity, right: Quantity) -> Mapping[str, float]:
    """Return what speaks for and against two figures being those of one thing.

    `vague`: one of them is a word like "several". `hedged`: one is told as near or as a bound ("about", "more than"). `measured`: both have a unit.
    `one thing`: both count what one noun names, `one uncounted`: only one names what it counts. `money`: it is money. `told`: how far each figure is also
    told in the other article, so that it need not answer this one.
    """
    return {
        "vague": float(left.value is None or right.value is None),
        "hedged": float(left.approximate or right.approximate),
        "measured": float(left.unit is not None),
        "one thing": float(left.counted_lemma is not None and left.counted_lemma == right.counted_lemma),
        "one uncounted": float((left.counted_lemma is None) != (right.counted_lemma is None)),
        "money": float(left.unit is not None and (left.rule.startswith("money") or right.rule.startswith("money"))),
        "told": pair.told(left, right, _tells),
    }


def _tells(reading: Reading, quantity: Quantity) -> bool:
    return any(is_same_figure(quantity, other) for other in reading.quantities)


#: Equal figures of two nouns that fill one slot less likely than this are not told as one: of six in 48 pairs two of the three below were two facts.
LEAST_COMPANY = 0.05

#: The same of a figure beside "more than" the same figure: one number is seldom told of two things.
LEAST_BOUND = 0.15

#: How surely two sentences must tell the same for figures that are near in size to be held against each other on less.
LEAST_NEAR_SCORE = 0.5

QUANTITIES = Matcher(relate=relate_quantities, liken=liken_quantities, weights=QUANTITY_SLOT, excludes=both_tell_both)


def compare_quantities(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where the two sentences give one thing the same figure, or another."""
    matches = QUANTITIES.match(pair, pair.left.quantities, pair.right.quantities)
    yield from _same_results(pair, matches)
    for match in matches:
        if match.left.unit in (FOR, AGAINST) and match.relation is Relation.EQUAL:
            continue  # half a result
        if pair.is_aligned and (one_more := tell_one_more(pair, match)) is not None:
            yield one_more
        elif match.relation in COMPATIBLE and pair.is_aligned and match.likelihood >= LEAST_BOUND and tells_less(pair, match.left, match.right):
            yield figure_discrepancy(pair, match.left, match.right, "figure and a bound")
        elif match.relation in COMPATIBLE and match.likelihood >= settings.minimum_agreement_likelihood and _count_one_thing(pair, match):
            yield _agreement(pair, match)
        elif match.relation in DIFFERENT and _fill_one_slot(pair, match, settings) and _may_differ(pair, match) and not _is_left_over(pair, match, matches):
            yield _discrepancy(pair, match)


def _fill_one_slot(pair: Pair, match: Match[Quantity], settings: Settings) -> bool:
    left, right = match.left, match.right
    if match.likelihood >= settings.minimum_quantity_likelihood or (pair.is_aligned and are_shares_of_one(pair, left, right)):
        return True
    if not pair.is_aligned:
        return False
    if are_swapped(left, right) and not pair.told(left, right, _tells):
        return left.unit is not None or count_same(left, right) or left.counted is None or right.counted is None
    if match.likelihood < settings.minimum_near_quantity_likelihood:
        return False
    if pair.score >= LEAST_NEAR_SCORE and (are_near_figures(left, right) or _count_for_one_deed(pair, left, right)):
        return True
    return _are_the_only_ones(pair, left, right)


def _count_for_one_deed(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two counts are of those who do or undergo one deed, and neither article tells the other's figure."""
    return count_for_one_deed(pair, left, right) and not pair.told(left, right, _tells)


def _are_the_only_ones(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two figures are of one unit or count the same things, or people, and neither article tells the other's figure of anything.

    In 614 unannotated pairs of articles nothing is told newly by it, of 433 figures changed on purpose 28 more.
    """
    if left.unit in NEAR_ANYWAY or not are_near_in_size(left, right, ONE_ORDER) or pair.told(left, right, _tells):
        return False
    if left.unit is not None:
        return True
    if max(left.value or 0, right.value or 0) <= FEW or not count_same(left, right):
        return False
    return thing_counted(left) == thing_counted(right) or not (_are_added(pair.left, left) or _are_added(pair.right, right))


def _are_added(side: Side, figure: Quantity) -> bool:
    """Say whether those counted are named beside others: "the pilot and two passengers" are not all."""
    place = bisect_left(side.sentence.tokens, (figure.span.start,))
    before = side.sentence.tokens[max(0, place - 2) : place]
    return len(before) == 2 and before[1].lower == AND and (names_people(before[0].lower) or before[0].text[0].isupper())


def _is_left_over(pair: Pair, match: Match[Quantity], matches: Sequence[Match[Quantity]]) -> bool:
    """Say whether a count rather plays the part of one that the other sentence has too: "from five piers to three" beside "three piers, or only two"."""
    if match.left.unit is not None or match.right.unit is not None:
        return False  # shares of one whole keep one company all
    equal = [other for other in matches if other.relation is Relation.EQUAL]
    rivals = [(match.left, other.right) for other in equal] + [(other.left, match.right) for other in equal]
    likelihoods = (probability(QUANTITIES.features(pair, mine, theirs), QUANTITIES.weights) for mine, theirs in rivals if mine.unit is theirs.unit)
    return any(likelihood > match.likelihood for likelihood in likelihoods)


def _may_differ(pair: Pair, match: Match[Quantity]) -> bool:
    """Say whether two figures that fill one slot may be of one fact; of two results one half is the same, or the sum is."""
    left, right = match.left, match.right
    if FOR in (left.unit, right.unit) or AGAINST in (left.unit, right.unit):
        here, there = _other_half(pair.left, left), _other_half(pair.right, right)
        if left.unit != right.unit or here is None or there is None or not _are_of_one_result(left, here, right, there):
            return False
        if name_two_chambers(pair) or are_two_votes(pair, left.span, right.span):
            return False
        if is_record(pair.left.reading, min(left.span, here.span)) or is_record(pair.right.reading, min(right.span, there.span)):
            return False
    return not are_of_two_facts(pair, left, right)


def _are_of_one_result(left: Quantity, here: Quantity, right: Quantity, there: Quantity) -> bool:
    values = [figure.value for figure in (left, here, right, there) if figure.value is not None]
    return here.value == there.value or (len(values) == 4 and values[0] + values[1] == values[2] + values[3])


def _other_half(side: Side, half: Quantity) -> Quantity | None:
    """Return the figure behind the first of a result, or before the second."""
    place = side.quantities.index(half) + (1 if half.unit == FOR else -1)
    return side.quantities[place] if 0 <= place < len(side.quantities) else None


def _count_one_thing(pair: Pair, match: Match[Quantity]) -> bool:
    """Say whether two figures that go together may count one thing: nouns may be other ones ("five senators", "five Republicans"), but not all around them."""
    left, right = match.left, match.right
    if not is_near(left, right) or _are_of_two_people(pair, left, right):
        return False
    if not left.counted_lemma or not right.counted_lemma or left.counted_lemma == right.counted_lemma:
        return True
    return probability(QUANTITIES.features(pair, left, right), QUANTITIES.weights) >= LEAST_COMPANY


def _are_of_two_people(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether the figures stand in clauses of which each names another person who acts: 22 carries of two players."""
    here, there = pair.left.claim_at(left.span), pair.right.claim_at(right.span)
    return here is not None and there is not None and name_two_people(pair, here, there)


def _same_results(pair: Pair, matches: Sequence[Match[Quantity]]) -> Iterator[Finding]:
    """Yield an agreement for each result of which both sides are the same in both sentences: "81 to 18", "81-18"."""
    equal = [match for match in matches if match.relation is Relation.EQUAL]
    for one, other in product(equal, equal):
        if (one.left.unit, other.left.unit) == (FOR, AGAINST) and _is_next(pair.left, one.left, other.left) and _is_next(pair.right, one.right, other.right):
            whole = [Span(one.left.span.start, other.left.span.end), Span(one.right.span.start, other.right.span.end)]
            value = f"{one.left.value}-{other.left.value}"
            evidence = pair.left.evidence(whole[0], value), pair.right.evidence(whole[1], value)
            yield agreement(Aspect.QUANTITY, f"give the result as {value}", "same result", evidence)


def _is_next(side: Side, one: Quantity, other: Quantity) -> bool:
    return side.quantities.index(other) == side.quantities.index(one) + 1


def _agreement(pair: Pair, match: Match[Quantity]) -> Finding:
    return agreed_value(pair, match, Aspect.QUANTITY, "figure", _evidence(pair, match))


def _discrepancy(pair: Pair, match: Match[Quantity]) -> Finding:
    return figure_discrepancy(pair, match.left, match.right, "other figure in the same place")


def figure_discrepancy(pair: Pair, left: Quantity, right: Quantity, rule: str) -> Finding:
    """Return the finding that two sentences give one thing two figures: a conflict where both cannot be true."""
    severity = Severity.CONFLICT if relate_figures(left, right) is Relation.DISJOINT else Severity.VARIANCE
    told = f"{pair.left.source} says {_with_noun(pair.left, left)}, {pair.right.source} {_with_noun(pair.right, right)}."
    evidence = pair.left.evidence(left.span, left.normalized), pair.right.evidence(right.span, right.normalized)
    return Finding(FindingKind.DISCREPANCY, Aspect.QUANTITY, told, rule, evidence, severity)


def _with_noun(side: Side, quantity: Quantity) -> str:
    """Return a figure as printed, with the noun that it counts as the article writes it: “38 percent” (Americans)."""
    if not quantity.counted or quantity.counted in quantity.text:
        return f"“{quantity.text}”"
    place = bisect_left(side.sentence.tokens, (quantity.span.end,))
    noun = next((token.text for token in side.sentence.tokens[place:] if token.lower == quantity.counted), quantity.counted)
    return f"“{quantity.text}” ({noun})"


def _evidence(pair: Pair, match: Match[Quantity]) -> tuple[Evidence, Evidence]:
    return pair.left.evidence(match.left.span, match.left.normalized), pair.right.evidence(match.right.span, match.right.normalized)
