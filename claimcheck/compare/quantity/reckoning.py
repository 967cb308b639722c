"""Two differing figures ─► whether one can be reckoned from what is counted beside the other: a sum, a rest, or a part that both tell."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from claimcheck.compare.quantity.figures import fates_among, is_open, named, words_beside
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.clauses import AND, OF
from claimcheck.language.en.scopes import ANYBODY, ONE_OF_THEM
from claimcheck.language.en.word_classes import DETERMINERS
from claimcheck.model.quantities import AGAINST, AGE, FOR, Quantity
from claimcheck.text.nouns import counts_people, names_people

#: Units of which no sum is made: two ages, two places in a race, the shares of two candidates.
_NEVER_ADDED = frozenset({AGE, FOR, AGAINST, "rank", "magnitude", "percent"})
#: How many figures beside one may be added to it: "five in the north, three in the south and two at sea".
MOST_ADDED = 2
#: How many of the figures beside one are looked at: a table in one sentence must not take time with the cube of its length.
MOST_BESIDE = 6
#: How many words behind a count one more may be named: "passengers on the bus and the driver".
ONE_MORE = 8
#: By how much a sum may miss a figure that is told as near ("about 200") or as a bound ("more than 160"), as a part of it.
LEEWAY = Decimal("0.05")


def are_reckoned(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two figures need not differ because one is the sum of the other and its neighbors, or what they leave, or stands beside the other as well.

    "Six people on Tuesday and two more on Wednesday" are eight; "12 of 15 counties" leave three; "three officers were hurt, one seriously" tells of one.
    """
    if left.unit != right.unit or left.value is None or right.value is None or left.value == right.value:
        return False  # "nearly 100", "more than 100": nothing is added
    held = ((pair.left, left, right), (pair.right, right, left))
    if any(_is_told_shortly(side, *figures) for side, *figures in held):
        return True
    return left.unit not in _NEVER_ADDED and any(_is_told_beside(side, *figures) for side, *figures in held)


def _is_told_beside(side: Side, figure: Quantity, wanted: Quantity) -> bool:
    """Say whether what the sentence of *figure* and those around it tell comes to *wanted*."""
    beside = list(_beside(side, figure, wanted))
    number, others = named(figure) or Decimal(), [named(other) or Decimal() for other in beside[:MOST_BESIDE]]
    # of people no rest of the figure itself: of "six, including two officers" the four others are seldom told
    rests = [other - number if figure.unit is None else abs(other - number) for other in others]
    rests += [number * share / 100 for share in _shares_beside(side, figure)]
    rests += [number + 1] if _is_with_one_more(side, figure) else []
    sums = (number + sum(added) for size in range(1, MOST_ADDED + 1) for added in combinations(others, size))
    return any(_comes_to(wanted, total) for total in (*rests, *sums) if total > 0)


def _is_told_shortly(side: Side, figure: Quantity, wanted: Quantity) -> bool:
    """Say whether the wanted number stands beside *figure*, in full or without what both count: "eight inches here and 12 there"."""
    if wanted.value == 1 and figure.unit is None and _is_one_told_of(side.sentence.words_before(figure.span.start, 3)):
        return True
    alike = (other for other in side.quantities if other.span != figure.span and other.value == wanted.value)
    return any(
        _may_be_added(figure, other, surely=False) or other.counted is other.unit is None or wanted.counted is wanted.unit is None for other in alike
    )


def _is_one_told_of(before: Sequence[str]) -> bool:
    """Say whether the words before a figure tell of one of so many: "shut down one of its two engines"."""
    return len(before) == 3 and before[0] == "one" and before[1] == OF and before[2] in DETERMINERS


def _beside(side: Side, figure: Quantity, wanted: Quantity) -> Iterator[Quantity]:
    """Yield the figures in the sentence of *figure* that may count the same, then those in the sentences before and behind it that surely do."""
    noun = figure.counted_lemma if figure.counted_lemma == wanted.counted_lemma and figure.counted_lemma not in ANYBODY else None
    index, counted = side.sentence.index, side.account.quantities_by_sentence
    others = [other for other in side.quantities if other.span != figure.span]
    yield from (other for other in others if _may_be_added(figure, other, surely=False, noun=noun) or _is_short_for(side, figure, other))
    for number in (index - 1, index + 1):
        for other in counted.get(number, ()):
            if _may_be_added(figure, other, surely=not _are_of_one_fate(side, figure, number, other), noun=noun):
                yield other


def _is_short_for(side: Side, figure: Quantity, other: Quantity) -> bool:
    """Say whether *other* leaves out what both count: "three counts of fraud and two of theft"."""
    return figure.unit is other.unit is None and other.value is not None and side.word_after(other.span) == OF


def _are_of_one_fate(side: Side, figure: Quantity, sentence: int, other: Quantity) -> bool:
    """Say whether another sentence tells *other* of the same fate: "The first bomb killed three people. The second killed five."."""
    fates = fates_among(words_beside(side.sentence, figure.span))
    return bool(fates) and fates == fates_among(words_beside(side.reading.document.sentences[sentence], other.span))


def _shares_beside(side: Side, figure: Quantity) -> Iterator[Decimal]:
    """Yield the percentages in the sentence of a *figure*: "12,000 volunteers, half of whom" tells of 6,000."""
    if figure.unit != "percent":
        yield from (other.value for other in side.quantities if other.unit == "percent" and other.value is not None)


def _is_with_one_more(side: Side, figure: Quantity) -> bool:
    """Say whether somebody is named beside those who are counted: "twelve passengers and the driver", "the driver and twelve passengers"."""
    if not figure.counted or not counts_people(figure.counted):
        return False
    behind, before = side.sentence.words_from(figure.span.end, ONE_MORE), side.sentence.words_before(figure.span.start, 3)
    if any(one == AND and two in ONE_OF_THEM and names_people(three) for one, two, three in zip(behind, behind[1:], behind[2:], strict=False)):
        return True
    return len(before) == 3 and before[2] == AND and names_people(before[1]) and before[0] in ONE_OF_THEM


def _may_be_added(figure: Quantity, other: Quantity, *, surely: bool, noun: str | None = None) -> bool:
    """Say whether *other* may count the same as *figure*; where both articles count by one *noun*, no other: three more people make no five teachers."""
    if other.unit != figure.unit or other.value is None or (noun is not None and other.counted_lemma not in (noun, None)):
        return False
    one, two = figure.counted, other.counted
    if one is None or two is None:
        return not surely or figure.unit is not None
    return figure.counted_lemma == other.counted_lemma or (counts_people(one) and counts_people(two))


def _comes_to(wanted: Quantity, total: Decimal) -> bool:
    """Say whether *total* is what the words of *wanted* allow, as near as they mean to be."""
    number = named(wanted)
    if not number:
        return False
    if is_open(wanted) or wanted.approximate:
        return abs(total - number) <= LEEWAY * abs(number)
    return abs(total - number) <= wanted.rounding * wanted.factor / 10
