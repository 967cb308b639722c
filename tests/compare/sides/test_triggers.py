"""Rules with what sets them off ─► those that are asked about a pair of sentences."""

import pytest

from claimcheck.compare.findings import ASPECTS
from claimcheck.compare.particulars.findings import KINDS
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Pair, Side, make_pairs
from claimcheck.compare.sides.triggers import Rule, Rules
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Article
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment


def account(number: int, text: str) -> Account:
    article = Article(text=text)
    return Account(number, Reading(segment(article, find_blocks(article))))


def pair(left: str, right: str, *, aligned: bool = True) -> Pair:
    places = frozenset({(0, 0)}) if aligned else frozenset()
    return make_pairs(AccountPair(account(0, left), account(1, right), {(0, 0): 0.9}, places))[0]


def is_long(side: Side) -> bool:
    return len(side.sentence.tokens) > 4


RULES = Rules(
    (
        Rule("always"),
        Rule("rain in both", frozenset({"rain", "rains"})),
        Rule("snow in either", frozenset({"snow"}), either=True),
        Rule("both long", holds=is_long),
        Rule("either long", holds=is_long, either=True),
        Rule("aligned", aligned=True),
        Rule("rain or long", frozenset({"rain"}), holds=is_long),
    )
)


@pytest.mark.parametrize(
    ("left", "right", "asked"),
    [
        ("Hail fell.", "Hail fell.", ("always", "aligned")),
        ("Rain fell.", "Hail fell.", ("always", "aligned")),
        ("The rains fell.", "Rain fell.", ("always", "rain in both", "aligned")),
        ("Hail fell.", "Snow fell.", ("always", "snow in either", "aligned")),
        ("Hail fell all over Ostford.", "Hail fell.", ("always", "either long", "aligned")),
        ("Hail fell all over Ostford.", "Hail fell on the market.", ("always", "both long", "either long", "aligned", "rain or long")),
    ],
)
def test_a_rule_is_asked_only_where_it_is_set_off(left: str, right: str, asked: tuple[str, ...]) -> None:
    """Both sentences set a rule off, by a word or by what they hold, or either does where that is enough; the rules keep their order."""
    assert RULES.set_off_by(pair(left, right)) == asked
    assert RULES.set_off_by(pair(right, left)) == asked


def test_a_rule_for_aligned_sentences_is_not_asked_about_others() -> None:
    """Two sentences that are only likely to tell the same set off no rule that needs an alignment."""
    assert RULES.set_off_by(pair("Hail fell.", "Hail fell.", aligned=False)) == ("always",)


def test_sentences_that_hold_nothing_set_off_few_rules() -> None:
    """Two sentences without times, figures and people are not held against each other by rules for these."""
    few, more = (ASPECTS.set_off_by(pair(text, text)) for text in ("Hail fell.", "If hail fell, narrowly."))
    assert len(few) < len(more)
    assert KINDS.set_off_by(pair("Hail fell.", "Hail fell.")) == ()
