"""Aligned sentences ─► where they give one thing, one deed or one case two particulars of which it can have but one."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from claimcheck.compare.particulars.bodies import WEAPON_WORDS, hurts_told, illnesses_told, weapons_told
from claimcheck.compare.particulars.cases import charges_told, is_pleaded_by, pleas_told
from claimcheck.compare.particulars.causes import OPENING_WORDS, are_of_one_event, causes_told
from claimcheck.compare.particulars.exclusions import are_of_one_choice, exclusions_told
from claimcheck.compare.particulars.grounds import GROUNDED_WORDS, are_of_one_case, grounds_told, is_given_by
from claimcheck.compare.particulars.modifiers import (
    DEGREE_WORDS,
    KIND_WORDS,
    MODIFIER_WORDS,
    are_of_one_price,
    conditions_told,
    degrees_told,
    directions_told,
    kinds_told,
    modifiers_told,
)
from claimcheck.compare.particulars.sites import SITE_WORDS, are_of_one_deed, sites_told
from claimcheck.compare.particulars.telling import Particular, are_of_one_cast, are_of_one_person, are_of_one_subject, are_of_one_thing, is_told_by
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.triggers import Rule, Rules
from claimcheck.compare.sides.wording import told_apart
from claimcheck.language.en.particulars import CONDITION_NOUNS, CRIMES, ENDINGS, HURTS, ILL, NARROWING, PLEADING
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.settings import Settings


class _Row(NamedTuple):
    """How the particulars of a kind are found in a sentence, when two are of one thing, what a difference is told as, and whether an article tells one."""

    find: Callable[[Side], tuple[Particular, ...]]
    are_of_one: Callable[[Pair, Particular, Particular], bool]
    aspect: Aspect
    severity: Severity
    rule: str
    is_told: Callable[[Account, Particular], bool] = is_told_by


#: Each kind with the words of which both sentences have one or more.
KINDS = Rules(
    (
        Rule(_Row(modifiers_told, are_of_one_thing, Aspect.EVENT, Severity.CONFLICT, "one thing described in two ways"), MODIFIER_WORDS),
        Rule(_Row(kinds_told, are_of_one_thing, Aspect.EVENT, Severity.VARIANCE, "one thing described in two ways"), KIND_WORDS),
        Rule(_Row(degrees_told, are_of_one_thing, Aspect.EVENT, Severity.VARIANCE, "one thing judged in two ways"), DEGREE_WORDS),
        Rule(_Row(conditions_told, are_of_one_subject, Aspect.EVENT, Severity.CONFLICT, "one patient in two conditions"), CONDITION_NOUNS),
        Rule(_Row(directions_told, are_of_one_price, Aspect.EVENT, Severity.CONFLICT, "one price in two directions"), ENDINGS),
        Rule(_Row(charges_told, are_of_one_person, Aspect.EVENT, Severity.VARIANCE, "another charge"), CRIMES),
        Rule(_Row(pleas_told, are_of_one_person, Aspect.POLARITY, Severity.CONFLICT, "another plea", is_pleaded_by), PLEADING),
        Rule(_Row(causes_told, are_of_one_event, Aspect.EVENT, Severity.VARIANCE, "another cause"), OPENING_WORDS),
        Rule(_Row(grounds_told, are_of_one_case, Aspect.EVENT, Severity.VARIANCE, "another ground", is_given_by), GROUNDED_WORDS),
        Rule(_Row(exclusions_told, are_of_one_choice, Aspect.EVENT, Severity.VARIANCE, "all but another left out"), NARROWING),
        Rule(_Row(hurts_told, are_of_one_person, Aspect.EVENT, Severity.CONFLICT, "another hurt"), HURTS),
        Rule(_Row(illnesses_told, are_of_one_cast, Aspect.EVENT, Severity.CONFLICT, "another illness"), ILL),
        Rule(_Row(weapons_told, are_of_one_deed, Aspect.EVENT, Severity.CONFLICT, "another weapon"), WEAPON_WORDS),
        Rule(_Row(sites_told, are_of_one_deed, Aspect.PLACE, Severity.VARIANCE, "one deed in another place"), SITE_WORDS),
    )
)


def compare_particulars(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the rivals that two aligned sentences tell of one thing; what the other article tells as well, anywhere, belongs to something else."""
    for row in KINDS.set_off_by(pair):
        left = pair.left.once[row.find]
        right = pair.right.once[row.find] if left else ()
        for mine, theirs in _lone(left, right) if right else ():
            if row.are_of_one(pair, mine, theirs) and not (row.is_told(pair.accounts.left, theirs) or row.is_told(pair.accounts.right, mine)):
                yield _discrepancy(pair, mine, theirs, row)


def _lone(left: tuple[Particular, ...], right: tuple[Particular, ...]) -> Iterator[tuple[Particular, Particular]]:
    """Yield two rivals of one kind where either sentence tells one of the kind."""
    here, there = Counter(one.kind for one in left), Counter(one.kind for one in right)
    for mine in left:
        for theirs in right:
            if mine.kind == theirs.kind and mine.value != theirs.value and here[mine.kind] == there[mine.kind] == 1:
                yield mine, theirs


def _discrepancy(pair: Pair, left: Particular, right: Particular, row: _Row) -> Finding:
    evidence = pair.left.evidence(left.span, left.value), pair.right.evidence(right.span, right.value)
    mine, theirs = (f"{particular.lead} {piece.text}" for particular, piece in zip((left, right), evidence, strict=True))
    told = f"{told_apart(pair.left, mine, pair.right, theirs)}."
    return Finding(FindingKind.DISCREPANCY, row.aspect, told, row.rule, evidence, row.severity)
