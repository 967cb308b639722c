"""Two accounts ─► things of which either gives one count alone, and not the same: 23 steps here, "19 separate actions" there."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from claimcheck.compare.quantity.figures import relate_figures
from claimcheck.compare.quantity.findings import figure_discrepancy
from claimcheck.compare.quantity.scopes import are_of_two_facts, thing_counted
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import make_pair
from claimcheck.compare.slots.matching import COMPATIBLE, DIFFERENT
from claimcheck.language.en.scopes import OFTEN_COUNTED, PLAYS
from claimcheck.model.comparisons import Finding
from claimcheck.model.quantities import Quantity
from claimcheck.settings import Settings

#: Of fewer things an article tells as of any few among many. In 460 pairs of articles six of six counts of at least so many were of one thing,
#: of smaller ones 3 of 20.
FEWEST = 10
#: How many times the other such a count may be, as a fraction.
FARTHEST = (13, 10)


class _Count(NamedTuple):
    """How many there are of a thing, and in which sentence the article first says so."""

    quantity: Quantity
    sentence: int


def compare_sole_counts(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield things of which either account gives one count, and not the same. Accounts of which no sentences tell the same are of two events."""
    if not pair.aligned:
        return
    mine, theirs = pair.left.once[_sole_counts], pair.right.once[_sole_counts]
    for thing in sorted(mine.keys() & theirs.keys()):
        left, right = mine[thing], theirs[thing]
        if _differ(left.quantity, right.quantity):
            sentences = make_pair(pair, left.sentence, right.sentence)
            if not are_of_two_facts(sentences, left.quantity, right.quantity):
                yield figure_discrepancy(sentences, left.quantity, right.quantity, "the only count of one thing")


def _sole_counts(account: Account) -> Mapping[str, _Count]:
    """Return the things, by their noun, that an account counts once, or always alike."""
    found: dict[str, list[_Count]] = {}
    for index, quantities in account.quantities_by_sentence.items():
        for quantity in quantities:
            thing = thing_counted(quantity) if quantity.unit is None and quantity.value is not None else None
            if thing is not None and thing not in OFTEN_COUNTED and thing not in PLAYS:
                found.setdefault(thing, []).append(_Count(quantity, index))
    return {thing: counts[0] for thing, counts in found.items() if all(_are_alike(counts[0].quantity, count.quantity) for count in counts[1:])}


def _are_alike(left: Quantity, right: Quantity) -> bool:
    return relate_figures(left, right) in COMPATIBLE


def _differ(left: Quantity, right: Quantity) -> bool:
    if left.value is None or right.value is None or min(left.value, right.value) < FEWEST or relate_figures(left, right) not in DIFFERENT:
        return False
    low, high = sorted((left.value, right.value))
    most, of = FARTHEST
    return high * of <= low * most
