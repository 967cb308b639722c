"""Two accounts ─► figures that are told in the same company, however far apart and unlike the sentences are: one thing with two figures."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

import attrs

from claimcheck.compare.quantity.figures import FEW, ONE_ORDER, are_near_in_size, are_swapped, digits_of, fates_among, is_same_figure, relate_figures
from claimcheck.compare.quantity.findings import figure_discrepancy
from claimcheck.compare.quantity.scopes import are_of_two_wholes, count_two_things
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import make_pair
from claimcheck.compare.slots.matching import DIFFERENT
from claimcheck.language.en.beside_figures import ANY_COUNTED, GOING_ON
from claimcheck.language.en.names import SAYING_FORMS
from claimcheck.language.en.scopes import OFTEN_COUNTED
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Finding
from claimcheck.model.documents import Sentence
from claimcheck.model.quantities import AGAINST, AGE, FOR, Quantity, comparable
from claimcheck.settings import Settings
from claimcheck.text.stems import CONTENT_STEMS

#: How many tokens to each side of a figure are its company, and how many where the other figure is near in size.
REACH = 8
WIDE_REACH = 11
#: How many words the phrase behind a figure may have that says what is counted.
LONGEST_PHRASE = 9
#: How many words two figures must share: of the phrases that say what they count, or of their company. Of 102 such pairs in 300 pairs of articles that
#: nobody annotated, 83 were the same figure, of the others a good half were read as differences in earnest.
FEWEST_COUNTED = 2
FEWEST_AROUND = 3
#: The same in sentences that tell the same, and of two ranks: one is rarely told of two things.
FEWEST_ALIGNED = 2
#: The same of figures with the same digits in another order, where no unit and no noun says that both may be of one thing: in 1,000 pairs of articles that
#: nobody annotated ten figures answer others so by chance, none of them with a unit but yards, and none that counts the same.
FEWEST_SWAPPED = 1
#: The same of figures of which an article has many, and of those that are surely not of one thing.
FEWEST_OF_MANY = 2
NEVER = 99
#: How many figures a long one has, with the place of its last: nobody has two such by chance.
LONG_FIGURE = 3
#: How many pairs two articles may make of their sums, so that digits in another order are none by chance: of two digits one in ninety is.
FEW_SUMS = 30
#: A word that stands beside more figures of an article marks none, and would make time grow with the square.
MOST_FIGURES = 12
#: A word that two figures share counts for this, divided by how many figures it stands beside: a whole number, so that sums do not depend on the order.
PRECISION = 5040

_YEAR = re.compile(r"(?:19|20)\d\d")
#: What goes on the phrase behind a figure: nouns, adjectives, participles, determiners.
_PHRASE_LETTERS = frozenset("NJGE#DZ")
#: Words that stand beside the figures of any matter.
_PALE = SAYING_FORMS | ANY_COUNTED
#: Units of which an article has many figures, each of something else.
_MANY_OF_A_KIND = frozenset({"percent", "yard", "rank", "times"})
#: Units that another comparer holds against each other.
_OWN_COMPARER = frozenset({AGE, FOR, AGAINST})


@attrs.frozen(eq=False)
class Told:
    """A figure with its *sentence*, the roots of the words that say what it counts, and those of all the words around it.

    *wide* are those a little farther away as well; *years* are those among the words around, *fates* what has become of those whom it counts;
    *counts_a_name*: "84 Bulwarks".
    """

    quantity: Quantity
    counted: frozenset[str]
    around: frozenset[str]
    wide: frozenset[str]
    years: frozenset[str]
    fates: frozenset[str]
    sentence: int
    counts_a_name: bool = False

    def is_of_another_matter(self, other: "Told") -> bool:
        """Say whether the two are told of different years, or one of the dead and the other of the missing."""
        return any(mine and theirs and mine.isdisjoint(theirs) for mine, theirs in ((self.years, other.years), (self.fates, other.fates)))


def compare_company(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield where two figures that no other answers keep the same company: "a 48-page indictment" here, "the 47-page indictment" there."""
    left = pair.left.once[_figures]
    right = pair.right.once[_figures] if left else ()
    if not right:
        return
    shares = _shares(pair, left, right)
    best_left, best_right = _best(shares, 0), _best(shares, 1)
    for mine, theirs in sorted(shares):
        if best_left[mine] == theirs and best_right[theirs] == mine and _differ(pair, left[mine], right[theirs]):
            sentences = make_pair(pair, left[mine].sentence, right[theirs].sentence)
            if not are_of_two_wholes(sentences, left[mine].quantity, right[theirs].quantity):
                yield figure_discrepancy(sentences, left[mine].quantity, right[theirs].quantity, "figure in the same company")


def _figures(account: Account) -> Sequence[Told]:
    """Return the figures of an account that name a number."""
    # no scale alone ("thousands"): read by eye, of three told of unannotated articles two were of two things, and none was in earnest
    return [told for index, quantities in account.quantities_by_sentence.items() for told in _figures_of(account.reading.document.sentences[index], quantities)]


def _figures_of(sentence: Sentence, quantities: Sequence[Quantity]) -> Iterator[Told]:
    tokens, lowers = sentence.tokens, sentence.lowers
    ends = [0, *(bisect_left(tokens, (quantity.span.end,)) for quantity in quantities)]
    starts = [*(bisect_left(tokens, (quantity.span.start,)) for quantity in quantities), len(tokens)]
    for place, quantity in enumerate(quantities):
        if quantity.value is None or quantity.unit in _OWN_COMPARER:
            continue
        first, last = starts[place], ends[place + 1]
        before, behind = lowers[ends[place] : first], lowers[last : starts[place + 1]]  # up to the next figure, whose company the rest is
        around = (*before[-REACH:], *behind[:REACH])
        wide = _roots((*before[-WIDE_REACH:-REACH], *behind[REACH:WIDE_REACH]))
        company, years = _roots(around), frozenset(filter(_YEAR.fullmatch, around))
        named = any(token.lower == quantity.counted and token.text[0].isupper() for token in tokens[last : starts[place + 1]])
        yield Told(quantity, _counted(sentence, last), company, company | wide, years, fates_among(around), sentence.index, named)


def _counted(sentence: Sentence, first: int) -> frozenset[str]:
    """Return the roots of the phrase that begins at token *first* behind a figure, and of what is joined to the figure ("48-page")."""
    joined = sentence.lowers[first - 1].split("-")[1:] if first else []
    words = []
    for place in range(first, min(len(sentence.tokens), first + LONGEST_PHRASE)):
        if sentence.letters[place] not in _PHRASE_LETTERS and sentence.lowers[place] not in GOING_ON:
            break
        words.append(sentence.lowers[place])
    return _roots((*joined, *words))


def _roots(words: Sequence[str]) -> frozenset[str]:
    """Return the roots of the words that carry meaning and are no figures."""
    return frozenset(root for word in words if word and word[0].isalpha() and word not in _PALE and (root := CONTENT_STEMS[word]))


def _shares(pair: AccountPair, left: Sequence[Told], right: Sequence[Told]) -> Mapping[tuple[int, int], int]:
    """Return how much company each two figures share that share enough: a word that stands beside few figures says the most."""
    mine, theirs = _beside(left), _beside(right)
    found = dict.fromkeys(_swapped(left, right), PRECISION)
    for root, numbers in mine.items():
        others = theirs.get(root, ())
        if max(len(numbers), len(others)) <= MOST_FIGURES:
            for places in product(numbers, others):
                found[places] = found.get(places, 0) + PRECISION // (len(numbers) + len(others))
    kept = ((here, there) for here, there in found if _keep_one_company(pair, left[here], right[there]))
    return {places: found[places] + _wide_share(left[places[0]], right[places[1]]) for places in kept}


def _swapped(left: Sequence[Told], right: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Yield which figures have the same digits in another order, whatever stands beside them."""
    digits = [digits_of(told.quantity) for told in right]
    for mine, told in enumerate(left):
        own = digits_of(told.quantity)
        if own is not None:
            yield from ((mine, theirs) for theirs, others in enumerate(digits) if others == own and right[theirs].quantity.value != told.quantity.value)


def _wide_share(left: Told, right: Told) -> int:
    """Return how much more company two figures share that are near in size."""
    more = (left.wide & right.wide) - (left.around & right.around)
    return PRECISION // 2 * len(more) if more and are_near_in_size(left.quantity, right.quantity) else 0


def _beside(figures: Sequence[Told]) -> Mapping[str, Sequence[int]]:
    found: dict[str, list[int]] = {}
    for number, told in enumerate(figures):
        for root in told.around | told.counted:
            found.setdefault(root, []).append(number)
    return found


def _keep_one_company(pair: AccountPair, left: Told, right: Told) -> bool:
    if left.quantity.unit != right.quantity.unit:
        return False
    counted = len(left.counted & right.counted)
    swapped = are_swapped(left.quantity, right.quantity)
    around = len(left.wide & right.wide if swapped or are_near_in_size(left.quantity, right.quantity) else left.around & right.around)
    alike = counted > 0 or left.quantity.unit is not None or swapped
    return counted >= FEWEST_COUNTED or (around >= _enough(pair, left, right) and alike)


def _enough(pair: AccountPair, left: Told, right: Told) -> int:
    """Return how many of the words around two figures must be shared; shares of one whole are many, and keep one company all."""
    if are_swapped(left.quantity, right.quantity):
        return _enough_of_swapped(pair, left, right)
    aligned = (left.sentence, right.sentence) in pair.aligned and left.quantity.unit != "percent"
    return FEWEST_ALIGNED if aligned or left.quantity.unit == "rank" else FEWEST_AROUND


def _enough_of_swapped(pair: AccountPair, left: Told, right: Told) -> int:
    """Return how many words must be shared by two figures with the same digits in another order: none by sums of which there are few, or of three digits."""
    unit = left.quantity.unit
    if unit is None:
        return _enough_of_nouns(left, right)
    if unit in _MANY_OF_A_KIND:
        return FEWEST_OF_MANY
    if not left.quantity.rule.startswith("money"):
        return FEWEST_SWAPPED if not (left.counted and right.counted) or left.counted & right.counted else NEVER
    return 0 if len(digits_of(left.quantity) or ()) > LONG_FIGURE or _sums(pair.left, unit) * _sums(pair.right, unit) <= FEW_SUMS else FEWEST_SWAPPED


def _enough_of_nouns(left: Told, right: Told) -> int:
    """Return the same of two counts by what they count; of two nouns one must be a name: "48 vehicles made by Lund", "84 Bulwarks, built by Lund"."""
    if count_two_things(left.quantity, right.quantity):
        return FEWEST_OF_MANY if left.counts_a_name or right.counts_a_name else NEVER
    noun = left.quantity.counted_lemma
    return 0 if noun == right.quantity.counted_lemma is not None and noun not in OFTEN_COUNTED else FEWEST_SWAPPED


def _sums(account: Account, unit: str) -> int:
    return sum(one.unit == unit for one in account.reading.quantities)


def _best(shares: Mapping[tuple[int, int], int], side: int) -> Mapping[int, int | None]:
    """Return with which figure of the other side each figure of one side shares most; None where that is not one alone."""
    most: dict[int, int] = {}
    found: dict[int, int | None] = {}
    for places, share in shares.items():
        known = most.get(places[side], 0)
        if share >= known:
            found[places[side]] = places[1 - side] if share > known else None
            most[places[side]] = share
    return found


def _differ(pair: AccountPair, left: Told, right: Told) -> bool:
    """Say whether the two are different figures of one matter, neither of which the other article tells anywhere."""
    if relate_figures(left.quantity, right.quantity) not in DIFFERENT or not _may_be_one(left.quantity, right.quantity):
        return False
    if left.is_of_another_matter(right):
        return False
    if not are_swapped(left.quantity, right.quantity) and (count_two_things(left.quantity, right.quantity) or _are_two_sums(pair, left, right)):
        return False
    return not (pair.is_told(left.quantity, pair.right.reading, _tells) or pair.is_told(right.quantity, pair.left.reading, _tells))


def _are_two_sums(pair: AccountPair, left: Told, right: Told) -> bool:
    """Say whether two sums of money that are not near in size stand in sentences that do not tell the same: a plan pays some $10,000 and others $20,000."""
    is_money = left.quantity.rule.startswith("money")
    return is_money and (left.sentence, right.sentence) not in pair.aligned and not are_near_in_size(left.quantity, right.quantity)


def _may_be_one(left: Quantity, right: Quantity) -> bool:
    """Say whether two figures may be of one thing by their size: not sums of two orders, and not two and three, which count any few of many."""
    if left.value is None or right.value is None:
        return False
    low, high = sorted((abs(left.value), abs(right.value)))
    return high <= ONE_ORDER * low and (high > FEW or left.unit is not None)


def _tells(reading: Reading, quantity: Quantity) -> bool:
    return any(is_same_figure(quantity, other) and comparable(quantity, other) for other in reading.quantities)
