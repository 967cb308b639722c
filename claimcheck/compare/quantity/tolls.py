"""Two accounts ─► where they count the dead, the injured or the arrested of one event differently, however far apart the sentences stand."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.compare.quantity.figures import fates_among, relate_figures
from claimcheck.compare.quantity.findings import figure_discrepancy
from claimcheck.compare.quantity.job_losses import counts_job_losses
from claimcheck.compare.quantity.periods import are_of_the_past, periods_of
from claimcheck.compare.quantity.scopes import are_of_two_wholes
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import make_pair, make_side
from claimcheck.compare.slots.matching import DIFFERENT
from claimcheck.language.en.beside_figures import ENDING, MAKING_A_PART
from claimcheck.language.en.clauses import OF
from claimcheck.model.articles import BlockKind
from claimcheck.model.comparisons import Finding
from claimcheck.model.documents import Sentence
from claimcheck.model.quantities import Quantity
from claimcheck.settings import Settings
from claimcheck.text.nouns import names_people

#: What has become of those whose jobs are cut.
OUT_OF_WORK = "out of work"
#: How many words behind a figure its fate may stand: "29 people on board were hurt".
REACH = 5
#: How many times the other a toll of the same event may be.
FARTHEST = 4
#: Behind a figure it is not that of those counted: "13 shots in her death", "10 jurors for the death penalty".
ONE_DEATH = "death"


@attrs.frozen(eq=False)
class Toll:
    """How many have met one fate, and in which sentence the article says so."""

    quantity: Quantity
    sentence: int


def compare_tolls(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield a fate of which either account gives one count, and not the same. Accounts of which no sentences tell the same are of two events."""
    if not pair.aligned:
        return
    mine = pair.left.once[_tolls]
    theirs = pair.right.once[_tolls] if mine else {}
    for fate in sorted(mine.keys() & theirs.keys()):
        left, right = mine[fate][0], theirs[fate][0]
        if len(mine[fate]) == 1 == len(theirs[fate]) and _differ(left.quantity, right.quantity):
            sentences = make_pair(pair, left.sentence, right.sentence)
            if not are_of_two_wholes(sentences, left.quantity, right.quantity):
                yield figure_discrepancy(sentences, left.quantity, right.quantity, "two tolls of one event")


def _differ(left: Quantity, right: Quantity) -> bool:
    if relate_figures(left, right) not in DIFFERENT or not left.value or not right.value:
        return False
    low, high = sorted((left.value, right.value))
    return high <= FARTHEST * low


def _tolls(account: Account) -> Mapping[str, Sequence[Toll]]:
    """Return the different counts of each fate that an account tells of its event, each where it tells it first, in the body rather than in a headline."""
    found: dict[str, dict[str, Toll]] = {}
    for index, quantities in account.quantities_by_sentence.items():
        sentence = account.reading.document.sentences[index]
        for quantity in quantities:
            fate = fate_of(sentence, quantity) if quantity.unit is None and quantity.value is not None else None
            if fate:
                tolls = found.setdefault(fate + _epoch(account, index, quantity), {})
                known = tolls.get(quantity.normalized)
                if known is None or account.reading.document.sentences[known.sentence].kind is BlockKind.HEADING:
                    tolls[quantity.normalized] = Toll(quantity, index)
    return {fate: tuple(tolls.values()) for fate, tolls in found.items()}


def _epoch(account: Account, sentence: int, quantity: Quantity) -> str:
    """Return when long before the article the event was whose toll a figure is, "" for that of the report."""
    periods = periods_of(make_side(account, sentence), quantity.span)
    return f" {min(period.value for period in periods)}" if are_of_the_past(account, periods) else ""


def fate_of(sentence: Sentence, quantity: Quantity) -> str | None:
    """Return what has become of those whom a figure counts: what stands right before it ("killing three") or, with nothing between, behind it."""
    before, behind = sentence.words_before(quantity.span.start, 2), sentence.words_from(quantity.span.end, REACH)
    if not MAKING_A_PART.isdisjoint(behind[:1]) or _are_kin(before):
        return None
    if counts_job_losses(sentence, quantity):
        return OUT_OF_WORK
    return next(iter(sorted(fates_among(before[-1:]))), None) or _behind(behind)


def _are_kin(before: Sequence[str]) -> bool:
    """Say whether those counted are somebody's children, who is told of: "a mother of 12 was killed"."""
    return len(before) > 1 and before[1] == OF and names_people(before[0])


def _behind(words: Sequence[str]) -> str | None:
    for word in words:
        if word in ENDING or word[0].isdigit() or word == ONE_DEATH:
            return None
        if fate := next(iter(fates_among((word,))), None):
            return fate
    return None
